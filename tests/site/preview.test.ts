// `npm start` on the sample programme: drafts marked, errors in the browser, gone when they are mended.

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type Page } from "../support/browser.ts";
import { makeProject, PROJECT, type TestProject } from "../support/project.ts";
import { describeWith } from "../support/tools.ts";

/** Of a fifth of a second: after an edit of code everything is made anew, beside whatever else the machine does. */
const TURNS = 900;

let project: TestProject;
let server: ChildProcess;
let address = "";

beforeAll(async () => {
  project = makeProject();
  // Views, styles and code of its own, to be edited.
  for (const name of ["scripts", "templates"]) {
    rmSync(join(project.root, name));
    cpSync(join(PROJECT, name), join(project.root, name), { recursive: true });
  }
  server = spawn(process.execPath, [join(PROJECT, "scripts/boot/command.mjs"), "start", "--port", "8390"], {
    cwd: project.root,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  server.stderr?.on("data", (chunk) => {
    address ||= /http:\/\/localhost:\d+\//.exec(String(chunk))?.[0] ?? "";
  });
  await until(async () => (await get("")).includes("<main"));
});

afterAll(() => {
  if (server.pid) process.kill(-server.pid, "SIGTERM");
  project.remove();
});

async function get(path: string): Promise<string> {
  if (address === "") return "";
  return await fetch(`${address}${path}`, { headers: { accept: "text/html" } })
    .then((response) => response.text())
    .catch(() => "");
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error("until: it never came to hold");
}

test("drafts and scheduled episodes are shown, marked as such, and kept from search engines", async () => {
  const archive = await get("episodes/");
  expect(archive).toContain("لا تظهر إلا في هذه المعاينة");
});

test("addresses in feeds lead to the preview, so that an app on this machine can subscribe", async () => {
  expect(await get("feed.xml")).toContain(address);
});

test("the address is said once somebody answers there, and a player gets the part of a recording that it asks for", async () => {
  const file = "media/2024-03-12-video-only.mp4";
  const response = await fetch(`${address}${file}`, { headers: { range: "bytes=100-199" } });
  expect([response.status, response.headers.get("content-type")]).toEqual([206, "video/mp4"]);
  const whole = readFileSync(join(project.root, "episodes", file));
  expect(Buffer.from(await response.arrayBuffer())).toEqual(whole.subarray(100, 200));
});

test("an edit of content is there after a moment, and in the feeds a moment later", async () => {
  const file = join(project.root, "episodes/show.yml");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/^title: .*$/m, "title: اسم جديد للبرنامج"));
  for (const path of ["", "feed.xml"]) {
    await until(async () => (await get(path)).includes("اسم جديد للبرنامج"));
  }
  writeFileSync(file, text);
  for (const path of ["", "feed.xml"]) {
    await until(async () => !(await get(path)).includes("اسم جديد للبرنامج"));
  }
});

test("an edited episode is on its page, in the lists it stands in, and a moment later wherever it is named", async () => {
  const file = join(project.root, "episodes/2024-02-13-audio-only.md");
  const text = readFileSync(file, "utf8");
  const name = "عنوان غيّره المحرر";
  const paths = ["episodes/2024-02-13-audio-only/", "episodes/", "quotes/", "feed.xml"];
  for (const path of paths) expect(await get(path)).not.toContain(name);
  writeFileSync(file, text.replace(/^title: .*$/m, `title: ${name}`));
  for (const path of paths) await until(async () => (await get(path)).includes(name));
  writeFileSync(file, text);
  for (const path of paths) await until(async () => !(await get(path)).includes(name));
});

