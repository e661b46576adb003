// The Chromium inside @sparticuz/chromium (Linux, x64): brotli archives -> a program with its libraries beside it.
// Unpacked here and not by the package: its own way writes straight to its final place, so that two test
// files at once would start half a browser.

import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import type { BrowserProgram } from "./find-browser.ts";
import { runProgram } from "./run-program.ts";

const PACKAGE = "@sparticuz/chromium";

/** The unpacked browser, or null where the package is not installed or not made for this machine. */
export async function unpackChromium(): Promise<BrowserProgram | null> {
  const home = packageFolder();
  if (home === null || process.platform !== "linux" || process.arch !== "x64") return null;
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  const folder = join(tmpdir(), `chromium-${version}-${userInfo().uid}`);
  if (!existsSync(folder)) await unpackInto(folder, join(home, "bin"));
  return {
    path: join(folder, "chromium"),
    // Its own libraries first: a machine without a desktop has none of them.
    env: { LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_PATH: folder },
  };
}

function packageFolder(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(PACKAGE);
    return dirname(dirname(dirname(entry)));
  } catch {
    return null;
  }
}

/** Beside first, then renamed: the folder is there whole, or not at all. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const beside = await mkdtemp(`${folder}-`);
  try {
    const program = join(beside, "chromium");
    await inflate(join(archives, "chromium.br"), program);
    await chmod(program, 0o755);
    for (const name of ["al2023", "fonts"]) {
      const archive = join(beside, `${name}.tar`);
      await inflate(join(archives, `${name}.tar.br`), archive);
      await runProgram("tar", ["-xf", archive, "-C", beside, "--no-same-owner"]);
      await rm(archive);
    }
    await writeFile(join(beside, "fonts.conf"), fontsConf(folder));
    await rename(beside, folder);
  } catch (fault) {
    await rm(beside, { recursive: true, force: true });
    // Another process was quicker: what stands there now is as good.
    if (!existsSync(folder)) throw fault;
  }
}

/** The packed fonts.conf looks in places of a cloud function; this one looks beside itself, then at the system's. */
function fontsConf(folder: string): string {
  const dirs = [join(folder, "fonts"), "/usr/share/fonts"].map((dir) => `<dir>${dir}</dir>`).join("");
  return `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>\n`;
}

function inflate(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
