// Broken keys and values: everything that can be typed wrongly above an episode, in a person's file, in the settings.

import { episode, SHOW } from "../support/folder.ts";
import type { Broken } from "./form.ts";

const E = "2024-02-13-test.md";
const of = (name: string, keys: string): Broken => ({ name, files: { [E]: episode(keys) } });
const person = (name: string, keys: string): Broken => ({
  name,
  files: { "people/layla-al-mukhtalaqa.md": `---\nname: ليلى المختلقة\n${keys}---\nشخصية مختلقة.\n` },
});
const show = (name: string, text: string): Broken => ({ name, files: { "show.yml": text } });

export const brokenKeys: readonly Broken[] = [
  of("a-misspelt-key", "sumary: نص\n"),
  of("an-arabic-key", "الضيوف: [layla-al-mukhtalaqa]\n"),
  of("a-key-nobody-knows", "weather: مشمس\n"),
  { name: "keys-missing", files: { [E]: "---\nnumber: 3\n---\nنص.\n" } },
  { name: "keys-empty", files: { [E]: '---\ntitle:\ndate: 2024-02-13\nsummary: ""\n---\nنص.\n' } },
  {
    name: "a-date-in-another-order",
    files: { [E]: "---\ntitle: حلقة\ndate: 13/2/2024\nsummary: ملخص.\n---\nنص.\n" },
  },
  {
    name: "a-date-of-two-days",
    files: { [E]: "---\ntitle: حلقة\ndate: ٠٣/٠٤/٢٠٢٤\nsummary: ملخص.\n---\nنص.\n" },
  },
  {
    name: "a-date-in-arabic-digits",
    files: { [E]: "---\ntitle: حلقة\ndate: ٢٠٢٤-٠٢-١٣\nsummary: ملخص.\n---\nنص.\n" },
  },
  {
    name: "a-day-that-is-not",
    files: { [E]: "---\ntitle: حلقة\ndate: 2024-02-30\nsummary: ملخص.\n---\nنص.\n" },
  },
  {
    name: "an-hour-without-zone",
    files: { [E]: "---\ntitle: حلقة\ndate: 2024-02-13 20:00\nsummary: ملخص.\n---\nنص.\n" },
  },
  {
    name: "a-date-in-words",
    files: { [E]: "---\ntitle: حلقة\ndate: الثلاثاء القادم\nsummary: ملخص.\n---\nنص.\n" },
  },
  {
    name: "a-date-with-a-month-by-name",
    files: { [E]: "---\ntitle: حلقة\ndate: ١٣ كانون الثاني ٢٠٢٤\nsummary: ملخص.\n---\nنص.\n" },
  },
  {
    name: "a-year-that-was-mistyped",
    files: { [E]: "---\ntitle: حلقة\ndate: 1924-02-13\nsummary: ملخص.\n---\nنص.\n" },
  },
  show("a-show-without-a-word", "\n# لا شيء\n"),
  of("a-youtube-id-behind-a-space", "video: youtube: aqz-KE-bpKQ\n"),
  of("a-number-in-arabic-digits", "number: ١٢\n"),
  of("a-number-of-nought", "number: 0\nseason: 1.5\n"),
  of("yes-for-true", "draft: نعم\nexplicit: no\n"),
  of("one-topic-without-brackets", "topics: iraq\n"),
  of("a-topic-by-its-name", "topics: [العراق]\n"),
  of("a-topic-nobody-knows", "topics: [irak]\n"),
  of("a-topic-twice", "topics: [iraq, iraq]\n"),
  of("a-guest-by-name", "guests: [ليلى المختلقة]\n"),
  of("a-guest-nobody-knows", "guests: [layla-al-mukhtalaka]\n"),
  of("guests-with-an-arabic-comma", "guests: [layla-al-mukhtalaqa، salim-al-mutakhayyal]\n"),
  of("ids-with-an-arabic-comma", "topics: [iraq، russia]\n"),
  of(
    "ids-without-brackets",
    "topics: iraq، russia\nguests:\n  • layla-al-mukhtalaqa\n  • salim-al-mutakhayyal\n",
  ),
  of("a-guest-with-an-arabic-comma", "guests:\n  - { person: layla-al-mukhtalaqa، role: باحثة }\n"),
  of("a-guest-without-a-space", "guests:\n  - {person:layla-al-mukhtalaqa, role: باحثة}\n"),
  of("a-number-sign-in-a-text", "disclosure: تنبيه #2 عن الماء\nnumber: 3 # ملاحظة\n"),
  of("a-guest-by-the-beginning-of-an-id", "guests: [layla]\n"),
  of("a-guest-like-nobody", "guests: [xyz]\ntopics: [qrst]\n"),
  of("a-guest-twice", "guests: [layla-al-mukhtalaqa, layla-al-mukhtalaqa]\n"),
  of("a-guest-with-wrong-keys", "guests:\n  - { persn: layla-al-mukhtalaqa, role: باحثة }\n"),
  of("a-guest-that-is-a-list", "guests:\n  - [layla-al-mukhtalaqa]\n"),
  of("a-list-for-a-text", "disclosure: [تنبيه]\n"),
  of("a-text-for-a-list-of-sources", "sources: https://agency.example/\n"),
  of("a-source-without-scheme", "sources:\n  - { title: وكالة, url: www.agency.example/report }\n"),
  of("a-link-that-is-a-script", "sources:\n  - { title: وكالة, url: javascript:alert(1) }\n"),
  of(
    "a-correction-of-no-quote",
    "corrections:\n  - { date: 2024-02-20, text: الصواب, quote: كلام لم يُقل }\n",
  ),
  of("a-correction-without-text", "corrections:\n  - { date: 2024-02-20 }\n"),
  of("a-length-in-seconds", "duration: 3725\n"),
  of("a-length-with-75-minutes", "duration: 1:75:00\n"),
  of("a-language-by-name", "transcript:\n  english: media/a.vtt\n"),
  of("a-former-name-with-capitals", "redirect_from: [2024-02-13-Iraq.md]\n"),
  {
    name: "a-person-without-a-name",
    files: { "people/layla-al-mukhtalaqa.md": "---\nroles: [باحثة]\n---\nشخصية مختلقة.\n" },
  },
  person(
    "a-role-that-ends-before-it-begins",
    "roles:\n  - { text: باحثة, from: 2024-05-01, to: 2023-05-01 }\n",
  ),
  {
    name: "two-people-of-one-name",
    files: {
      "people/layla-the-second.md": "---\nname: ليلى المُختلقة\n---\nشخصية أخرى.\n",
      [E]: episode("", "> كلام قيل.\n>\n> — ليلى المختلقة\n\n> كلام آخر.\n>\n> — ليلى المختلقة\n"),
    },
  },
  {
    name: "people-without-front-matter",
    files: { "people/layla.md": "شخصية مختلقة.\n", "people/salim.md": "" },
  },
  person("a-role-with-an-arabic-comma", "roles:\n  - { text: محللة، from: 2024-01-01 }\n"),
  person("a-role-from-a-year", "roles:\n  - { text: باحثة, from: 2019 }\n"),
  person("withdrawn-in-other-words", "withdrawn: yes\n"),
  { name: "a-topics-file-with-names-for-ids", files: { "topics.yml": "العراق: iraq\nRussia: روسيا\n" } },
  of("a-location-of-numbers", "location: [33.3, 44.4]\n"),
  of("a-location-without-its-scheme", 'location: { name: بغداد, geo: "33.3,44.4" }\n'),
  of("a-language-nobody-speaks", "transcript:\n  عامية: media/a.vtt\n"),
  of("a-list-for-transcripts", "transcript: [media/a.vtt]\n"),
  of("a-source-as-a-text", "sources:\n  - وكالة\n"),
  of("a-long-length", "duration: ساعة تقريباً\n"),
  of("a-video-from-nowhere", "video: شريط\n"),
  of("a-moment-that-is-not", "updated: 2024-02-31T20:00+04:00\n"),
  of("a-day-in-the-year-nought", "updated: 0000-01-01\n"),
  of("a-day-in-words", "corrections:\n  - { date: أمس, text: الصواب }\n"),
  of("an-id-of-signs", "topics: [؟]\n"),
  of("an-address-in-words", "sources:\n  - { title: وكالة, url: موقع الوكالة }\n"),
  of("a-key-that-is-a-list", "? [number]\n: 3\n"),
  of("a-text-of-a-megabyte", `disclosure: "${"تنبيه ".repeat(20_000)}"\n`),
  person("a-role-that-is-a-list", "roles: [[باحثة]]\n"),
  person("an-honorific-that-is-a-list-of-lists", "honorific: [[الدكتورة]]\n"),
  person("an-honorific-that-is-a-map", "honorific: { text: الدكتورة }\n"),
  person("an-honorific-with-an-unknown-key", "honorific: [{ text: الدكتورة, till: 2024-01-01 }]\n"),
  { name: "a-topic-that-is-a-list", files: { "topics.yml": "iraq: [العراق]\n" } },
  show("show-with-an-hour-in-words", SHOW.replace('"20:00"', "مساء")),
  show("show-with-wrong-announcing", `${SHOW}announce: { index_now: short, podping: [yes] }\n`),
  show("show-with-a-wrong-location", `${SHOW}podcast: { location: { name: دبي, geo: "25.2,55.2" } }\n`),
  show("show-without-what-it-needs", "title: برنامج\n"),
  show("show-with-a-time-zone-by-city", SHOW.replace("Asia/Dubai", "Dubai")),
  show("show-with-an-unknown-time-zone", SHOW.replace("Asia/Dubai", "Gulf Standard Time")),
  show("show-with-an-hour-in-the-evening", SHOW.replace('"20:00"', "8 PM")),
  show("show-with-a-wrong-address", SHOW.replace("https://programme.news/", "programme.news")),
  show("show-with-a-wrong-mailbox", SHOW.replace("editor@programme.news", "editor at programme")),
  show("show-with-a-wrong-guid", SHOW.replace("f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10", "12")),
  show("show-with-unknown-words", `${SHOW}interface: عربي\nquotes: { altered: fatal }\n`),
  show("show-with-an-unknown-host", `${SHOW}podcast: { hosts: [layla-al-mukhtalaka] }\n`),
];
