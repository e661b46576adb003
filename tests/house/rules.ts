// The rules of the house, each from sources to the sentences that say where it is broken.

import { nodeModuleOf, packageOf, roomOf, type Source } from "./sources.ts";

/** Floors from the bottom up; rooms on one floor do not see each other, except as SIBLINGS allows. */
const FLOORS: Readonly<Record<string, number>> = {
  boot: 0,
  domain: 0,
  files: 0,
  text: 1,
  schema: 1,
  content: 2,
  align: 2,
  article: 2,
  draft: 2,
  "feed-import": 2,
  model: 3,
  render: 4,
  narration: 4,
  transcription: 4,
  permanence: 4,
  announce: 4,
  upload: 4,
  clips: 4,
  kit: 4,
  admin: 4,
  build: 5,
  app: 6,
  desk: 6,
  eleventy: 7,
  cli: 7,
  bench: 8,
};
/** Room -> the rooms on its own floor it may use, with the reason. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  // A draft is written in the words of the editor's contract.
  schema: ["text"],
  // An imported episode is written by the same hand as a new one.
  "feed-import": ["draft"],
  // It runs programs and writes captions by the same hand as a reading.
  transcription: ["narration"],
  // It shows and checks what the build shows and checks.
  desk: ["app"],
  // It runs programs by the same hand, and sets words as cards do.
  clips: ["narration", "render"],
  // Posts lead where pages do, and carry what feeds carry.
  kit: ["render"],
};
const BROWSER_MAY_USE = ["browser", "domain", "text"];
const EDGE = new Set(["boot", "eleventy", "cli", "bench", "browser"]);

/** Room -> what it may use of Node; rooms that are not named use what they need. */
const NODE: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: [],
  schema: [],
  article: [],
  draft: [],
  "feed-import": [],
  permanence: [],
  browser: [],
  // Keys of what is remembered, ids that say nothing.
  align: ["crypto"],
  model: ["crypto"],
  announce: ["crypto"],
  // A PNG is packed.
  render: ["crypto", "zlib"],
};
/** The one reader of the typefaces, which stand in packages. */
const READS_PACKAGES = { file: "render/cards/typesetting/typefaces.ts", node: ["crypto", "fs", "module"] };
/** Rooms below the edge whose work is to ask other hosts. */
const ASKING = new Set(["content", "announce", "narration", "upload"]);

const IMPURE = [
  /\bnew Date\s*(?:\(\s*\)|[;,)\]]|$)/,
  /(?<![.\w])Date\(\)/,
  /\bDate\.now\b/,
  /\bperformance\.now\b/,
  /\bTemporal\.Now\b/,
  /\bMath\.random\b/,
  /\b(?:randomUUID|randomBytes|randomInt|getRandomValues)\(/,
  /\bprocess\.(?:env|cwd|argv|hrtime|uptime)\b/,
  /\bfrom "(?:node:)?process"/,
  /\btoLocale(?:Date|Time|Upper|Lower)?(?:String|Case)\(\s*\)/,
  /\bnew Intl\.\w+\(\s*(?:\)|undefined)/,
];
/** A temporary file's name, gone again before anybody sees it. */
const RANDOM_NAMES = new Set(["files/write-atomic.ts"]);

/** Who moves more than one file: a folder made whole, several files as one. All others write by files/. */
const MOVES: ReadonlySet<string> = new Set([
  "files/write-atomic.ts",
  "files/replace-folder.ts",
  "boot/bundle-code.mjs",
  "cli/write-together.ts",
  "narration/install-narration.ts",
  "narration/unpack-chromium.ts",
  "build/commit.ts",
]);

/** Rooms where Arabic is what is compared, or has its home. */
const ARABIC = new Set(["text", "bench", "align", "article", "schema"]);

/** Sources in no room that has a floor. */
export function homeless(sources: readonly Source[]): readonly string[] {
  return sources.filter(({ room }) => !(room in FLOORS) && room !== "browser").map(({ file }) => file);
}

/** Imports that lead up, or sideways. */
export function wrongArrows(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((specifier) => {
      const room = roomOf(source, specifier);
      return room === null || mayUse(source.room, room) ? [] : [`${source.file} -> ${specifier}`];
    }),
  );
}

function mayUse(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === "browser") return BROWSER_MAY_USE.includes(to);
  if (to === "browser") return false;
  return (FLOORS[to] ?? 9) < (FLOORS[from] ?? 0) || (SIBLINGS[from] ?? []).includes(to);
}

/** Scripts of the page that fetch a script the build wrote, by its address in the page: no module of ours, no package. */
const FETCHES_SCRIPTS: ReadonlySet<string> = new Set(["browser/search-link.ts"]);

