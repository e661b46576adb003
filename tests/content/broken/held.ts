// A published programme, and what can go wrong with it later: told by the lock and by the rules of directories.

import { readFileSync } from "node:fs";
import { type Folder, textOf } from "../remedies/folder.ts";
import { SHOW } from "../support/folder.ts";

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../sites/sample/episodes/media/${name}`, import.meta.url)));
export const LOCK = "feed.lock.json";
export const A = "2024-02-13-test.md";
const B = "2024-03-12-other.md";
const GUID = "0a1b2c3d-1111-5222-8333-444455556666";

const front = (title: string, date: string, keys: string) =>
  `---\ntitle: ${title}\ndate: ${date}\nsummary: ملخص الحلقة.\nexplicit: false\n${keys}---\nنص الحلقة.\n`;

/** Nothing is told of it once it is published. */
export const PUBLISHED: Readonly<Record<string, string | Uint8Array>> = {
  "show.yml": `${SHOW}author: غرفة الأخبار\nartwork: media/artwork.jpg\nexplicit: false\ncategories:\n  - { name: News, sub: Politics }\n`,
  "topics.yml": "iraq: العراق\n",
  "people/layla-al-mukhtalaqa.md": "---\nname: ليلى المختلقة\nroles: [باحثة]\n---\nشخصية مختلقة.\n",
  "media/artwork.jpg": sample("artwork.jpg"),
  "media/a.mp3": sample("2024-02-13-audio-only.mp3"),
  "media/a.mp4": sample("2024-03-12-video-only.mp4"),
  "media/b.mp3": sample("2024-01-09-everything.mp3"),
  [A]: front(
    "حلقة الاختبار",
    "2024-02-13",
    "audio: media/a.mp3\nvideo: media/a.mp4\nguests: [layla-al-mukhtalaqa]\ntopics: [iraq]\n",
  ),
};

export interface HeldFault {
  /** The problem that is told first. */
  readonly code: string;
  readonly name: string;
  /** What was published, besides PUBLISHED. */
  readonly before?: Readonly<Record<string, string | Uint8Array>>;
  /** What somebody did then. */
  readonly fault: (folder: Folder) => void;
}

const put = (path: string, content: string | Uint8Array) => (folder: Folder) =>
  void folder.set(path, content);
const gone = (path: string) => (folder: Folder) => void folder.delete(path);
const edit = (path: string, from: string | RegExp, to: string) => (folder: Folder) =>
  void folder.set(path, textOf(folder, path).replace(from, to));
const both =
  (...faults: readonly ((folder: Folder) => void)[]) =>
  (folder: Folder) => {
    for (const fault of faults) fault(folder);
  };
const rename = (from: string, to: string) => (folder: Folder) => {
  folder.set(to, folder.get(from) ?? "");
  folder.delete(from);
};
const otherBytes = (path: string, isLonger: boolean) => (folder: Folder) => {
  const bytes = folder.get(path);
  if (typeof bytes === "string" || bytes === undefined) throw new TypeError(`otherBytes: ${path}`);
  const next = new Uint8Array(bytes.length + (isLonger ? 417 : 0));
  next.set(bytes);
  if (isLonger) next.set(bytes.subarray(-417), bytes.length);
  else next[next.length - 200] = (next[next.length - 200] ?? 0) ^ 1;
  folder.set(path, next);
};

export const lockFaults: readonly HeldFault[] = [
  {
    code: "lock.quote-unnamed",
    name: "a published quote whose speaker was taken out",
    before: {
      [B]: `${front("حلقة أخرى", "2024-03-12", "audio: media/b.mp3\nguests: [layla-al-mukhtalaqa]\n")}\n> لا شيء مما يلي حقيقي\n>\n> — ليلى المختلقة\n`,
    },
    fault: edit(B, ">\n> — ليلى المختلقة\n", ""),
  },
  { code: "lock.json", name: "a lock cut off", fault: put(LOCK, '{ "version"') },
  { code: "lock.value", name: "a lock edited by hand", fault: edit(LOCK, /"guid": "[^"]+"/, '"guid": 7') },
  {
    code: "lock.version",
    name: "a lock of a newer program",
    fault: edit(LOCK, /"version": \d+/, '"version": 99'),
  },
  {
    code: "lock.conflict",
    name: "a lock that two computers changed",
    fault: (folder) => {
      const own = textOf(folder, LOCK);
      folder.set(LOCK, `<<<<<<< HEAD\n${own}=======\n${own}>>>>>>> other\n`);
    },
  },
  {
    code: "lock.twice",
    name: "a lock joined by hand",
    fault: edit(LOCK, /("slug": "[^"]*")/, "$1,\n$1"),
  },
  { code: "lock.missing", name: "a lock that was deleted", fault: gone(LOCK) },
  {
    code: "lock.new",
    name: "a second episode",
    fault: put(B, front("حلقة أخرى", "2024-03-12", "audio: media/b.mp3\n")),
  },
  {
    code: "lock.foreign",
    name: "another programme in the same folder",
    fault: both(
      edit("show.yml", /guid: .*/, "guid: 11111111-2222-5333-8444-555566667777"),
      gone(A),
      put(
        B,
        front(
          "حلقة أخرى",
          "2024-03-12",
          "audio: media/b.mp3\nguests: [layla-al-mukhtalaqa]\ntopics: [iraq]\n",
        ),
      ),
    ),
  },
  {
    code: "lock.guid-changed",
    name: "a guid of its own, later",
    fault: edit(A, "---\ntitle", `---\nguid: ${GUID}\ntitle`),
  },
  {
    code: "lock.guid-twice",
    name: "the guid of an older episode",
    fault: (folder) => {
      const [guid = ""] = Object.keys(JSON.parse(textOf(folder, LOCK)).episodes);
      folder.set(B, front("حلقة أخرى", "2024-03-12", `audio: media/b.mp3\nguid: ${guid}\n`));
    },
  },
  {
    code: "lock.guid-lost",
    name: "another file name that leads on",
    fault: both(
      rename(A, "2024-02-13-new.md"),
      edit("2024-02-13-new.md", "---\ntitle", "---\nredirect_from: [2024-02-13-test]\ntitle"),
    ),
  },
  { code: "lock.renamed", name: "another file name", fault: rename(A, "2024-02-13-new.md") },
  {
    code: "lock.vanished",
    name: "an episode deleted",
    before: { [B]: front("حلقة أخرى", "2024-03-12", "audio: media/b.mp3\n") },
    fault: gone(B),
  },
  {
    code: "lock.guest-feed-lost",
    name: "a guest under another id",
    fault: both(
      rename("people/layla-al-mukhtalaqa.md", "people/layla.md"),
      edit(A, "layla-al-mukhtalaqa", "layla"),
    ),
  },
  {
    code: "lock.topic-feed-lost",
    name: "a topic under another id",
    fault: both(edit("topics.yml", "iraq", "iraqis"), edit(A, "[iraq]", "[iraqis]")),
  },
  {
    code: "lock.turned-draft",
    name: "a draft again",
    fault: edit(A, "---\ntitle", "---\ndraft: true\ntitle"),
  },
  {
    code: "lock.turned-scheduled",
    name: "a day still to come",
    before: { "water.md": front("حلقة أخرى", "2024-03-12", "audio: media/b.mp3\n") },
    fault: edit("water.md", "2024-03-12", "2044-03-12"),
  },
  { code: "lock.put-off", name: "a day beside its file's name", fault: edit(A, "date: 2024", "date: 2044") },
  {
    code: "lock.address-lost",
    name: "an old address given up",
    before: {
      [B]: front("حلقة أخرى", "2024-03-12", "audio: media/b.mp3\nredirect_from: [2024-03-12-old]\n"),
    },
    fault: edit(B, "redirect_from: [2024-03-12-old]\n", ""),
  },
  { code: "lock.enclosure-changed", name: "sound cut anew", fault: otherBytes("media/a.mp3", true) },
  {
    code: "lock.enclosure-replaced",
    name: "sound of the same length",
    fault: otherBytes("media/a.mp3", false),
  },
  {
    code: "lock.audio-gone",
    name: "no sound any more",
    before: { [B]: front("حلقة أخرى", "2024-03-12", "audio: media/b.mp3\n") },
    fault: edit(B, "audio: media/b.mp3\n", ""),
  },
  { code: "lock.video-gone", name: "no film any more", fault: edit(A, "video: media/a.mp4\n", "") },
  {
    code: "lock.guid-retired",
    name: "the guid of an episode taken down",
    before: { [B]: front("حلقة أخرى", "2024-03-12", `audio: media/b.mp3\nguid: ${GUID}\n`) },
    fault: (folder) => {
      folder.delete(B);
      const lock = JSON.parse(textOf(folder, LOCK));
      lock.episodes[GUID].retired = true;
      folder.set(LOCK, JSON.stringify(lock, null, 2));
      folder.set(
        "2024-04-09-third.md",
        front("حلقة ثالثة", "2024-04-09", `audio: media/b.mp3\nguid: ${GUID}\n`),
      );
    },
  },
  {
    code: "lock.feed-guid",
    name: "another guid of the programme",
    before: {
      [A]: textOf(new Map(Object.entries(PUBLISHED)), A).replace("---\ntitle", `---\nguid: ${GUID}\ntitle`),
    },
    fault: edit("show.yml", /guid: .*/, "guid: 11111111-2222-5333-8444-555566667777"),
  },
  { code: "lock.artwork-changed", name: "another picture under the same name", fault: otherPicture },
  {
    code: "lock.feed-moved",
    name: "another domain",
    fault: edit("show.yml", "programme.news/", "programme-radio.news/"),
  },
];

/** A note of a camera's behind the picture's end. */
function otherPicture(folder: Folder) {
  const bytes = folder.get("media/artwork.jpg");
  if (typeof bytes === "string" || bytes === undefined) throw new TypeError("otherPicture: no picture");
  folder.set("media/artwork.jpg", new Uint8Array([...bytes, 0, 0]));
}

/** Sound elsewhere in these episodes, as a server described it. */
const elsewhere = (url: string, type: string, episodes: readonly string[]) => (folder: Folder) => {
  const facts = { type, bytes: 4321, duration: 60, width: null, height: null, version: '"a"' };
  folder.set("media.lock.json", JSON.stringify({ version: 1, media: { [url]: facts } }));
  for (const path of episodes)
    folder.set(path, front(`حلقة ${path.slice(0, 10)}`, path.slice(0, 10), `audio: ${url}\n`));
};

const show = (from: string | RegExp, to: string) => edit("show.yml", from, to);

export const feedFaults: readonly HeldFault[] = [
  {
    code: "feed.artwork-type",
    name: "artwork as WebP",
    fault: both(show("artwork.jpg", "a.webp"), put("media/a.webp", webp(1500))),
  },
  {
    code: "feed.artwork-size",
    name: "artwork too small",
    fault: both(show("artwork.jpg", "a.png"), put("media/a.png", sample("diagram.png"))),
  },
  {
    code: "feed.category-unknown",
    name: "a category nobody lists",
    fault: show("name: News", "name: Nachrichten"),
  },
  {
    code: "feed.item-title-long",
    name: "a title of a paragraph",
    fault: edit(A, "حلقة الاختبار", "كلمة ".repeat(60).trim()),
  },
  {
    code: "feed.enclosure-twice",
    name: "one file for two episodes",
    fault: put(B, front("حلقة أخرى", "2024-03-12", "audio: media/a.mp3\n")),
  },
  {
    code: "feed.artwork-elsewhere",
    name: "artwork at an address without an ending",
    fault: show("media/artwork.jpg", "https://cdn.programme.news/artwork"),
  },
  {
    code: "feed.artwork-colours",
    name: "artwork one can see through",
    fault: both(show("artwork.jpg", "a.png"), put("media/a.png", png(3000, 6))),
  },
  {
    code: "feed.no-film",
    name: "a film on YouTube",
    fault: put(B, front("حلقة أخرى", "2024-03-12", "audio: media/b.mp3\nvideo: youtube:aqz-KE-bpKQ\n")),
  },
  {
    code: "feed.enclosure-type",
    name: "sound as a recorder keeps it",
    fault: both(put(B, front("حلقة أخرى", "2024-03-12", "audio: media/c.wav\n")), put("media/c.wav", wave())),
  },
  {
    code: "feed.enclosure-type-elsewhere",
    name: "sound elsewhere, of a type that directories do not take",
    fault: elsewhere("https://cdn.programme.news/c.ogg", "audio/ogg", [B]),
  },
  {
    code: "feed.enclosure-ending",
    name: "sound elsewhere under an ending of another kind",
    fault: elsewhere("https://cdn.programme.news/c.m4a", "audio/mpeg", [B]),
  },
  {
    code: "feed.enclosure-twice-elsewhere",
    name: "one file elsewhere for two episodes",
    fault: elsewhere("https://cdn.programme.news/c.mp3", "audio/mpeg", [B, "2024-04-09-third.md"]),
  },
  {
    code: "feed.soundbite-time",
    name: "a quote of the film behind the end of the sound",
    fault: both(
      put("media/c.mp4", sample("2024-01-09-everything.mp4")),
      put(
        B,
        `${front("حلقة أخرى", "2024-03-12", "audio: media/b.mp3\nvideo: media/c.mp4\nguests: [layla-al-mukhtalaqa]\n")}\n> لا شيء مما يلي حقيقي\n>\n> — ليلى المختلقة [00:32–00:36]\n`,
      ),
      put("media/b.mp3", sample("2024-02-13-audio-only.mp3")),
    ),
  },
  {
    code: "show.placeholder",
    name: "a site nobody can open",
    fault: show("https://programme.news/", "https://programme.example/"),
  },
  {
    code: "show.placeholder-email",
    name: "an owner no mail reaches",
    fault: show("editor@programme.news", "editor@programme.example"),
  },
  {
    code: "clip.stray",
    name: "a clip of a quote that is gone",
    fault: put(`media/clips/${A.slice(0, -3)}/q-1920x1080.mp4`, sample("2024-03-12-video-only.mp4")),
  },
  {
    code: "feed.enclosure-ascii",
    name: "a file with an Arabic name",
    fault: both(
      put("media/صوت.mp3", sample("2024-01-09-everything.mp3")),
      put(B, front("حلقة أخرى", "2024-03-12", "audio: media/صوت.mp3\n")),
    ),
  },
];

/** A still PNG's head and tail: its size and its colours, and no picture. */
function png(side: number, colours: number): Uint8Array {
  const bytes = new Uint8Array(45);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x89504e47);
  bytes.set(new TextEncoder().encode("IHDR"), 12);
  view.setUint32(16, side);
  view.setUint32(20, side);
  bytes[25] = colours;
  bytes.set(new TextEncoder().encode("IEND"), 37);
  return bytes;
}

/** A second of silence as a recorder keeps it. */
function wave(): Uint8Array {
  const bytes = Buffer.alloc(44 + 16_000);
  bytes.write("RIFF");
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8);
  for (const [at, value] of [16, 0x1_0001, 8000, 16_000, 0x10_0002].entries())
    bytes.writeUInt32LE(value, 16 + 4 * at);
  bytes.write("data", 36);
  bytes.writeUInt32LE(16_000, 40);
  return new Uint8Array(bytes);
}

/** A still WebP's head: its size, and no picture. */
function webp(side: number): Uint8Array {
  const bytes = new Uint8Array(40);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("RIFF"), 0);
  view.setUint32(4, 32, true);
  bytes.set(new TextEncoder().encode("WEBPVP8X"), 8);
  view.setUint32(16, 10, true);
  view.setUint16(24, side - 1, true);
  view.setUint16(27, side - 1, true);
  return bytes;
}
