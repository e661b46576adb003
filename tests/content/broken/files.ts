// Broken files: names, folders, media and transcripts.

import { readFileSync } from "node:fs";
import { episode, SHOW } from "../support/folder.ts";
import type { Broken } from "./form.ts";

const E = "2024-02-13-test.md";
const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../sites/sample/episodes/media/${name}`, import.meta.url)));
const PICTURE = sample("2024-03-12-video-only.mp4");
const VOICE = sample("2024-02-13-audio-only.mp3");
const STILL = sample("diagram.png");
const VTT = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v ليلى المختلقة>كلام قيل.\n";

/** The same film by the name of the other kind of container. */
function asQuickTime(film: Uint8Array): Uint8Array {
  const bytes = film.slice();
  bytes.set(new TextEncoder().encode("qt  "), 8);
  return bytes;
}

/** A camera's or a painter's picture by its head and its end. */
function jpeg(width: number, height: number): Uint8Array {
  return Buffer.from(
    `ffd8ffc0001108${[height, width].map((side) => side.toString(16).padStart(4, "0")).join("")}03012200021101031101ffd9`,
    "hex",
  );
}

/** The sample's picture with more bytes of notes in it than it has pixels. */
function heavy(png: Uint8Array): Uint8Array {
  return Buffer.concat([png.subarray(0, -12), Buffer.alloc(4_000_000), png.subarray(-12)]);
}

export const brokenFiles: readonly Broken[] = [
  {
    name: "a-link-to-a-draft",
    files: {
      [E]: episode("", "انظر [الحلقة](episode:2024-02-14-other).\n"),
      "2024-02-14-other.md": episode("draft: true\n"),
    },
  },
  {
    name: "a-person-among-the-episodes",
    files: { "zayd-amr.md": "---\nname: زيد عمرو\nroles: [كاتب]\n---\nنص.\n" },
  },
  { name: "an-episode-among-the-people", files: { "people/2024-03-01-lost.md": episode() } },
  {
    name: "arabic-captions-named-english",
    files: {
      [E]: episode("transcript: { fr: media/c.vtt }\n"),
      "2024-02-13-test.en.vtt": `${VTT}\n00:05.000 --> 00:09.000\nهذا كلام عربي طويل قيل في الحلقة عن الماء والمدينة.\n`,
      "media/c.vtt": `${VTT}\n00:05.000 --> 00:09.000\nوهذا كلام عربي آخر طويل قيل في الحلقة عن النهر.\n`,
    },
  },
  {
    name: "a-pointer-of-git-lfs",
    files: {
      [E]: episode("video: media/a.mp4\n"),
      "media/a.mp4": "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n",
    },
  },
  {
    name: "pictures-as-large-as-they-were-taken",
    files: {
      [E]: episode("poster: media/a.jpg\n", "![خريطة](media/map.png)\n"),
      "media/a.jpg": jpeg(12_000, 9000),
      "media/map.png": heavy(STILL),
    },
  },
  {
    name: "a-film-as-a-phone-keeps-it",
    files: { [E]: episode("video: media/a.mov\n"), "media/a.mov": asQuickTime(PICTURE) },
  },
  { name: "no-show", files: { "show.yml": null } },
  { name: "show-with-another-ending", files: { "show.yml": null, "show.yaml": "title: برنامج\n" } },
  { name: "an-episode-with-an-arabic-name", files: { "2024-02-13-روسيا والعراق.md": episode() } },
  { name: "an-episode-with-capitals-and-spaces", files: { "2024-02-13 Russia & Iraq.md": episode() } },
  { name: "an-episode-named-by-signs", files: { "؟؟.md": episode() } },
  {
    name: "a-person-with-an-arabic-name",
    files: { "people/قاصد محمود صالح.md": "---\nname: قاصد\n---\nنص.\n" },
  },
  { name: "an-episode-from-a-word-processor", files: { "2024-02-13-test.docx": "PK" } },
  { name: "an-episode-of-three-megabytes", files: { [E]: `${episode()}${"نص طويل جداً. ".repeat(150_000)}` } },
  {
    name: "an-episode-with-one-bad-byte",
    files: {
      [E]: Buffer.concat([Buffer.from(episode()), Buffer.from([0xd9, 0x20]), Buffer.from("بعده كلام.\n")]),
    },
  },
  { name: "an-episode-in-windows-1256", files: { [E]: windows1256(episode()) } },
  { name: "two-episodes-of-one-name", files: { [E]: episode(), [`2024/${E}`]: episode() } },
  {
    name: "two-episodes-of-one-guid",
    files: {
      [E]: episode("guid: 0a1b2c3d-1111-5222-8333-444455556666\n"),
      "2024-02-14-test.md": episode("guid: 0a1b2c3d-1111-5222-8333-444455556666\n"),
    },
  },
  {
    name: "two-episodes-of-one-number",
    files: { [E]: episode("number: 1\n"), "2024-02-14-test.md": episode("number: 1\n") },
  },
  {
    name: "media-that-is-not-there",
    files: { [E]: episode("video: media/speech.mp4\n"), "media/speach.mp4": PICTURE },
  },
  { name: "media-outside-its-folder", files: { [E]: episode("audio: media/../../secret.mp3\n") } },
  {
    name: "media-without-a-folder",
    files: { [E]: episode("audio: speech.mp3\nposter: C:\\pictures\\a.jpg\n") },
  },
  {
    name: "media-cut-off",
    files: { [E]: episode("video: media/a.mp4\n"), "media/a.mp4": PICTURE.slice(0, 4000) },
  },
  { name: "sound-for-a-video", files: { [E]: episode("video: media/a.mp3\n"), "media/a.mp3": VOICE } },
  { name: "a-video-for-a-picture", files: { [E]: episode("poster: media/a.mp4\n"), "media/a.mp4": PICTURE } },
  { name: "media-elsewhere-not-asked", files: { [E]: episode("audio: https://cdn.example/a.mp3\n") } },
  {
    name: "a-youtube-address",
    files: { [E]: episode("video: https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=5\n") },
  },
  {
    name: "a-length-that-is-known",
    files: { [E]: episode("audio: media/a.mp3\nduration: 12:00\n"), "media/a.mp3": VOICE },
  },
  {
    name: "times-after-the-end",
    files: {
      [E]: episode("audio: media/a.mp3\n", "## فصل [59:00]\n\nفي [58:00].\n"),
      "media/a.mp3": VOICE,
    },
  },
  {
    name: "captions-of-another-recording",
    files: {
      [E]: episode("audio: media/a.mp3\n", "## فصل\n\n> كلام قيل هنا اليوم.\n>\n> — ليلى المختلقة\n"),
      "2024-02-13-test.ar.vtt": `${VTT}\n10:04.000 --> 10:40.000\nكلام قيل هنا اليوم.\n`,
      "media/a.mp3": VOICE,
    },
  },
  {
    name: "a-caption-that-does-not-end",
    files: {
      [E]: episode("audio: media/a.mp3\n"),
      "2024-02-13-test.ar.vtt": "WEBVTT\n\n00:01.000 --> 01:40:00.000\n<v ليلى المختلقة>كلام قيل.\n",
      "media/a.mp3": VOICE,
    },
  },
  {
    name: "a-speaker-of-captions-nearly-known",
    files: {
      [E]: episode(),
      "2024-02-13-test.ar.vtt": `${VTT}\n00:05.000 --> 00:09.000\n<v ليلى المختلفة>كلام آخر.\n`,
      "2024-02-13-test.en.srt":
        "1\n00:00:01,000 --> 00:00:04,000\nSalim al-Mutakayyal: words said.\n\n2\n00:00:05,000 --> 00:00:09,000\nSalim al-Mutakayyal: other words.\n",
      "people/salim-al-mutakhayyal.md":
        "---\nname: سالم المتخيل\nlatin: Salim al-Mutakhayyal\nroles: [كاتب]\n---\nشخصية مختلقة.\n",
    },
  },
  { name: "an-empty-transcript-beside", files: { [E]: episode(), "2024-02-13-test.ar.vtt": "" } },
  { name: "a-transcript-without-language", files: { [E]: episode(), "2024-02-13-test.vtt": VTT } },
  {
    name: "a-transcript-without-language-in-an-english-programme",
    files: {
      [E]: episode(),
      "show.yml": `${SHOW}language: en\n`,
      "2024-02-13-test.txt": "[00:00:01] These words were said in the episode about the river.\n",
    },
  },
  {
    name: "two-transcripts-of-a-language",
    files: {
      [E]: episode(),
      "2024-02-13-test.ar.vtt": VTT,
      "2024-02-13-test.ar.srt": "1\n00:00:01,000 --> 00:00:04,000\nكلام قيل.\n",
    },
  },
  {
    name: "a-transcript-that-is-none",
    files: { [E]: episode(), "2024-02-13-test.ar.docx": "كلام قيل.\n" },
  },
  {
    name: "a-transcript-elsewhere-and-beside",
    files: {
      [E]: episode("transcript:\n  ar: https://cdn.example/a.vtt\n"),
      "2024-02-13-test.ar.vtt": VTT,
    },
  },
  { name: "a-transcript-of-no-episode", files: { [E]: episode(), "2024-02-13-tset.ar.vtt": VTT } },
  {
    name: "a-transcript-misspelt",
    files: { [E]: episode("transcript:\n  en: media/a.en.vtt\n"), "media/aa.en.vtt": VTT },
  },
  {
    name: "a-transcript-outside",
    files: { [E]: episode("transcript:\n  en: ../../../secret.vtt\n") },
  },
  { name: "markdown-with-another-ending", files: { "2024-02-13-test.markdown": episode() } },
  { name: "video-for-sound", files: { [E]: episode("audio: media/a.jpg\n"), "media/a.jpg": STILL } },
  {
    name: "a-transcript-that-is-not-there",
    files: { [E]: episode("transcript:\n  en: 2024-02-13-test.english.vtt\n") },
  },
  {
    name: "a-transcript-elsewhere-not-fetched",
    files: { [E]: episode("transcript:\n  en: https://cdn.example/a.vtt\n") },
  },
  {
    name: "a-quote-altered-by-a-word",
    files: {
      [E]: episode(
        "audio: media/a.mp3\n",
        "> الجسر الخيالي لا يحمل ألف سيارة خيالية في الساعة\n>\n> — سالم المتخيل\n\n> كلام لم يقله أحد في هذا التسجيل كله\n>\n> — سالم المتخيل\n",
      ),
      "2024-02-13-test.ar.vtt":
        "WEBVTT\n\n00:03.500 --> 00:12.500\n<v سالم المتخيل>الجسر الخيالي يحمل ألف سيارة خيالية في الساعة\n",
      "media/a.mp3": VOICE,
    },
  },
  {
    name: "a-name-that-becomes-anothers",
    files: { "Bus-Manara.md": episode(), "2025/bus manara.md": episode(), "bus-manara.md": episode() },
  },
  {
    name: "captions-beside-an-episode-in-arabic-letters",
    files: { "الحافلة.md": episode(), "الحافلة.ar.vtt": "WEBVTT\n\n00:01.000 --> 00:04.000\nكلام.\n" },
  },
  {
    name: "captions-forgotten-when-an-episode-was-renamed",
    files: {
      "example.md": episode(),
      "hafila.md": episode(),
      "الحافلة.ar.vtt": "WEBVTT\n\n00:01.000 --> 00:04.000\nكلام.\n",
    },
  },
  {
    name: "one-address-in-two-folders",
    files: {
      "2025/bus-manara.md": episode().replace("2024-02-13", "2025-06-01"),
      "bus-manara.md": episode().replace("2024-02-13", "2025-01-01"),
    },
  },
  {
    name: "a-role-from-after-its-only-episode",
    files: {
      [E]: episode("guests: [salim-al-mutakhayyal, layla-al-mukhtalaqa]\n"),
      "people/salim-al-mutakhayyal.md":
        "---\nname: سالم المتخيل\nroles:\n  - { text: كاتب, from: 2024-03-01 }\n---\nشخصية مختلقة.\n",
    },
  },
  { name: "a-media-lock-that-is-damaged", files: { "media.lock.json": '{ "version": 9 }' } },
];

/** A text as older programs of Arabic Windows save it. */
function windows1256(text: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = [...new TextDecoder("windows-1256").decode(bytes)];
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}