/** Loads the bundle of all of this, which has no name before it is made. */
const LOADS_BUNDLE = "boot/load-code.mjs";

/** Imports whose name is worked out, which no rule can follow. */
export function computedImports(sources: readonly Source[]): readonly string[] {
  const held = sources.filter(({ file }) => !FETCHES_SCRIPTS.has(file) && file !== LOADS_BUNDLE);
  return linesWith(held, [/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?[^"'`\s*/]/, /\bimport\(\s*`[^`]*\$\{/]);
}

/** What a room uses of Node, or asks of other hosts, beyond its leave. */
export function wrongNodeModules(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ file, room, imports }) => {
    const allowed = file === READS_PACKAGES.file ? READS_PACKAGES.node : NODE[room];
    const used = imports.map(nodeModuleOf).filter((name) => name !== null);
    return used.filter((name) => allowed && !allowed.includes(name)).map((name) => `${file} -> node:${name}`);
  });
}

export function wrongQuestions(sources: readonly Source[]): readonly string[] {
  return linesWith(
    sources.filter(({ room }) => !EDGE.has(room) && !ASKING.has(room)),
    [/(?<![.\w])fetch\(/, /\bXMLHttpRequest\b/, /\bnew WebSocket\b/],
  );
}

/** The only packages in a browser: what plays streams, and the page that editors write with, which no viewer loads. */
const IN_THE_BROWSER: Readonly<Record<string, string>> = {
  "browser/stream.ts": "hls.js",
  "browser/admin/index.ts": "@sveltia/cms",
};

/** The page's own scripts that use a package. */
export function wrongBrowserImports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ file, room, imports }) =>
    room === "browser"
      ? imports
          .filter((name) => !name.startsWith(".") && name !== IN_THE_BROWSER[file])
          .map((name) => `${file} -> ${name}`)
      : [],
  );
}

/** Package -> the files that import it. */
export function importersOf(sources: readonly Source[]): ReadonlyMap<string, ReadonlySet<string>> {
  const importers = new Map<string, Set<string>>();
  for (const { file, imports } of sources) {
    for (const name of imports.map(packageOf)) {
      if (name !== null) importers.set(name, (importers.get(name) ?? new Set()).add(file));
    }
  }
  return importers;
}

/** Packages that more than one file imports. */
export function sharedPackages(sources: readonly Source[]): readonly string[] {
  return [...importersOf(sources)]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => [name, ...files].join(" "));
}

/** Lines below the edge that read a clock, chance, or the machine's settings. */
export function impurities(sources: readonly Source[]): readonly string[] {
  return linesWith(
    // Messages may name a command that asks for chance.
    sources.filter(
      ({ file, room }) => !EDGE.has(room) && !RANDOM_NAMES.has(file) && !file.startsWith("text/words/"),
    ),
    IMPURE,
  );
}

/** What was worked out once, for all: the only values that outlive a call. */
const REMEMBERS = "domain/remember.ts";
/** The whole program of a thread: its values end with it. */
const THREAD = "content/media/container-worker.mjs";
const OUTLIVING = [
  /^(?:export )?(?:let|var) /,
  /^(?:export )?const \w+(?:: (?!readonly |Readonly)[^=]+)? = (?:new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)|\[\]|\{\});/,
];

/** Lines below the edge with a value that outlives a call and changes: what a file remembers of another one. */
export function outlivingValues(sources: readonly Source[]): readonly string[] {
  return linesWith(
    sources.filter(({ file, room }) => !EDGE.has(room) && file !== REMEMBERS && file !== THREAD),
    OUTLIVING,
  );
}

/** Lines that put a file in its place by hand. */
export function handmadeWrites(sources: readonly Source[]): readonly string[] {
  return linesWith(
    sources.filter(({ file, room }) => room !== "bench" && !MOVES.has(file)),
    [/(?<![.\w])rename(?:Sync)?\(/, /\bfs(?:Promises)?\.rename(?:Sync)?\(/],
  );
}

/** Lines of code with Arabic words outside their home. */
export function arabicLiterals(sources: readonly Source[]): readonly string[] {
  return linesWith(
    sources.filter(({ room }) => !ARABIC.has(room)),
    [/(["'`])[^"'`\n]*[\u0621-\u064A][^"'`\n]*\1/],
  );
}

function linesWith(sources: readonly Source[], patterns: readonly RegExp[]): readonly string[] {
  return sources.flatMap(({ file, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        patterns.some((pattern) => pattern.test(line)) && !/^\s*(?:\/\/|\*|\/\*)/.test(line)
          ? [`${file}:${index + 1} ${line.trim()}`]
          : [],
      ),
  );
}
