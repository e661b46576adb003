// Products put where the programme keeps them: beside first, then swapped, so that a reader never sees half of one.

import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { EpisodeRecordHead, MediaFileRecord, VideoRecord } from "../domain/record.ts";
import { nameBeside } from "../files/write-atomic.ts";

/** Where an episode's reading goes, relative to the project. */
export interface NarrationPlaces {
  readonly video: string;
  readonly audio: string;
  readonly poster: string;
  readonly captions: string;
}

/**
 * The files that the episode names, where they are local and of the right kind; else those of its slug.
 * @param programme the programme's folder, relative to the project: `episodes`
 */
export function narrationPlaces(
  record: EpisodeRecordHead,
  language: string,
  programme: string,
): NarrationPlaces {
  const named = (media: MediaFileRecord | VideoRecord | undefined, extension: string): string => {
    const path = media?.kind === "file" && media.source.kind === "local" ? media.source.path : "";
    return `${programme}/${path.endsWith(extension) ? path : `media/${record.slug}${extension}`}`;
  };
  const poster = record.poster?.value;
  const isNamed = poster?.kind === "local" && poster.path.endsWith(".jpg");
  return {
    video: named(record.video?.value, ".mp4"),
    audio: named(record.audio?.value, ".mp3"),
    poster: `${programme}/${isNamed ? poster.path : `media/${record.slug}.jpg`}`,
    captions: record.file.replace(/\.md$/, `.${language}.vtt`),
  };
}

/** Those of the places that are taken. */
export function placesTaken(root: string, places: NarrationPlaces): readonly string[] {
  return Object.values(places).filter((path) => existsSync(join(root, path)));
}

/**
 * Copies each product to its place.
 * @param root the project's folder, absolute
 * @param products by the same keys, absolute paths
 */
export async function installNarration(
  root: string,
  products: NarrationPlaces,
  places: NarrationPlaces,
): Promise<void> {
  const keys = ["video", "audio", "poster", "captions"] as const;
  const moves = keys.map((key) => {
    const to = join(root, places[key]);
    return { from: products[key], to, beside: nameBeside(to) };
  });
  try {
    for (const { from, to, beside } of moves) {
      await mkdir(dirname(to), { recursive: true });
      await copyFile(from, beside);
    }
    for (const { to, beside } of moves) await rename(beside, to);
  } finally {
    for (const { beside } of moves) await rm(beside, { force: true });
  }
}
