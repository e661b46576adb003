// Every file of the site that there are many of, as artifacts: pages and outputs together, in the build's own thread and in
// those that help it.

import type { Artifact } from "../build/artifacts.ts";
import type { AskedShow } from "../build/ask.ts";
import type { FeedLock } from "../domain/feed-lock.ts";
import type { Show } from "../domain/show.ts";
import { feedIdentity } from "../permanence/feed-guid.ts";
import type { FeedIdentity } from "../render/feeds/feed-writing.ts";
import { listOutputs } from "../render/outputs.ts";
import { fileOf } from "./site-file.ts";
import { projectTemplates } from "./views/nunjucks.ts";
import type { Page } from "./views/page.ts";
import { sitePages } from "./views/pages.ts";
import { renderPage } from "./views/render-page.ts";
import type { PageAssets } from "./views/site-view.ts";

/** What a site is made of beside the programme. */
export interface SiteSource {
  readonly assets: PageAssets;
  readonly feedLock: FeedLock | null;
  /** The project's folder, with `templates/` in it. */
  readonly root: string;
}

export interface SiteArtifacts {
  /** Pages there is one of: Eleventy writes them. */
  readonly single: readonly Page[];
  readonly renderSingle: (page: Page) => string;
  readonly many: readonly Artifact[];
}

export function siteArtifacts({ show, note }: AskedShow, source: SiteSource): SiteArtifacts {
  const { assets, feedLock, root } = source;
  const render = projectTemplates(root);
  const { site } = show.programme;
  const pathOf = (address: Page["address"]) => fileOf(address, site).slice(1);
  const { single, many } = sitePages(show, assets);
  return {
    single,
    renderSingle: (page) => renderPage(page, render),
    many: [
      ...many.map((page) => ({
        path: pathOf(page.address),
        ...(page.isLater ? { isLater: true } : {}),
        render: () => {
          note(`template:${page.template}`);
          return renderPage(page, render);
        },
      })),
      ...listOutputs(show, { identity: askedIdentity(show, feedLock) }).map((output) => ({
        path: pathOf(output.address),
        isLater: true,
        render: output.render,
      })),
    ],
  };
}

/** Whoever asks for a feed's guid depends on the lock. */
function askedIdentity(show: Show, feedLock: FeedLock | null): FeedIdentity {
  const ask = show.fact("feed lock", feedLock && [...feedLock.feeds]);
  const { guid, movedTo } = feedIdentity(show, feedLock);
  return {
    guid: (key, url) => {
      ask();
      return guid(key, url);
    },
    movedTo: (key, url) => {
      ask();
      return movedTo(key, url);
    },
  };
}
