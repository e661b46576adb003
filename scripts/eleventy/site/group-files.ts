// Pages and outputs as files in groups: the same list in the build's own thread and in those that help it.

import { join } from "node:path";
import type { FeedLock } from "../../domain/feed-lock.ts";
import type { Show } from "../../domain/show.ts";
import type { Section } from "../../memory/section.ts";
import { feedIdentity } from "../../permanence/feed-guid.ts";
import type { OutputGroup } from "../../render/output.ts";
import { type SiteOutputs, siteOutputs } from "../../render/outputs.ts";
import { fileOf } from "../site-file.ts";
import { type RenderTemplate, templateRenderer } from "../views/nunjucks.ts";
import type { PageGroup } from "../views/page.ts";
import { sitePages } from "../views/pages.ts";
import { renderPage } from "../views/render-page.ts";
import type { PageAssets } from "../views/site-view.ts";
import type { NamedFiles } from "./render-group.ts";

/** What a site is made of. */
export interface SiteSource {
  readonly show: Show;
  readonly assets: PageAssets;
  readonly feedLock: FeedLock | null;
  /** The project's folder, with `templates/` in it. */
  readonly root: string;
}

/** Every section of a site. @param tracked the same Show, noting what is looked up in it */
export function siteSections(source: SiteSource, tracked: Show): readonly Section<NamedFiles>[] {
  const { show, assets, feedLock, root } = source;
  const render = templateRenderer(join(root, "templates"));
  return [
    ...mapSections(sitePages(show, assets, tracked).sections(), (group) => filesOfPages(group, show, render)),
    ...mapSections(outputsOf(show, feedLock, tracked).sections(), (group) => filesOfOutputs(group, show)),
  ];
}

/** The same sections, of another kind of groups. */
export function mapSections<A, B>(
  sections: readonly Section<A>[],
  groupOf: (group: A) => B,
): readonly Section<B>[] {
  return sections.map((section) => ({ ...section, groups: () => section.groups().map(groupOf) }));
}

export function outputsOf(show: Show, feedLock: FeedLock | null, tracked: Show): SiteOutputs {
  return siteOutputs(show, { identity: feedIdentity(show, feedLock) }, tracked);
}

export function filesOfPages({ name, pages }: PageGroup, show: Show, render: RenderTemplate): NamedFiles {
  const { site } = show.programme;
  return {
    name,
    files: pages.map((page) => ({
      path: fileOf(page.address, site).slice(1),
      render: () => renderPage(page, render),
    })),
  };
}

export function filesOfOutputs({ name, outputs }: OutputGroup, show: Show): NamedFiles {
  const { site } = show.programme;
  return {
    name,
    files: outputs.map(({ address, render }) => ({ path: fileOf(address, site).slice(1), render })),
  };
}
