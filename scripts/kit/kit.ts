// An episode -> everything that is posted of it: texts for each place, a letter, code to embed, captions to upload.

import type { Episode } from "../domain/episode.ts";
import type { Show } from "../domain/show.ts";
import { renderSrt } from "../render/captions/srt.ts";
import { renderVtt } from "../render/captions/vtt.ts";
import { tag } from "../render/markup.ts";
import { embedAddress } from "../render/output-addresses.ts";
import type { KitItem } from "./kit-item.ts";
import { newsletterItems } from "./newsletter.ts";
import { posts } from "./posts.ts";
import { youtubeItems } from "./youtube.ts";

/** In the order in which somebody would use them; the same for the same episode. */
export function kitItems(show: Show, episode: Episode): readonly KitItem[] {
  return [
    ...youtubeItems(show, episode),
    ...posts(show, episode),
    ...newsletterItems(show, episode),
    ...embedItems(episode),
    ...captionItems(show, episode),
  ];
}

/** None for an episode whose recording is another host's: that host has code of its own. */
function embedItems(episode: Episode): readonly KitItem[] {
  const hasFile = episode.video?.kind === "file" || (episode.video === null && episode.audio !== null);
  if (!hasFile) return [];
  const height = episode.video === null ? "160" : "360";
  const frame = tag("iframe", {
    ...{ src: embedAddress(episode).url, title: episode.title, width: "640", height },
    ...{ style: "border:0;max-width:100%", loading: "lazy", allow: "fullscreen; picture-in-picture" },
  });
  return [{ path: "embed.html", place: null, content: `${frame}\n`, length: null }];
}

/** The captions as YouTube and Facebook take them: two lines at most, no word lost. */
function captionItems(show: Show, { slug, captions }: Episode): readonly KitItem[] {
  return captions.flatMap(({ language }) => {
    const transcript = show.transcript(slug, language);
    const file = (ending: string, content: string): KitItem => ({
      ...{ path: `captions/${slug}.${language}.${ending}`, place: null, content, length: null },
    });
    return [file("srt", renderSrt(transcript)), file("vtt", renderVtt(transcript))];
  });
}
