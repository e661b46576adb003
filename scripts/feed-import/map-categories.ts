// The categories of a feed -> those that directories know today.
// Source: Apple Podcasts for Creators, categories; the list that was in force until August 2019.

import { APPLE_CATEGORIES } from "../domain/apple-categories.ts";
import type { Category } from "../domain/show.ts";
import { categoryNamed } from "../text/category-names.ts";

/** What a category of before August 2019 is called today, but for those inside another that have kept their names. */
const RENAMED: Readonly<Record<string, string>> = {
  "News & Politics": "News/Politics",
  "Society & Culture/History": "History",
  "Government & Organizations": "Government",
  "Government & Organizations/Non-Profit": "Business/Non-Profit",
  "Games & Hobbies": "Leisure",
  "Games & Hobbies/Other Games": "Leisure/Games",
  "Science & Medicine": "Science",
  "Science & Medicine/Medicine": "Health & Fitness/Medicine",
  "Sports & Recreation": "Sports",
  "Sports & Recreation/Outdoor": "Sports/Wilderness",
  Health: "Health & Fitness",
  "Health/Fitness & Nutrition": "Health & Fitness/Nutrition",
  "Health/Self-Help": "Education/Self-Improvement",
  "Arts/Literature": "Arts/Books",
  "Business/Business News": "News/Business News",
  "Business/Management & Marketing": "Business/Management",
  "Education/Language Courses": "Education/Language Learning",
  "Education/Training": "Education/Courses",
  "Technology/Tech News": "News/Tech News",
};

export interface MappedCategories {
  readonly known: readonly Category[];
  /** Those that took another name, and those that nobody knows and are left out (`to` is null). */
  readonly changed: readonly { readonly from: string; readonly to: string | null }[];
}

export function mapCategories(typed: readonly Category[]): MappedCategories {
  const known = new Map<string, Category>();
  const changed: { from: string; to: string | null }[] = [];
  for (const category of typed) {
    const from = pathOf(category);
    const to = todays(category);
    if (to === null || pathOf(to) !== from) changed.push({ from, to: to && pathOf(to) });
    if (to !== null) known.set(pathOf(to), to);
  }
  return { known: [...known.values()], changed };
}

function pathOf({ name, sub }: Category): string {
  return sub === null ? name : `${name}/${sub}`;
}

function todays({ name, sub }: Category): Category | null {
  const moved = sub === null ? null : renamed(`${name}/${sub}`);
  const [top, own = null] = (moved ?? mainOf(name) ?? "").split("/");
  if (!top || moved !== null) return top ? { name: top, sub: own } : null;
  const inside = sub && sameIn(APPLE_CATEGORIES.get(top) ?? [], categoryNamed(sub) ?? sub);
  return { name: top, sub: inside || own };
}

/** Where a category stands today, by whichever name: one inside another may be named alone, as `Politics` is. */
function mainOf(typed: string): string | null {
  const named = categoryNamed(typed) ?? typed;
  const main = sameIn([...APPLE_CATEGORIES.keys()], typed) ?? (APPLE_CATEGORIES.has(named) ? named : null);
  if (main !== null) return main;
  for (const [top, inside] of APPLE_CATEGORIES) {
    const sub = sameIn(inside, named);
    if (sub !== null) return `${top}/${sub}`;
  }
  return renamed(typed);
}

function renamed(path: string): string | null {
  return RENAMED[sameIn(Object.keys(RENAMED), path) ?? ""] ?? null;
}

/** The one that is the same but for case, `&` and `and`, spaces and signs. */
function sameIn(names: readonly string[], typed: string): string | null {
  return names.find((name) => folded(name) === folded(typed)) ?? null;
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/\band\b|&/g, "")
    .replace(/[^\p{L}\p{N}/]+/gu, "");
}
