// Nunjucks as the views use it: synchronous, escaping, strict, each template compiled once.
// The only importer of nunjucks. Html is the only text that is not escaped, and only our own code makes Html.

import { join } from "node:path";
import nunjucks from "nunjucks";
import { OWN } from "../../build/hash-templates.ts";
import type { Html } from "../../domain/names.ts";
import { type ImportedTemplate, remembering } from "./remembering-macros.ts";

/** Renders a template below `templates/` with its data. @throws Error naming the template and line */
export type RenderTemplate = (template: string, data: object) => string;

/**
 * An environment over folders of templates, the first that has a file. Made anew for each build, so that an edit is seen.
 */
export function templateRenderer(...folders: readonly string[]): RenderTemplate {
  const environment = new RememberingEnvironment(new FlushLeftLoader([...folders], { noCache: false }), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  return (template, data) => environment.render(template, data);
}

/** Templates without the indentation that shows their authors what is in what: to a page it is bytes. */
class FlushLeftLoader extends nunjucks.FileSystemLoader {
  override getSource(name: string) {
    const source = super.getSource(name);
    return source && { ...source, src: source.src.replace(/^[ \t]+/gm, "") };
  }
}

/**
 * The project's templates: an owner's own first (`templates/own/`), then ours. One of theirs names ours by
 * `templates/components/…`, to put something around it.
 */
export function projectTemplates(root: string): RenderTemplate {
  const ours = join(root, "templates");
  return templateRenderer(join(ours, OWN), ours, root);
}

type GiveTemplate = (fault: unknown, template: ImportedTemplate | null) => void;

/** An environment whose templates make their macros once. */
class RememberingEnvironment extends nunjucks.Environment {
  private readonly known = new WeakSet<ImportedTemplate>();

  /** As compiled templates call it: name, eager, parent's name, whether it may be missing, and what is told of it. */
  override getTemplate(...values: readonly unknown[]): never {
    const give = values.at(-1);
    const get = super.getTemplate as (...given: readonly unknown[]) => unknown;
    if (typeof give !== "function") return this.remember(get.apply(this, values as [])) as never;
    const remembered: GiveTemplate = (fault, template) => give(fault, this.remember(template));
    return get.apply(this, [...values.slice(0, -1), remembered]) as never;
  }

  private remember(template: unknown): unknown {
    const imported = template as ImportedTemplate | null | undefined;
    if (!imported || this.known.has(imported)) return template;
    this.known.add(imported);
    return remembering(imported);
  }
}

/** Html as a value that autoescape leaves alone. */
export function safe(html: Html): unknown {
  return new nunjucks.runtime.SafeString(html);
}
