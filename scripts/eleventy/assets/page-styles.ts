// The sheet of all pages -> the rules that one kind of page can show: those whose classes its templates or the page's
// scripts name. Rules of elements and attributes, typefaces and layers' order stay in every one.

/** Blocks that hold rules. esbuild has taken nested rules apart by now. */
const HOLDS_RULES = /^@(?:media|supports|layer|container)\b/;
const CLASS = /\.((?:\\.|[\w-])+)/g;

/**
 * @param css minified, without comments
 * @param has whether a page of this kind can have an element of a class
 */
export function stylesFor(css: string, has: (name: string) => boolean): string {
  return statementsOf(css)
    .map(({ prelude, body }) => {
      if (body === null) return `${prelude};`;
      if (HOLDS_RULES.test(prelude)) {
        const inner = stylesFor(body, has);
        return inner === "" ? "" : `${prelude}{${inner}}`;
      }
      if (prelude.startsWith("@")) return `${prelude}{${body}}`;
      const selectors = splitAt(prelude, ",").filter((one) => classesOf(one).every(has));
      return selectors.length === 0 ? "" : `${selectors.join(",")}{${body}}`;
    })
    .join("");
}

/** Those an element has to have: what stands in parentheses (`:not`, `:is`) is asked of none. */
function classesOf(selector: string): readonly string[] {
  let bare = selector.replace(/\[[^\]]*\]/g, "");
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, "");
  }
  return [...bare.matchAll(CLASS)].map(([, name = ""]) => name.replaceAll("\\", ""));
}

interface Statement {
  readonly prelude: string;
  /** Between its braces; null for one that ends with a semicolon. */
  readonly body: string | null;
}

function statementsOf(css: string): readonly Statement[] {
  return splitAt(css, ";}").flatMap((text) => {
    const brace = splitAt(text, "{")[0]?.length ?? 0;
    const prelude = text.slice(0, brace).trim();
    if (prelude === "") return [];
    return [{ prelude, body: brace === text.length ? null : text.slice(brace + 1) }];
  });
}

/**
 * The parts of a text between signs that stand in no string, parentheses or, but for a closing brace, braces.
 * @param signs `;}` for statements: a block's own closing brace ends it
 */
function splitAt(text: string, signs: string): readonly string[] {
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "\\") at++;
    else if (sign === '"' || sign === "'") at = endOfString(text, at);
    else if (depth === 0 && signs.includes(sign)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    } else if (sign === "(" || sign === "{" || sign === "[") depth++;
    else if (sign === ")" || sign === "}" || sign === "]") {
      depth--;
      if (depth === 0 && sign === "}" && signs.includes("}")) {
        parts.push(text.slice(from, at));
        from = at + 1;
      }
    }
  }
  return from < text.length ? [...parts, text.slice(from)] : parts;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== text[from]) at += text[at] === "\\" ? 2 : 1;
  return at;
}
