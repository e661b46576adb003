// Words of feeds and of the files beside the pages, in Arabic.

import type { FeedWords } from "../feed-words.ts";

export const feedWords: FeedWords = {
  separator: "، ",
  disclosure: "تنبيه",
  guests: "الضيوف",
  quotes: "الأقوال",
  text: "النص",
  chapters: "الفصول",
  introduction: "المقدمة",
  sources: "المصادر",
  corrections: "تصويبات",
  episodes: "الحلقات",
  topics: "الموضوعات",
  feeds: "الخلاصات",
  date: "التاريخ",
  duration: "المدة",
  episodePage: "صفحة الحلقة، وأقوالها بأوقاتها",
  inEpisode: "من حلقة",
  onYouTube: "الحلقة على يوتيوب",
  stream: "بث",
  video: "فيديو",
  audio: "صوت",
  videoFeed: (title) => `${title} (فيديو)`,
  personFeed: (name, title) => `${name} في ${title}`,
  personFeedAbout: (name, title) => `حلقات ${title} التي فيها كلام ${name}`,
  topicFeed: (name, title) => `${title}: ${name}`,
  topicFeedAbout: (name, title) => `حلقات ${title} في موضوع ${name}`,
  quotesFeed: (title) => `${title}: الأقوال`,
  quotesFeedAbout: (title) => `كل قول في ${title}: من قاله، ومتى، وأين يُسمع`,
  quoteTitle: (text, name) => `«${text}» — ${name}`,
};
