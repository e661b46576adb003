// Remedies in words, done as they say. One a code; where a file needs something of its own, by the name of the fault.

import { readFileSync } from "node:fs";
import { episode, SHOW } from "../support/folder.ts";
import type { Hand } from "./folder.ts";
import { TRANSCRIPTS } from "./transcripts.ts";

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../sites/sample/episodes/media/${name}`, import.meta.url)));
const E = "2024-02-13-test.md";
const KEYS = "title: حلقة\ndate: 2024-02-13\nsummary: ملخص.";
const put =
  (path: string, content: string | Uint8Array) =>
  ({ folder }: Hand) =>
    void folder.set(path, content);
const inLine = (from: string | RegExp, to: string) => (hand: Hand) => hand.inLine(from, to);
const inFile = (from: string | RegExp, to: string) => (hand: Hand) => hand.inFile(from, to);
const write = (to: string | null) => (hand: Hand) => hand.writeLine(to);
const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';
const remove = ({ folder, path }: Hand) => void folder.delete(path);

export type Doing = (hand: Hand) => void;

/** By a problem's code. */
export const BY_CODE: Readonly<Record<string, Doing>> = {
  ...TRANSCRIPTS,
  "captions.after-end": inLine("10:04.000 --> 10:40.000", "00:04.000 --> 00:10.000"),
  "captions.end-after-end": inLine("01:40:00.000", "00:04.000"),
  "chapter.order": inLine("[01:00]", "[05:00]"),
  "chapter.same-time": inLine("[01:00]", "[02:00]"),
  "correction.quote-unknown": inLine(/, quote: [^}]*/, " "),
  "duration.known": write(null),
  "episode.guid-twice": write(null),
  "episode.number-twice": inLine("1", "2"),
  "episode.slug-twice": (hand) => hand.rename("2024-02-14-other.md"),
  "file.bytes": inLine(/\uFFFD/, "ثم"),
  "file.encoding": put(E, episode()),
  "file.name": (hand) => hand.rename("2026-01-20-water-prices.md"),
  "file.name-captions": ({ folder, rename }) => {
    rename("hafila.md");
    folder.set("hafila.ar.vtt", folder.get("الحافلة.ar.vtt") ?? "");
    folder.delete("الحافلة.ar.vtt");
  },
  "file.no-text": (hand) => {
    hand.folder.delete(hand.path);
    hand.folder.set(E, episode());
  },
  "file.too-large": put(E, episode()),
  "front-matter.blank-before": inFile(/^\s+/, ""),
  "front-matter.empty-file": (hand) =>
    hand.folder.set(hand.path, hand.path === E ? `---\n${KEYS}\n---\n` : "---\nname: سالم\n---\n"),
  "front-matter.fence": write("---"),
  "yaml.prose": (hand) => {
    const text = String(hand.folder.get(hand.path)).replace(`${hand.line}\n`, "");
    hand.folder.set(hand.path, text.replace("\n---\n", `\n---\n\n${hand.line}\n\n`));
  },
  "front-matter.language": put(E, `---\n${KEYS}\n---\nنص.\n`),
  "front-matter.missing": (hand) =>
    hand.folder.set(hand.path, `---\n${hand.path === E ? KEYS : "name: ليلى الأخرى"}\n---\n`),
  "front-matter.unclosed": inFile(/\n\n|\nنص/, "\n---\nنص"),
  "guest.twice": inLine(", layla-al-mukhtalaqa]", "]"),
  "guest.unknown": inLine("xyz", "layla-al-mukhtalaqa"),
  "heading.untitled": inLine("## [01:58]", "## فصل [01:58]"),
  "image.alt": (hand) => {
    hand.inLine("![]", "![ما في الصورة]");
    hand.folder.set("media/a.jpg", sample("artwork.jpg"));
  },
  "image.elsewhere": (hand) => {
    hand.inLine(/\(.*\)/, "(media/name.jpg)");
    hand.folder.set("media/name.jpg", sample("artwork.jpg"));
  },
  "image.path": (hand) => {
    hand.inLine(/\(.*\)/, "(media/name.jpg)");
    hand.folder.set("media/name.jpg", sample("artwork.jpg"));
  },
  "key.unknown": (hand) =>
    hand.inLine(/weather: .*|till: /, hand.rest.startsWith("till") ? "to: " : "summary: ملخص."),
  "link.bare": inLine(/https:\/\/\S+?(?=،|\s)/, "<https://agency.example/report>"),
  "text.footnote": (hand) => hand.inFile(/\[\^1\]\.\n\n\[\^1\]: (.*)\./, " (تقرير الوكالة)."),
  "text.html": (hand) => hand.writeLine(hand.line.replace(/<\/?[a-z][^<>]*>/g, "")),
  "text.hidden": (hand) => hand.writeLine(hand.line.replace(/<!--.*?-->|<!\[.*?\]>|<\/?o:p>/g, "")),
  "media.lfs": put("media/a.mp4", sample("2024-03-12-video-only.mp4")),
  "transcript.other-key": inLine("fr:", "ar:"),
  "link.draft": inLine(/\[(.*?)\]\(.*?\)/, "الحلقة"),
  "link.no-episode": inLine(/\(episode:xyz\)/, "(episode:2024-02-13-test)"),
  "link.no-person": inLine(/\(people.*?\)/, "(person:layla-al-mukhtalaqa)"),
  "link.relative": inLine(/\(صفحة.*?\)/, "(https://agency.example/a)"),
  "media.codec": (hand) => {
    hand.folder.set("media/a-h264.mp4", sample("2024-03-12-video-only.mp4"));
    hand.inLine("media/a.mov", "media/a-h264.mp4");
  },
  "media.picture-large": (hand) => {
    const from = /media\/[\w.]+/.exec(hand.rest)?.[0] ?? "";
    const made = from.replace(/\.\w+$/, "-1920.jpg");
    hand.inLine(from, made);
    hand.folder.set(made, sample("artwork.jpg"));
  },
  "media.extension": (hand) => {
    hand.folder.set("media/a.png", hand.folder.get("media/a.jpg") ?? "");
    hand.inLine("media/a.jpg", "media/a.png");
  },
  "quote.name-unmarked": (hand) =>
    hand.inLine(/(?:>? ?— )?(ليلى المختلقة|سالم المتخيل).*$/, signature(hand.line)),
  "quote.time-inside": (hand) =>
    hand.inFile(/> كلام قيل \[02:03\]\.\n>\n> — ليلى المختلقة/, "> كلام قيل.\n>\n> — ليلى المختلقة [02:03]"),
  "recording.altered": inLine("لا يحمل", "يحمل"),
  "recording.absent": inFile(/\n> كلام لم يقله[\s\S]*$/, "\n"),
  "recording.chapter": inLine(/$/, " [00:04]"),
  "value.colour": inLine(/rgb\([^)]*\)|[^\s,{}]+/, '"#006d77"'),
  "yaml.arabic-comma": inLine("،", ","),
  "yaml.dash": inLine("-", "- "),
  "yaml.syntax": write(null),
  "key.missing-guid": (hand) => hand.inFile(/$/, "guid: f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10\n"),
  "link.definition": write(null),
  "link.scheme": inLine(/\]\((?!https).*?\)(?=[\s.]|و)/, "](https://agency.example/a)"),
  "media.lock": remove,
  // What a drawing program saves when it is asked for a plain drawing.
  "look.icon-small": (hand) => {
    hand.inLine("icon.png", "icon.svg");
    hand.folder.set("media/icon.svg", SQUARE);
  },
  "look.icon-square": put("media/icon.svg", SQUARE),
  "look.picture-elsewhere": (hand) => {
    hand.inLine(/https:\S*/, "media/logo.svg");
    hand.folder.set("media/logo.svg", SQUARE);
  },
  "look.picture-large": put("media/logo.svg", SQUARE),
  "look.picture-type": (hand) => {
    hand.inLine(/media\/\S*/, "media/logo.png");
    hand.folder.set("media/logo.png", sample("diagram.png"));
  },
  "look.svg-broken": put("media/logo.svg", SQUARE),
  "look.svg-measures": ({ folder }) =>
    void folder.set(
      "media/logo.svg",
      String(folder.get("media/logo.svg")).replace("<svg ", '<svg viewBox="0 0 300 100" '),
    ),
  "look.svg-unsafe": put("media/logo.svg", SQUARE),
  "look.svg-words": put("media/logo.svg", SQUARE),
  // Nothing is fetched in a test: the package that is named is one that is installed.
  "look.typeface-missing": inLine("nobody-has-this", "cairo"),
  "value.typeface": inLine(/: .*/, ': "@fontsource/amiri"'),
  "media.missing": put("media/a.jpg", sample("artwork.jpg")),
  "media.not-audio": (hand) => {
    hand.inLine(/media\/\S+/, "media/sound.mp3");
    hand.folder.set("media/sound.mp3", sample("2024-02-13-audio-only.mp3"));
  },
  "media.not-image": (hand) => {
    hand.inLine(/media\/\S+/, "media/still.jpg");
    hand.folder.set("media/still.jpg", sample("artwork.jpg"));
  },
  "media.not-video": (hand) => {
    hand.inLine(/media\/\S+/, "media/film.mp4");
    hand.folder.set("media/film.mp4", sample("2024-03-12-video-only.mp4"));
  },
  "media.outside": (hand) => {
    const name = /[^/]+$/.exec(hand.rest)?.[0] ?? "";
    hand.inLine(/\S*\/[^/\s]+$/, `media/${name}`);
    hand.folder.set(
      `media/${name}`,
      name.endsWith(".vtt")
        ? "WEBVTT\n\n00:01.000 --> 00:04.000\nWords.\n"
        : sample("2024-02-13-audio-only.mp3"),
    );
  },
  // The line is that of the times; the name is below it.
  "captions.voice-near": (hand) =>
    hand.path.endsWith(".vtt")
      ? hand.inFile("ليلى المختلفة", "ليلى المختلقة")
      : hand.inFile("al-Mutakayyal", "al-Mutakhayyal"),
  "transcript.empty": remove,
  "media.page": (hand) => {
    const isFilm = hand.line.startsWith("video");
    hand.inLine(/https?:\S+/, isFilm ? "media/film.mp4" : "media/poster.jpg");
    if (isFilm) hand.folder.set("media/film.mp4", sample("2024-03-12-video-only.mp4"));
    else hand.folder.set("media/poster.jpg", sample("artwork.jpg"));
  },
  "media.truncated": put("media/a.mp4", sample("2024-03-12-video-only.mp4")),
  "person.twice": inLine("ليلى المُختلقة", "ليلى الثانية المختلقة"),
  "person.unknown": inLine("زيد عمرو", "ليلى المختلقة"),
  "question.open": write(null),
  "quote.empty": write("> كلام قيل.\n>\n> — ليلى المختلقة [02:03]"),
  "quote.listed-name": inLine("- ", "— "),
  "quote.name-outside": inFile("\n\n— ليلى", "\n>\n> — ليلى"),
  "quote.nameless": inLine("—", "— ليلى المختلقة"),
  "quote.nested": inFile(/\n {2}(?=>)/g, "\n"),
  "role.days": inLine("to: 2023-05-01", "to: 2024-05-02"),
  "show.empty": put("show.yml", SHOW),
  "show.missing": put("show.yml", SHOW),
  "text.bidi": inLine(/[\u202A-\u202E\u2066-\u2069]/, ""),
  "text.control": inLine(/\\u202E|\p{Cc}/u, ""),
  "text.lost": inLine(/[\uFFFD\u0000-\u001F]|(?<=تن).(?=يه)/, "ب"),
  "text.nesting": inLine(/^>+/, ">"),
  "time.after-end": inLine(/\[5\d:00\]/, "[00:05]"),
  "timecode.unreadable": inLine("[1:2:3:4:5]", "[1:02:03]"),
  "topic.unknown": inLine("qrst", "iraq"),
  "transcript.beside": write(null),
  "transcript.missing": (hand) => {
    hand.inLine("2024-02-13-test.english.vtt", "media/a.en.vtt");
    hand.folder.set("media/a.en.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\nWords.\n");
  },
  "transcript.stray": (hand) => hand.rename("2024-02-13-test.ar.vtt"),
  "transcript.twice": remove,
  "transcript.unread": remove,
  "value.clock": inLine(/(?<=air_time: ).*/, '"20:00"'),
  "value.day": inLine("أمس", "2024-02-13"),
  "value.duration": inLine(/(?<=duration: ).*/, "48:20"),
  "value.email": inLine(/(?<=email: )[^}]*[^}\s]/, "podcast@programme.news"),
  "value.guest": inLine("[layla-al-mukhtalaqa]", "layla-al-mukhtalaqa"),
  "value.honorific": inLine("{ text: الدكتورة }", "الدكتورة"),
  "value.key": inLine("short", "a1b2c3d4e5f6"),
  "value.language": (hand) => {
    hand.inLine("عامية", "ar");
    hand.folder.set("media/a.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\nكلام.\n");
  },
  "value.location": inLine(/\[33.3, 44.4\]|\{ name: (?:بغداد|دبي).*?\}/, "بغداد"),
  "value.media": (hand) => {
    hand.inLine(/C:\S+/, "media/a.jpg");
    hand.folder.set("media/a.jpg", sample("artwork.jpg"));
  },
  "value.moment": inLine(/(?<=date: ).*/, "2024-02-13"),
  "value.moment-zone": inLine(/(?<=date: ).*/, "2024-02-13T20:00+04:00"),
  "value.no-such-day": inLine("0000-01-01", "2024-02-14"),
  "value.number": inLine(/(?<=: ).*/, "12"),
  "value.role": inLine(/\[\[(.*?)\]\]/, "[باحثة]"),
  "value.slug": inLine("؟", "iraq"),
  "value.topic": inLine("[العراق]", "العراق"),
  "value.twice": inLine(", iraq]", "]"),
  "value.url": inLine(/(?<=url: )[^}]*[^}\s]/, "https://agency.example/"),
  "value.uuid": inLine("12", "f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10"),
  "value.video": inLine("شريط", "youtube:aqz-KE-bpKQ"),
  "value.zone": inLine(/(?<=zone: ).*/, "Asia/Dubai"),
  "yaml.alias": inFile(/&\w+|\*\w+/, "[]"),
  "yaml.block-text": inLine(/> (.*)/, ">\n  نص طويل"),
  "yaml.bracket-extra": inLine("]]", "]"),
  "yaml.bracket": inFile(/(topics: \[.*)\n/, "topics: [iraq]\n"),
  "yaml.comma-extra": inLine(",,", ","),
  "yaml.comma-missing": inFile("} salim", "}, salim"),
  "yaml.depth": inLine(/(?<=topics: ).*/, "[iraq]"),
  "yaml.documents": inFile(/\n(?:\.\.\.|---)\n(?=number)/, "\n"),
  "yaml.duplicate-key": write(null),
  "yaml.escape": inLine('"C:\\qisas"', "'C:\\qisas'"),
  "yaml.flow-colon": inLine(/\[.*\]/, '[{ title: "الماء: الكهرباء: الناس" }]'),
  "yaml.hash": inLine(/تنبيه #2 عن الماء/, '"تنبيه #2 عن الماء"'),
  "yaml.key": write("number: 3"),
  "yaml.list-below": inFile(/guests: \[.*\]\n/, "guests:\n"),
  "yaml.list-line": inLine("- iraq", "\n  - iraq"),
  "yaml.no-colon": inLine("date 2024", "date: 2024"),
  "yaml.no-key": inLine(": حلقة", "disclosure: حلقة"),
  "yaml.not-map": put(E, episode()),
  "yaml.quote": inLine(/"حلقة/, '"حلقة"'),
  "yaml.tab": inLine("\t", "  "),
  "yaml.tag": inLine("!!int 3", "3"),
  "yaml.too-long": put(E, episode()),
};

/** The name in a paragraph of its own, with the sign of a quote. */
function signature(line: string): string {
  return `\n>\n> — ${/(?:ليلى المختلقة|سالم المتخيل).*$/.exec(line)?.[0] ?? ""}`;
}

/** Where one code needs something else in another file. */
export const BY_NAME: Readonly<Record<string, Readonly<Record<string, Doing>>>> = {
  "transcript-many-of-a-kind": {
    "transcript.time": (hand) => hand.folder.set(hand.path, "WEBVTT\n\n00:01.000 --> 00:02.000\nكلام.\n"),
  },
  "times-that-are-none-by-the-hundred": { "timecode.minutes": inFile(/\[1:75:00\] /g, "") },
  "a-logo-that-is-not-there": { "media.missing": put("media/logo.svg", SQUARE) },
  "keys-out-of-line": { "yaml.indent": inLine(/^ /, "") },
  "items-set-in-unlike": { "yaml.indent": inFile(/\n {3}- /, "\n  - ") },
  "a-key-out-of-line-after-a-comment": { "yaml.indent": inLine(/^ +/, "") },
  "keys-set-in-below-a-list": {
    "yaml.indent": inFile(/\n {3}(disclosure.*\n) {3}/, "\ndisclosure: تنبيه\n"),
  },
  "keys-set-in-below-an-empty-list": {
    "yaml.indent": inFile(/\n {3}(disclosure.*\n) {3}/, "\ndisclosure: تنبيه\n"),
  },
  "ids-without-brackets": {
    "value.not-list": (hand) =>
      hand.inFile(
        /topics: iraq، russia|guests:\n {2}•.*\n {2}•.*/,
        hand.line.startsWith("topics")
          ? "topics: [iraq, russia]"
          : "guests: [layla-al-mukhtalaqa, salim-al-mutakhayyal]",
      ),
  },
  "a-line-that-is-none-of-yaml": { "yaml.no-colon": write(null), "yaml.syntax": inFile("%\n", "") },
  "a-source-as-a-text": {
    "value.not-map": (hand) =>
      hand.inFile(
        /sources:\n(?: {2}.*\n)+/,
        'sources: [{ title: وكالة, url: "https://agency.example/report" }]\n',
      ),
  },
  "colours-that-are-none": { "media.missing": put("media/icon.svg", SQUARE) },
  "anchors-and-aliases": {
    "yaml.alias": inFile(/sources: &s\n {2}- title: مصدر\ncorrections: \*s\n/, "sources:\n  - title: مصدر\n"),
    "yaml.list-below": inFile(/sources: \[\]/, "sources:"),
  },
  "a-list-for-transcripts": {
    "transcript.missing": put(
      "media/2026-01-20-water-prices.en.srt",
      "1\n00:00:01,000 --> 00:00:04,000\nWords.\n",
    ),
  },
  "media-without-a-folder": { "media.missing": put("media/speech.mp3", sample("2024-02-13-audio-only.mp3")) },
  "a-colon-without-a-key": {
    "yaml.no-key": inFile("title\n: حلقة", "title: حلقة"),
    "yaml.no-colon": inFile(/title\n(?:.*حلقة\n)?/, "title: حلقة\n"),
  },
  "captions-forgotten-when-an-episode-was-renamed": {
    "transcript.stray": (hand) => hand.rename("hafila.ar.vtt"),
  },
  "one-address-in-two-folders": { "episode.slug-twice": (hand) => hand.rename("bus-manara-again.md") },
  "conflict-of-two-versions": {
    "file.conflict": (hand) =>
      hand.inFile(/<{7}[^\n]*\n([\s\S]*?)={7}\n[\s\S]*?>{7}[^\n]*\n/, "date: 2024-02-13\n"),
  },
};
