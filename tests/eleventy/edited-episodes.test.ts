// What an edit in a preview was about: pages of a few episodes are shown first only when nothing else changed.

import { describe, expect, test } from "vitest";
import type { Episode } from "../../scripts/domain/episode.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { editedEpisodes } from "../../scripts/eleventy/edited-episodes.ts";
import { sitePages } from "../../scripts/eleventy/views/pages.ts";
import { indexShow } from "../../scripts/model/index-show.ts";
import { mixedShow } from "../support/mixed-show.ts";

const ASSETS = { style: "/a.css", script: "/a.js", search: "/s.js", icon: "/a.svg", fonts: [] };
const show = mixedShow();
const [episode] = show.episodes;
if (!episode) throw new Error("the mixed programme has episodes");

const withEpisodes = (change: (one: Episode) => readonly Episode[]): Show =>
  indexShow({ ...show, episodes: show.episodes.flatMap(change) });
const retitled = withEpisodes((one) => (one === episode ? [{ ...one, title: "عنوان آخر" }] : [one]));

/** What is said of a second programme, after the first. */
function since(next: Show, around = "a"): readonly Episode[] | null {
  const edited = editedEpisodes();
  edited.since(show, "a");
  return edited.since(next, around);
}

describe("an edit", () => {
  test("of one episode is it as it is and as it was; of nothing it is none", () => {
    expect(since(retitled)).toEqual([retitled.episodes[0], episode]);
    expect(since(show)).toEqual([]);
  });

  test.each([
    ["the first build", () => editedEpisodes().since(show, "a")],
    ["a template", () => since(retitled, "b")],
    ["somebody's name", () => since({ ...show, people: show.people.map((one) => ({ ...one, name: "س" })) })],
    ["a topic", () => since({ ...show, topics: show.topics.slice(1) })],
    ["the programme", () => since({ ...show, programme: { ...show.programme, title: "س" } })],
    ["an episode that is gone", () => since(withEpisodes((one) => (one === episode ? [] : [one])))],
  ])("of more than that is not told apart: %s", (_, told) => {
    expect(told()).toBeNull();
  });
});

describe("the pages that an editor of an episode looks at", () => {
  const { sections, showing } = sitePages(show, ASSETS);
  const first = showing([episode]);

  test("are among all pages, and have its own, its guests' and its topics'", () => {
    const names = first.map(({ name }) => name);
    const all = new Set(sections().map(({ name }) => name));
    expect(names.filter((name) => !all.has(name))).toEqual([]);
    const groups = new Set(first.flatMap((section) => section.groups().map(({ name }) => name)));
    const people = episode.guests.flatMap(({ person }) => show.personById.get(person) ?? []);
    const topics = show.topics.filter(({ id }) => episode.topics.includes(id));
    expect(people.length).toBeGreaterThan(0);
    expect(groups).toContain(episode.address.path);
    for (const { address } of people.filter(({ isAnonymous }) => !isAnonymous))
      expect(groups).toContain(address.path);
    for (const { address } of topics) expect(groups).toContain(address.path);
  });

  test("are not all of them, and no lists of quotes", () => {
    expect(first.length).toBeLessThan(sections().length);
    expect(first.filter(({ name }) => name.startsWith(show.addresses.quotes.path))).toEqual([]);
  });
});
