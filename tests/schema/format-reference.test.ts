import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { yamlExample } from "../../scripts/content/front-matter/yaml-example.ts";
import { type FileKind, SCHEMAS } from "../../scripts/schema/json-schemas.ts";
import { keyTable } from "../../scripts/schema/key-tables.ts";

test.each([
  ["en", "episode-format.md"],
  ["ar", "episode-format.ar.md"],
] as const)("the reference for editors (%s) has every key as the schema says it", async (language, name) => {
  const reference = new URL(`../../docs/${name}`, import.meta.url);
  const written = readFileSync(reference, "utf8");
  const kinds = Object.keys(SCHEMAS) as readonly FileKind[];
  const made = kinds.reduce(
    (text, kind) =>
      text.replace(
        new RegExp(`(<!-- keys:${kind} -->\n)[^]*?(<!-- /keys -->)`),
        (_whole, open: string, close: string) => `${open}${keyTable(kind, language, yamlExample)}\n${close}`,
      ),
    written,
  );
  expect(kinds.filter((kind) => !made.includes(`<!-- keys:${kind} -->`))).toEqual([]);
  await expect(made).toMatchFileSnapshot(reference.pathname);
});
