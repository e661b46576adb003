// The code that makes a site, hashed: what another version of it made is not what this one would make.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { remembered } from "../domain/remember.ts";
import { type Hash, hashText } from "./hash.ts";

/** Rooms whose code makes nothing of a site, and the browser's, which is in the assets. */
const APART = /^(?:bench|browser|cli|clips|desk|kit|narration|article|draft|feed-import|announce|upload)\//;

/** Of the code as this process began with it. @param node `process.version`: Intl's data come with it */
export const hashCode = remembered((node: string): Hash => {
  const scripts = join(import.meta.dirname, "..");
  const files = readdirSync(scripts, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.m?ts$|\.mjs$/.test(file) && !APART.test(file))
    .sort();
  const texts = files.map((file) => `${file}\n${readFileSync(join(scripts, file), "utf8")}`);
  return hashText([node, packageLock(join(scripts, "..")), ...texts].join("\n"));
});

/** What packages it runs with; "" where nothing is locked. */
function packageLock(root: string): string {
  try {
    return readFileSync(join(root, "package-lock.json"), "utf8");
  } catch {
    return "";
  }
}
