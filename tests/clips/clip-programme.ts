// A programme whose recording tells where it was cut: each frame is as bright as its number, each word a tone of its own.

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { makeTestProgramme, SHOW, type TestProgramme } from "../cli/new-programme.ts";

export const NAME = "2024-02-13-harbour";
/** Seconds; frames a second. */
export const LENGTH = 24;
export const RATE = 25;
/** Two quotes, by their words' seconds. */
export const FIRST = { start: 6.2, end: 8.6 } as const;
export const SECOND = { start: 15.04, end: 17 } as const;

const VTT = `WEBVTT

NOTE by: people

00:00:01.000 --> 00:00:05.500
<v ليلى>هذا <00:00:02.000>كلام <00:00:03.000>قبل <00:00:04.000>القول

00:00:06.200 --> 00:00:08.600
<v سالم>الميناء <00:00:07.000>مفتوح <00:00:07.600>للسفن <00:00:08.100>كلها

00:00:10.000 --> 00:00:14.000
<v ليلى>وهذا <00:00:11.000>كلام <00:00:12.500>بينهما

00:00:15.040 --> 00:00:17.000
<v سالم>لن <00:00:15.400>نغلق <00:00:15.900>الميناء <00:00:16.500>أبداً
`;

const EPISODE = `---
title: الميناء
date: 2024-02-13
summary: مختلقة.
guests: [salim]
MEDIA
---

> الميناء مفتوح للسفن كلها
>
> — سالم

> لن نغلق الميناء أبداً
>
> — سالم
`;

/** @param media the episode's key, such as `video: media/talk.mp4` */
export function clipProgramme(media: string, vtt = VTT): TestProgramme {
  return makeTestProgramme({
    "episodes/show.yml": SHOW.replace("messages: ar", "messages: en"),
    "episodes/people/salim.md": "---\nname: سالم\nroles: [{ text: مدير الميناء, from: 2024-01-01 }]\n---\n",
    [`episodes/${NAME}.md`]: EPISODE.replace("MEDIA", media),
    [`episodes/${NAME}.ar.vtt`]: vtt,
  });
}

/** Brightness of a frame by its number, as the film has it. */
export function brightness(frame: number): number {
  return 30 + (frame % 20) * 10;
}

// Tones where quotes are said, noise far below them elsewhere.
const TONE = [FIRST, SECOND].map(({ start, end }) => `between(t,${start},${end})`).join("+");
const SOUND = `aevalsrc='0.25*sin(2*PI*440*t)*(${TONE})+0.002*(random(0)-0.5)':s=44100:d=${LENGTH}`;

/** The film, or only its sound. */
export function writeRecording(root: string, file: string): string {
  const path = join(root, "episodes/media", file);
  mkdirSync(join(root, "episodes/media"), { recursive: true });
  const picture = `color=c=black:s=640x360:r=${RATE}:d=${LENGTH},geq=lum='30+mod(N,20)*10':cb=128:cr=128`;
  const film = file.endsWith(".mp4")
    ? [
        ...[
          "-f",
          "lavfi",
          "-i",
          picture,
          "-c:v",
          "libx264",
          "-preset",
          "veryfast",
          "-crf",
          "12",
          "-g",
          "250",
        ],
        ...["-pix_fmt", "yuv420p", "-c:a", "aac", "-map", "1:v", "-map", "0:a", "-movflags", "+faststart"],
      ]
    : [];
  execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", SOUND, ...film, path]);
  return path;
}
