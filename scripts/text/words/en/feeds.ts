// Words of feeds and of the files beside the pages, in English.

import type { FeedWords } from "../feed-words.ts";

export const feedWords: FeedWords = {
  separator: ", ",
  disclosure: "Note",
  guests: "Guests",
  quotes: "Quotes",
  text: "Text",
  chapters: "Chapters",
  introduction: "Introduction",
  sources: "Sources",
  corrections: "Corrections",
  episodes: "Episodes",
  topics: "Topics",
  feeds: "Feeds",
  date: "Date",
  duration: "Duration",
  episodePage: "The episode’s page, each quote with its time",
  inEpisode: "From the episode",
  onYouTube: "The episode on YouTube",
  stream: "Stream",
  video: "Video",
  audio: "Audio",
  videoFeed: (title) => `${title} (video)`,
  personFeed: (name, title) => `${name} on ${title}`,
  personFeedAbout: (name, title) => `The episodes of ${title} in which ${name} is heard`,
  topicFeed: (name, title) => `${title}: ${name}`,
  topicFeedAbout: (name, title) => `The episodes of ${title} on ${name}`,
  quotesFeed: (title) => `${title}: quotes`,
  quotesFeedAbout: (title) => `Everything said on ${title}: by whom, when, and where to hear it`,
  quoteTitle: (text, name) => `“${text}” — ${name}`,
};
