// Views: every HTML page, through one virtual template.

import { join } from "node:path";
import { buildState, showOf } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { addFileList } from "./paginate.ts";
import { fileOf } from "./site-file.ts";
import { templateRenderer } from "./views/nunjucks.ts";
import type { Page } from "./views/page.ts";
import { listPages } from "./views/pages.ts";
import { renderPage } from "./views/render-page.ts";

export function viewsPlugin(eleventy: EleventyConfig): void {
  const state = buildState(eleventy);
  let pages: readonly Page[] = [];
  let render = templateRenderer(join(state.root, "templates"));
  const at = (entry: number): Page => {
    const page = pages[entry];
    if (!page) throw new RangeError(`viewsPlugin: no page ${entry}`);
    return page;
  };
  eleventy.addWatchTarget("./templates/");
  addFileList(eleventy, {
    name: "pages",
    count: () => {
      // Templates may have changed since the last build: an environment a build.
      render = templateRenderer(join(state.root, "templates"));
      pages = state.show === null || state.assets === null ? [] : listPages(state.show, state.assets);
      state.viewProblem = null;
      return pages.length;
    },
    permalink: (entry) => fileOf(at(entry).address, showOf(state).programme.site),
    render: (entry) => {
      try {
        return renderPage(at(entry), render);
      } catch (fault) {
        if (!state.isPreview) throw fault;
        // The preview says it in the browser, and the next save builds anew.
        state.viewProblem ??= fault instanceof Error ? fault.message : String(fault);
        return "";
      }
    },
  });
}
