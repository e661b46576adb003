import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run as check } from "../../scripts/cli/check.ts";
import type { TestProgramme } from "../cli/new-programme.ts";
import {
  CAPTIONS,
  deskProgramme,
  FILE,
  NAME,
  type OpenedDesk,
  serveDesk,
  TEXT,
  TOKEN,
  VTT,
} from "./desk-programme.ts";

let made: TestProgramme;
let desk: OpenedDesk;
beforeEach(async () => {
  made = deskProgramme();
  desk = await serveDesk(made);
});
afterEach(() => desk.close());

interface Answer {
  readonly isDone: boolean;
  readonly said: string;
}

async function seenNow(): Promise<unknown> {
  const html = await (await fetch(`${desk.address}/desk/?token=${TOKEN}&episode=${NAME}`)).text();
  return JSON.parse(/data-seen="([^"]*)"/.exec(html)?.[1]?.replaceAll("&quot;", '"') ?? "{}");
}

async function post(
  path: string,
  body: unknown,
  over: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return await fetch(`${desk.address}/desk/${path}?token=${TOKEN}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: desk.address, ...over },
    body: JSON.stringify(body),
  });
}

async function edit(action: Readonly<Record<string, unknown>>, seen?: unknown): Promise<Answer> {
  const response = await post("edit", { episode: NAME, action, seen: seen ?? (await seenNow()) });
  return (await response.json()) as Answer;
}

const files = () => ({ text: made.read(FILE), vtt: made.read(CAPTIONS) });
const undo = async () => (await (await post("undo", {})).json()) as Answer;

describe("each action changes what it says, and not another letter", () => {
  test.each<
    readonly [string, Readonly<Record<string, unknown>>, readonly [string, string], readonly [string, string]]
  >([
    ["the recording's words", { do: "take-heard", quote: 3 }, ["أمس", "اليوم"], ["", ""]],
    ["mine: the transcript misheard", { do: "take-typed", quote: 3 }, ["", ""], ["اليوم", "أمس"]],
    ["mine, of several words", { do: "take-typed", quote: 2 }, ["", ""], ["نبني", "نبيع"]],
    [
      "another speaker",
      { do: "said-by", quote: 1, name: "ليلى" },
      ["كلها\n>\n> — سالم", "كلها\n>\n> — ليلى"],
      ["", ""],
    ],
    [
      "where it begins and ends",
      { do: "set-time", quote: 1, start: 1.1, end: 3.5 },
      ["كلها\n>\n> — سالم", "كلها\n>\n> — سالم [00:01.100–00:03.500]"],
      ["", ""],
    ],
    ["a chapter's time", { do: "set-chapter", line: 9, start: 2 }, ["[00:00]", "[00:02]"], ["", ""]],
    [
      "a chapter that was none",
      { do: "set-chapter", line: 17, start: 5 },
      ["## العمال", "## العمال [00:05]"],
      ["", ""],
    ],
    ["that people have read the transcript", { do: "by-people" }, ["", ""], ["by: machine", "by: people"]],
  ])("%s", async (_name, action, [typed, now], [heard, mended]) => {
    const answer = await edit(action);
    expect(answer.isDone, answer.said).toBe(true);
    expect(files()).toEqual({ text: TEXT.replace(typed, now), vtt: VTT.replace(heard, mended) });
    expect(answer.said).toContain(typed === "" ? CAPTIONS : FILE);
    expect((await undo()).isDone).toBe(true);
    expect(files()).toEqual({ text: TEXT, vtt: VTT });
    expect((await undo()).said).toBe("There is nothing to undo.");
  });

  test("a time that stands there already is replaced, in a file with other line ends and a byte order mark", async () => {
    const text = `\uFEFF${TEXT.replaceAll("\n", "\r\n")}`;
    made.write(FILE, text);
    await edit({ do: "set-time", quote: 1, start: 1, end: 3.4 });
    await edit({ do: "set-time", quote: 1, start: 1.1, end: 3.4 });
    expect(made.read(FILE)).toBe(
      text.replace("كلها\r\n>\r\n> — سالم", "كلها\r\n>\r\n> — سالم [00:01.100–00:03.400]"),
    );
  });

  test("words that are missing on a side are put in, and those too many taken out", async () => {
    const text = TEXT.replace(
      "العمال عادوا أمس إلى أرصفة الميناء",
      "العمال، كما قالوا، عادوا إلى أرصفة الميناء القديم",
    );
    made.write(FILE, text);
    expect((await edit({ do: "take-heard", quote: 3 })).isDone).toBe(true);
    expect(made.read(FILE)).toContain("> العمال، عادوا اليوم إلى أرصفة الميناء\n");
    await undo();
    expect((await edit({ do: "take-typed", quote: 3 })).isDone).toBe(true);
    const mended = made.read(CAPTIONS);
    expect(mended).toContain("<v ليلى>العمال كما قالوا <00:00:10.600>عادوا");
    expect(mended).toContain("<00:00:12.500>الميناء القديم\n");
    expect(mended).not.toContain("اليوم");
  });

  test("a caption typed over keeps the times of the words that stay", async () => {
    expect(
      (await edit({ do: "settle-caption", line: 11, text: "العمال رجعوا، اليوم كلهم، إلى الميناء" })).isDone,
    ).toBe(true);
    expect(made.read(CAPTIONS)).toBe(
      VTT.replace(
        "العمال <00:00:10.600>عادوا <00:00:11.200>اليوم <00:00:11.800>إلى\n<00:00:12.100>أرصفة <00:00:12.500>الميناء",
        "العمال <00:00:10.600>رجعوا، <00:00:11.200>اليوم كلهم، <00:00:11.800>إلى\n<00:00:12.100><00:00:12.500>الميناء",
      ).replace("by: machine", "by: machine\nread: 00:00:10.000-00:00:13.000"),
    );
    for (const text of ["", "…", "<b>وسم</b>", "00:01 --> 00:02"])
      expect((await edit({ do: "settle-caption", line: 12, text })).isDone).toBe(false);
    expect((await edit({ do: "settle-caption", line: 11, text: "كلام" })).isDone).toBe(false);
  });

  test("afterwards the check finds what was said", async () => {
    expect((await made.run(check, [])).out).toMatch(/quote|recording/);
    for (const quote of [2, 3]) expect((await edit({ do: "take-typed", quote })).isDone).toBe(true);
    expect((await edit({ do: "by-people" })).isDone).toBe(true);
    const { out } = await made.run(check, ["--json"]);
    const codes = (JSON.parse(out) as readonly { readonly code: string }[]).map(({ code }) => code);
    expect(codes.filter((code) => /^(?:quote|recording)\.(?!chapter)/.test(code))).toEqual([]);
    const html = await (await fetch(`${desk.address}/desk/?token=${TOKEN}&episode=${NAME}`)).text();
    expect(html.match(/data-verdict="verbatim"/g)).toHaveLength(4);
  });
});

describe("nothing is lost", () => {
  test("a file that changed meanwhile is not written, nor undone", async () => {
    const seen = await seenNow();
    const changed = TEXT.replace("قال بعدها", "وقال بعدها");
    made.write(FILE, changed);
    const answer = await edit({ do: "said-by", quote: 1, name: "ليلى" }, seen);
    expect([answer.isDone, made.read(FILE)]).toEqual([false, changed]);
    expect(answer.said).toContain("The file changed since it was shown here");
    await edit({ do: "said-by", quote: 1, name: "ليلى" });
    const after = `${made.read(FILE)}\nسطر أضافه غيرنا\n`;
    made.write(FILE, after);
    expect((await undo()).isDone).toBe(false);
    expect(made.read(FILE)).toBe(after);
  });

  test("of two desks at once, the second is told to look again", async () => {
    const seen = await seenNow();
    const both = await Promise.all([
      edit({ do: "said-by", quote: 1, name: "ليلى" }, seen),
      edit({ do: "said-by", quote: 4, name: "ليلى" }, seen),
    ]);
    expect(both.map(({ isDone }) => isDone).sort()).toEqual([false, true]);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ["a quote that is not there", { do: "take-heard", quote: 99 }, "There is no such quote"],
    ["nothing to change", { do: "take-heard", quote: 1 }, "Nothing changes."],
    ["a name nobody has", { do: "said-by", quote: 1, name: "غريب [00:01]\n> — آخر" }, "Nobody in people/"],
    ["an end before the beginning", { do: "set-time", quote: 1, start: 9, end: 3 }, "The end is before"],
    ["a line that is no chapter", { do: "set-chapter", line: 11, start: 3 }, "mend them by hand"],
  ])("%s is told, and nothing written", async (_name, action, said) => {
    const answer = await edit(action);
    expect([answer.isDone, files()]).toEqual([false, { text: TEXT, vtt: VTT }]);
    expect(answer.said).toContain(said);
  });
});

/** As a browser elsewhere would send it: fetch here lets no one choose these headers. */
function raw(
  path: string,
  options: { method?: string; headers?: Readonly<Record<string, string>>; body?: string },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(desk.address);
    const asked = request(
      { hostname, port, path, method: options.method ?? "GET", headers: options.headers ?? {} },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.on("error", reject);
    asked.end(options.body);
  });
}

describe("is safe", () => {
  const body = () => JSON.stringify({ episode: NAME, action: { do: "by-people" }, seen: {} });
  const json = { "content-type": "application/json" };

  test.each<readonly [string, string, Readonly<Record<string, string>>, number]>([
    ["without a token", "/desk/", {}, 403],
    ["with another", "/desk/?token=guess", {}, 403],
    ["by another name of this machine", `/desk/?token=${TOKEN}`, { host: "evil.example" }, 403],
    ["an address that is not the desk's", `/desk/../episodes/show.yml?token=${TOKEN}`, {}, 404],
    ["an episode outside", `/desk/?token=${TOKEN}&episode=../../etc/passwd`, {}, 404],
    ["a file outside media", `/desk/media?token=${TOKEN}&path=media/../show.yml`, {}, 404],
    ["a file that is no recording", `/desk/media?token=${TOKEN}&path=show.yml`, {}, 404],
    ["an absolute path", `/desk/media?token=${TOKEN}&path=/etc/hosts.mp3`, {}, 404],
    [
      "a path with its dots encoded",
      `/desk/media?token=${TOKEN}&path=media%2F%2e%2e%2F%2e%2e%2Fx.mp3`,
      {},
      404,
    ],
    ["a path with its dots encoded twice", `/desk/media?token=${TOKEN}&path=media/%252e%252e/x.mp3`, {}, 404],
    ["a path with other slashes", `/desk/media?token=${TOKEN}&path=media\\..\\..\\x.mp3`, {}, 404],
    ["a path with a NUL in it", `/desk/media?token=${TOKEN}&path=media/talk.wav%00.mp3`, {}, 404],
    ["a path that is no text", `/desk/media?token=${TOKEN}&path=media/%ff%fe.mp3`, {}, 404],
    ["an episode with a NUL in it", `/desk/?token=${TOKEN}&episode=${NAME}%00`, {}, 404],
    ["an address that is none", `//?token=${TOKEN}`, {}, 403],
    ["a name that begins as ours", `/desk/?token=${TOKEN}`, { host: "localhost.evil.example:8080" }, 403],
    ["a name that ends as ours", `/desk/?token=${TOKEN}`, { host: "evil.example#localhost" }, 403],
  ])("%s: refused", async (_name, path, headers, status) => {
    expect(await raw(path, { headers })).toBe(status);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, number]>([
    ["of a page elsewhere", { ...json, origin: "https://evil.example" }, 403],
    ["of no page", json, 403],
    ["of a form", { "content-type": "text/plain", origin: "own" }, 403],
    [
      "of another site, though it says otherwise",
      { ...json, origin: "own", "sec-fetch-site": "cross-site" },
      403,
    ],
    ["of a sandboxed frame", { ...json, origin: "null" }, 403],
  ])("an edit %s: refused, and nothing written", async (_name, given, status) => {
    const headers = { ...given, ...(given.origin === "own" ? { origin: desk.address } : {}) };
    const path = `/desk/edit?token=${TOKEN}`;
    expect(await raw(path, { method: "POST", headers, body: body() })).toBe(status);
    expect(files()).toEqual({ text: TEXT, vtt: VTT });
  });

  test.each<readonly [string, number]>([
    ["HEAD", 403],
    ["OPTIONS", 403],
    ["PUT", 403],
    ["DELETE", 403],
  ])("%s is no way to ask", async (method, status) => {
    const headers = { ...json, origin: "http://localhost:1" };
    expect(await raw(`/desk/edit?token=${TOKEN}`, { method, headers })).toBe(status);
    const own = { ...json, origin: desk.address };
    expect(await raw(`/desk/edit?token=${TOKEN}`, { method, headers: own })).toBe(404);
    expect(files()).toEqual({ text: TEXT, vtt: VTT });
  });

  test.each<readonly [string, (text: string) => Buffer]>([
    ["UTF-16", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["a single letter's bytes cut off", (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xd9])])],
  ])("a transcript in %s is not written: its letters would not come back", async (_name, encode) => {
    const bytes = encode(VTT);
    made.write(CAPTIONS, bytes);
    for (const action of [
      { do: "settle-caption", line: 5, text: "كلام" },
      { do: "take-typed", quote: 2 },
      { do: "by-people" },
    ])
      expect((await edit(action)).isDone).toBe(false);
    expect(readFileSync(join(made.root, CAPTIONS)).equals(bytes)).toBe(true);
  });

  test("a recording that is a link out of the programme is not sent", async () => {
    symlinkSync("/etc/hosts", join(made.root, "episodes/media/hosts.mp3"));
    expect(await raw(`/desk/media?token=${TOKEN}&path=media/hosts.mp3`, {})).toBe(404);
  });

  test.each<readonly [string, unknown]>([
    ["five megabytes", "x".repeat(5_000_000)],
    ["an action nobody knows", { episode: NAME, action: { do: "delete" }, seen: {} }],
    [
      "more than an action has",
      { episode: NAME, action: { do: "by-people", file: "/etc/passwd" }, seen: {} },
    ],
    [
      "a time that is none",
      { episode: NAME, action: { do: "set-time", quote: 1, start: -1, end: null }, seen: {} },
    ],
    ["no JSON at all", "x".repeat(50_000)],
  ])("%s: refused", async (_name, asked) => {
    expect((await post("edit", asked)).status).toBe(400);
    expect(files()).toEqual({ text: TEXT, vtt: VTT });
  });

  test("a file that is a link out of the programme is not written", async () => {
    const outside = join(made.root, "outside.vtt");
    writeFileSync(outside, VTT);
    const { rmSync } = await import("node:fs");
    rmSync(join(made.root, CAPTIONS));
    symlinkSync(outside, join(made.root, CAPTIONS));
    const answer = await edit({ do: "by-people" });
    expect(answer.isDone).toBe(false);
  });

  test("a recording comes by the part that is asked for, and no part that is not there", async () => {
    const at = `${desk.address}/desk/media?token=${TOKEN}&path=media/talk.wav`;
    const part = await fetch(at, { headers: { range: "bytes=4-11" } });
    expect([part.status, part.headers.get("content-range")?.replace(/\d+$/, "")]).toEqual([
      206,
      "bytes 4-11/",
    ]);
    expect((await part.arrayBuffer()).byteLength).toBe(8);
    expect((await fetch(at, { headers: { range: "bytes=99999999-" } })).status).toBe(416);
  });
});
