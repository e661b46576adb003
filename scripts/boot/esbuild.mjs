// @ts-check
// The only importer of esbuild: it bundles this project's own code, and the styles and scripts of the site.
// Plain JavaScript, like all of this room: it runs before there is anything that reads TypeScript.

export { build } from "esbuild";
