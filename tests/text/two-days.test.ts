import { expect, test } from "vitest";
import { dayOrder, twoDays } from "../../scripts/text/two-days.ts";

test.each<readonly [text: string, days: readonly [string, string] | null]>([
  ["03/04/2024", ["2024-04-03", "2024-03-04"]],
  ["نشر في ١١-١٢-٢٠٢٦", ["2026-12-11", "2026-11-12"]],
  ["3/4/24 18:30", ["2024-04-03", "2024-03-04"]],
  ["03/03/2024", null],
  ["13/04/2024", null],
  ["04/13/2024", null],
  // A dot is written where the day comes first.
  ["03.04.2024", null],
  ["2024-03-04", null],
  ["2024/03/04", null],
  ["Tue, 03 Apr 2024 20:00:00 +0400", null],
])("%s may be two days: %j", (text, days) => {
  expect(twoDays(text)).toEqual(days);
});

test.each<readonly [texts: readonly string[], order: string | null]>([
  [["03/04/2024", "25/04/2024"], "day-first"],
  [["03/04/2024", "04/25/2024"], "month-first"],
  [["03/04/2024"], null],
  [["25/04/2024", "04/25/2024"], null],
])("the order of %j is %s", (texts, order) => {
  expect(dayOrder(texts)).toBe(order);
});
