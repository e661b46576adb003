// A programme whose transcript a machine wrote, with words in it that nobody said; and the desk on a server of this machine.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openStores } from "../../scripts/app/stores.ts";
import { openDesk } from "../../scripts/desk/desk.ts";
import { bundleScript } from "../../scripts/eleventy/assets/bundle.ts";
import { templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { wavOf } from "../../scripts/transcription/sound.ts";
import { makeTestProgramme, SHOW, type TestProgramme } from "../cli/new-programme.ts";
import { PROJECT } from "../support/write-site.ts";

export const NAME = "2024-02-13-harbour";
export const FILE = `episodes/${NAME}.md`;
export const CAPTIONS = `episodes/${NAME}.ar.vtt`;
export const TOKEN = "a-token-of-the-test";

/** With the line ends of another system, and words in bold, to be left as they are. */
export const TEXT = `---
title: الميناء
date: 2024-02-13
summary: مختلقة.
guests: [salim]
audio: media/talk.wav
---

## البداية [00:00]

> الميناء مفتوح للسفن كلها
>
> — سالم

قال بعدها:

## العمال

> لن نغلق **الميناء** أبداً، ولن نبيع أرضه
>
> — سالم

> العمال عادوا أمس إلى أرصفة الميناء
>
> — ليلى

## الختام

> نراكم في الصيف القادم
>
> — سالم
`;

export const VTT = `WEBVTT

NOTE by: machine

00:00:01.000 --> 00:00:03.400
<v سالم>الميناء <00:00:01.700>مفتوح <00:00:02.300>للسفن <00:00:02.900>كلها

00:00:05.000 --> 00:00:08.600
<v سالم>لن <00:00:05.300>نغلق <00:00:05.900>المينا <00:00:06.400>أبداً، <00:00:07.000>ولن <00:00:07.500>نبني <00:00:08.000>أرضه

00:00:10.000 --> 00:00:13.000
<v ليلى>العمال <00:00:10.600>عادوا <00:00:11.200>اليوم <00:00:11.800>إلى
<00:00:12.100>أرصفة <00:00:12.500>الميناء

00:00:15.000 --> 00:00:17.000
<v سالم>نراكم <00:00:15.600>في <00:00:15.900>الصيف <00:00:16.500>القادم
`;

/** Twenty seconds of a tone. */
const SOUND = wavOf(Int16Array.from({ length: 16_000 * 20 }, (_, at) => 6000 * Math.sin(at / 6)));

export function deskProgramme(text = TEXT, vtt = VTT): TestProgramme {
  const made = makeTestProgramme({
    "episodes/show.yml": SHOW.replace("messages: ar", "messages: en"),
    "episodes/people/salim.md": "---\nname: سالم\nroles: [{ text: مدير الميناء, from: 2024-01-01 }]\n---\n",
    "episodes/people/layla.md": "---\nname: ليلى\nroles: [{ text: مراسلة, from: 2024-01-01 }]\n---\n",
    [FILE]: text,
    [CAPTIONS]: vtt,
  });
  made.write("episodes/media/talk.wav", SOUND);
  return made;
}

export interface OpenedDesk {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The desk of a programme, as `npm start` opens it. */
export async function serveDesk({ root }: TestProgramme): Promise<OpenedDesk> {
  const desk = openDesk({
    root,
    stores: openStores(root, "preview"),
    now: () => Date.parse("2026-01-01T00:00:00Z"),
    token: TOKEN,
    render: (template, data) => templateRenderer(join(PROJECT, "templates"))(template, data),
    script: async () => (await bundleScript(join(PROJECT, "scripts/browser/desk/desk.ts"))).text,
  });
  const server = createServer((request, response) => {
    desk(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
