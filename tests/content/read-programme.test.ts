import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import type { EpisodeRecord } from "../../scripts/domain/record.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { episode, writeProgramme } from "./support/folder.ts";

const E = "2024-02-13-test.md";
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
const SAMPLE = join(import.meta.dirname, "../sites/sample/episodes/media");

test("a transcript beside the episode is taken before one at an address, which is told", async () => {
  const folder = await writeProgramme({
    [E]: episode("transcript:\n  ar: https://cdn.example/a.vtt\n"),
    "2024-02-13-test.ar.vtt": "WEBVTT\n\n00:01.000 --> 00:04.000\nكلام.\n",
  });
  const { record, problems } = await readProgramme(join(folder, "episodes"));
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["transcript.beside", "warning"]]);
  expect(record.episodes[0]?.transcripts.map(({ file }) => file)).toEqual([
    "episodes/2024-02-13-test.ar.vtt",
  ]);
});

describe("a fault in one file is no fault of those that name what stands in it", () => {
  const QUOTE = "> كلام قيل.\n>\n> — ليلى المختلقة\n";
  const P = "people/layla-al-mukhtalaqa.md";

  test.each([
    ["a person's YAML", { [P]: "---\nname: ليلى المختلقة\nroles: [باحثة\n---\nسيرة.\n" }, "yaml.bracket"],
    ["a person's last fence", { [P]: '---\nname: "ليلى المختلقة"\n\nسيرة.\n' }, "front-matter.unclosed"],
    ["a person's key", { [P]: "---\nnmae: ليلى المختلقة\n---\nسيرة.\n" }, "key.unknown-near"],
    ["a person's key in Arabic", { [P]: "---\nالاسم: ليلى المختلقة\n---\nسيرة.\n" }, "key.unknown-near"],
    ["the topics' YAML", { "topics.yml": "iraq: العراق: بغداد\nrussia: روسيا\n" }, "yaml.colon"],
    ["a topic's name", { "topics.yml": "iraq: [العراق]\nrussia: روسيا\n" }, "value.topic"],
  ])("%s", async (_title, files, code) => {
    const whole = {
      [E]: episode("guests: [layla-al-mukhtalaqa]\ntopics: [iraq, russia]\n", QUOTE),
      ...files,
    };
    const { record, problems } = await readProgramme(join(await writeProgramme(whole), "episodes"));
    expect(codes([...problems, ...assembleShow(record, { now: 0 }).problems])).toEqual([code]);
  });

  test("and what stands nowhere is still told", async () => {
    const folder = await writeProgramme({
      "topics.yml": "iraq: العراق: بغداد\n",
      [P]: "---\nname: ليلى المختلقة\nroles: [باحثة\n---\nسيرة.\n",
      [E]: episode("topics: [iran]\n", QUOTE.replace("ليلى", "هند")),
    });
    const { record, problems } = await readProgramme(join(folder, "episodes"));
    expect(codes([...problems, ...assembleShow(record, { now: 0 }).problems]).toSorted()).toEqual([
      "person.unknown-near",
      "topic.unknown-near",
      "yaml.bracket",
      "yaml.colon",
    ]);
  });
});

