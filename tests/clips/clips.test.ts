import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { run as check } from "../../scripts/cli/check.ts";
import { run } from "../../scripts/cli/clips.ts";
import { CLIP_FORMATS } from "../../scripts/clips/clip-format.ts";
import { CLIP_SHAPES } from "../../scripts/domain/clip.ts";
import type { Slug } from "../../scripts/domain/names.ts";
import { MOST_BYTES } from "../../scripts/domain/posting-limits.ts";
import { mediaFiles } from "../../scripts/eleventy/media-files.ts";
import { templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { listPages } from "../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../scripts/eleventy/views/render-page.ts";
import { measureLoudness } from "../../scripts/narration/loudness.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import type { TestProgramme } from "../cli/new-programme.ts";
import { ASSETS } from "../support/page-assets.ts";
import { describeWith } from "../support/tools.ts";
import { PROJECT, showOfFolder } from "../support/write-site.ts";
import { brightness, clipProgramme, FIRST, NAME, RATE, SECOND, writeRecording } from "./clip-programme.ts";

const FOLDER = `episodes/media/clips/${NAME}`;
const env = { PATH: process.env.PATH ?? "" };
const cut = (made: TestProgramme, ...args: readonly string[]) => made.run(run, [NAME, ...args], { env });
const filesIn = (made: TestProgramme) => readdirSync(join(made.root, FOLDER)).sort();
const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

interface Probed {
  readonly streams: readonly Readonly<Record<string, string | number>>[];
  readonly format: Readonly<Record<string, string>>;
}

function probe(file: string): Probed {
  const args = ["-v", "error", "-show_streams", "-show_format", "-count_frames", "-of", "json", file];
  return JSON.parse(execFileSync("ffprobe", args, { encoding: "utf8" }));
}

/** The brightness of each frame of a clip where its film stands. */
function frames(
  file: string,
  { x, y, width, height }: (typeof CLIP_FORMATS)[number]["film"],
): readonly number[] {
  const crop = `crop=8:8:${x + width / 2}:${y + height / 2},extractplanes=y`;
  const args = ["-v", "error", "-i", file, "-an", "-vf", crop, "-f", "rawvideo", "-"];
  const bytes = execFileSync("ffmpeg", args);
  return Array.from({ length: bytes.length / 64 }, (_, at) => bytes[at * 64 + 32] ?? 0);
}

/** Loudness of each hundredth of a second of a file's sound, from 0 to 1. */
function levels(file: string): readonly number[] {
  const bytes = execFileSync("ffmpeg", [
    "-v",
    "error",
    "-i",
    file,
    "-ac",
    "1",
    "-ar",
    "8000",
    "-f",
    "f32le",
    "-",
  ]);
  const samples = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const part = (at: number) => samples.subarray(at * 80, (at + 1) * 80);
  return Array.from({ length: Math.floor(samples.length / 80) }, (_, at) =>
    Math.sqrt(part(at).reduce((sum, one) => sum + one * one, 0) / 80),
  );
}

await describeWith(["ffmpeg"], "clips of a film", () => {
  let made: TestProgramme;
  const file = (name: string) => join(made.root, FOLDER, name);
  beforeAll(async () => {
    made = clipProgramme("video: media/talk.mp4");
    writeRecording(made.root, "talk.mp4");
    const { code, err } = await cut(made);
    expect([code, err]).toEqual([0, `2 cut, 0 as they were, in ${FOLDER}\n`]);
  });

  test("are four files for each quote", () => {
    const endings = [...Object.values(CLIP_SHAPES).map((size) => `-${size}.mp4`), ".mp3"];
    const ids = [...new Set(filesIn(made).map((name) => name.replace(/[-.].*/, "")))];
    expect(ids).toHaveLength(2);
    expect(filesIn(made)).toEqual(ids.flatMap((id) => endings.map((ending) => id + ending)).sort());
  });

  test.each(CLIP_FORMATS)(
    "$shape: begin and end at the very frame, none lost and none twice",
    ({ shape, film, width }) => {
      const name = filesIn(made).filter((one) => one.endsWith(`-${CLIP_SHAPES[shape]}.mp4`));
      const seen = name.map((one) => frames(file(one), { ...film, x: width === 1920 ? 0 : film.x }));
      const begins = seen.map(([first = 0]) => first);
      for (const { start, end } of [FIRST, SECOND]) {
        // A sixth of a second before the first word, a third after the last.
        const from = Math.floor((start - 0.15) * RATE + 1e-6);
        const to = Math.ceil((end + 0.3) * RATE - 1e-6);
        const own = seen[begins.findIndex((one) => Math.abs(one - brightness(from)) <= 4)] ?? [];
        const expected = Array.from({ length: to - from }, (_, at) => brightness(from + at));
        expect(own.length).toBe(expected.length);
        for (const [at, one] of own.entries())
          expect(Math.abs(one - (expected[at] ?? 0))).toBeLessThanOrEqual(4);
      }
    },
  );

  test("the first and the last word are heard whole, and nothing of the neighbours", () => {
    for (const name of filesIn(made)) {
      const loud = levels(file(name)).map((level) => level > 0.02);
      const [first, last] = [loud.indexOf(true) / 100, (loud.lastIndexOf(true) + 1) / 100];
      const span = [FIRST, SECOND].find(({ start, end }) => Math.abs(last - first - (end - start)) < 0.06);
      expect([name, span !== undefined]).toEqual([name, true]);
      // MP3 begins with a few hundredths of its own.
      expect(first).toBeGreaterThan(0.1);
      expect(first).toBeLessThan(0.26);
    }
  });

  test("are as loud as broadcasting asks", async () => {
    for (const name of filesIn(made)) {
      const { integrated, truePeak } = await measureLoudness("ffmpeg", file(name));
      expect(Math.abs(integrated + 23)).toBeLessThanOrEqual(0.5);
      expect(truePeak).toBeLessThan(-1);
    }
  });

  test("are what every place takes: H.264 High 4:2:0 and AAC, index first, small, nothing besides", () => {
    for (const [shape, size] of Object.entries(CLIP_SHAPES)) {
      for (const name of filesIn(made).filter((one) => one.endsWith(`-${size}.mp4`))) {
        const { streams, format } = probe(file(name));
        expect([shape, streams.map((one) => one.codec_type)]).toEqual([shape, ["video", "audio"]]);
        const [picture = {}, sound = {}] = streams;
        expect(`${picture.width}x${picture.height}`).toBe(size);
        expect(picture).toMatchObject({
          ...{ codec_name: "h264", profile: "High", pix_fmt: "yuv420p", sample_aspect_ratio: "1:1" },
          ...{ color_space: "bt709", color_range: "tv", r_frame_rate: "25/1", field_order: "progressive" },
        });
        expect(sound).toMatchObject({ codec_name: "aac", profile: "LC", sample_rate: "48000" });
        expect(Math.abs(Number(picture.duration) - Number(sound.duration))).toBeLessThan(0.05);
        expect(Number(format.size)).toBeLessThan(MOST_BYTES);
        const bytes = readFileSync(file(name));
        expect(bytes.indexOf("moov")).toBeLessThan(bytes.indexOf("mdat"));
      }
    }
  });

  test("the quote's page plays it, shared links and search engines are told of it, the feed of quotes carries it", async () => {
    const show = await showOfFolder(join(made.root, "episodes"));
    const [quote] = show.body(NAME as Slug).quotes;
    if (quote === undefined) throw new Error("no quote");
    const film = `media/clips/${NAME}/${quote.id}-1920x1080.mp4`;
    const sound = `media/clips/${NAME}/${quote.id}.mp3`;
    expect(mediaFiles(show)).toEqual(expect.arrayContaining([film, sound]));
    expect(mediaFiles(show).some((path) => path.includes("1080x1920"))).toBe(false);
    const page = listPages(show, ASSETS).find(({ address }) => address.path === quote.address.path);
    const html = page === undefined ? "" : renderPage(page, templateRenderer(join(PROJECT, "templates")));
    expect(html).toContain(`<source src="/${film}" type="video/mp4">`);
    expect(html).toContain(`<meta property="og:video" content="https://programme.example/${film}">`);
    expect(html).toContain('<meta property="og:video:height" content="1080">');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "{}");
    expect(data["@graph"]).toContainEqual(
      expect.objectContaining({
        ...{ "@type": "VideoObject", contentUrl: `https://programme.example/${film}`, duration: "PT2S" },
        contentSize: String(statSync(join(made.root, "episodes", film)).size),
      }),
    );
    const feed =
      listOutputs(show)
        .find(({ address }) => address.path === "/quotes/feed.xml")
        ?.render() ?? "";
    const bytes = statSync(join(made.root, "episodes", sound)).size;
    expect(String(feed)).toContain(
      `<enclosure length="${bytes}" type="audio/mpeg" url="https://programme.example/${sound}"/>`,
    );
  });

  test("uploaded, they are known by media.lock.json where the files are not; a file that is there is before them", async () => {
    const show = await showOfFolder(join(made.root, "episodes"));
    const [one, two] = show.body(NAME as Slug).quotes;
    if (one === undefined || two === undefined) throw new Error("no quotes");
    const url = (name: string) => `https://media.example/show/clips/${NAME}/${name}`;
    const facts = { type: "video/mp4", bytes: 1000, duration: 2.8, width: 1920, height: 1080, version: "v" };
    const lock = (names: readonly string[], over = {}) =>
      JSON.stringify({
        version: 1,
        media: Object.fromEntries(names.map((name) => [url(name), { ...facts, ...over }])),
      });
    const away = join(made.root, "away.mp4");
    const film = `${one.id}-1920x1080.mp4`;
    renameSync(file(film), away);
    made.write("episodes/media.lock.json", lock([film, `${two.id}-1920x1080.mp4`, "of-no-quote.mp3"]));
    const uploaded = await showOfFolder(join(made.root, "episodes"));
    const [first, second] = uploaded.body(NAME as Slug).quotes;
    expect(first?.clip?.film).toMatchObject({
      url: url(film),
      type: "video/mp4",
      bytes: 1000,
      duration: 2.8,
    });
    expect(second?.clip?.film?.url).toContain("https://programme.example/media/clips/");
    expect(mediaFiles(uploaded).filter((path) => path.includes(film))).toEqual([]);
    const page = listPages(uploaded, ASSETS).find(({ address }) => address.path === first?.address.path);
    const html = page === undefined ? "" : renderPage(page, templateRenderer(join(PROJECT, "templates")));
    expect(html).toContain(`<source src="${url(film)}" type="video/mp4">`);
    expect(html).toContain(`<meta property="og:video" content="${url(film)}">`);
    expect(html).toContain(`"contentUrl":"${url(film)}"`);
    expect((await made.run(check, [])).out).not.toContain("clip");
    // Its quote is of another length by now; a build that remembers sees that the lock changed.
    made.write("episodes/media.lock.json", lock([film], { duration: 9 }));
    expect((await made.run(check, [])).out).toContain(`npm run clips -- ${NAME} 1`);
    renameSync(away, file(film));
    rmSync(join(made.root, "episodes/media.lock.json"));
    // A film that was away is cut once more: nobody knows what became of it meanwhile.
    expect((await cut(made)).err).toContain("1 cut, 1 as they were");
  });

  test("of a quote that was moved or reworded since are not shown, and told", async () => {
    const files = made.files();
    const vtt = `episodes/${NAME}.ar.vtt`;
    made.write(vtt, made.read(vtt).replace("00:00:08.600", "00:00:09.900"));
    const file = `episodes/${NAME}.md`;
    made.write(file, made.read(file).replace("لن نغلق", "لم نغلق"));
    const { code, out } = await made.run(check, []);
    expect(code).toBe(1);
    expect(out).toContain(`npm run clips -- ${NAME} 1`);
    expect(out).toContain("delete them: the quote’s words changed since they were cut");
    for (const path of [vtt, file]) made.write(path, files[path] ?? "");
  });

  test("what has not changed is not cut again; what has is, and two runs are the same to the byte", async () => {
    const before = filesIn(made).map((name) => [name, digest(file(name))]);
    expect((await cut(made)).err).toContain("0 cut, 2 as they were");
    expect((await cut(made, "2", "--force")).err).toContain("1 cut, 0 as they were");
    expect(filesIn(made).map((name) => [name, digest(file(name))])).toEqual(before);
    const vtt = `episodes/${NAME}.ar.vtt`;
    made.write(vtt, made.read(vtt).replace("00:00:08.600", "00:00:09.900"));
    const stale = `npm run clips -- ${NAME} 1`;
    expect((await made.run(check, [])).out).toContain(stale);
    expect((await cut(made, "1")).err).toContain("1 cut, 0 as they were");
    expect((await made.run(check, [])).out).not.toContain(stale);
  });
});

