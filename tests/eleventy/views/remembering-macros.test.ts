// Macros given what many pages show alike are run once; given anything else, each time.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { templateRenderer } from "../../../scripts/eleventy/views/nunjucks.ts";
import { shared } from "../../../scripts/eleventy/views/shared-view.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "templates-"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("inner.njk", "{% macro inner(view) %}<i>{{ view.name }}</i>{% endmacro %}");
  write(
    "outer.njk",
    `{% from "inner.njk" import inner %}{% macro outer(view, words, level) %}{{ level }} {{ words.said }} {{ inner(view) }}{% endmacro %}`,
  );
  write("page.njk", `{% from "outer.njk" import outer %}{{ outer(view, words, level) }}`);
  write("with-context.njk", `{% from "page-name.njk" import pageName with context %}{{ pageName(view) }}`);
  write("page-name.njk", "{% macro pageName(view) %}{{ name }}{{ view.name }}{% endmacro %}");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A view that counts how often its name is asked for. */
function countedView(name: string) {
  const asked = { times: 0 };
  const view = {
    get name() {
      asked.times += 1;
      return name;
    },
  };
  return { view, asked };
}

describe("a macro", () => {
  test("given a shared view is run once for each way to show it", () => {
    const render = templateRenderer(folder);
    const { view, asked } = countedView("<نور>");
    const words = shared({ said: "قال" });
    const show = (level: string | number) => render("page.njk", { view: shared(view), words, level });
    expect([show("a"), show("b"), show("a"), show("b")]).toEqual([
      "a قال <i>&lt;نور&gt;</i>",
      "b قال <i>&lt;نور&gt;</i>",
      "a قال <i>&lt;نور&gt;</i>",
      "b قال <i>&lt;نور&gt;</i>",
    ]);
    // The inner one has one way.
    const once = asked.times;
    show("a");
    show("c");
    expect(asked.times).toBe(once);
    expect([show(1), show("1")]).toEqual(["1 قال <i>&lt;نور&gt;</i>", "1 قال <i>&lt;نور&gt;</i>"]);
  });

  test("given a view of one page, or a shared one beside something of one page, is run each time", () => {
    const render = templateRenderer(folder);
    const { view, asked } = countedView("نور");
    const words = shared({ said: "قال" });
    render("page.njk", { view, words, level: "a" });
    const once = asked.times;
    render("page.njk", { view, words, level: "a" });
    expect(asked.times).toBe(2 * once);
    const other = shared({ name: "علي" });
    const said = (text: string) => render("page.njk", { view: other, words: { said: text }, level: "a" });
    expect([said("قال"), said("أجاب")]).toEqual(["a قال <i>علي</i>", "a أجاب <i>علي</i>"]);
  });

  test("that is imported with the page's context sees each page's own", () => {
    const render = templateRenderer(folder);
    const view = shared({ name: "نور" });
    const named = (name: string) => render("with-context.njk", { view, name });
    expect([named("1"), named("2")]).toEqual(["1نور", "2نور"]);
  });

  test("is another one in the next build: a template may have changed", () => {
    const view = shared({ name: "نور" });
    const data = { view, words: shared({ said: "قال" }), level: "a" };
    expect(templateRenderer(folder)("page.njk", data)).toBe("a قال <i>نور</i>");
    writeFileSync(join(folder, "inner.njk"), "{% macro inner(view) %}<b>{{ view.name }}</b>{% endmacro %}");
    expect(templateRenderer(folder)("page.njk", data)).toBe("a قال <b>نور</b>");
  });
});