describe("a programme's folder", () => {
  test("that is not there is one problem, and no exception", async () => {
    const { record, problems } = await readProgramme(join(await writeProgramme({}), "nowhere"));
    expect(codes(problems)).toEqual(["folder.missing"]);
    expect(record).toEqual({ show: null, topics: [], people: [], episodes: [] });
  });

  test("may have its episodes in folders by year; hidden files, locks and spare copies are passed over", async () => {
    const folder = await writeProgramme({
      [`2024/spring/${E}`]: episode(),
      [`.${E}`]: "x",
      [`_${E}`]: "x",
      [`${E}~`]: "x",
      "feed.lock.json": "{}",
      "notes.txt": "x",
      "media/readme.md": "x",
    });
    const { record, problems } = await readProgramme(join(folder, "episodes"));
    expect(problems).toEqual([]);
    expect(record.episodes.map(({ file }) => file)).toEqual([`episodes/2024/spring/${E}`]);
  });

  test("is read alike when a right-to-left keyboard left marks and no-break spaces around keys and values", async () => {
    const plain =
      "---\ntitle: حلقة\ndate: 2024-02-13\nsummary: ملخص\nnumber: 3\ndraft: true\ntopics:\n  - iraq\n---\nنص.\n";
    const marked = plain
      .replace("---\n", "\u200F---\u200F\n")
      .replace("title: ", "\u200Ftitle:\u00A0")
      .replace("2024-02-13", "\u200F2024-02-13\u200F")
      .replace("number: 3", "number: \u200F3")
      .replace("draft: true", "draft: true\u200E")
      .replace("  - iraq", "\u00A0\u00A0-\u00A0\u200F\u2068iraq\u2069");
    const recordOf = async (text: string) => {
      const folder = await writeProgramme({ [E]: text });
      const { record, problems } = await readProgramme(join(folder, "episodes"));
      const [{ title, day, number, isDraft, topics } = {}] = record.episodes as Partial<EpisodeRecord>[];
      return [problems, title?.value, day, number?.value, isDraft, topics?.map(({ value }) => value)];
    };
    expect(await recordOf(marked)).toEqual(await recordOf(plain));
    expect(await recordOf(marked)).toEqual([[], "حلقة", "2024-02-13", 3, true, ["iraq"]]);
  });

  test("is read alike when what is to be written was copied from a message, isolates and all", async () => {
    const text = (key: string, time: string) =>
      `---\n${key}\ndate: 2024-02-13\nsummary: ملخص\n---\n## فصل [${time}]\n`;
    const read = async (typed: string) => {
      const folder = await writeProgramme({ [E]: typed });
      const { record, problems } = await readProgramme(join(folder, "episodes"));
      return [problems, record.episodes[0]?.title, record.episodes[0]?.blocks];
    };
    const pasted = text('\u2068title: "عن الماء: والكهرباء"\u2069', "\u206800:20\u2069");
    const [problems, title, blocks] = await read(pasted);
    const plain = await read(text('title: "عن الماء: والكهرباء"', "00:20"));
    expect([problems, (title as { value: string }).value]).toEqual([[], "عن الماء: والكهرباء"]);
    expect(JSON.stringify(blocks)).toEqual(JSON.stringify(plain[2]));
  });

  test("places are counted in the line as it is typed, isolates too", async () => {
    const folder = await writeProgramme({
      [E]: "---\n\u2068title: حلقة\u2069\n\u2068wheather: 1\u2069\n---\n",
    });
    const { problems } = await readProgramme(join(folder, "episodes"));
    expect(problems.find(({ code }) => code === "key.unknown")?.place).toMatchObject({ line: 3, column: 2 });
  });

  test("speaks the language of show.yml, even when that file has faults", async () => {
    const folder = await writeProgramme({ "show.yml": "messages: ar\n" });
    expect(await readProgramme(join(folder, "episodes"))).toMatchObject({
      messages: "ar",
      record: { show: null },
    });
  });

  test("with broken files still gives the records of the others, and what can be read of the broken ones", async () => {
    const folder = await writeProgramme({
      [E]: episode("number: wrong\ntopics: [iraq]\n", "> كلام.\n>\n> — ليلى المختلقة\n"),
      "2024-02-14-whole.md": episode(),
      "2024-02-15-worse.md": "---\ntitle: [\n---\nنص.\n",
    });
    const { record, problems } = await readProgramme(join(folder, "episodes"));
    expect(problems.map(({ place }) => place.file)).toEqual([
      `episodes/${E}`,
      "episodes/2024-02-15-worse.md",
    ]);
    expect(record.episodes).toHaveLength(3);
    expect(record.episodes[0]).toMatchObject({
      number: null,
      topics: [{ value: "iraq" }],
      blocks: [{ kind: "quote" }],
    });
  });
});

