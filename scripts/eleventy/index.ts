// The plugins of .eleventy.js: alike, each a function of the configuration and its options.

export { assetsPlugin as assets } from "./assets-plugin.ts";
export { checksPlugin as checks } from "./checks-plugin.ts";
export { contentPlugin as content } from "./content-plugin.ts";
export { searchPlugin as search } from "./search-plugin.ts";
export { sitePlugin as site } from "./site-plugin.ts";
