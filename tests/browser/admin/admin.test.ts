// The editing page in a real browser, with the manager's test backend: it keeps files in the browser's own folder.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, type OpenSite, openSite } from "../../support/open-site.ts";
import { makeProject, type TestProject } from "../../support/project.ts";
import { describeWith } from "../../support/tools.ts";

const PATIENCE = 60_000;
const FOLDER = "sveltia-cms-test";

await describeWith(["browser"], "editing in a browser", () => {
  let project: TestProject;
  let site: OpenSite;
  let opened: OpenPage;

  beforeAll(async () => {
    project = makeProject();
    const show = join(project.root, "episodes/show.yml");
    writeFileSync(show, `${readFileSync(show, "utf8")}\nadmin:\n  host: test\n`);
    site = await openSite(join(project.root, "episodes"));
    opened = await site.open("/studio/subscribe/");
    await opened.page.evaluate(keep, [FOLDER, texts(project.root)] as const);
    await opened.page.goto(site.at("/studio/admin/"));
    await opened.page.getByRole("button", { name: /Test|تجريب|اختبار/ }).click({ timeout: PATIENCE });
    await opened.page.getByText("حلقة تجريبية 1").first().waitFor({ timeout: PATIENCE });
  });

  afterAll(async () => {
    await site.close();
    project.remove();
  });

  const read = (path: string) => opened.page.evaluate(keptText, [FOLDER, path] as const);
  const field = (name: string) => opened.page.getByRole("textbox", { name }).first();
  const save = async () => {
    const saved = opened.page.getByText("تم حفظ العنصر");
    await opened.page.getByRole("button", { name: "حفظ" }).first().click();
    await saved.waitFor({ timeout: PATIENCE });
    await saved.waitFor({ state: "hidden", timeout: PATIENCE });
  };

  test("speaks the interface's language, asks nobody else, and has nothing to say of its configuration", async () => {
    const { page, errors, strangers } = opened;
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      "ar",
      "rtl",
    ]);
    // A picture or a sound of the sample's episodes is on another host.
    expect(strangers.filter((url) => !url.includes("cdn.example"))).toEqual([]);
    expect(errors.filter((text) => !/ERR_NAME_NOT_RESOLVED|404|Not Found/.test(text))).toEqual([]);
  });

  test("changes the line of what was changed, and no other", async () => {
    const path = "episodes/2024-01-09-everything.md";
    const before = await read(path);
    await opened.page.goto(site.at("/studio/admin/#/collections/episodes/entries/2024-01-09-everything"));
    await field("العنوان").fill("حلقة تجريبية 1: عنوان آخر");
    await save();
    expect(await read(path)).toBe(before.replace("كل شيء معاً", "عنوان آخر"));
  });

  test("makes an episode with guest, topic and quote, whose file passes check and is on the site", async () => {
    const { page } = opened;
    await page.goto(site.at("/studio/admin/#/collections/episodes/new"));
    await field("العنوان").fill("حلقة من المتصفح");
    await page.locator('input[type="date"]').first().fill("2024-09-10");
    await field("اسم الملف").fill("from-the-browser");
    await field("الملخص").fill("ملخص كُتب في المتصفح.");
    await page.getByRole("button", { name: /إضافة ⁨?الضيوف/ }).click();
    await page.getByRole("combobox", { name: "الشخص" }).click();
    await page.getByRole("option", { name: "ليلى المختلقة" }).click();
    await page.getByRole("checkbox", { name: "الجسور الخيالية" }).click();
    await page.getByRole("button", { name: "اقتباس" }).click();
    await field("ما قيل، كما قيل").fill("كل رقم هنا مختلق");
    await field("المتحدث").fill("ليلى المختلقة");
    await save();
    const path = "episodes/2024-09-10-from-the-browser.md";
    const text = await read(path);
    expect(text).toBe(
      [
        "---",
        "title: حلقة من المتصفح",
        "date: 2024-09-10",
        "summary: ملخص كُتب في المتصفح.",
        "guests:",
        "  - layla-al-mukhtalaqa",
        "topics:",
        "  - imaginary-bridges",
        "---",
        "",
        "> كل رقم هنا مختلق",
        ">",
        "> — ليلى المختلقة",
        "",
      ].join("\n"),
    );
    writeFileSync(join(project.root, path), text);
    const checked = await project.run("check");
    expect([checked.code, checked.stderr]).toEqual([0, expect.not.stringContaining("from-the-browser")]);
    const built = await project.run("build");
    expect(built.code).toBe(0);
    const file = join(project.root, "_site/episodes/2024-09-10-from-the-browser/index.html");
    expect(readFileSync(file, "utf8")).toContain("كل رقم هنا مختلق");
  });
});

/** The texts below episodes/. */
function texts(root: string): readonly (readonly [string, string])[] {
  return readdirSync(join(root, "episodes"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|yml)$/.test(name))
    .map((name) => [`episodes/${name}`, readFileSync(join(root, "episodes", name), "utf8")] as const);
}

/** Runs in the page: writes files where the manager's test backend looks for them. */
async function keep([folder, files]: readonly [string, readonly (readonly [string, string])[]]) {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
  for (const [path, text] of files) {
    const steps = path.split("/");
    const name = steps.pop() ?? "";
    let place = root;
    for (const step of steps) place = await place.getDirectoryHandle(step, { create: true });
    const writer = await (await place.getFileHandle(name, { create: true })).createWritable();
    await writer.write(text);
    await writer.close();
  }
}

/** Runs in the page. */
async function keptText([folder, path]: readonly [string, string]): Promise<string> {
  const steps = path.split("/");
  const name = steps.pop() ?? "";
  let place = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
  for (const step of steps) place = await place.getDirectoryHandle(step);
  return await (await (await place.getFileHandle(name)).getFile()).text();
}
