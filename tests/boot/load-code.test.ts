// The code is bundled once for each state of its sources, and what is wrong with a bundle is never what runs.

import { execFile } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PROJECT } from "../support/project.ts";

let root: string;
const bundles = () => readdirSync(join(root, ".cache/code"));
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** A project with its own small code, brought in as ours is. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "boot-"));
  cpSync(join(PROJECT, "scripts/boot"), join(root, "scripts/boot"), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(root, "node_modules"));
  write("package.json", '{ "type": "module" }');
  write("scripts/eleventy/index.ts", 'export { word } from "../text/word.ts";\n');
  write("scripts/eleventy/render-thread.ts", "export {};\n");
  write("scripts/eleventy/cards/draw-thread.ts", "export {};\n");
  write("scripts/text/word.ts", 'export const word: string = "one";\nexport const here = import.meta.url;\n');
  write(
    "scripts/cli/main.ts",
    `import { existsSync } from "node:fs";
import { here, word } from "../text/word.ts";
export async function main() {
  const { fail } = await import("./fail.ts");
  if (process.argv[2] === "fail") fail();
  console.log(word, existsSync(new URL("./word.ts", here)));
}
`,
  );
  write(
    "scripts/cli/fail.ts",
    "interface Nothing {}\n\n\nexport function fail(): Nothing { throw new Error('told'); }\n",
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/boot/command.mjs", ...args], {
    cwd: root,
  });
  return stdout.trim();
}

test("it is bundled once, and again when a source was saved; a source knows its own place", async () => {
  expect([await run(), await run()]).toEqual(["one true", "one true"]);
  expect(bundles()).toHaveLength(1);
  write("scripts/text/word.ts", 'export const word = "two";\nexport const here = import.meta.url;\n');
  expect(await run()).toBe("two true");
  expect(bundles()).toHaveLength(2);
});

test("six states of it are kept, and no more", async () => {
  for (let turn = 0; turn < 8; turn++) {
    appendFileSync(join(root, "scripts/text/word.ts"), `// ${turn}\n`);
    expect(await run()).toBe("one true");
  }
  expect(bundles()).toHaveLength(6);
});

test("what is cut, written over or missing in it is made anew", async () => {
  await run();
  const folder = join(root, ".cache/code", bundles()[0] ?? "");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:mjs|json)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const damaged of [text.slice(0, -3), text.replace(/[a-z]/g, "x"), ""]) {
      writeFileSync(join(folder, file), damaged);
      expect(await run()).toBe("one true");
      expect(readFileSync(join(folder, file), "utf8")).toBe(text);
    }
    rmSync(join(folder, file));
    expect(await run()).toBe("one true");
  }
});

test("several processes that begin at once do not meet a half of it", async () => {
  expect(await Promise.all(Array.from({ length: 4 }, () => run()))).toEqual(Array(4).fill("one true"));
  expect(bundles()).toHaveLength(1);
});

test("where nothing can be kept the sources themselves are run", async () => {
  write(".cache", "no folder");
  expect(await run()).toBe("one true");
});

test("an entry's file in the bundle is there for a thread; none where the sources run", async () => {
  write(
    "scripts/cli/main.ts",
    `export async function main() {
  const { bundledFile } = await import(new URL("../boot/load-code.mjs", import.meta.url).href);
  const file = await bundledFile("eleventy/render-thread.ts");
  console.log(file === null ? "none" : (await import("node:fs")).existsSync(file));
}
`,
  );
  expect(await run()).toBe("true");
  rmSync(join(root, ".cache"), { recursive: true });
  write(".cache", "no folder");
  expect(await run()).toBe("none");
});

test("a fault is told at the line of the source, a mistake that stops the bundling too", async () => {
  await expect(run("fail")).rejects.toThrow(/scripts\/cli\/fail\.ts:4/);
  write("scripts/text/word.ts", "export const word = ;\n");
  await expect(run()).rejects.toThrow(/word\.ts:1/);
});
