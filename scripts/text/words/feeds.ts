// Words of feeds and of the files beside the pages.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type FeedWords = WordsOf<typeof feedWords>;

export const feedWords = catalogue({
  /** Between a name and a role. */
  separator: { ar: "، ", en: ", " },
  disclosure: { ar: "تنويه", en: "Please note" },
  guests: { ar: "الضيوف", en: "Guests" },
  quotes: { ar: "الاقتباسات", en: "Quotes" },
  text: { ar: "النص", en: "Text" },
  chapters: { ar: "الفصول", en: "Chapters" },
  /** What comes before the first chapter. */
  introduction: { ar: "المقدمة", en: "Introduction" },
  sources: { ar: "المصادر", en: "Sources" },
  corrections: { ar: "تصويبات", en: "Corrections" },
  episodes: { ar: "الحلقات", en: "Episodes" },
  /** Guests, and those who are only quoted. */
  speakers: { ar: "المتحدثون", en: "Speakers" },
  topics: { ar: "الموضوعات", en: "Topics" },
  feeds: { ar: "روابط RSS", en: "Feeds" },
  date: { ar: "التاريخ", en: "Date" },
  duration: { ar: "المدة", en: "Duration" },
  episodePage: {
    ar: "صفحة الحلقة، واقتباساتها بتوقيتها",
    en: "The episode’s page, each quote with its time",
  },
  inEpisode: { ar: "من حلقة", en: "From the episode" },
  onYouTube: { ar: "الحلقة على يوتيوب", en: "The episode on YouTube" },
  stream: { ar: "فيديو بتقنية HLS", en: "Stream" },
  video: { ar: "فيديو", en: "Video" },
  audio: { ar: "صوت", en: "Audio" },
  videoFeed: { ar: (title: string) => `${title} (فيديو)`, en: (title: string) => `${title} (video)` },
  personFeed: {
    ar: (name: string, title: string) => `${name} في ${title}`,
    en: (name: string, title: string) => `${name} on ${title}`,
  },
  personFeedAbout: {
    ar: (name: string, title: string) => `حلقات ${title} التي فيها كلام ${name}`,
    en: (name: string, title: string) => `The episodes of ${title} in which ${name} is heard`,
  },
  topicFeed: {
    ar: (name: string, title: string) => `${title}: ${name}`,
    en: (name: string, title: string) => `${title}: ${name}`,
  },
  topicFeedAbout: {
    ar: (name: string, title: string) => `حلقات ${title} في موضوع ${name}`,
    en: (name: string, title: string) => `The episodes of ${title} on ${name}`,
  },
  quotesFeed: { ar: (title: string) => `${title}: الاقتباسات`, en: (title: string) => `${title}: quotes` },
  quotesFeedAbout: {
    ar: (title: string) => `كل اقتباس من ${title}: من قاله، ومتى، وأين يُسمع`,
    en: (title: string) => `Everything said on ${title}: by whom, when, and where to hear it`,
  },
  quoteTitle: {
    ar: (text: string, name: string) => `«${text}» — ${name}`,
    en: (text: string, name: string) => `“${text}” — ${name}`,
  },
});
