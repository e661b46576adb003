// Accessibility as axe-core can see it: every kind of page, three widths, light and dark, with everything open.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Episode } from "../../scripts/domain/episode.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { embedAddress } from "../../scripts/render/output-addresses.ts";
import type { Page } from "../support/browser.ts";
import { type OpenSite, openSite } from "../support/open-site.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT } from "../support/write-site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** WCAG 2.2 AA whole, and what axe calls best practice. */
const EVERYTHING = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** The dark is the same elements in other colours: what asks for colours is asked again, and nothing else. */
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
const WIDTHS = [360, 768, 1280];

function isDrawn(): boolean {
  const script = document.querySelector('script[src*="/assets/page-"]');
  return script === null || document.documentElement.hasAttribute("data-drawn");
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface Addressed {
  readonly path: string;
}

/** Every kind of page, and of episodes each: they differ most. */
const PAGES: Readonly<Record<string, (show: Show) => readonly Addressed[]>> = {
  "home and its like": ({ addresses: { home, subscribe, notFound } }) => [home, subscribe, notFound],
  lists: ({ addresses: { archive, guests, topics, quotes } }) => [archive, guests, topics, quotes],
  "a person, a topic": ({ people, topics }) =>
    [people.find(({ isAnonymous }) => !isAnonymous), topics[0]].flatMap((entry) => entry?.address ?? []),
  episodes: (show) => episodesOf(show).map(({ address }) => address),
  quotes: (show) =>
    episodesOf(show).flatMap(({ quotes }) => quotes.slice(0, 1).map(({ address }) => address)),
  frames: (show) =>
    episodesOf(show)
      .slice(0, 1)
      .flatMap((episode) => [embedAddress(episode), quoteEmbed(episode)]),
};

let site: OpenSite;

await describeWith(["browser"], "axe-core finds nothing", () => {
  beforeAll(async () => {
    site = await openSite(join(PROJECT, "tests/sites/sample/episodes"), { preview: true });
  });

  afterAll(() => site.close());

  for (const colorScheme of ["light", "dark"] as const) {
    test.each(Object.keys(PAGES))(`on any page in the ${colorScheme}: %s`, async (kind) => {
      const context = await site.browser.newContext({ colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      const found: string[] = [];
      const pages = PAGES[kind]?.(site.show) ?? [];
      expect(pages).not.toEqual([]);
      for (const { path } of pages) {
        await page.goto(site.at(path), { waitUntil: "load" });
        // Until then parts far below have the size that is guessed for them, and lie over each other when they are measured.
        await page.waitForFunction(isDrawn);
        await page.evaluate(openAll);
        await page.evaluate(AXE);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const faults = await violations(page, colorScheme === "dark" ? COLOURS : EVERYTHING);
          found.push(...faults.map((fault) => `${path} at ${width}: ${told(fault)}`));
        }
      }
      await context.close();
      expect(found.join("\n")).toBe("");
    });
  }
});

function told({ id, nodes }: Violation): string {
  const shown = nodes
    .slice(0, 3)
    .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`);
  return [id, ...shown].join("\n  ");
}

function quoteEmbed(episode: Episode) {
  return { path: `${embedAddress(episode).path}#${episode.quotes[0]?.id}` };
}

function openAll(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

function violations(page: Page, runOnly: typeof EVERYTHING): Promise<readonly Violation[]> {
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe: { run: (within: Document, options: object) => Promise<{ violations: readonly Violation[] }> };
    };
    const result = await axe.run(document, {
      runOnly,
      ...(runOnly.type === "tag" ? { rules: { "target-size": { enabled: true } } } : {}),
      resultTypes: ["violations"],
    });
    return result.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary: failureSummary ?? "" })),
    }));
  }, runOnly);
}