test("what a build remembers of episodes is not what the preview made of them", async () => {
  expect((await project.run("build")).code).toBe(0);
  const kept = () => {
    const folder = join(project.root, ".cache/build");
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".bin"))
      .map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`);
  };
  const before = kept();
  expect(before).not.toEqual([]);
  const file = join(project.root, "episodes/2024-02-13-audio-only.md");
  const text = readFileSync(file, "utf8");
  const written = () => statSync(join(project.root, ".cache/preview/heads")).mtimeMs;
  const start = written();
  writeFileSync(file, `${text}\nجملة للمعاينة.\n`);
  await until(async () => written() > start);
  writeFileSync(file, text);
  await until(async () => !(await get("feed.xml")).includes("جملة للمعاينة"));
  expect(kept()).toEqual(before);
});

test("what was written a moment ago can be searched for", async () => {
  const entry = () => get("search/index/index.json");
  await until(async () => (await entry()).includes("version"));
  const before = await entry();
  const file = join(project.root, "episodes/2024-06-11-no-media.md");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("ليس لهذه الحلقة تسجيل بعد", "ليس لهذه الحلقة تسجيل بعد ولا زرافة"));
  await until(async () => ![before, ""].includes(await entry()));
  const edited = await entry();
  writeFileSync(file, text);
  // Not `before`: that may have been the index of an edit that the test before this one took back.
  await until(async () => ![edited, ""].includes(await entry()));
});

test("an error is a readable list at every address, and goes away when it is mended", async () => {
  const file = join(project.root, "episodes/show.yml");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/^title:/m, "titel:"));
  await until(async () => (await get("guests/")).includes("episodes/show.yml:"));
  expect(await get("guests/")).toContain("titel");
  expect(await get("feed.xml")).not.toContain("titel");
  writeFileSync(file, text);
  await until(async () => !(await get("guests/")).includes("episodes/show.yml:"));
});

test("a draft with an error is left out, and its own address says why", async () => {
  const path = "episodes/2024-08-13-draft";
  const file = join(project.root, `${path}.md`);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `${text}\nفي [1:75:00].\n`);
  await until(async () => (await get(`${path}/`)).includes("1:75:00"));
  expect(await get("episodes/")).toContain("<main");
  expect(await get("episodes/")).not.toContain(`/${path}/`);
  writeFileSync(file, text);
  await until(async () => (await get("episodes/")).includes(`/${path}/`));
  expect(await get(`${path}/`)).not.toContain("1:75:00");
});

test("a command to type is written from left to right, in an Arabic sentence too", async () => {
  const file = join(project.root, "episodes/2024-06-11-no-media.md");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `${text}\n> كلام.\n>\n> — فلان الفلاني\n`);
  await until(async () =>
    /<code>npm run new -- --person &quot;[^&]*فلان الفلاني[^&]*&quot;<\/code>/.test(await get("")),
  );
  writeFileSync(file, text);
  await until(async () => !(await get("")).includes("npm run new"));
});

/** Whether a page hears of what is saved: Eleventy's script in it says "Connected" in the console. */
function whetherItListens(page: Page): () => Promise<boolean> {
  let listens = false;
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) listens = false;
  });
  page.on("console", (message) => {
    listens ||= message.text().includes("Connected");
  });
  return async () => listens;
}

/** Makes an edit, waits until it shows, takes it back and waits until that shows. */
async function edit(
  path: string,
  change: (text: string) => string,
  isShown: () => Promise<boolean | null>,
  isReady: () => Promise<boolean>,
) {
  const file = join(project.root, path);
  const text = readFileSync(file, "utf8");
  expect(change(text)).not.toBe(text);
  await until(isReady);
  writeFileSync(file, change(text));
  await until(async () => (await isShown()) === true);
  await until(isReady);
  writeFileSync(file, text);
  // A page between two is neither: what is saved then comes before its socket is open.
  await until(async () => (await isShown()) === false);
}

test("a file that is taken away is gone, page and all", async () => {
  const path = "episodes/2024-06-11-no-media";
  const text = readFileSync(join(project.root, `${path}.md`), "utf8");
  expect(await get(`${path}/`)).toContain('<html lang="ar"');
  rmSync(join(project.root, `${path}.md`));
  await until(async () => !(await get("episodes/")).includes(`/${path}/`));
  writeFileSync(join(project.root, `${path}.md`), text);
  await until(async () => (await get("episodes/")).includes(`/${path}/`));
});

await describeWith(["browser"], "a page that is open", () => {
  test("shows content, errors, views, styles and code as they are saved, untouched", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      // What is saved while a page is still being loaded, its socket not yet open, it is not told of.
      const listens = whetherItListens(page);
      await page.goto(`${address}guests/`);
      const shows = (words: string) => async () =>
        (await page.content().catch(() => null))?.includes(words) ?? null;
      await edit(
        "episodes/people/layla-al-mukhtalaqa.md",
        (text) => text.replace("name: ليلى", "name: بلقيس"),
        shows("بلقيس"),
        listens,
      );
      await edit("episodes/show.yml", (text) => text.replace(/^title:/m, "titel:"), shows("titel"), listens);
      await edit(
        "templates/pages/guests.njk",
        (text) => text.replace("{% block content %}", "{% block content %}<p>نعامة</p>"),
        shows("نعامة"),
        listens,
      );
      const isDashed = () =>
        page.evaluate(() => getComputedStyle(document.body).outlineStyle === "dashed").catch(() => null);
      await edit(
        "templates/styles/base.css",
        (text) => `${text}\n@layer base { body { outline: 3px dashed; } }\n`,
        isDashed,
        listens,
      );
      // The server starts over; the page asks for it again when its window is looked at.
      const looked = (words: string) => async () => {
        await page.evaluate(() => window.dispatchEvent(new Event("focus"))).catch(() => {});
        return shows(words)();
      };
      await edit(
        "scripts/text/words/interface.ts",
        (text) => text.replace(/\bguests: \{ ar: "[^"]*"/, 'guests: { ar: "زرافات"'),
        looked("زرافات"),
        listens,
      );
    } finally {
      await browser.close();
    }
  }, 600_000);
});
