// Broken by its form: what an editor's hand, keyboard or word processor does to a file.

import { episode, type Files } from "../support/folder.ts";

/** A fault, by a sentence of what was done; the file's name in tests/golden/errors. */
export interface Broken {
  readonly name: string;
  readonly files: Files;
}

const E = "2024-02-13-test.md";
const of = (name: string, text: string): Broken => ({ name, files: { [E]: text } });

export const brokenForms: readonly Broken[] = [
  of("colon-in-a-title", "---\ntitle: روسيا: هل ستنجح؟\ndate: 2024-02-13\nsummary: ملخص.\n---\nنص.\n"),
  of(
    "colon-and-quotation-mark-in-a-title",
    '---\ntitle: قال "نعم": ثم صمت\ndate: 2024-02-13\nsummary: ملخص.\n---\nنص.\n',
  ),
  of("no-space-after-a-colon", "---\ntitle:حلقة\ndate: 2024-02-13\nsummary: ملخص.\n---\nنص.\n"),
  of("no-space-after-a-hyphen", episode("guests:\n  - layla-al-mukhtalaqa\n  -salim-al-mutakhayyal\n")),
  of("a-tab-for-indent", episode("guests:\n\t- layla-al-mukhtalaqa\n")),
  of("keys-out-of-line", "---\ntitle: حلقة\n date: 2024-02-13\nsummary: ملخص.\n---\nنص.\n"),
  of("a-line-without-a-colon", "---\ntitle: حلقة\ndate 2024-02-13\nsummary: ملخص.\n---\nنص.\n"),
  of("an-open-quotation-mark", '---\ntitle: "حلقة\ndate: 2024-02-13\nsummary: ملخص.\n---\nنص.\n'),
  of("text-after-a-quotation-mark", '---\ntitle: "حلقة" جديدة\ndate: 2024-02-13\nsummary: ملخص.\n---\nنص.\n'),
  of(
    "quotation-marks-inside-quotation-marks",
    '---\ntitle: "عن "الماء" والكهرباء"\ndate: 2024-02-13\nsummary: ملخص.\n---\nنص.\n',
  ),
  of(
    "two-words-in-quotation-marks",
    '---\ntitle: "الماء" و"الكهرباء"\ndate: 2024-02-13\nsummary: ملخص.\n---\nنص.\n',
  ),
  of("an-open-bracket", episode("topics: [iraq, russia\nnumber: 1\n")),
  of("a-value-that-begins-with-at", episode("disclosure: @programme\n")),
  of("a-list-on-its-keys-line", episode("topics: - iraq\n")),
  of("text-beside-a-block-sign", episode("disclosure: > نص طويل\n")),
  of("a-backslash-in-quotation-marks", episode('disclosure: "C:\\qisas"\n')),
  of("a-key-twice", episode("number: 1\nnumber: 2\n")),
  of("anchors-and-aliases", episode("sources: &s\n  - title: مصدر\ncorrections: *s\n")),
  of("a-sign-nobody-expects", episode("disclosure: ]\n")),
  of("a-block-sign-glued-to-the-text", episode("disclosure: |نص طويل\n")),
  of("a-sign-before-a-key", episode("*number: 3\n")),
  of("a-bracket-too-many", episode("topics: [iraq]]\n")),
  of("a-colon-without-a-key", "---\ntitle\n: حلقة\ndate: 2024-02-13\nsummary: ملخص.\n---\nنص.\n"),
  of("a-comma-too-many", episode("topics: [iraq,, russia]\n")),
  of("a-comma-too-few", episode("guests: [{ person: layla-al-mukhtalaqa } salim-al-mutakhayyal]\n")),
  of("a-colon-between-brackets", episode("sources: [الماء: الكهرباء: الناس]\n")),
  of("a-line-that-is-none-of-yaml", "---\n%\ntitle: حلقة\ndate: 2024-02-13\nsummary: ملخص.\n---\nنص.\n"),
  of("a-tag", episode("number: !!int 3\n")),
  of("a-second-document", episode("...\nnumber: 3\n")),
  of("front-matter-is-a-list", "---\n- title\n- date\n---\nنص.\n"),
  of("brackets-without-end", episode(`topics: ${"[".repeat(900)}\n`)),
  of("no-front-matter", "# حلقة الاختبار\n\nنص الحلقة.\n"),
  of("an-empty-line-first", `\n${episode()}`),
  of("an-empty-file", ""),
  of("front-matter-without-end", "---\ntitle: حلقة\ndate: 2024-02-13\n\nنص الحلقة.\n"),
  of("javascript-front-matter", "---js\n{ title: process.exit(1) }\n---\nنص.\n"),
  of("json-front-matter", '---json\n{ "title": "حلقة" }\n---\nنص.\n'),
  of("toml-front-matter", '+++\ntitle = "حلقة"\n+++\nنص.\n'),
  of("a-long-dash-for-the-fence", "—\ntitle: حلقة\n—\nنص.\n"),
  of(
    "a-dash-of-a-word-processor-for-the-second-fence",
    `${episode().replace("\n---\nنص", "\n—-\nنص")}\n## فصل [00:04]\n`,
  ),
  of("no-fence-but-the-second", "title: حلقة\ndate: 2024-02-13\nsummary: ملخص.\n---\n\n## فصل [99:99]\n"),
  of(
    "text-typed-below-the-hint",
    episode("# نص الحلقة\n## الحل وكلفته [00:36]\nقال الوزير إن الماء شحيح.\n> كلام قيل.\ndraft: true\n"),
  ),
  of("a-chapter-among-the-keys", episode("disclosure: تنبيه\n## الحل وكلفته [00:36]\n")),
  of("a-sentence-with-a-colon-among-the-keys", episode("قال الوزير في المؤتمر: الماء شحيح\n")),
  of(
    "a-remedy-copied-with-its-isolates",
    episode(
      "",
      "## \u2068الحل \u0622وكلفته\u2069 [\u206800:36]\u2069\n\n\u2068## فصل ب\u2069لا وقت [1:99]\n",
    ),
  ),
  of(
    "a-colon-in-a-title-in-curled-marks",
    "---\ntitle: “الحافلة: الزرقاء”\ndate: 2024-02-13\nsummary: ملخص.\n---\nنص.\n",
  ),
  of("the-summary-by-its-arabic-name", "---\ntitle: حلقة\ndate: 2024-02-13\nالملخص: ملخص.\n---\nنص.\n"),
  of("items-below-a-list-in-brackets", episode("guests: []\n# خيارات\n  - layla-al-mukhtalaqa\n")),
  of("a-key-out-of-line-after-a-comment", episode("number: 3\n# الموسم\n  season: 1\n")),
  of(
    "keys-set-in-below-a-list",
    episode("topics:\n  - iraq\n# المرئي\n   disclosure: تنبيه\n   number: 3\n"),
  ),
  of("keys-set-in-below-an-empty-list", episode("topics:\n  # - iraq\n   disclosure: تنبيه\n   number: 3\n")),
  of("items-set-in-unlike", episode("topics:\n  - iraq\n   - russia\n")),
  of("a-letter-that-was-lost", episode("disclosure: تن\0يه\n", "نص ضا\uFFFD منه حرف.\n")),
  of(
    "bytes-that-are-no-text",
    episode("", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\u000E\u000F\u0010\u0011\n"),
  ),
  of("a-control-character", episode("disclosure: تنبيه\u0007 مهم\n", "نص\u001B[31m أحمر.\n")),
  of("a-direction-override", episode("disclosure: تنبيه \u202Eمقلوب\n", "نص \u2067ملصق\u2069 هنا.\n")),
  of("an-escaped-direction-override", episode('disclosure: "تنبيه \\u202E مقلوب"\n')),
];
