// A list by date over pages that stay as they are.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Address } from "../../scripts/domain/media.ts";
import { datedPages } from "../../scripts/eleventy/views/dated-parts.ts";

const folder = { path: "/list/", url: "https://programme.example/list/" } as Address;

/** By path, the rows of each page; a row is its number from the oldest. */
function pagesOf(length: number, size: number): ReadonlyMap<string, readonly number[]> {
  const { count, address, at } = datedPages(folder, length, size);
  const pages = new Map(
    Array.from({ length: count }, (_, index) => [address(count - index).path, [] as number[]]),
  );
  for (let place = 0; place < length; place++) pages.get(at(place).path)?.push(length - 1 - place);
  return pages;
}

const sizes = [fc.nat(200), fc.nat(60), fc.integer({ min: 1, max: 30 })] as const;

test("every row is on one page, newest first, and the first page is full", () => {
  fc.assert(
    fc.property(...sizes, (length, _, size) => {
      const pages = pagesOf(length, size);
      const rows = [...pages.values()].flat();
      expect(rows).toEqual(Array.from({ length }, (_, index) => length - 1 - index));
      expect(pages.get(folder.path)).toHaveLength(Math.min(length, size));
      for (const own of pages.values()) expect(own.length).toBeLessThanOrEqual(size);
    }),
  );
});

test("a row that left the first page stays where it is, whatever comes to the list, and a full page is as it was", () => {
  fc.assert(
    fc.property(...sizes, (length, more, size) => {
      const later = pagesOf(length + more, size);
      for (const [path, rows] of pagesOf(length, size)) {
        if (path === folder.path) continue;
        const now = later.get(path) ?? [];
        expect(now.slice(now.length - rows.length)).toEqual(rows);
        if (rows.length === size) expect(now).toEqual(rows);
      }
    }),
  );
});
