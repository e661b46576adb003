import { expect, test } from "vitest";
import { adminConfig } from "../../scripts/admin/cms-config.ts";
import { fieldsOf } from "../../scripts/admin/fields.ts";
import { HIDDEN, WIDGET_KEYS } from "../../scripts/admin/widgets.ts";
import type { AdminSettings } from "../../scripts/domain/admin.ts";
import { type FileKind, SCHEMAS } from "../../scripts/schema/json-schemas.ts";
import { formatKeys } from "../../scripts/text/words/format-keys.ts";
import { showOfFolder } from "../support/write-site.ts";

const kinds = Object.keys(SCHEMAS) as readonly FileKind[];

/** The keys that fields stand for, as the reference of the format names them. */
function* shownKeys(fields: readonly object[], path: string): Generator<string> {
  for (const field of fields) {
    const { name, fields: inner = [] } = field as { name: string; fields?: readonly object[] };
    if (name !== "id") yield `${path}.${name}`;
    yield* shownKeys(inner, `${path}.${name}`);
  }
}

test("every key of every kind of file has a field, but for those that a form must not change", () => {
  const shown = kinds.flatMap((kind) => [...shownKeys(fieldsOf(kind, "ar"), kind)]);
  const expected = Object.keys(formatKeys).filter(
    (key) =>
      key.includes(".") && ![...HIDDEN].some((hidden) => key === hidden || key.startsWith(`${hidden}.`)),
  );
  expect(shown.sort()).toEqual(expected.sort());
});

test("what is more than its schema says is said of a key that there is", () => {
  expect([...WIDGET_KEYS, ...HIDDEN].filter((key) => formatKeys[key] === undefined)).toEqual([]);
});

test.each(["ar", "en"] as const)("every field has its name and its hint (%s)", (language) => {
  const flat = (fields: readonly object[]): readonly object[] =>
    fields.flatMap((field) => [field, ...flat((field as { fields?: readonly object[] }).fields ?? [])]);
  for (const field of kinds.flatMap((kind) => flat(fieldsOf(kind, language)))) {
    expect(field).toMatchObject({
      label: expect.stringMatching(/\S/),
      hint: expect.stringMatching(language === "ar" ? /[\u0621-\u064A]|^\w+$/ : /[.A-Za-z]/),
    });
  }
});

const NONE = { branch: null, signIn: null, app: null, api: null };
test.each<readonly [AdminSettings, object]>([
  [{ ...NONE, host: "test", repository: null }, { name: "test-repo" }],
  [
    { ...NONE, host: "github", repository: "newsroom/programme" },
    { name: "github", repo: "newsroom/programme", branch: "main", auth_methods: ["token"] },
  ],
  [
    { ...NONE, host: "github", repository: "n/p", branch: "site", signIn: "https://sign-in.example/" },
    { name: "github", repo: "n/p", branch: "site", base_url: "https://sign-in.example/" },
  ],
  [
    { ...NONE, host: "gitlab", repository: "n/g/p", app: "a1", api: "https://git.example/api/v4" },
    {
      name: "gitlab",
      repo: "n/g/p",
      branch: "main",
      api_root: "https://git.example/api/v4",
      app_id: "a1",
      auth_type: "pkce",
    },
  ],
])("the files are where show.yml says: %j", async (admin, backend) => {
  const { programme } = await showOfFolder("tests/sites/sample/episodes");
  expect(adminConfig(programme, admin)).toMatchObject({ config: { backend }, language: "ar" });
});
