// Problems of what a host takes.

import type { ProblemEntries } from "./problem-words.ts";

export const hostProblemWords = {
  "host.files": {
    ar: {
      subject: "الاستضافة",
      found: "عدد ملفات آخر بناء للموقع {now}، وأقصى ما يقبله {name} هو {limit}",
      write: "مضيفاً يقبل أكثر منها، كخادم لك: الحدود كلها في docs/hosting.md",
    },
    en: {
      subject: "host",
      found: "the site last built has {now} files, and {name} takes {limit} at most",
      write: "a host that takes more, such as a server of your own: docs/hosting.md has the limits of each",
    },
  },
  "host.bytes": {
    ar: {
      subject: "الاستضافة",
      found: "حجم آخر بناء للموقع {now}، وأقصى ما يقبله {name} هو {limit}",
      write: "التسجيلات خارج الموقع: npm run upload؛ أو مضيفاً يقبل أكثر منه (docs/hosting.md)",
    },
    en: {
      subject: "host",
      found: "the site last built has {now}, and {name} takes {limit} at most",
      write: "the recordings elsewhere, by npm run upload; or a host that takes more (docs/hosting.md)",
    },
  },
  "host.file": {
    ar: {
      subject: "الاستضافة",
      found: "الملف {path} في الموقع أكبر مما يقبله {name}: أقصاه {limit}",
      write: "مضيفاً يقبله: الحدود كلها في docs/hosting.md",
    },
    en: {
      subject: "host",
      found: "{path} of the site is larger than {name} takes: {limit} at most",
      write: "a host that takes it: docs/hosting.md has the limits of each",
    },
  },
  "host.media": {
    ar: {
      subject: "وسائط",
      found: "{path}: حجمه {now}، وأقصى ما يقبله {name} لملف واحد {limit}",
      write: "npm run upload -- episodes/{path}، أو الملف عند مضيف للوسائط وعنوانه هنا",
    },
    en: {
      subject: "media",
      found: "{path} has {now}, and {name} takes {limit} a file at most",
      write: "npm run upload -- episodes/{path}, or the file at a media host and its address here",
    },
  },
} satisfies ProblemEntries;
