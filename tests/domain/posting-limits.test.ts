import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIMITS_DAY, POSTING_LIMITS, YOUTUBE } from "../../scripts/domain/posting-limits.ts";

const page = readFileSync(new URL("../../docs/posting.md", import.meta.url), "utf8");

test("the page shows the limits that clips and texts are held to, with their day", () => {
  expect(page).toContain(LIMITS_DAY);
  const rows = Object.values(POSTING_LIMITS).map(({ name, text, caption, hashtags, bytes, seconds }) => {
    const own = name === POSTING_LIMITS.youtube.name;
    const length = own
      ? `${text} bytes; title ${YOUTUBE.title} characters; tags ${YOUTUBE.tags} characters together`
      : name === POSTING_LIMITS.x.name
        ? `${text}, weighted`
        : `${text}${hashtags === undefined ? "" : `; hashtags ${hashtags}`}`;
    const film = [
      ...(bytes === null ? [] : [`${bytes / 1_000_000} MB`]),
      ...(seconds === null ? [] : [`${own ? "Shorts " : ""}${seconds} s`]),
    ].join(", ");
    return `| ${name} | ${length} | ${caption ?? ""} | ${film} |`.replace(/ {2,}/g, " ");
  });
  for (const row of rows) expect(page).toContain(row);
});
