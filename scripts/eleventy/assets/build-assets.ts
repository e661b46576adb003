// Assets: templates/styles, scripts/browser and the fonts to files whose names change with their bytes,
// so that a host may keep them for ever.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { OWN } from "../../build/hash-templates.ts";
import { type Brand, type BrandPicture, type Logo, lookOf } from "../../domain/brand.ts";
import type { Html } from "../../domain/names.ts";
import { APP_EDGE, programmeIcon } from "../../render/icon.ts";
import { squareOn } from "../../render/picture.ts";
import { lookStyles } from "../../text/look-styles.ts";
import type { PageAssets } from "../views/site-view.ts";
import { appIcons } from "./app-icons.ts";
import { bundleInline, bundleScript, bundleStyles } from "./bundle.ts";
import { type FontFace, facesOf, fontFile } from "./font-faces.ts";
import { fontStyles, type NamedFace } from "./font-styles.ts";
import { listPageKinds } from "./page-classes.ts";
import { stylesFor } from "./page-styles.ts";
import { scriptedParts } from "./scripted-parts.ts";

const LOGO_HEIGHT = 100;
/** Stands in every page. */
export const FIRST_PAINT = "scripts/browser/first-paint.ts";

/** A file of the site; `path` from its root, without the site's prefix: `assets/site-1a2b3c4d.css`. */
export interface AssetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface BuiltAssets {
  /** What pages name, with the site's prefix. */
  readonly assets: PageAssets;
  readonly files: readonly AssetFile[];
}

export interface AssetsWanted {
  /** The site's own path: `/` or `/studio/`. */
  readonly path: string;
  /** Whether editors work in a browser: its page is large, and has no part in any other. */
  readonly admin?: boolean;
  /** The programme's own look; ours where it has none. */
  readonly brand?: Brand;
  /** Language of the interface words; Arabic unless told. */
  readonly language?: "ar" | "en";
}

/**
 * @param root the project's folder
 * @throws Error when a style or script has a mistake: its file, line and column are in the message
 */
export async function buildAssets(
  root: string,
  { path, admin = false, brand = {}, language = "ar" }: AssetsWanted,
): Promise<BuiltAssets> {
  const look = lookOf({ brand });
  const sitePath = path.replace(/\/*$/, "/");
  const href = ({ path }: AssetFile) => `${sitePath}${path}`;
  const fonts = await Promise.all(
    facesOf(brand.typefaces ?? {}).map(async (face) => ({
      face,
      file: named(face.name, "woff2", await fontBytes(root, face)),
    })),
  );
  const [sheets, { script, chunks }, firstPaint, search, icon, icons, feedStyle, editing] = await Promise.all(
    [
      pageSheets(
        root,
        brand,
        fonts.map(({ face, file }): NamedFace => ({ face, file: href(file) })),
      ),
      scriptFiles(root, language),
      bundleInline(join(root, FIRST_PAINT)),
      searchScript(root),
      brand.icon ? pictureFile("icon", brand.icon) : named("icon", "svg", Buffer.from(programmeIcon(look))),
      appIcons(brand.icon ? squareOn(brand.icon, look.night.ground) : programmeIcon(look, APP_EDGE)),
      readFile(join(root, "templates/styles/feed.css"), "utf8"),
      admin ? import("./admin-files.ts").then(({ adminFiles }) => adminFiles(root)) : null,
    ],
  );
  const logo = brand.logo && logoFiles(brand.logo);
  return {
    assets: {
      sheets: Object.fromEntries(
        sheets.map(({ template, file, text }) => [template, { href: href(file), text }]),
      ),
      script: href(script),
      firstPaint,
      search: href(search),
      icon: { href: href(icon), type: brand.icon?.type ?? "image/svg+xml" },
      ...(logo ? { logo: { day: href(logo.day), night: href(logo.night), ...sizeOf(logo.of) } } : {}),
      ...(editing ? { admin: href(editing[0]) } : {}),
      fonts: fonts.map(({ file }) => href(file)),
    },
    files: [
      ...sheets.map(({ file }) => file),
      script,
      ...chunks,
      search,
      icon,
      ...icons,
      ...(logo ? new Set([logo.day, logo.night]) : []),
      ...(editing ?? []),
      ...fonts.map(({ file }) => file),
      // Feeds name it by this address, so that a feed's bytes do not change with a colour.
      { path: "feed.css", bytes: Buffer.from(`${feedStyle}${lookStyles(look)}`) },
    ],
  };
}

async function fontBytes(root: string, face: FontFace): Promise<Uint8Array> {
  if (!face.isBrand) return readFile(fontFile(root, face));
  // Its encoders take a second to load, and ours are cut once for all.
  const { cutFont } = await import("./cut-fonts.ts");
  return cutFont(face, root);
}

function pictureFile(name: string, { type, data }: BrandPicture): AssetFile {
  return type === "image/png"
    ? named(name, "png", Buffer.from(data, "base64"))
    : named(name, "svg", Buffer.from(data));
}

function logoFiles(logo: Logo) {
  const day = pictureFile("logo", logo.day);
  const night = pictureFile("logo", logo.night);
  return { day, night: night.path === day.path ? day : night, of: logo.day };
}

/** What a browser keeps free for a logo: its shape, in whole pixels, at a height of many. */
function sizeOf({ width, height }: BrandPicture) {
  return { width: Math.round((width / height) * LOGO_HEIGHT), height: LOGO_HEIGHT };
}

interface SheetFile {
  /** Below `templates/`. */
  readonly template: string;
  readonly file: AssetFile;
  readonly text: Html;
}

/** A sheet for each kind of page, of what it can show. */
async function pageSheets(
  root: string,
  brand: Brand,
  fonts: readonly NamedFace[],
): Promise<readonly SheetFile[]> {
  const own = join(root, "templates", OWN);
  const last = await readFile(join(own, "own.css"), "utf8").catch(() => "");
  const made = {
    fonts: fontStyles(fonts, brand.typefaces ?? {}),
    look: lookStyles(lookOf({ brand })),
    own: last,
  };
  const of = stylesFor(await bundleStyles(join(root, "templates/styles/index.css"), own, made));
  return listPageKinds(root).map(({ template, hasClass }) => {
    const text = of(hasClass);
    const file = named(basename(template, ".njk"), "css", Buffer.from(text));
    return { template, file, text: inPage(text) };
  });
}

/** @throws Error when the sheet would end the element it stands in */
function inPage(sheet: string): Html {
  if (/<\/style/i.test(sheet)) throw new Error("inPage: a style sheet must not hold </style");
  return sheet as Html;
}

async function scriptFiles(
  root: string,
  language: "ar" | "en",
): Promise<{ script: AssetFile; chunks: readonly AssetFile[] }> {
  const entry = join(root, "scripts/browser/index.ts");
  const { text, chunks } = await bundleScript(entry, scriptedParts(root, language));
  return {
    script: named("page", "js", Buffer.from(text)),
    chunks: chunks.map((chunk) => ({ path: `assets/${chunk.name}`, bytes: Buffer.from(chunk.text) })),
  };
}

/** A bundle of its own: what it shares with the page's would be one request more for every page. */
async function searchScript(root: string): Promise<AssetFile> {
  const { text } = await bundleScript(join(root, "scripts/browser/search/index.ts"));
  return named("search", "js", Buffer.from(text));
}

function named(name: string, extension: string, bytes: Uint8Array): AssetFile {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return { path: `assets/${name}-${hash}.${extension}`, bytes };
}
