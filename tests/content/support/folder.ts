// A programme's folder on disk for one test: whole and valid, with what the test is about put in its place.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Path below `episodes/` -> what is in the file; null leaves a file of the whole programme out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export const SHOW = `title: برنامج الاختبار
description: برنامج مختلق لاختبار المولّد.
time_zone: Asia/Dubai
air_time: "20:00"
site: https://programme.news/
owner: { name: غرفة الاختبار, email: editor@programme.news }
guid: f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10
`;

export const WHOLE: Files = {
  "show.yml": SHOW,
  "topics.yml": "iraq: العراق\nrussia: روسيا\n",
  "people/layla-al-mukhtalaqa.md": "---\nname: ليلى المختلقة\nroles: [باحثة]\n---\nشخصية مختلقة.\n",
  "people/salim-al-mutakhayyal.md": "---\nname: سالم المتخيل\nroles: [كاتب]\n---\nشخصية مختلقة.\n",
};

/** An episode's file: front matter with a title, a date and a summary besides what is given, and a body. */
export function episode(keys = "", body = "نص الحلقة.\n"): string {
  return `---\ntitle: حلقة الاختبار\ndate: 2024-02-13\nsummary: ملخص الحلقة.\n${keys}---\n${body}`;
}

/** Writes the files of a whole programme with these over it; @returns the folder with `episodes/` in it, gone after the test */
export async function writeProgramme(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "programme-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries({ ...WHOLE, ...files })) {
    if (content === null) continue;
    const file = join(folder, "episodes", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
