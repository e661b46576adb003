// Checks: while the preview's content has errors, every address answers with the list of them;
// a draft's errors are at its own address only.
// The list goes away by itself: the server reloads the browser after each build.

import { lookOf } from "../domain/brand.ts";
import { OUR_LOOK } from "../domain/look.ts";
import { buildState } from "./build-state.ts";
import { deskMiddleware } from "./desk-middleware.ts";
import type { EleventyConfig, Middleware } from "./eleventy-config.ts";
import { problemPage } from "./problem-page.ts";

export function checksPlugin(eleventy: EleventyConfig): void {
  const state = buildState(eleventy);
  const answer: Middleware = (request, response, next) => {
    const isBroken =
      state.viewProblem !== null || state.problems.some(({ severity }) => severity === "error");
    const draft = [...state.leftOut].find(({ slug }) => isPageOf(slug, request.url));
    if ((!isBroken && draft === undefined) || !asksForPage(request)) {
      next();
      return;
    }
    response.statusCode = 200;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("cache-control", "no-store");
    const { root, messages, problems, viewProblem } = state;
    const look = state.show === null ? OUR_LOOK : lookOf(state.show.programme);
    response.end(problemPage({ root, language: messages, look, problems, viewProblem }));
  };
  // The last plugin: every file is written.
  eleventy.on("eleventy.after", async () => {
    if (state.finish !== null) await eleventy.emit("site.built", state.finish());
    state.finish = null;
  });
  const desk = deskMiddleware(state, process.env.DESK_TOKEN);
  eleventy.setServerOptions({ domDiff: false, middleware: [...(desk ? [desk] : []), answer, feedsAsXml] });
}

// Chromium shows a feed with its style sheet only when it is served as plain XML.
const feedsAsXml: Middleware = ({ url = "" }, response, next) => {
  if (/\.(xml|atom)(\?|$)/.test(url)) response.setHeader("content-type", "application/xml; charset=utf-8");
  next();
};

function isPageOf(slug: string, url = "/"): boolean {
  const path = url.split(/[?#]/)[0] ?? "/";
  return path
    .replace(/(?:index\.html|\/)$/, "")
    .replace(/\/$/, "")
    .endsWith(`/${slug}`);
}

function asksForPage({ url = "/", headers }: Parameters<Middleware>[0]): boolean {
  const path = url.split(/[?#]/)[0] ?? "/";
  const isFile = /\.[a-z0-9]+$/i.test(path) && !path.endsWith(".html");
  return (
    !isFile && !path.startsWith("/.11ty/") && String(headers.accept ?? "text/html").includes("text/html")
  );
}
