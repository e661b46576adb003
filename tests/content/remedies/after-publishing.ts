// Remedies of a published programme in words, done as they say.

import { A, LOCK, PUBLISHED } from "../broken/held.ts";
import type { Doing } from "./by-hand.ts";

/** `npm run check -- --accept`. */
export type Publishing = "accept";

/** @param published the lock as it was last committed */
export function afterPublishing(code: string, published: string): Doing | Publishing | undefined {
  const restored: Doing = ({ folder }) => void folder.set(LOCK, published);
  const doings: Readonly<Record<string, Doing | Publishing>> = {
    "lock.conflict": restored,
    "lock.foreign": ({ folder }) => void folder.delete(LOCK),
    "lock.json": restored,
    "lock.twice": restored,
    "lock.value": restored,
    "lock.version": restored,
    "lock.missing": "accept",
    "lock.new": "accept",
    "lock.vanished": "accept",
    "lock.quote-unnamed": (hand) =>
      hand.inFile("> لا شيء مما يلي حقيقي\n", "> لا شيء مما يلي حقيقي\n>\n> — ليلى المختلقة\n"),
    "lock.turned-draft": (hand) => hand.writeLine(null),
    "lock.turned-scheduled": (hand) => hand.inLine("2044", "2024"),
    "lock.renamed": (hand) => hand.rename(A),
    "lock.guid-retired": (hand) => hand.inFile(/guid: .*\n/, ""),
    "lock.guest-feed-lost": "accept",
    "lock.topic-feed-lost": "accept",
    "lock.feed-moved": "accept",
    "lock.audio-gone": (hand) => hand.inFile("---\n", "---\naudio: media/b.mp3\n"),
    "lock.video-gone": (hand) => hand.inFile("---\n", "---\nvideo: media/a.mp4\n"),
    "lock.enclosure-changed": newName("media/a.mp3", "media/a-2.mp3"),
    "lock.enclosure-replaced": newName("media/a.mp3", "media/a-2.mp3"),
    "lock.artwork-changed": newName("media/artwork.jpg", "media/artwork-2.jpg"),
    "clip.stray": ({ folder }) => {
      for (const path of folder.keys()) if (path.startsWith("media/clips/")) folder.delete(path);
    },
    "feed.artwork-colours": (hand) => hand.inLine(/media\/\S+/, "media/artwork.jpg"),
    "feed.artwork-elsewhere": (hand) => hand.inLine(/https:\S+/, "media/artwork.jpg"),
    "feed.enclosure-ending": ({ folder }) => {
      for (const [path, content] of folder)
        if (typeof content === "string" && path !== LOCK) folder.set(path, content.replace("c.m4a", "c.mp3"));
    },
    "feed.enclosure-twice-elsewhere": (hand) => hand.inLine(/https:\S+/, "media/b.mp3"),
    "feed.enclosure-type": (hand) => hand.inLine("c.wav", "b.mp3"),
    "feed.enclosure-type-elsewhere": (hand) => hand.inLine(/https:\S+/, "media/b.mp3"),
    "feed.no-film": (hand) => {
      hand.inFile(/video: .*/, "video: media/c.mp4");
      hand.folder.set("media/c.mp4", PUBLISHED["media/a.mp4"] ?? "");
    },
    "feed.soundbite-time": (hand) => hand.inFile(/\[00:32.*\]/, "[00:22–00:26]"),
    "lock.guid-twice": (hand) => hand.inFile(/guid: .*\n/, ""),
    "show.placeholder": (hand) => hand.inLine(/https:\S+/, "https://programme.news/"),
    "show.placeholder-email": (hand) => hand.inLine(/\S+@[\w.]+/, "editor@programme.news"),
    "feed.artwork-size": (hand) => hand.inLine(/media\/\S+/, "media/artwork.jpg"),
    "feed.artwork-type": (hand) => hand.inLine(/media\/\S+/, "media/artwork.jpg"),
    "feed.category-unknown": (hand) => hand.inLine("Nachrichten", "News"),
    "feed.enclosure-ascii": (hand) => hand.inLine("صوت", "b"),
    "feed.enclosure-twice": (hand) => hand.inLine("a.mp3", "b.mp3"),
    "feed.item-title-long": (hand) => hand.inFile(/title: .*/, "title: عنوان قصير"),
    "feed.no-sound": (hand) => hand.inFile("---\n", "---\naudio: media/b.mp3\n"),
  };
  return doings[code];
}

/** The new file under a new name, in every file that names it. */
function newName(from: string, to: string): Doing {
  return ({ folder }) => {
    folder.set(to, folder.get(from) ?? "");
    folder.set(from, PUBLISHED[from] ?? "");
    for (const [path, content] of folder)
      if (typeof content === "string" && path !== LOCK) folder.set(path, content.replace(from, to));
  };
}
