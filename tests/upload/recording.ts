// A recording of a test programme, and what the store it goes into holds.

import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { run } from "../../scripts/cli/upload.ts";
import { makeTestProgramme, SHOW } from "../cli/new-programme.ts";
import { KEYS, type RealStore } from "./real-store.ts";

export const NAME = "2024-02-13-harbour";
export const EPISODE = `---
title: Harbour
date: 2024-02-13   # a Tuesday
summary: Invented.
guests: []
audio: media/talk.wav  # the broadcast
---

Words.
`;
export const MIB = 1024 * 1024;
/** A recording that is one: a quiet tone. @param mib about how long, in MiB */
export function wav(mib: number, seed = 1): Buffer {
  const bytes = Math.round(mib * MIB);
  const file = Buffer.alloc(44 + bytes);
  file.write("RIFF", 0).toString();
  file.writeUInt32LE(36 + bytes, 4);
  file.write("WAVEfmt ", 8);
  for (const [at, value] of [
    [16, 16],
    [24, 48_000],
    [28, 96_000],
    [40, bytes],
  ] as const)
    file.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    file.writeUInt16LE(value, at);
  file.write("data", 36);
  for (let at = 44; at + 1 < file.length; at += 2) file.writeInt16LE(((at * seed * 7) % 2000) - 1000, at);
  return file;
}

/** Sound of so many seconds: silent frames of 417 bytes, 1152 samples each. */
export function mp3(length: number): Buffer {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9064, 0);
  return Buffer.concat(Array.from({ length: Math.round((length * 44_100) / 1152) }, () => frame));
}

/** A programme with a recording that is not in the store yet. @param mib its size */
export function programmeWith(
  { endpoint, bucket }: RealStore,
  { mib = 0.5, recordings = "", episode = EPISODE } = {},
) {
  const told =
    recordings || `{ endpoint: "${endpoint}", bucket: ${bucket}, address: "${endpoint}${bucket}/" }`;
  const made = makeTestProgramme({
    [`episodes/${NAME}.md`]: episode,
    "episodes/show.yml": `${SHOW.replace("messages: ar", "messages: en")}recordings: ${told}\n`,
  });
  made.write("episodes/media/talk.wav", wav(mib));
  const upload = async (
    args: readonly string[],
    more: { readonly env?: object; readonly skew?: number } = {},
  ) => {
    const said = { out: "", err: "" };
    const code = await run(args, {
      ...{ cwd: made.root, stdin: Readable.from([]), isTerminal: false },
      env: { ...KEYS, ...more.env },
      now: () => Date.now() + (more.skew ?? 0),
      // Half a minute of waits between two tries, one after the other as they are, in a second.
      wait: (ms) => new Promise((done) => setTimeout(done, ms / 30)),
      stdout: (text) => {
        said.out += text;
      },
      stderr: (text) => {
        said.err += text;
      },
    });
    return { code, ...said };
  };
  return { ...made, upload };
}

/** What everybody gets of it. */
export const inStore = async ({ endpoint, bucket }: RealStore, key: string) => {
  const answer = await fetch(`${endpoint}${bucket}/${key}`);
  return {
    status: answer.status,
    type: answer.headers.get("content-type"),
    hash: hashOf(await answer.arrayBuffer()),
  };
};
export const hashOf = (bytes: ArrayBuffer | Buffer) =>
  createHash("sha256").update(new Uint8Array(bytes)).digest("hex");
export const partsOf = (store: RealStore) => store.asked.filter((line) => line.startsWith("PUT"));
