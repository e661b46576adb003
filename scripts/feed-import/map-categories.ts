// The categories of a feed -> those that directories know today.
// Source: Apple Podcasts for Creators, categories; the list that was in force until August 2019.

import { APPLE_CATEGORIES } from "../domain/apple-categories.ts";
import type { Category } from "../domain/show.ts";
import { categoryNamed } from "../text/category-names.ts";

/** What a category of before August 2019 is called today. */
const RENAMED: Readonly<Record<string, string>> = {
  "News & Politics": "News/Politics",
  "Society & Culture/History": "History",
  "Society & Culture/Personal Journals": "Society & Culture/Personal Journals",
  "Government & Organizations": "Government",
  "Government & Organizations/Local": "Government",
  "Government & Organizations/National": "Government",
  "Government & Organizations/Regional": "Government",
  "Government & Organizations/Non-Profit": "Business/Non-Profit",
  "Games & Hobbies": "Leisure",
  "Games & Hobbies/Automotive": "Leisure/Automotive",
  "Games & Hobbies/Aviation": "Leisure/Aviation",
  "Games & Hobbies/Hobbies": "Leisure/Hobbies",
  "Games & Hobbies/Other Games": "Leisure/Games",
  "Games & Hobbies/Video Games": "Leisure/Video Games",
  "Science & Medicine": "Science",
  "Science & Medicine/Medicine": "Health & Fitness/Medicine",
  "Science & Medicine/Natural Sciences": "Science/Natural Sciences",
  "Science & Medicine/Social Sciences": "Science/Social Sciences",
  "Sports & Recreation": "Sports",
  "Sports & Recreation/Amateur": "Sports",
  "Sports & Recreation/College & High School": "Sports",
  "Sports & Recreation/Outdoor": "Sports/Wilderness",
  "Sports & Recreation/Professional": "Sports",
  "Health/Alternative Health": "Health & Fitness/Alternative Health",
  "Health/Fitness & Nutrition": "Health & Fitness/Nutrition",
  "Health/Self-Help": "Education/Self-Improvement",
  "Health/Sexuality": "Health & Fitness/Sexuality",
  Health: "Health & Fitness",
  "Arts/Literature": "Arts/Books",
  "Business/Business News": "News/Business News",
  "Business/Management & Marketing": "Business/Management",
  "Business/Shopping": "Business",
  "Education/Educational Technology": "Education",
  "Education/Higher Education": "Education",
  "Education/K-12": "Education",
  "Education/Language Courses": "Education/Language Learning",
  "Education/Training": "Education/Courses",
  "Kids & Family/Kids": "Kids & Family",
  "Religion & Spirituality/Other": "Religion & Spirituality",
  "Technology/Gadgets": "Technology",
  "Technology/Podcasting": "Technology",
  "Technology/Software How-To": "Technology",
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
  const renamed = sameIn(Object.keys(RENAMED), pathOf({ name, sub }));
  if (renamed !== null) return fromPath(RENAMED[renamed] ?? name);
  const main = sameIn([...APPLE_CATEGORIES.keys()], name) ?? mainOf(categoryNamed(name) ?? name);
  if (main === null) return renamedMain(name);
  const [top = "", own] = main.split("/");
  const inside = sub === null ? null : sameIn(APPLE_CATEGORIES.get(top) ?? [], categoryNamed(sub) ?? sub);
  return { name: top, sub: inside ?? own ?? null };
}

/** A category inside another one that a feed names alone: `Politics` is News/Politics. */
function mainOf(name: string): string | null {
  if (APPLE_CATEGORIES.has(name)) return name;
  for (const [main, inside] of APPLE_CATEGORIES) {
    const sub = sameIn(inside, name);
    if (sub !== null) return `${main}/${sub}`;
  }
  return null;
}

function renamedMain(name: string): Category | null {
  const old = sameIn(Object.keys(RENAMED), name);
  return old === null ? null : fromPath(RENAMED[old] ?? "");
}

function fromPath(path: string): Category {
  const [name = "", sub = null] = path.split("/");
  return { name, sub };
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
