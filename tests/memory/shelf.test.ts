// What is kept from process to process: given back in the state it was kept in, and nothing else is.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fingerprint, standFor } from "../../scripts/memory/fingerprint.ts";
import { pack, unpack, withMore } from "../../scripts/memory/later.ts";
import { DamagedPart, type Part, partOf, readPart } from "../../scripts/memory/parts.ts";
import { shelvesIn } from "../../scripts/memory/shelf.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shelf-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keep = (name: string, value: unknown, state = "s") => {
  const shelves = shelvesIn(folder, "1");
  for (const old of ["a", "b"]) shelves.touch("2024", old);
  shelves.set("2024", name, state, value);
  shelves.save();
};

describe("shelves", () => {
  test("give back what was kept, by name, state and version", () => {
    keep("a", { text: "one" });
    keep("b", new Map([["two", 2]]));
    expect(shelvesIn(folder, "1").get("2024", "a", "s")?.value).toEqual({ text: "one" });
    expect(shelvesIn(folder, "1").get("2024", "b", "s")?.value).toEqual(new Map([["two", 2]]));
    expect(shelvesIn(folder, "1").get("2024", "a", "other")).toBeUndefined();
    expect(shelvesIn(folder, "2").get("2024", "a", "s")).toBeUndefined();
    expect(shelvesIn(folder, "1").get("2025", "a", "s")).toBeUndefined();
  });

  test("are written only where something is new, and forget what nobody asked for", () => {
    keep("a", 1);
    const file = join(folder, readdirSync(folder)[0] ?? "");
    const before = readFileSync(file);
    writeFileSync(file, before);
    const again = shelvesIn(folder, "1");
    again.get("2024", "a", "s");
    again.save();
    expect(readFileSync(file)).toEqual(before);
    const other = shelvesIn(folder, "1");
    other.get("2024", "b", "s");
    other.save();
    expect(shelvesIn(folder, "1").get("2024", "a", "s")).toBeUndefined();
    shelvesIn(folder, "1").save();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("cut or with another byte anywhere, give nothing", () => {
    keep("a", { text: "one" });
    const file = join(folder, readdirSync(folder)[0] ?? "");
    const whole = readFileSync(file);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (at) => {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ 1;
        for (const damaged of [whole.subarray(0, at), flipped]) {
          writeFileSync(file, damaged);
          expect(shelvesIn(folder, "1").get("2024", "a", "s")).toBeUndefined();
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("long parts", () => {
  const words = (text: string): readonly Part[] => [partOf(Buffer.from(text)), partOf(Buffer.from("more"))];
  const read = (parts: readonly Part[] = []) => parts.map((part) => Buffer.from(readPart(part)).toString());

  test("lie in a file beside their shelf, and are read from there", () => {
    const shelves = shelvesIn(folder, "1");
    const { parts } = shelves.set("2024", "a", "s", 1, words("one"));
    shelves.save();
    expect([parts.map(({ bytes }) => bytes), read(parts)]).toEqual([
      [null, null],
      ["one", "more"],
    ]);
    expect(read(shelvesIn(folder, "1").get("2024", "a", "s")?.parts)).toEqual(["one", "more"]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test("are read by who began with them, when others are written and the old file is gone", () => {
    const first = shelvesIn(folder, "1");
    first.set("2024", "a", "s", 1, words("one"));
    first.set("2024", "b", "s", 1, words("two"));
    first.save();
    const preview = shelvesIn(folder, "1");
    const held = preview.get("2024", "a", "s")?.parts;
    const build = shelvesIn(folder, "1");
    build.get("2024", "a", "s");
    build.set("2024", "c", "s", 1, words("three"));
    build.save();
    expect(read(held)).toEqual(["one", "more"]);
    expect(readdirSync(folder)).toHaveLength(2);
    const next = shelvesIn(folder, "1");
    expect(["a", "b", "c"].map((name) => next.get("2024", name, "s") !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
    expect(read(next.get("2024", "c", "s")?.parts)).toEqual(["three", "more"]);
  });

  test("cut, changed or gone, take their shelf with them; damaged later, they are not believed", () => {
    const shelves = shelvesIn(folder, "1");
    shelves.set("2024", "a", "s", 1, words("one"));
    shelves.save();
    const held = shelvesIn(folder, "1").get("2024", "a", "s")?.parts;
    const file = join(folder, readdirSync(folder).find((name) => name.endsWith(".parts")) ?? "");
    const whole = readFileSync(file);
    // Copied, it has another time and the same bytes.
    rmSync(file);
    writeFileSync(file, whole);
    expect(read(shelvesIn(folder, "1").get("2024", "a", "s")?.parts)).toEqual(["one", "more"]);
    writeFileSync(file, whole.toString().replace("one", "two"));
    expect(shelvesIn(folder, "1").get("2024", "a", "s")).toBeUndefined();
    writeFileSync(file, whole.subarray(1));
    expect(shelvesIn(folder, "1").get("2024", "a", "s")).toBeUndefined();
    rmSync(file);
    expect(shelvesIn(folder, "1").get("2024", "a", "s")).toBeUndefined();
    expect(read(held)).toEqual(["one", "more"]);
    const place = held?.[0]?.place;
    if (!place) throw new Error("no place");
    expect(() => readPart({ bytes: null, place: { ...place, checksum: 1 } })).toThrow(DamagedPart);
  });
});

describe("what is read back later", () => {
  const value = { slug: "a", blocks: [{ kind: "prose", html: "<p>" }], day: "2024-01-01", quotes: [1] };

  test("is the value as it was, its keys in their order", () => {
    const parts: Part[] = [];
    const back = unpack<typeof value>(pack(value, ["blocks", "quotes"], parts), parts);
    expect(back).toEqual(value);
    expect(JSON.stringify(back)).toBe(JSON.stringify(value));
    expect(back.blocks).toBe(back.blocks);
  });

  test("is not read back by being handed on with more, or with less", () => {
    const parts: Part[] = [];
    const packed = pack(value, ["blocks"], parts);
    // Bytes that nothing can read: whoever looks at the part is told so.
    const unreadable = [partOf(Buffer.from("no"))];
    const more = withMore(unpack<typeof value>(packed, unreadable), { day: "2025-01-01", next: null }, [
      "quotes",
    ]);
    expect([Object.keys(more), more.day]).toEqual([["slug", "blocks", "day", "next"], "2025-01-01"]);
    expect(() => more.blocks).toThrow();
    expect({ ...withMore(unpack<typeof value>(packed, parts), { next: null }) }).toEqual({
      ...value,
      next: null,
    });
  });

  test("what stands for a value is asked once, and only when the value's fingerprint is", () => {
    let asked = 0;
    const one = { text: "a long text".repeat(9) };
    const own = fingerprint({ ...one });
    standFor(one, () => {
      asked += 1;
      return own;
    });
    expect(asked).toBe(0);
    expect([fingerprint(one), fingerprint(one), asked]).toEqual([own, own, 1]);
    const before = fingerprint(value);
    standFor(value, () => "other");
    expect(fingerprint(value)).toBe(before);
  });
});
