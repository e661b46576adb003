// A project with our code and a made-up programme, as whoever clones it has it: every file new, nothing built.

import { cp, mkdir, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";

const CODE = ["scripts", "templates", ".eleventy.js", "package.json", "tsconfig.json"];

/** Where a clone is made, and of what. Absolute paths. */
export interface Clone {
  readonly folder: string;
  /** The checkout with the code, and with the packages beside it. */
  readonly project: string;
  /** A folder with `episodes/` in it. */
  readonly programme: string;
}

/** A clone with nothing in `.cache`. */
export async function cloneProject({ folder, project, programme }: Clone): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // A file's time is that of the copy, as after `git clone`.
  for (const name of CODE) await cp(join(project, name), join(folder, name), { recursive: true });
  await cp(join(programme, "episodes"), join(folder, "episodes"), { recursive: true });
  await symlink(join(project, "node_modules"), join(folder, "node_modules"));
}

/** A clone made anew in the same place, with the last one's `.cache` in it: what a host that keeps the folder builds from. */
export async function restoreClone(clone: Clone): Promise<void> {
  const kept = `${clone.folder}.cache`;
  await rm(kept, { recursive: true, force: true });
  await rename(join(clone.folder, ".cache"), kept);
  await cloneProject(clone);
  await rename(kept, join(clone.folder, ".cache"));
}
