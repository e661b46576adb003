// Faults that only a disk can have: links, folders, files too large to be held in a test. Each with what its remedy says,
// done there.

import { copyFile, mkdir, readFile, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { episode } from "../support/folder.ts";
import { LOCK } from "./held.ts";

export interface DiskFault {
  readonly code: string;
  readonly name: string;
  /** @param root the folder with `episodes/` in it, of a published programme */
  readonly fault: (root: string) => Promise<unknown>;
  readonly remedy: (root: string) => Promise<unknown>;
}

const at = (root: string, path: string) => join(root, "episodes", path);
const NEW = "2024-03-12-other.md";
const IN_TYPEFACE = 'look: { typefaces: { text: "@fontsource/without-latin" } }';
const draft = (keys = "") => episode(`draft: true\n${keys}`);
/** A typeface without Latin letters, where npm puts one. */
const TYPEFACE = join(import.meta.dirname, "../../../node_modules/@fontsource/without-latin");

export const diskFaults: readonly DiskFault[] = [
  {
    code: "folder.missing",
    name: "a command in a folder that is no project's",
    fault: (root) => rename(join(root, "episodes"), join(root, "Episodes of ours")),
    remedy: (root) => rename(join(root, "Episodes of ours"), join(root, "episodes")),
  },
  {
    code: "file.link",
    name: "a link to a file elsewhere",
    fault: async (root) => {
      await writeFile(join(root, "elsewhere.md"), draft());
      await symlink(join(root, "elsewhere.md"), at(root, NEW));
    },
    remedy: async (root) => {
      await rm(at(root, NEW));
      await copyFile(join(root, "elsewhere.md"), at(root, NEW));
    },
  },
  {
    code: "file.unreadable",
    name: "a link that leads to itself",
    fault: (root) => symlink(at(root, NEW), at(root, NEW)),
    remedy: async (root) => {
      await rm(at(root, NEW));
      await writeFile(at(root, NEW), draft());
    },
  },
  {
    code: "lock.unreadable",
    name: "a folder in the lock's place",
    fault: async (root) => {
      await rename(at(root, LOCK), join(root, "committed"));
      await mkdir(at(root, LOCK));
    },
    remedy: async (root) => {
      await rm(at(root, LOCK), { recursive: true });
      await rename(join(root, "committed"), at(root, LOCK));
    },
  },
  {
    code: "media.large",
    name: "a recording of more than 100 MB",
    fault: async (root) => {
      await copyFile(at(root, "media/b.mp3"), at(root, "media/large.mp3"));
      await truncate(at(root, "media/large.mp3"), 101_000_000);
      await writeFile(at(root, NEW), draft("audio: media/large.mp3\n"));
    },
    // What an upload leaves: the address in the episode, what is there in media.lock.json.
    remedy: async (root) => {
      const url = "https://media.programme.news/large.mp3";
      const facts = {
        type: "audio/mpeg",
        bytes: 101e6,
        duration: 40,
        width: null,
        height: null,
        version: "a",
      };
      await writeFile(at(root, "media.lock.json"), JSON.stringify({ version: 1, media: { [url]: facts } }));
      await writeFile(at(root, NEW), draft(`audio: ${url}\n`));
    },
  },
  {
    code: "look.typeface-latin",
    name: "an English programme in a typeface without Latin letters",
    fault: async (root) => {
      const facts = {
        id: "without-latin",
        family: "Without Latin",
        weights: [400, 700],
        subsets: ["arabic"],
      };
      onTestFinished(() => rm(TYPEFACE, { recursive: true, force: true }));
      await mkdir(TYPEFACE);
      await writeFile(join(TYPEFACE, "metadata.json"), JSON.stringify(facts));
      await writeFile(join(TYPEFACE, "package.json"), '{ "version": "1.0.0" }');
      await editFile(root, "show.yml", (text) => `${text}language: en\n${IN_TYPEFACE}\n`);
    },
    remedy: (root) =>
      editFile(root, "show.yml", (text) => text.replace("without-latin", "ibm-plex-sans-arabic")),
  },
];

async function editFile(root: string, path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(at(root, path), edit(await readFile(at(root, path), "utf8")));
}
