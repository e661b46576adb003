// Words that were published as a quote, in a blockquote that names nobody any more.

import { expect, test } from "vitest";
import { unnamedQuotes } from "../../scripts/app/unnamed-quotes.ts";
import type { Html } from "../../scripts/domain/names.ts";
import type { BlockRecord } from "../../scripts/domain/record.ts";
import { acceptLock } from "../../scripts/permanence/accept-lock.ts";
import { withFormerQuotes } from "../../scripts/permanence/former-quotes.ts";
import { makePersonRecord, makeQuoteRecord } from "../support/records.ts";
import { showWith } from "../support/show.ts";

const AT = { file: "episodes/test.md", line: 1, column: 1 };
const show = (...blocks: readonly BlockRecord[]) =>
  showWith({ blocks }, { people: [makePersonRecord("layla")] });
const quoted = (text: string): BlockRecord => ({
  kind: "quote",
  quote: makeQuoteRecord("ليلى المختلقة", text, 3, 9),
});
const bare = (text: string, tag: string): BlockRecord => ({
  kind: "prose",
  prose: [{ kind: "html", html: `<${tag}>\n<p>${text}</p>\n</${tag}>\n` as Html }],
  plain: text,
  place: AT,
});
const lock = acceptLock(show(quoted("الجسر بُني، والسوق مفتوحة")), null);

test.each([
  ["its words stand in a blockquote without a name", [bare("الجسر بُني والسوق مفتوحة", "blockquote")], 1],
  ["it is a quote still", [quoted("الجسر بُني، والسوق مفتوحة")], 0],
  ["it is taken out", [bare("كلام آخر", "blockquote")], 0],
  ["its words are a paragraph of the text", [bare("الجسر بُني والسوق مفتوحة", "div")], 0],
] as const)("told where %s: %#", (_when, blocks, count) => {
  const problems = unnamedQuotes(withFormerQuotes(show(...blocks), lock));
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual(
    Array.from({ length: count }, () => ["lock.quote-unnamed", "warning"]),
  );
});