describe("links between files", () => {
  test("that lead out of the folder are refused, for texts, transcripts and media alike", async () => {
    const folder = await writeProgramme({
      [E]: episode("audio: media/a.mp3\n"),
      "media/b.mp3": new Uint8Array(await readFile(join(SAMPLE, "2024-02-13-audio-only.mp3"))),
    });
    await writeFile(join(folder, "secret.md"), episode());
    await writeFile(join(folder, "secret.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\nسر\n");
    const inside = join(folder, "episodes");
    await symlink(join(folder, "secret.md"), join(inside, "2024-02-14-link.md"));
    await symlink(join(folder, "secret.vtt"), join(inside, "2024-02-13-test.ar.vtt"));
    await symlink(join(folder, "secret.md"), join(inside, "media/a.mp3"));
    await mkdir(join(folder, "outside"));
    await writeFile(join(folder, "outside/2024-02-15-far.md"), episode());
    await symlink(join(folder, "outside"), join(inside, "2024"));
    const { record, problems } = await readProgramme(inside);
    expect(codes(problems)).toEqual(["file.link", "file.link", "file.link"]);
    expect(record.episodes.map(({ slug }) => slug)).toEqual(["2024-02-13-test"]);
    expect(JSON.stringify(record)).not.toContain("سر");
  });

  test("that stay inside are followed", async () => {
    const folder = await writeProgramme({ [E]: episode() });
    await symlink(join(folder, "episodes", E), join(folder, "episodes/2024-02-14-same.md"));
    const { record, problems } = await readProgramme(join(folder, "episodes"));
    expect(problems).toEqual([]);
    expect(record.episodes).toHaveLength(2);
  });

  test("that lead round in circles are no file", async () => {
    const folder = await writeProgramme({});
    await symlink(join(folder, "episodes", E), join(folder, "episodes", E));
    const { problems } = await readProgramme(join(folder, "episodes"));
    expect(codes(problems)).toEqual(["file.unreadable"]);
  });
});

describe("the same episode", () => {
  const body = "في [02:40].\n\n## فصل [01:00]\n\n> كلام قيل.\n>\n> — ليلى المختلقة [02:03]\n";
  const plain = episode("guests: [layla-al-mukhtalaqa]\n", body);
  const read = async (text: string | Uint8Array) => {
    const folder = await writeProgramme({ [E]: text });
    return readProgramme(join(folder, "episodes"));
  };

  test.each([
    ["a byte order mark", `\uFEFF${plain}`],
    ["the line ends of Windows", plain.replaceAll("\n", "\r\n")],
    ["the line ends of old Macs", plain.replaceAll("\n", "\r")],
    ["no line end at its end", plain.trimEnd()],
    ["spaces after its fences", plain.replaceAll("---\n", "--- \t\n")],
  ])("with %s is the same record at the same places", async (_what, text) => {
    const expected = await read(plain);
    expect(expected.problems).toEqual([]);
    expect((await read(text)).record.episodes).toEqual(expected.record.episodes);
  });

  test("typed with decomposed letters has the same words", async () => {
    const text = plain.replace("كلام قيل", "آمنة أُخذت إلى").replace("حلقة", "حلقة أولى");
    const composed = await read(text);
    const decomposed = await read(text.normalize("NFD"));
    expect(decomposed.record.episodes[0]?.title.value).toBe(composed.record.episodes[0]?.title.value);
    expect(decomposed.record.episodes[0]?.blocks[2]).toMatchObject({ quote: { text: "آمنة أُخذت إلى." } });
  });
});

describe("values", () => {
  const keysOf = async (keys: string) => {
    const folder = await writeProgramme({ [E]: episode(keys) });
    const { record, problems } = await readProgramme(join(folder, "episodes"));
    expect(problems).toEqual([]);
    return record.episodes[0];
  };

  test("a title of digits, a yes or a time stays the text it is", async () => {
    const folder = await writeProgramme({
      [E]: "---\ntitle: 2024\ndate: 2024-02-13\nsummary: 12:30\nguid: true\n---\nنص.\n",
    });
    const { record, problems } = await readProgramme(join(folder, "episodes"));
    expect(problems).toEqual([]);
    expect(record.episodes[0]).toMatchObject({
      title: { value: "2024" },
      summary: { value: "12:30" },
      guid: { value: "true" },
    });
  });

  test("a date with hour and zone is a moment, kept as it was typed", async () => {
    expect(await keysOf("updated: 2024-02-20T08:05:07.5+04:00\n".replace(".5", ""))).toMatchObject({
      day: "2024-02-13",
      instant: null,
      updated: { value: "2024-02-20T08:05:07+04:00", place: { line: 5, column: 10 } },
    });
  });

  test.each([
    ["duration: 12:30", 750],
    ["duration: 1:02:05", 3725],
    ["duration: ٤٨:٢٠", 2900],
  ])("%s is a length", async (key, length) => {
    expect(await keysOf(`${key}\n`)).toMatchObject({ duration: { value: length } });
  });

  test.each([
    ["video: youtube:aqz-KE-bpKQ", { kind: "youtube", id: "aqz-KE-bpKQ" }],
    [
      "video: https://cdn.example/a/live.m3u8?x=1",
      { kind: "hls", url: "https://cdn.example/a/live.m3u8?x=1" },
    ],
  ])("%s is a video of its kind", async (key, value) => {
    expect(await keysOf(`${key}\n`)).toMatchObject({ video: { value } });
  });

  test("an empty optional key is as good as none", async () => {
    expect(await keysOf("number:\nguests:\nsources: ~\n")).toMatchObject({
      number: null,
      guests: [],
      sources: [],
    });
  });

  test("remote media are what the lock remembers", async () => {
    const lock = {
      version: 1,
      media: {
        "https://cdn.example/a.mp3": {
          type: "audio/mpeg",
          bytes: 5,
          duration: 9.5,
          width: null,
          height: null,
          version: null,
        },
      },
    };
    const folder = await writeProgramme({
      [E]: episode("audio: https://cdn.example/a.mp3\n"),
      "media.lock.json": JSON.stringify(lock),
    });
    const { record, problems } = await readProgramme(join(folder, "episodes"));
    expect(problems).toEqual([]);
    expect(record.episodes[0]?.audio?.value.facts).toMatchObject({ bytes: 5, duration: 9.5 });
  });
});

describe("what stands beside an episode", () => {
  const TIMES = "start\tend\ttext\n1000\t4000\tكلام قيل هنا\n";
  const read = async (files: Readonly<Record<string, string>>) => {
    const folder = await writeProgramme({ [E]: episode(), ...files });
    const { record, problems } = await readProgramme(join(folder, "episodes"));
    const transcripts = (record.episodes[0]?.transcripts ?? []).map(({ file, program, by }) => [
      file,
      program,
      by,
    ]);
    return {
      transcripts,
      told: problems.map(({ place, code, severity }) => `${place.file} ${code} ${severity}`),
    };
  };

  test("is its transcript, whichever program wrote it", async () => {
    expect(await read({ "2024-02-13-test.ar.tsv": TIMES })).toEqual({
      transcripts: [["episodes/2024-02-13-test.ar.tsv", "Whisper (TSV)", "machine"]],
      told: [],
    });
  });

  test("of all that one program writes of a recording, the captions are read", async () => {
    const captions = "WEBVTT\n\n00:01.000 --> 00:04.000\nكلام قيل هنا\n";
    const { transcripts, told } = await read({
      "2024-02-13-test.ar.tsv": TIMES,
      "2024-02-13-test.ar.vtt": captions,
    });
    expect(transcripts).toEqual([["episodes/2024-02-13-test.ar.vtt", null, null]]);
    expect(told).toEqual(["episodes/2024-02-13-test.ar.tsv transcript.twice warning"]);
  });

  test.each([
    ["2024-02-13-test.ar.docx", "transcript.unread warning"],
    ["2024-02-13-test.pdf", "transcript.unread warning"],
    ["2024-02-13-test.ass", "transcript.no-language error"],
    ["2024-02-13-test.transcript.ttml", "transcript.no-language error"],
    ["2024-02-14-other.ar.sbv", "transcript.stray warning"],
  ])("and is none is told: %s", async (name, told) => {
    expect(await read({ [name]: "كلام" })).toEqual({ transcripts: [], told: [`episodes/${name} ${told}`] });
  });
});
