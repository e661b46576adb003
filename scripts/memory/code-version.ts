// The code that makes a site, as a fingerprint: what another version of it made is not what this one would make.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fingerprint, textFingerprint } from "./fingerprint.ts";

/** Rooms whose code makes nothing of a site, and the browser's, which is in the assets. */
const APART = /^(?:bench|browser|cli|narration|article|draft|feed-import|announce)\//;

const known = new Map<string, Fingerprint>();

/** Of the code as this process began with it. @param root the project's folder; @param node `process.version`: Intl's data come with it */
export function codeVersion(root: string, node: string): Fingerprint {
  const before = known.get(root);
  if (before !== undefined) return before;
  const made = readVersion(root, node);
  known.set(root, made);
  return made;
}

function readVersion(root: string, node: string): Fingerprint {
  const scripts = join(root, "scripts");
  const files = readdirSync(scripts, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.m?ts$|\.mjs$/.test(file) && !APART.test(file))
    .sort();
  const texts = files.map((file) => `${file}\n${readFileSync(join(scripts, file), "utf8")}`);
  return textFingerprint([node, lockFile(root), ...texts].join("\n"));
}

function lockFile(root: string): string {
  try {
    return readFileSync(join(root, "package-lock.json"), "utf8");
  } catch {
    return "";
  }
}
