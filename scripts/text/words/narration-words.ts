// The form of a machine reading's words, in any language.

export interface NarrationWords {
  /** Said first, and written on every frame, in the captions and in the files' comments. */
  readonly label: string;
  /** The narrator's name in captions. */
  readonly narrator: string;
  /** The chapter before the first heading. */
  readonly opening: string;
  /** ISO 639-2, for tags in media files. */
  readonly tagLanguage: string;
  /** Words, parted by spaces, that a new line of a caption may well begin with. */
  readonly breathBefore: string;
  /** Abbreviations as they are said: a written word whole -> spoken words. */
  readonly spokenForms: Readonly<Record<string, string>>;
}

/** What `narrate` tells; `{name}` takes a value. */
export interface NarrateMessages {
  readonly usage: string;
  readonly unknownEpisode: string;
  readonly unknownEpisodeNear: string;
  readonly exists: string;
  readonly noSpeech: string;
  readonly noVoice: string;
  readonly noFfmpeg: string;
  readonly noBrowser: string;
  readonly speaking: string;
  readonly drawing: string;
  readonly encoding: string;
  readonly files: string;
  readonly loudness: string;
  readonly chapters: string;
  readonly quotes: string;
  readonly tooLoud: string;
}
