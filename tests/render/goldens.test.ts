// Every output of the small programme, byte for byte.

import { describe, expect, test } from "vitest";
import { episodeToJsonLd } from "../../scripts/render/json-ld/episode.ts";
import { personToJsonLd, programmeToJsonLd, quoteToJsonLd } from "../../scripts/render/json-ld/pages.ts";
import { jsonForScript } from "../../scripts/render/json-ld/script.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { episodesOf, smallShow } from "../support/show.ts";

const show = smallShow();
const FOLDER = "../golden/render";

/** A card's address has a hash of all that is drawn on it: tests/render/cards hold those. */
const withoutHashes = (text: string) => text.replace(/-[0-9a-f]{10}\.png/g, "-0000000000.png");

describe("the files beside the pages are as they were read in review", () => {
  test.each(listOutputs(show).map((output) => [output.address.path, output] as const))(
    "%s",
    async (path, output) => {
      await expect(withoutHashes(output.render())).toMatchFileSnapshot(`${FOLDER}${path}`);
    },
  );
});

describe("the structured data in the pages is as it was read in review", () => {
  const episode = episodesOf(show)[0];
  const person = show.people.find(({ isAnonymous }) => !isAnonymous);
  const quote = episode?.quotes[0];
  if (!episode || !person || !quote) throw new Error("the small programme lost its first episode");
  test.each([
    ["episode", episodeToJsonLd(show, episode)],
    ["person", personToJsonLd(show, person)],
    ["quote", quoteToJsonLd(show, quote)],
    ["programme", programmeToJsonLd(show)],
  ] as const)("of the %s", async (name, data) => {
    const readable = JSON.stringify(JSON.parse(jsonForScript(data)), null, 2);
    await expect(withoutHashes(`${readable}\n`)).toMatchFileSnapshot(`${FOLDER}/json-ld/${name}.json`);
  });
});

test("a person whose name is withheld has no structured data, and stands in no output by name", () => {
  const withheld = show.people.find(({ isAnonymous }) => isAnonymous);
  if (!withheld) throw new Error("the small programme lost its withheld guest");
  expect(personToJsonLd(show, withheld)).toBeNull();
  const everything = listOutputs(show).map(({ render }) => render());
  expect(everything.filter((text) => text.includes("سالم"))).toEqual([]);
});
