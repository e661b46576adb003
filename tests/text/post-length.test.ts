import { expect, test } from "vitest";
import { directedLines } from "../../scripts/text/line-direction.ts";
import { weightedLength } from "../../scripts/text/post-length.ts";

test.each<readonly [string, number]>([
  ["", 0],
  ["hello", 5],
  ["لا تفاوض", 8],
  // Letters that weigh two: Chinese, and Arabic as old programs wrote its shapes.
  ["中文", 4],
  ["\uFEFB", 2],
  // Composed first: é is one however it was typed.
  ["e\u0301", 1],
  ["👨‍👩‍👧‍👦", 2],
  ["🇮🇶🇷🇺", 4],
  ["❤️ 3️⃣", 5],
  ["© ™", 4],
  ["https://programme.example/episodes/2024-02-13-a-very-long-name/?t=126.626", 23],
  ["a https://a.example/x ب", 27],
  ["«قول» — من", 10],
  ["akhbaralaan.net", 23],
  ["3.5 من 10", 9],
])("%j is %i to X", (text, length) => {
  expect(weightedLength(text)).toBe(length);
});

test.each<readonly [string, string]>([
  ["قالت NATO إنها", "قالت NATO إنها"],
  ["NATO قررت ذلك", "\u200FNATO قررت ذلك"],
  ["قرر ذلك NATO.", "قرر ذلك NATO.\u200F"],
  ["https://a.example/", "https://a.example/"],
  [
    "الموقع: https://programme.example/very/long/address",
    "الموقع: https://programme.example/very/long/address",
  ],
  ["الموقع: https://programme.example/", "الموقع: https://programme.example/"],
  ["2024 في العراق", "2024 في العراق"],
  ["An English line", "An English line"],
  ["سطر\u202E مقلوب", "سطر مقلوب"],
])("%j keeps its direction", (line, directed) => {
  expect(directedLines(line, "rtl")).toBe(directed);
});
