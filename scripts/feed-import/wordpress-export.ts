// A WordPress export (WXR) -> items as the site's own feed would have them: what is published, with its file.
// Spec: WordPress eXtended RSS 1.2: wp:status, wp:post_type, wp:postmeta. PowerPress and others keep the file in
// `enclosure`: address, length and type, a line each; Seriously Simple Podcasting in `audio_file`.

import { childOf, childrenOf, made, type XmlElement } from "../text/parse-xml.ts";
import { textIn } from "./element-values.ts";
import { countsOf } from "./feed.ts";

/** Posts, and what plugins for podcasts call theirs; pages, pictures, menus and revisions are no episodes. */
const EPISODES = /^(?:post|podcast|episode|ssp_podcast|series_episode)$/i;

/** Whether a channel is an export: it holds more than what was published. */
export function isWordPressExport(channel: XmlElement): boolean {
  return childOf(channel, "wp:wxr_version") !== null;
}

/** @returns null for what was never published as an episode */
export function publishedPost(item: XmlElement): XmlElement | null {
  const isPublished = textIn(item, "wp:status") === "publish" && textIn(item, "wp:post_password") === "";
  if (!isPublished || !EPISODES.test(textIn(item, "wp:post_type"))) return null;
  const meta = new Map(
    childrenOf(item, "wp:postmeta").map((one) => [textIn(one, "wp:meta_key"), textIn(one, "wp:meta_value")]),
  );
  const hasFile = childOf(item, "enclosure") !== null;
  const children = [...item.children, ...(hasFile ? [] : enclosureOf(item, meta)), ...durationOf(item, meta)];
  return { ...item, children };
}

type Meta = ReadonlyMap<string, string>;

/** Seriously Simple Podcasting's own, or PowerPress's in what PHP packed behind the file's type. */
function durationOf(item: XmlElement, meta: Meta): readonly XmlElement[] {
  const packed = /"duration";s:\d+:"([^"]+)"/.exec(meta.get("enclosure") ?? "")?.[1];
  const duration = meta.get("duration") || packed;
  return duration ? [made("itunes:duration", {}, [duration], item.line)] : [];
}

function enclosureOf(item: XmlElement, meta: Meta): readonly XmlElement[] {
  const [url = "", length = "", type = ""] = (meta.get("enclosure") || meta.get("audio_file") || "").split(
    /\r?\n/,
  );
  return /^https?:/.test(url.trim())
    ? [made("enclosure", { url: url.trim(), length, type }, [], item.line)]
    : [];
}

/** How often something is left out, by what it is: `draft`, `page`. */
export function leftOut(items: readonly XmlElement[]): string {
  const kinds = items.map((item) => {
    const type = textIn(item, "wp:post_type");
    return EPISODES.test(type) ? textIn(item, "wp:status") || "?" : type;
  });
  return [...countsOf(kinds)].map(([kind, count]) => `${kind} ${count}`).join(", ");
}
