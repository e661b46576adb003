// An episode's front matter: episodes/YYYY-MM-DD-words.md

import { correction, guest, source } from "./episode-parts.ts";
import {
  counter,
  dayOrMoment,
  duration,
  language,
  mediaFile,
  slug,
  text,
  unionFault,
  videoSource,
} from "./forms.ts";
import { location } from "./location.ts";
import { z } from "./zod.ts";

// A transcript with what is known of it.
const ownTranscript = z.strictObject({
  file: text.optional().meta({
    title: "File",
    description: "A file or an address; without it, the file beside the episode.",
    examples: ["media/2026-01-20-water-prices.ar.json"],
  }),
  by: z
    .enum(["people", "machine"])
    .optional()
    .meta({
      title: "By",
      description:
        "Who wrote the words down: people, who have listened, or a machine that nobody has checked.",
      examples: ["people"],
    }),
});

export const episodeSchema = z
  .strictObject({
    title: text.meta({
      title: "Title",
      description: "The headline. Put it in quotation marks when it has a colon followed by a space.",
      examples: ["من يدفع ثمن الماء.. المدن أم الحقول؟"],
    }),
    date: dayOrMoment.meta({
      title: "Date",
      description:
        "The day it is published, at the programme's hour (air_time); or day, hour and zone. A later one is scheduled.",
      examples: ["2024-02-13", "2024-02-13T20:00+04:00"],
    }),
    summary: text.meta({
      title: "Summary",
      description: "One or two plain sentences: for cards, feeds and search results.",
      examples: ["لماذا ارتفع ثمن الماء، ومن يحمل كلفته؟"],
    }),
    guests: z
      .array(guest)
      .optional()
      .meta({
        title: "Guests",
        description:
          "Who takes part: a person's id from people/, or person and role. Whoever is only quoted is not listed.",
        examples: [["karim-nasser", { person: "salma-haddad", role: "المحلل السياسي" }]],
      }),
    topics: z
      .array(slug)
      .optional()
      .meta({
        title: "Topics",
        description: "Ids from topics.yml.",
        examples: [["water", "cities"]],
      }),
    video: videoSource.optional().meta({
      title: "Video",
      description:
        "A file in media/, an address (.mp4, or .m3u8 for a stream), or youtube: and the video's id.",
      examples: ["media/2026-01-20-water-prices.mp4", "https://cdn.example/live.m3u8", "youtube:aqz-KE-bpKQ"],
    }),
    audio: mediaFile.optional().meta({
      title: "Audio",
      description: "A file in media/ or an address. The audio feed carries it.",
      examples: ["media/2026-01-20-water-prices.mp3"],
    }),
    poster: mediaFile.optional().meta({
      title: "Poster",
      description: "A picture that stands in for the video until it plays.",
      examples: ["media/2026-01-20-water-prices.jpg"],
    }),
    transcript: z
      .record(language, z.union([text, ownTranscript]), unionFault("transcripts"))
      .optional()
      .meta({
        title: "Transcripts",
        description:
          "Language to file or address, for transcripts that do not stand beside the episode under its own name. Those of other hosts are fetched by npm run check -- --remote. With by: people or machine, who wrote the words down, where the file's form does not tell; without file, of the one beside the episode.",
        examples: [
          { en: "media/2026-01-20-water-prices.en.srt" },
          { ar: { by: "people" } },
          { ar: { file: "media/2026-01-20-water-prices.ar.json", by: "machine" } },
        ],
      }),
    duration: duration.optional().meta({
      title: "Duration",
      description: "The recording's length, only where it cannot be read from a file.",
      examples: ["48:20", "1:02:05"],
    }),
    number: counter.optional().meta({
      title: "Number",
      description: "The episode's number, in its season when it has one.",
      examples: [12],
    }),
    kind: z
      .enum(["full", "trailer", "bonus"])
      .optional()
      .meta({
        title: "Kind",
        description: "A trailer, or a bonus beside the episodes. Either may have the number of its episode.",
        examples: ["trailer"],
      }),
    hidden: z
      .boolean()
      .optional()
      .meta({
        title: "Hidden",
        description: "Whether directories are asked not to list the episode. Its page stays.",
        examples: [true],
      }),
    hosts: z
      .array(slug)
      .optional()
      .meta({
        title: "Hosts",
        description:
          "Who presents this episode, where it is not all of the programme's hosts: ids from people/.",
        examples: [["layla-hosts"]],
      }),
    season: counter.optional().meta({ title: "Season", description: "The season's number.", examples: [2] }),
    location: location.optional().meta({
      title: "Location",
      description: "What place the episode is about: its name, with where it is when machines should know.",
      examples: ["بغداد", { name: "بغداد", geo: "geo:33.3152,44.3661" }],
    }),
    explicit: z
      .boolean()
      .optional()
      .meta({
        title: "Explicit",
        description: "Whether the episode is not for children. Without it, what show.yml says.",
        examples: [false],
      }),
    draft: z
      .boolean()
      .optional()
      .meta({
        title: "Draft",
        description: "A draft is seen in the local preview only.",
        examples: [true],
      }),
    updated: dayOrMoment.optional().meta({
      title: "Updated",
      description: "The day of the last change that readers should know of.",
      examples: ["2024-02-20"],
    }),
    guid: text.optional().meta({
      title: "Guid",
      description: "Only to keep the guid an older feed gave this episode. Once published it never changes.",
      examples: ["https://old.example/?p=123"],
    }),
    redirect_from: z
      .array(slug)
      .optional()
      .meta({
        title: "Redirect from",
        description: "Earlier file names of this episode, so that old links still lead here.",
        examples: [["2026-01-20-water"]],
      }),
    sources: z
      .array(source)
      .optional()
      .meta({
        title: "Sources",
        description: "What the text rests on.",
        examples: [[{ title: "تقرير وكالة الأنباء", url: "https://agency.example/report" }]],
      }),
    language: language.optional().meta({
      title: "Language",
      description:
        "What is spoken in this episode, where it is not the programme's language: its quotes are held against the transcript in it, and its text and cards run its way.",
      examples: ["en"],
    }),
    disclosure: text.optional().meta({
      title: "Disclosure",
      description: "A notice that stands on the page and in the feed.",
      examples: ["قراءة آلية لنص الحلقة، وليست تسجيلاً للبث"],
    }),
    recording: z
      .enum(["broadcast", "reading"])
      .optional()
      .meta({
        title: "Recording",
        description:
          "What the recording is: reading, when a machine reads the text. No quote is then marked as heard. Without it, a disclosure that says so is believed.",
        examples: ["reading"],
      }),
    corrections: z
      .array(correction)
      .optional()
      .meta({
        title: "Corrections",
        description: "What was put right after publication: date, text, and the quote concerned.",
        examples: [[{ date: "2024-02-20", text: "الصواب عام 2020، لا 2021." }]],
      }),
  })
  .meta({
    title: "Episode",
    description: "The front matter of an episode: episodes/2026-01-20-water-prices.md",
  });

/** What an editor types above an episode's text. */
export type EpisodeInput = z.input<typeof episodeSchema>;