await describeWith(["ffmpeg"], "clips otherwise", () => {
  test("of sound alone have a picture, and its wave; a recording elsewhere is read by ranges", async () => {
    const asked: string[] = [];
    const made = clipProgramme("audio: media/talk.wav");
    const path = writeRecording(made.root, "talk.wav");
    const server = createServer((request, response) => {
      const { size } = statSync(path);
      const [, from = "0", to = ""] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? "") ?? [];
      asked.push(request.headers.range ?? "whole");
      const end = to === "" ? size - 1 : Number(to);
      response.writeHead(206, {
        ...{
          "accept-ranges": "bytes",
          "content-length": end - Number(from) + 1,
          "content-type": "audio/wav",
        },
        "content-range": `bytes ${from}-${end}/${size}`,
      });
      createReadStream(path, { start: Number(from), end })
        .pipe(response)
        .on("error", () => {});
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/talk.wav`;
    const { code, out, err } = await cut(made, "2", "--recording", url).finally(() => server.close());
    expect([code, err]).toEqual([0, `1 cut, 0 as they were, in ${FOLDER}\n`]);
    expect(out).toContain("(00:02)");
    // Sought, not read up to: the quote begins two thirds in.
    expect(asked.some((range) => Number(/bytes=(\d+)/.exec(range)?.[1] ?? 0) > statSync(path).size / 2)).toBe(
      true,
    );
    const [tall = ""] = filesIn(made).filter((name) => name.endsWith("1080x1920.mp4"));
    expect(probe(join(made.root, FOLDER, tall)).streams.map((one) => one.codec_type)).toEqual([
      "video",
      "audio",
    ]);
  });

  test("what cannot be cut is told, and the rest is cut", async () => {
    const made = clipProgramme("audio: media/talk.wav");
    writeRecording(made.root, "talk.wav");
    const file = `episodes/${NAME}.md`;
    made.write(file, made.read(file).replace("لن نغلق الميناء أبداً", "سنغلق المطار غداً بلا شك"));
    const { code, err } = await cut(made);
    expect(code).toBe(1);
    expect(err).toContain("npm run check says what was heard");
    expect(err).toContain("1 cut, 0 as they were");
  });

  test("a quote or a recording that is not there, and an episode on YouTube, are told what to do", async () => {
    const made = clipProgramme("video: youtube:aaaaaaaaaaa");
    expect((await cut(made)).err).toContain("name its file here: --recording FILE");
    expect((await cut(made, "7")).err).toContain("Quotes are 1 to 2");
    expect((await cut(made, "--recording", "gone.mp4")).err).toContain(
      "The recording gone.mp4 cannot be read",
    );
    expect((await cut(made, "--loudness", "3")).code).toBe(2);
    expect((await made.run(run, ["2024-02-13-harbor"], { env })).err).toContain(`Did you mean ${NAME}?`);
    expect(existsSync(join(made.root, FOLDER))).toBe(false);
  });
});
