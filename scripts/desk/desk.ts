// The desk: an editor listens to each quote beside its words, and settles it. In `npm start` only, on this machine only.
//   GET  /desk/?token=…              every episode
//   GET  /desk/?token=…&episode=…    one, its quotes, its chapters
//   GET  … &transcript               its transcript, to be read through
//   GET  … &kit                      what is posted of it, to be copied
//   GET  /desk/media?token=…&path=…  its recording
//   POST /desk/edit, /desk/undo      one small edit of one file, and back

import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { loadShow } from "../app/load-show.ts";
import { lookOf } from "../domain/brand.ts";
import { OUR_LOOK } from "../domain/look.ts";
import { z } from "../schema/zod.ts";
import { fillIn } from "../text/catalogue.ts";
import { lookStyles } from "../text/look-styles.ts";
import { deskWords } from "../text/words/desk.ts";
import { actionSchema } from "./desk-action.ts";
import { type DeskAnswer, deskEdits } from "./desk-edits.ts";
import { type DeskPlace, readDeskEpisode } from "./desk-episode.ts";
import { mayAsk } from "./guard.ts";
import { kitView } from "./kit-view.ts";
import { sendMedia } from "./send-media.ts";
import { episodeView, listView } from "./views.ts";

export interface DeskOptions extends DeskPlace {
  readonly token: string;
  /** A page of templates/desk/ with its data. */
  readonly render: (template: string, data: object) => string;
  /** The page's script. */
  readonly script: () => Promise<string>;
}

const requestSchema = z.strictObject({
  episode: z.string().min(1).max(300),
  action: actionSchema,
  seen: z.record(z.string(), z.string()),
});
/** No action is longer. */
const MOST_BYTES = 20_000;

export type DeskHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers every address below /desk/. */
export function openDesk(options: DeskOptions): DeskHandler {
  const edits = deskEdits(options);
  const { root, token } = options;
  return async (request, response) => {
    if (!mayAsk(request, token)) return send(response, 403, "text/plain", "403\n");
    const url = new URL(request.url ?? "/", "http://localhost");
    const key = `${request.method} ${url.pathname}`;
    if (key === "GET /desk/media")
      return await sendMedia(join(root, "episodes"), url.searchParams.get("path") ?? "", {
        request,
        response,
      });
    if (key === "GET /desk/desk.js") return send(response, 200, "text/javascript", await options.script());
    if (key === "GET /desk/") return await sendPage(options, url, response);
    if (key === "POST /desk/undo") return await sendAnswer(options, response, await edits.undo());
    if (key === "POST /desk/edit") {
      const asked = requestSchema.safeParse(await readJson(request));
      if (!asked.success) return send(response, 400, "text/plain", "400\n");
      return await sendAnswer(options, response, await edits.edit(asked.data));
    }
    return send(response, 404, "text/plain", "404\n");
  };
}

async function sendPage(options: DeskOptions, url: URL, response: ServerResponse): Promise<void> {
  const loaded = await loadShow({ ...options, now: options.now(), isPreview: true });
  const slug = url.searchParams.get("episode");
  const page = { token: options.token, language: loaded.messages, root: options.root };
  const look = lookStyles(loaded.show === null ? OUR_LOOK : lookOf(loaded.show.programme));
  const sendAs = (template: string, data: object) =>
    send(response, 200, "text/html", options.render(`desk/${template}.njk`, { ...data, look }));
  if (slug === null) return sendAs("list", listView(loaded, page));
  if (url.searchParams.has("kit")) {
    const view = kitView(loaded, slug, page);
    return view === null ? send(response, 404, "text/plain", "404\n") : sendAs("kit", view);
  }
  const episode = await readDeskEpisode(options, slug);
  if (episode === null) return send(response, 404, "text/plain", "404\n");
  const template = url.searchParams.has("transcript") ? "transcript" : "episode";
  return sendAs(template, episodeView(loaded, episode, page));
}

async function sendAnswer(options: DeskOptions, response: ServerResponse, answer: DeskAnswer): Promise<void> {
  const { messages } = await loadShow({ ...options, now: options.now(), isPreview: true });
  const words = deskWords(messages);
  const isRefused = answer.kind === "refused";
  const said =
    answer.kind === "done"
      ? fillIn(words[answer.said.key], answer.said.values)
      : fillIn(isRefused ? words[answer.why] : words.undone, { file: isRefused ? "" : answer.file });
  send(response, isRefused ? 409 : 200, "application/json", JSON.stringify({ isDone: !isRefused, said }));
}

// A buffer: Eleventy puts its reloading script into every page that is sent as text.
function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.statusCode = status;
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.setHeader("cache-control", "no-store");
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("x-frame-options", "DENY");
  response.end(Buffer.from(body));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > MOST_BYTES) return null;
    parts.push(part as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    return null;
  }
}
