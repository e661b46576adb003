// Problems of the programme's own look: colours that cannot be read.

import type { ProblemEntries } from "./problem-words.ts";

export const lookProblems = {
  "look.unquoted": {
    ar: {
      subject: "{key}",
      found: "«{value}» بلا علامتي تنصيص ملاحظة لا تُقرأ، لا لون",
      write: "{write}",
    },
    en: {
      subject: "{key}",
      found: "“{value}” without quotation marks is a comment that nobody reads, no colour",
      write: "{write}",
    },
  },
  "look.signal": {
    ar: {
      subject: "signal",
      found: "«{value}» لا يُقرأ على كل أرضية، فيصير «{day}» في النهار و«{night}» في الليل",
      write: "{write}، أو لونين آخرين يُقرآن",
    },
    en: {
      subject: "signal",
      found:
        "“{value}” cannot be read on every ground: it becomes “{day}” by day and “{night}” in the evening",
      write: "{write}, or two other colours that can be read",
    },
  },
  "look.signal-day": {
    ar: {
      subject: "signal",
      found: "«{value}» أفتح من أن يُقرأ على أرضية النهار (نسبة التباين 4.5 إلى 1)",
      write: "{write}، أو لوناً أغمق",
    },
    en: {
      subject: "signal",
      found: "“{value}” is too light to be read on the ground by day (contrast 4.5 to 1)",
      write: "{write}, or a darker colour",
    },
  },
  "look.signal-night": {
    ar: {
      subject: "signal",
      found: "«{value}» أغمق من أن يُقرأ على أرضية الليل (نسبة التباين 4.5 إلى 1)",
      write: "{write}، أو لوناً أفتح",
    },
    en: {
      subject: "signal",
      found: "“{value}” is too dark to be read on the ground in the evening (contrast 4.5 to 1)",
      write: "{write}, or a lighter colour",
    },
  },
  "look.ground-day": {
    ar: {
      subject: "ground",
      found: "«{value}» أغمق من أن يكون ورقاً يُقرأ عليه الحبر (نسبة التباين 10 إلى 1)",
      write: "{write}، أو لوناً أفتح",
    },
    en: {
      subject: "ground",
      found: "“{value}” is too dark for paper that ink can be read on (contrast 10 to 1)",
      write: "{write}, or a lighter colour",
    },
  },
  "look.ground-night": {
    ar: {
      subject: "ground",
      found: "«{value}» أفتح من أن يكون أرضية ليل تُقرأ عليها الكلمات (نسبة التباين 10 إلى 1)",
      write: "{write}، أو لوناً أغمق",
    },
    en: {
      subject: "ground",
      found: "“{value}” is too light for a dark ground that words can be read on (contrast 10 to 1)",
      write: "{write}, or a darker colour",
    },
  },
} satisfies ProblemEntries;
