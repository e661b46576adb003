import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { yamlExample } from "../../scripts/content/front-matter/yaml-example.ts";
import { type FileKind, SCHEMAS } from "../../scripts/schema/json-schemas.ts";
import { keyTable } from "../../scripts/schema/key-tables.ts";

const reference = new URL("../../docs/episode-format.md", import.meta.url);

test("the reference for editors has every key as the schema says it", async () => {
  const written = readFileSync(reference, "utf8");
  const kinds = Object.keys(SCHEMAS) as readonly FileKind[];
  const made = kinds.reduce(
    (text, kind) =>
      text.replace(
        new RegExp(`(<!-- keys:${kind} -->\n)[^]*?(<!-- /keys -->)`),
        (_whole, open: string, close: string) => `${open}${keyTable(kind, yamlExample)}\n${close}`,
      ),
    written,
  );
  expect(kinds.filter((kind) => !made.includes(`<!-- keys:${kind} -->`))).toEqual([]);
  await expect(made).toMatchFileSnapshot(reference.pathname);
});
