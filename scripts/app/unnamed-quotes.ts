// Words that were published as a quote and stand without a speaker now: no rule of the text is broken, and nobody may have meant it.

import { excerpt } from "../content/excerpt.ts";
import type { Problem } from "../domain/problem.ts";
import { type Show, wholeEpisode } from "../domain/show.ts";
import { quoteId } from "../model/ids.ts";
import { proseText } from "../render/search/plain-text.ts";
import { warning } from "../text/problems.ts";

/** A warning for each, at the top of its episode. @param show with its former quotes: permanence/former-quotes.ts */
export function unnamedQuotes(show: Show): readonly Problem[] {
  return [...show.formerQuotes].flatMap(([slug, gone]) => {
    const { file, blocks } = wholeEpisode(show, slug);
    return blocks.flatMap((block) => {
      const [first] = block.kind === "prose" ? block.prose : [];
      if (block.kind !== "prose" || first?.kind !== "html" || !first.html.startsWith("<blockquote"))
        return [];
      const quote = proseText(block.prose);
      if (!gone.includes(quoteId(quote, new Set()))) return [];
      return [warning("lock.quote-unnamed", { file, line: 1, column: 1 }, { quote: excerpt(quote) })];
    });
  });
}
