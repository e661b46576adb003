// The page that editors write with in a browser: Sveltia CMS, told by the build what the files are, and with a reader
// and a writer of our own, so that what an editor did not touch stays letter for letter.

// First of all: the manager reads its language as it is loaded.
import "./page-config.ts";

import CMS from "@sveltia/cms";
import { adminWords } from "../../text/words/admin.ts";
import { readEntry, writeEntry } from "./entry-text.ts";
import { type PageConfig, pageConfig } from "./page-config.ts";
import { quoteComponent } from "./quote-block.ts";

start(pageConfig);

function start({ config, forms, language, rows }: PageConfig): void {
  for (const [format, form] of Object.entries(forms)) {
    const extension = format.endsWith("-frontmatter") ? "md" : "yml";
    const key = format === rows.format ? rows.key : null;
    CMS.registerCustomFormat(format, extension, {
      fromFile: (text: string) => readEntry(form, text, key),
      toFile: (entry: Readonly<Record<string, unknown>>) => writeEntry(form, entry, key),
    });
  }
  CMS.registerEditorComponent(quoteComponent(adminWords(language)));
  void CMS.init({ config });
}
