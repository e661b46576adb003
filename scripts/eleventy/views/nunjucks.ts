// Nunjucks as the views use it: synchronous, escaping, strict, each template compiled once.
// The only importer of nunjucks. Html is the only text that is not escaped, and only our own code makes Html.

import nunjucks from "nunjucks";
import type { Html } from "../../domain/names.ts";

/** Renders a template below `templates/` with its data. @throws Error naming the template and line */
export type RenderTemplate = (template: string, data: object) => string;

/**
 * An environment over folders of templates, the first that has a file. Made anew for each build, so that an edit is seen.
 */
export function templateRenderer(...folders: readonly string[]): RenderTemplate {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader([...folders], { noCache: false }),
    {
      autoescape: true,
      throwOnUndefined: true,
      trimBlocks: true,
      lstripBlocks: true,
    },
  );
  return (template, data) => environment.render(template, data);
}

/** Html as a value that autoescape leaves alone. */
export function safe(html: Html): unknown {
  return new nunjucks.runtime.SafeString(html);
}
