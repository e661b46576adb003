// A brand's picture: a small SVG or PNG of media/ -> the picture whole, and what is told of one that will not do.

import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { BrandPicture } from "../../domain/brand.ts";
import type { MediaFacts } from "../../domain/media.ts";
import type { Problem } from "../../domain/problem.ts";
import type { MediaSource, Typed } from "../../domain/record.ts";
import { error, type ProblemCode } from "../../text/problems.ts";
import type { BrandReading } from "./read-brand.ts";
import { readSvg } from "./svg-faults.ts";

const MOST_BYTES = 100_000;

/** @param key what messages call it */
export async function readBrandPicture(
  { value, place }: Typed<MediaSource>,
  key: "logo" | "icon",
  { folder, problems }: Pick<BrandReading, "folder" | "problems">,
): Promise<BrandPicture | null> {
  const path = value.kind === "local" ? value.path : value.url;
  const tell = (code: ProblemCode, values: Problem["values"] = {}) => {
    const name = posix.basename(new URL(path, "file:///").pathname);
    problems.push(error(code, place, { key, path, name, ...values }));
    return null;
  };
  if (value.kind === "remote") return tell("look.picture-elsewhere");
  const isSvg = /\.svg$/i.test(path);
  const { facts, problems: found } = await folder.media(value, place, "image");
  // An SVG is a picture here and nowhere else: any other key serves what it names as it is.
  const told = found.filter(({ code }) => !(isSvg && code === "media.unknown-format"));
  problems.push(...told);
  if (told.length > 0 && facts === null) return null;
  return pictureOf(await readFile(join(folder.root, path)), facts, tell);
}

/** @param facts null for what is no PNG, JPEG or WebP */
function pictureOf(
  bytes: Buffer,
  facts: MediaFacts | null,
  tell: (code: ProblemCode, values: Problem["values"]) => null,
): BrandPicture | null {
  if (bytes.length > MOST_BYTES)
    return tell("look.picture-large", { size: `${Math.round(bytes.length / 1000)} KB` });
  if (facts !== null) {
    const { type, width, height } = facts;
    if (type !== "image/png") return tell("look.picture-type", { type });
    return { type, data: bytes.toString("base64"), width: width ?? 1, height: height ?? 1 };
  }
  const data = bytes.toString("utf8").replace(/^\uFEFF/, "");
  const read = readSvg(data);
  if (read.fault === null) return { type: "image/svg+xml", data, width: read.width, height: read.height };
  return tell(read.fault.code, { line: String(read.fault.line), found: read.fault.found });
}
