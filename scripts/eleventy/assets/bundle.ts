// Styles and scripts, each bundled into one small file.

import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { build, type Plugin } from "../../boot/esbuild.mjs";
import type { Html } from "../../domain/names.ts";

/** What old phones still in use can read: esbuild lowers what is newer, such as CSS nesting. */
const TARGETS = ["chrome100", "firefox110", "safari15.4"];

/**
 * A style sheet with its imports, minified.
 * @param entry its path
 * @param own a folder whose files are taken in the place of those of the same names beside the entry's
 * @param made texts by the names that they are imported by: `@import "fonts"`; URLs in them are kept as they are
 */
export async function bundleStyles(
  entry: string,
  own: string,
  made: Readonly<Record<string, string>>,
): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    target: TARGETS,
    external: ["*.woff2"],
    legalComments: "none",
    logLevel: "silent",
    plugins: [stylesFrom(dirname(dirname(entry)), own, made)],
  });
  return onlyText(result.outputFiles);
}

/** What is named is taken from `made`, from `own`, or from where it is, in this order. */
function stylesFrom(ours: string, own: string, made: Readonly<Record<string, string>>): Plugin {
  return {
    name: "styles",
    setup(hooks) {
      hooks.onResolve({ filter: /^[a-z]+$/ }, ({ path }) =>
        path in made ? { path, namespace: "made" } : null,
      );
      hooks.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = join(own, relative(ours, resolve(resolveDir, path)));
        return existsSync(file) ? { path: file } : null;
      });
      hooks.onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => ({
        contents: made[path] ?? "",
        loader: "css",
      }));
    },
  };
}

/** A bundled script: the file pages name, and the chunks it fetches when it needs them. */
export interface BundledScript {
  readonly text: string;
  /** Names beside the entry, each with a hash of its bytes in it. */
  readonly chunks: readonly { readonly name: string; readonly text: string }[];
}

/**
 * A script with its imports, minified, as an ES module; what it imports dynamically is a chunk of its own.
 * @param parts JavaScript by the names that stand for it in the script
 */
export async function bundleScript(
  entry: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<BundledScript> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    define: parts,
    charset: "utf8",
    chunkNames: "[name]-[hash]",
    outdir: dirname(entry),
    write: false,
    minify: true,
    format: "esm",
    target: TARGETS,
    legalComments: "none",
    logLevel: "silent",
  });
  const own = `${basename(entry, ".ts")}.js`;
  const files = outputFiles.map(({ path, text }) => ({ name: basename(path), text }));
  return {
    text: onlyText(files.filter(({ name }) => name === own)),
    chunks: files.filter(({ name }) => name !== own),
  };
}

/** A script that stands in a page, minified, with nothing of it seen outside. @throws Error when it would end its element */
export async function bundleInline(entry: string): Promise<Html> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: TARGETS,
    legalComments: "none",
    logLevel: "silent",
  });
  const text = onlyText(result.outputFiles).trim();
  if (/<\/script/i.test(text)) throw new Error("bundleInline: a script in a page must not hold </script");
  return text as Html;
}

function onlyText(files: readonly { readonly text: string }[]): string {
  const [file] = files;
  if (!file) throw new Error("bundle: esbuild wrote nothing");
  return file.text;
}
