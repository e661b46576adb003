// A page to its HTML: the template says where, the data says what.

import type { RenderTemplate } from "./nunjucks.ts";
import type { Page } from "./page.ts";

/**
 * The page's HTML.
 * @throws Error that names the page, and the template's place, when the template asks for what the data lacks
 */
export function renderPage(page: Page, render: RenderTemplate): string {
  try {
    return render(page.template, page.data());
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`renderPage: ${page.address.path} (${page.template}): ${reason}`, { cause });
  }
}
