import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type ReadProgramme, readProgramme } from "../../scripts/content/read-programme.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { type FileKind, SCHEMAS } from "../../scripts/schema/json-schemas.ts";
import { keysAt } from "../../scripts/schema/known-keys.ts";
import { episodesOf } from "../support/show.ts";

const root = join(import.meta.dirname, "../sites/sample/episodes");
const NOW = Date.parse("2026-01-01T00:00:00Z");
let sample: ReadProgramme;

beforeAll(async () => {
  sample = await readProgramme(root);
});

describe("the sample programme", () => {
  test("has nothing to mend, before and after it is joined", () => {
    expect(sample.problems).toEqual([]);
    expect(assembleShow(sample.record, { now: NOW }).problems).toEqual([]);
  });

  test("is read the same twice, files in the same order", async () => {
    expect(await readProgramme(root)).toEqual(sample);
    const slugs = sample.record.episodes.map(({ file }) => file);
    expect(slugs).toEqual([...slugs].sort());
  });

  test("publishes seven of its nine episodes, and shows the draft and the future in a preview", () => {
    const published = assembleShow(sample.record, { now: NOW }).show?.episodes ?? [];
    const preview = assembleShow(sample.record, { now: NOW, preview: true }).show?.episodes ?? [];
    expect(published).toHaveLength(7);
    expect(preview.map(({ unpublished }) => unpublished).filter((why) => why !== null)).toEqual([
      "scheduled",
      "draft",
    ]);
  });

  test("shows a guest with the role of the day", () => {
    const { show } = assembleShow(sample.record, { now: NOW });
    const roles = show?.appearancesByPerson.get("layla-al-mukhtalaqa" as never)?.map(({ role }) => role);
    expect(roles).toEqual([
      "وزيرة الشؤون المتخيلة",
      "وزيرة الشؤون المتخيلة",
      "الدكتورة الباحثة في ما لا وجود له",
    ]);
  });

  test("leaves no trace of what its people withdrew", () => {
    const { show } = assembleShow(sample.record, { now: NOW });
    const all = JSON.stringify([
      episodesOf(show),
      show?.people,
      show?.people.map(({ id }) => show.appearancesByPerson.get(id)),
      show?.episodes.flatMap(({ slug, captions }) =>
        captions.map(({ language }) => show.transcript(slug, language)),
      ),
    ]);
    const withdrawn =
      "هند المزعومة|Hind al-Mazuma|hind-al-mazuma|ماجد المفترض|Majid|majid|hadi-al-mahjub.jpg|هذا كلام سحبته";
    expect(withdrawn.split("|").filter((trace) => all.includes(trace))).toEqual([]);
    expect(all).toContain("تفاحتين مفترضتين");
  });

  test.each(["episode", "person", "show", "topics"] as const satisfies readonly FileKind[])(
    "uses every key of %s, each in its own place",
    (kind) => {
      // A look of its own is another programme's: it would be another card and another page for every test.
      const looks =
        kind === "show" ? [readFileSync(join(root, "../../branded/episodes/show.yml"), "utf8")] : [];
      const keys = [...filesOf(kind), ...looks].flatMap((text) => usedKeys(parse(text), ""));
      // A topic's id is a key of its own.
      const named = kind === "topics" ? keys.map((key) => key.replace(/^[^.]+/, "any")) : keys;
      // A transcript's language is one too.
      const used = new Set(named.map((key) => key.replace(/^transcript\.[a-z-]+\./, "transcript.")));
      // The editing page is large, and has a test of its own: no other site of a test has it.
      const absent = allKeys(kind).filter((key) => !used.has(key) && !/^admin\b/.test(key));
      expect(absent).toEqual([]);
    },
  );

  test("its fullest episode is the record that is known", async () => {
    const episode = sample.record.episodes.find(({ slug }) => slug === ("2024-01-09-everything" as never));
    await expect(`${JSON.stringify(episode, null, 2)}\n`).toMatchFileSnapshot(
      "../golden/content/everything.json",
    );
  });
});

/** The YAML of the sample's files of a kind. */
function filesOf(kind: FileKind): readonly string[] {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" });
  const isOfKind = (name: string) =>
    name.endsWith(".md")
      ? (name.startsWith("people") ? "person" : "episode") === kind
      : name === `${kind}.yml`;
  return names.filter(isOfKind).map(
    (name) =>
      readFileSync(join(root, name), "utf8")
        .replace(/^---\n/, "")
        .split("\n---\n")[0] ?? "",
  );
}

/** `podcast.license.url`; a list's items have the list's path. */
function usedKeys(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => usedKeys(item, path));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = path === "" ? key : `${path}.${key}`;
    return [own, ...usedKeys(inner, own)];
  });
}

function allKeys(kind: FileKind): readonly string[] {
  const inside = (path: readonly string[]): readonly string[] =>
    keysAt(SCHEMAS[kind], path).flatMap((key) => [
      [...path, key].filter((step) => step !== "0").join("."),
      ...inside([...path, key]),
      ...inside([...path, key, "0"]),
    ]);
  return [...new Set(inside(kind === "topics" ? ["any"] : []))];
}
