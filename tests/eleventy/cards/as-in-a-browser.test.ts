// The letters of cards beside a browser's: the same line in the same font, set by both, laid on each other.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encodePng } from "../../../scripts/render/cards/png.ts";
import { rasteriser } from "../../../scripts/render/cards/raster.ts";
import { paragraphDirection } from "../../../scripts/render/cards/typesetting/direction.ts";
import { settableText } from "../../../scripts/render/cards/typesetting/settable-text.ts";
import { typeface } from "../../../scripts/render/cards/typesetting/typefaces.ts";
import { type Browser, launchBrowser, type Page } from "../../support/browser.ts";
import { describeWith } from "../../support/tools.ts";

const WIDTH = 1500;
const HEIGHT = 160;
const SIZE = 36;
const RIGHT = 1450;
const BASELINE = 95;
const require = createRequire(import.meta.url);

const LINES = [
  "إيران صاحبة مشروع واضح في المنطقة، والمشروع بدأ يحقق نتائج إيجابية",
  "هَلْ ستنجح؟! لأنَّ الإسلامَ لله ﷺ والمسؤولون شيءٌ آخر",
  "قال «الأطلس» (ATLAS) إن 24 سفينة [02:03–02:17] رست، أي 100% من",
  'في 13 فبراير 2024 قالت CNN: "نعم"، ثم أضافت (لا) – هكذا',
  "رقم ١٢٣٤ و 5G و iPhone 15 في نفس السطر",
  "“اقتباس” داخل «اقتباس (بين قوسين) آخر»…",
];
const FACES = [
  { name: "text-strong", family: "ibm-plex-sans-arabic", weight: 500 },
  { name: "display-heavy", family: "noto-kufi-arabic", weight: 900 },
] as const;

/** A @font-face for each script's file, as the font package's own style sheet has it. */
function fontFaces({ family, weight }: (typeof FACES)[number]): string {
  const ranges = require(`@fontsource/${family}/unicode.json`) as Record<string, string>;
  return ["arabic", "latin", "latin-ext"]
    .map((script) => {
      const file = require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`);
      const data = readFileSync(file).toString("base64");
      return `@font-face{font-family:F;font-weight:${weight};unicode-range:${ranges[script]};src:url(data:font/woff2;base64,${data})}`;
    })
    .join("");
}

/** Our line as a PNG data URL, black on white. */
function ours(text: string, name: (typeof FACES)[number]["name"]): string {
  const raster = rasteriser()({
    width: WIDTH,
    height: HEIGHT,
    ground: "#ffffff",
    shapes: [
      {
        kind: "words",
        text,
        typeface: name,
        size: SIZE,
        x: RIGHT,
        y: BASELINE,
        anchor: "right",
        direction: paragraphDirection(text, "rtl"),
        around: { before: "", after: "" },
        fill: "#000000",
      },
    ],
  });
  return `data:image/png;base64,${encodePng(raster, "palette").toString("base64")}`;
}

interface Comparison {
  readonly width: number;
  readonly theirWidth: number;
  readonly height: number;
  readonly theirHeight: number;
  /** Of the ink of each, the part that the other has too, 0 to 1: the smaller of the two. */
  readonly shared: number;
}

/** Runs in the page: draws the text, finds both inks, lays them on each other by their right ends. */
async function compare(args: {
  url: string;
  text: string;
  weight: number;
  size: number;
}): Promise<Comparison> {
  await document.fonts.load(`${args.weight} ${args.size}px F`, args.text);
  const context = (draw: (to: CanvasRenderingContext2D) => void) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 1500, height: 160 });
    const to = canvas.getContext("2d") as CanvasRenderingContext2D;
    to.fillStyle = "#fff";
    to.fillRect(0, 0, 1500, 160);
    draw(to);
    return to.getImageData(0, 0, 1500, 160).data;
  };
  const image = new Image();
  image.src = args.url;
  await image.decode();
  const one = context((to) => to.drawImage(image, 0, 0));
  const other = context((to) => {
    to.fillStyle = "#000";
    to.font = `${args.weight} ${args.size}px F`;
    to.direction = "rtl";
    to.textAlign = "right";
    to.fillText(args.text, 1450, 95);
  });
  const inkOf = (data: Uint8ClampedArray) => {
    const box = { left: 1500, right: 0, top: 160, bottom: 0 };
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at] ?? 255) > 127) continue;
      const x = (at / 4) % 1500;
      const y = Math.floor(at / 4 / 1500);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    return box;
  };
  const [a, b] = [inkOf(one), inkOf(other)];
  // A pixel of ink is shared when the other has ink within two pixels of the same place.
  const isInk = (data: Uint8ClampedArray, x: number, y: number) => (data[(y * 1500 + x) * 4] ?? 255) <= 127;
  const near = (data: Uint8ClampedArray, x: number, y: number) => {
    for (let dy = -2; dy <= 2; dy++)
      for (let dx = -2; dx <= 2; dx++) if (isInk(data, x + dx, y + dy)) return true;
    return false;
  };
  const part = (from: Uint8ClampedArray, to: Uint8ClampedArray, dx: number, dy: number) => {
    let [ink, found] = [0, 0];
    for (let y = 0; y < 160; y++) {
      for (let x = 0; x < 1500; x++) {
        if (!isInk(from, x, y)) continue;
        ink++;
        if (near(to, x + dx, y + dy)) found++;
      }
    }
    return found / ink;
  };
  const [dx, dy] = [b.right - a.right, b.bottom - a.bottom];
  return {
    width: a.right - a.left,
    theirWidth: b.right - b.left,
    height: a.bottom - a.top,
    theirHeight: b.bottom - b.top,
    shared: Math.min(part(one, other, dx, dy), part(other, one, -dx, -dy)),
  };
}

await describeWith(["browser"], "the letters of a card are those of a browser", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  for (const face of FACES) {
    test.each(LINES)(`${face.name}: %s`, async (line) => {
      await page.setContent(`<!doctype html><style>${fontFaces(face)}</style>`);
      const text = settableText(line, typeface(face.name));
      const url = ours(text, face.name);
      const result = await page.evaluate(compare, { url, text, weight: face.weight, size: SIZE });
      expect(Math.abs(result.width - result.theirWidth), JSON.stringify(result)).toBeLessThanOrEqual(3);
      expect(Math.abs(result.height - result.theirHeight), JSON.stringify(result)).toBeLessThanOrEqual(2);
      expect(result.shared, JSON.stringify(result)).toBeGreaterThan(0.98);
    });
  }

  test("the comparison tells a wrong order from a right one", async () => {
    const [face] = FACES;
    await page.setContent(`<!doctype html><style>${fontFaces(face)}</style>`);
    const text = settableText(LINES[2] ?? "", typeface(face.name));
    const url = ours(text.split(" ").reverse().join(" "), face.name);
    const result = await page.evaluate(compare, { url, text, weight: face.weight, size: SIZE });
    expect(result.shared).toBeLessThan(0.85);
  });
});
