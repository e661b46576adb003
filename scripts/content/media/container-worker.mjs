// @ts-check
// Sound and video, in a thread of its own: byte ranges asked for -> type, duration, pixels.
// The only importer of mediabunny. A damaged file can send any parser round in circles; a thread can be ended.
// Plain JavaScript, since a worker starts without the loader that reads TypeScript.
// Messages: in { size }, then { id, bytes } or { id, fault }; out { id, read: [start, end] }, then { facts }, { unknown } or { fault }.

import { parentPort } from "node:worker_threads";
import * as mediabunny from "mediabunny";

// The reader remarks on what it does not know; the facts say enough.
console.warn = () => {};

const FORMATS = [
  mediabunny.MP4,
  mediabunny.QTFF,
  mediabunny.MATROSKA,
  mediabunny.WEBM,
  mediabunny.WAVE,
  mediabunny.OGG,
  mediabunny.FLAC,
  mediabunny.MP3,
  mediabunny.ADTS,
];

/** @type {Map<number, { resolve: (bytes: Uint8Array) => void, reject: (fault: Error) => void }>} */
const waiting = new Map();
let lastRead = 0;

parentPort?.on("message", (message) => {
  if ("size" in message) {
    void answer(message.size);
    return;
  }
  const reader = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.bytes) reader?.resolve(message.bytes);
  else reader?.reject(new Error(message.fault));
});

/** @param {number} size */
async function answer(size) {
  const input = new mediabunny.Input({
    formats: FORMATS,
    source: new mediabunny.CustomSource({
      getSize: () => size,
      read,
      prefetchProfile: "fileSystem",
      handleUnhandledError: () => {},
    }),
  });
  try {
    parentPort?.postMessage({ facts: await readFacts(input) });
  } catch (fault) {
    if (fault instanceof mediabunny.UnsupportedInputFormatError) parentPort?.postMessage({ unknown: true });
    else parentPort?.postMessage({ fault: fault instanceof Error ? fault.message : String(fault) });
  } finally {
    input.dispose();
    waiting.clear();
  }
}

/**
 * @param {number} start
 * @param {number} end
 * @returns {Promise<Uint8Array>}
 */
function read(start, end) {
  const id = ++lastRead;
  parentPort?.postMessage({ read: [start, end], id });
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

/** @param {mediabunny.Input} input */
async function readFacts(input) {
  const tracks = await input.getTracks();
  const video = await input.getPrimaryVideoTrack();
  const audio = await input.getPrimaryAudioTrack();
  if (!video && !audio) return null;
  const [type = ""] = (await input.getMimeType()).split(";");
  const codecs = await Promise.all(tracks.map((track) => track.getCodecParameterString()));
  return {
    type: type.trim(),
    duration: usable(await input.computeDuration()),
    width: video ? usable(await video.getDisplayWidth()) : null,
    height: video ? usable(await video.getDisplayHeight()) : null,
    codecs: codecs.filter((codec) => codec !== null),
  };
}

/** @param {number} value */
function usable(value) {
  return Number.isFinite(value) && value > 0 ? value : null;
}
