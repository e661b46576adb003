// Views: every HTML page. Those there is one of go through one virtual template; those there are many of are listed
// here and written in groups, because Eleventy keeps every page it is handed in memory until the end.

import { join } from "node:path";
import { fingerprint } from "../memory/fingerprint.ts";
import { buildState, showOf } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { addFileList } from "./paginate.ts";
import { filesOfPages, mapSections } from "./site/group-files.ts";
import type { FileGroup, FileSection } from "./site/write-groups.ts";
import { fileOf } from "./site-file.ts";
import { templateRenderer } from "./views/nunjucks.ts";
import type { Page, PageGroup, PageSection } from "./views/page.ts";
import { type SitePages, sitePages } from "./views/pages.ts";
import { renderPage } from "./views/render-page.ts";
import { templateFingerprints } from "./views/template-fingerprints.ts";

const NO_PAGES: SitePages = { single: [], sections: () => [], showing: () => [] };

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
      state.viewProblem = null;
      const { show, assets, tracking } = state;
      const listed = show && assets && tracking ? sitePages(show, assets, tracking.show) : NO_PAGES;
      pages = listed.single;
      const templates = templateFingerprints(join(state.root, "templates"));
      const groupOf = (group: PageGroup): FileGroup => ({
        ...filesOfPages(group, showOf(state), render),
        of: [assets, ...new Set(group.pages.map(({ template }) => templates.of(template))), ...group.of],
      });
      const anyTemplate = templates.all();
      const filed = (sections: readonly PageSection[]): readonly FileSection[] =>
        mapSections(sections, groupOf).map((section) => ({
          ...section,
          of: [assets, anyTemplate, ...section.of],
        }));
      state.pageSections = {
        all: () => filed(listed.sections()),
        showing: (episodes) => filed(listed.showing(episodes)),
        around: fingerprint([assets, anyTemplate]),
      };
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
