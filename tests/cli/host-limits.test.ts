import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run as check } from "../../scripts/cli/check.ts";
import { hostFiles } from "../../scripts/cli/host-files.ts";
import { measureSite } from "../../scripts/cli/host-limits.ts";
import { HOST_LIMITS, HOSTS, LIMITS_OF } from "../../scripts/domain/hosts.ts";
import { makeTestProgramme, SHOW, type TestProgramme } from "./new-programme.ts";

const EPISODE = `---
title: Harbour
date: 2024-02-13
summary: Invented.
guests: []
audio: media/talk.mp3
---
`;

function programme(files: Readonly<Record<string, string>> = {}): TestProgramme {
  const made = makeTestProgramme({
    "episodes/2024-02-13-harbour.md": EPISODE,
    "episodes/show.yml": SHOW.replace("messages: ar", "messages: en"),
    ...files,
  });
  made.write("episodes/media/talk.mp3", mp3(200_000));
  return made;
}

/** Five seconds of silence behind a tag (ID3v2.4) that makes it so many bytes: a reader goes past it at once. */
function mp3(bytes: number): Buffer {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9064, 0);
  const sound = Buffer.alloc(417 * 200, frame);
  const tag = Buffer.alloc(Math.max(10, bytes - sound.length));
  tag.write("ID3\u0004", "latin1");
  const size = tag.length - 10;
  for (let part = 0; part < 4; part++) tag[6 + part] = (size >> (7 * (3 - part))) & 127;
  return Buffer.concat([tag, sound]);
}

const filesOf = (host: (typeof HOSTS)[number]) =>
  Object.fromEntries(hostFiles(host, { name: "talk" }).map(({ path, text }) => [path, text]));
const told = async (made: TestProgramme) => (await made.run(check, [])).out;

/** What the last build is said to have made, in the place where it says so. */
const built = (made: TestProgramme, size: object) =>
  made.write(
    ".cache/site-size.json",
    JSON.stringify({ files: 10, bytes: 10, largest: { path: "a", bytes: 1 }, ...size }),
  );

describe("the site last built, near what its host takes", () => {
  test.each([
    ["cloudflare-pages", { files: 15_999 }, null],
    ["cloudflare-pages", { files: 16_000 }, "has 16000 files, and Cloudflare Pages takes 20000 at most"],
    [
      "cloudflare-pages",
      { largest: { path: "search/all.json", bytes: 27_000_000 } },
      "search/all.json of the site is larger",
    ],
    ["github-pages", { bytes: 799_000_000 }, null],
    ["github-pages", { bytes: 801_000_000 }, "has 801 MB, and GitHub Pages takes 1000 MB at most"],
    [
      "gitlab-pages",
      { files: 160_000, bytes: 2_000_000_000 },
      "has 2000 MB, and GitLab Pages takes 1000 MB at most",
    ],
    ["netlify", { files: 1_000_000, bytes: 9e12 }, null],
    ["server", { files: 1_000_000, bytes: 9e12 }, null],
  ] as const)("%s, %j", async (host, size, said) => {
    const made = programme(filesOf(host));
    built(made, size);
    const out = await told(made);
    if (said === null) expect(out).not.toMatch(/ {2}(?:warning: )?host\n/);
    else expect(out).toContain(said);
  });

  test("without a host's file, and after no build, nothing is said", async () => {
    const made = programme();
    built(made, { files: 1_000_000 });
    expect(await told(made)).not.toContain("host\n");
    expect(await told(programme(filesOf("cloudflare-pages")))).not.toContain("host\n");
  });

  test("is measured as it lies there", async () => {
    const made = programme(filesOf("cloudflare-pages"));
    made.write("_site/index.html", "12345");
    made.write("_site/media/a.mp3", "1234567890");
    measureSite(made.root, join(made.root, "_site"));
    expect(JSON.parse(made.read(".cache/site-size.json"))).toEqual({
      files: 2,
      bytes: 15,
      largest: { path: "media/a.mp3", bytes: 10 },
    });
  });
});

test("a recording that is too large for the host is an error at its own line, and none elsewhere", async () => {
  const made = programme(filesOf("cloudflare-pages"));
  made.write("episodes/media/talk.mp3", mp3(27_000_000));
  const { code, out } = await made.run(check, []);
  expect(code).toBe(1);
  expect(out).toContain(
    "episodes/2024-02-13-harbour.md:6:8  media\n  found  media/talk.mp3 has 27 MB, and Cloudflare Pages takes 26 MB a file",
  );
  expect(out).toContain("npm run upload -- episodes/media/talk.mp3");
  const elsewhere = programme(filesOf("netlify"));
  elsewhere.write("episodes/media/talk.mp3", mp3(27_000_000));
  expect(await told(elsewhere)).not.toContain("a file");
});

test("docs/hosting.md has the same numbers", () => {
  const text = readFileSync(join(import.meta.dirname, "../../docs/hosting.md"), "utf8");
  expect(text).toContain(`as its own pages said on ${LIMITS_OF}`);
  const size = (bytes: number | null) => {
    if (bytes === null) return "–";
    if (bytes % 1_000_000_000 === 0) return `${bytes / 1_000_000_000} GB`;
    return bytes % 1_000_000 === 0 ? `${bytes / 1_000_000} MB (git)` : `${bytes / 1024 / 1024} MiB`;
  };
  for (const host of HOSTS) {
    const { name, files, fileBytes, siteBytes, source } = HOST_LIMITS[host];
    const cells = [name, files === null ? "–" : files.toLocaleString("en"), size(fileBytes), size(siteBytes)];
    expect(text).toContain(`| ${cells.join(" | ")} | ${source === null ? "" : `[limits](${source}) `}|`);
  }
});
