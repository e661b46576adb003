// @ts-check
// The only importer of esbuild: it bundles this project's own code, and the styles and scripts of the site.

export { build } from "esbuild";

/** @typedef {import("esbuild").Plugin} Plugin */
