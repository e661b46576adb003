// The plugins of .eleventy.js.

export { assetsPlugin as assets } from "./assets-plugin.ts";
export { checksPlugin as checks } from "./checks-plugin.ts";
export { contentPlugin as content } from "./content-plugin.ts";
export { outputsPlugin as outputs } from "./outputs-plugin.ts";
export { searchPlugin as search } from "./search-plugin.ts";
export { viewsPlugin as views } from "./views-plugin.ts";
