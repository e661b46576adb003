// The words that feeds need: both languages have all of them.

/** Labels, and sentences that take a name. Titles are plain text. */
export interface FeedWords {
  /** Between a name and a role. */
  readonly separator: string;
  readonly disclosure: string;
  readonly guests: string;
  readonly quotes: string;
  readonly text: string;
  readonly chapters: string;
  /** What comes before the first chapter. */
  readonly introduction: string;
  readonly sources: string;
  readonly corrections: string;
  readonly episodes: string;
  readonly topics: string;
  readonly feeds: string;
  readonly date: string;
  readonly duration: string;
  readonly episodePage: string;
  readonly inEpisode: string;
  readonly onYouTube: string;
  readonly stream: string;
  readonly video: string;
  readonly audio: string;
  readonly videoFeed: (title: string) => string;
  readonly personFeed: (name: string, title: string) => string;
  readonly personFeedAbout: (name: string, title: string) => string;
  readonly topicFeed: (name: string, title: string) => string;
  readonly topicFeedAbout: (name: string, title: string) => string;
  readonly quotesFeed: (title: string) => string;
  readonly quotesFeedAbout: (title: string) => string;
  readonly quoteTitle: (text: string, name: string) => string;
  /** The category of quotes that the recording has word for word. */
  readonly verbatim: string;
}
