// The content manager for /admin/: its package and our script as one bundle with its parts, and the files it names.

import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { build, type Plugin } from "../../boot/esbuild.mjs";
import type { AssetFile } from "./build-assets.ts";

const FOLDER = "admin";
// It colours code in a hundred languages, and speaks thirty: an editor of this format needs neither.
const LEFT_OUT = /^@shikijs\/|\/locales\//;
const OUR_LANGUAGE = /\/ar\.json$/;
// The manager brings its fonts, and a style sheet that asks another host for the same ones.
const FONTS_ELSEWHERE = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[^)"'`]*\.woff2/g;
const ANY_FONT_ELSEWHERE = /https?:\/\/[^)"'`\s]*\.woff2?\b/;

/** @returns its script first. @throws Error when the script has a mistake */
export async function adminFiles(root: string): Promise<readonly [AssetFile, ...AssetFile[]]> {
  const named = await namedFiles(root);
  const { outputFiles } = await build({
    entryPoints: { admin: join(root, "scripts/browser/admin/index.ts") },
    bundle: true,
    splitting: true,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    outdir: join(root, FOLDER),
    write: false,
    minify: true,
    format: "esm",
    target: ["chrome110", "firefox115", "safari16.4"],
    legalComments: "none",
    logLevel: "silent",
    plugins: [ownFilesOnly(named.map(({ path }) => basename(path)))],
  });
  const made = outputFiles.map(({ path, contents }) => ({
    path: `${FOLDER}/${basename(path)}`,
    bytes: contents,
  }));
  const script = made.find(({ path }) => path.startsWith(`${FOLDER}/admin-`));
  if (script === undefined) throw new Error("adminFiles: the bundle has no entry");
  return [script, ...made.filter((file) => file !== script), ...named];
}

/**
 * The manager's program, which asks for the fonts that its package brings and for no other.
 * @param names of the files that the package brings
 * @throws Error when it asks for none in the known words, or for one elsewhere in others: a new version to look at
 */
export function withOwnFonts(program: string, names: readonly string[]): string {
  const here = (whole: string, font: string) => {
    const name = names.find((own) => own.startsWith(`${font}-`) && own.endsWith(".woff2"));
    return name === undefined ? whole : `assets/${name}`;
  };
  const own = program.replace(FONTS_ELSEWHERE, here);
  const left = ANY_FONT_ELSEWHERE.exec(own)?.[0] ?? (own === program ? "none of the known addresses" : null);
  if (left === null) return own;
  throw new Error(
    `withOwnFonts: @sveltia/cms names its fonts otherwise than scripts/eleventy/assets/admin-files.ts knows: ${left}`,
  );
}

function ownFilesOnly(names: readonly string[]): Plugin {
  return {
    name: "own files only",
    setup(hooks) {
      hooks.onResolve({ filter: LEFT_OUT }, ({ path }) =>
        OUR_LANGUAGE.test(path) ? undefined : { path: "left-out", namespace: "left-out" },
      );
      hooks.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export default {}" }));
      hooks.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => ({
        contents: withOwnFonts(await readFile(path, "utf8"), names),
      }));
    },
  };
}

/** Its fonts and programs for pictures, which it asks for beside itself: nothing comes from another host. */
async function namedFiles(root: string): Promise<readonly AssetFile[]> {
  const require = createRequire(join(root, "package.json"));
  const folder = join(dirname(require.resolve("@sveltia/cms")), "assets");
  const names = (await readdir(folder)).filter((name) => !name.endsWith(".map"));
  return await Promise.all(
    names.map(async (name) => ({
      path: `${FOLDER}/assets/${name}`,
      bytes: await readFile(join(folder, name)),
    })),
  );
}
