// The sheet of all pages -> the rules that one kind of page can show: those whose classes its templates or the page's
// scripts name. Rules of elements and attributes, typefaces and layers' order stay in every one.

/** Blocks that hold rules. esbuild has taken nested rules apart by now. */
const HOLDS_RULES = /^@(?:media|supports|layer|container)\b/;
const CLASS = /\.((?:\\.|[\w-])+)/g;

/** What stands in a sheet, or in a block that holds rules. */
interface Statement {
  readonly prelude: string;
  /** Each with the classes an element has to have; empty for what is no rule. */
  readonly selectors: readonly { readonly text: string; readonly classes: readonly string[] }[];
  /** Null where it holds no rules. */
  readonly inner: readonly Statement[] | null;
  /** Between its braces; null for one that ends with a semicolon. */
  readonly body: string | null;
}

/**
 * @param css minified, without comments
 * @returns the styles of a kind of page: `has` says whether one can have an element of a class
 */
export function stylesFor(css: string): (has: (name: string) => boolean) => string {
  const statements = parse(css);
  return (has) => write(statements, has);
}

function parse(css: string): readonly Statement[] {
  return splitAt(css, ";}").flatMap((text): readonly Statement[] => {
    const brace = splitAt(text, "{")[0]?.length ?? 0;
    const prelude = text.slice(0, brace).trim();
    if (prelude === "") return [];
    const body = brace === text.length ? null : text.slice(brace + 1);
    const inner = body !== null && HOLDS_RULES.test(prelude) ? parse(body) : null;
    const parts = prelude.startsWith("@") ? [] : splitAt(prelude, ",");
    const selectors = parts.map((part) => ({ text: part, classes: classesOf(part) }));
    return [{ prelude, selectors, inner, body }];
  });
}

function write(statements: readonly Statement[], has: (name: string) => boolean): string {
  return statements
    .map(({ prelude, selectors, inner, body }) => {
      if (body === null) return `${prelude};`;
      const held = inner === null ? body : write(inner, has);
      if (inner !== null && held === "") return "";
      if (prelude.startsWith("@")) return `${prelude}{${held}}`;
      const kept = selectors.filter(({ classes }) => classes.every(has)).map(({ text }) => text);
      return kept.length === 0 ? "" : `${kept.join(",")}{${body}}`;
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
