// Styles and scripts, each bundled into one small file. The only importer of esbuild.

import { build } from "esbuild";

/** What old phones still in use can read: esbuild lowers what is newer, such as CSS nesting. */
const TARGETS = ["chrome100", "firefox110", "safari15.4"];

/**
 * A style sheet with its imports, minified.
 * @param entry its path
 * @param fonts the text that `@import "fonts"` stands for; URLs in it are kept as they are
 */
export async function bundleStyles(entry: string, fonts: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    target: TARGETS,
    external: ["*.woff2"],
    legalComments: "none",
    logLevel: "silent",
    plugins: [
      {
        name: "fonts",
        setup(hooks) {
          hooks.onResolve({ filter: /^fonts$/ }, () => ({ path: "fonts", namespace: "fonts" }));
          hooks.onLoad({ filter: /.*/, namespace: "fonts" }, () => ({ contents: fonts, loader: "css" }));
        },
      },
    ],
  });
  return onlyText(result.outputFiles);
}

/** A script with its imports, minified, as one ES module. */
export async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: TARGETS,
    legalComments: "none",
    logLevel: "silent",
  });
  return onlyText(result.outputFiles);
}

function onlyText(files: readonly { readonly text: string }[]): string {
  const [file] = files;
  if (!file) throw new Error("bundle: esbuild wrote nothing");
  return file.text;
}
