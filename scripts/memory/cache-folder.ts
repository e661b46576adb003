// Whether what is remembered of a site can be written at all: a site that changes while its memory stays would be
// believed to be another one.

import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";

/** Why nothing can be remembered below `.cache/` of a project: what is in the way, and the system's word. Null when it can. */
export function cacheFault(root: string): { readonly path: string; readonly reason: string } | null {
  const folders = [".cache", join(".cache", "site")];
  for (const path of folders) {
    try {
      mkdirSync(join(root, path), { recursive: true });
      accessSync(join(root, path), constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (fault) {
      const reason = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
      return { path, reason };
    }
  }
  return null;
}
