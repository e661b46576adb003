// The programme: episodes/show.yml

import { clock, interfaceLanguage, language, link, mediaFile, text, timeZone, url, uuid } from "./forms.ts";
import { adminSchema } from "./show-admin.ts";
import { announceSchema } from "./show-announce.ts";
import { lookSchema } from "./show-look.ts";
import { contactSchema, ownerSchema } from "./show-owner.ts";
import { podcastSchema } from "./show-podcast.ts";
import { quotePolicySchema } from "./show-quotes.ts";
import { recordingsSchema } from "./show-recordings.ts";
import { z } from "./zod.ts";

const category = z.strictObject({
  name: text.meta({ title: "Category", description: "In English, as Apple lists it.", examples: ["News"] }),
  sub: text.optional().meta({
    title: "Subcategory",
    description: "In English, as Apple lists it under the category.",
    examples: ["Politics"],
  }),
});

export const showSchema = z
  .strictObject({
    title: text.meta({
      title: "Title",
      description: "The programme's name.",
      examples: ["حديث المدينة"],
    }),
    latin: text.optional().meta({
      title: "Latin title",
      description: "The name in Latin letters.",
      examples: ["Hadith Al Madina"],
    }),
    tagline: text.optional().meta({
      title: "Tagline",
      description: "A few words under the name.",
      examples: ["ما قيل في الحلقة، ومن قاله، ومتى"],
    }),
    description: text.meta({
      title: "Description",
      description: "What the programme is: for feeds and search results. At most 4000 bytes.",
      examples: ["ملاحظات حلقات البرنامج: نصها واقتباسات المتحدثين فيها."],
    }),
    language: language.default("ar").meta({
      title: "Language",
      description: "What is spoken in the programme. Quotes are held against the transcript in it.",
      examples: ["ar"],
    }),
    interface: interfaceLanguage.default("ar").meta({
      title: "Interface",
      description: "The language of the site's own words; its direction follows.",
      examples: ["ar"],
    }),
    messages: interfaceLanguage.default("en").meta({
      title: "Messages",
      description: "The language of messages to editors.",
      examples: ["ar"],
    }),
    time_zone: timeZone.meta({
      title: "Time zone",
      description: "Where the programme's clock hangs. A date without an hour means this zone.",
      examples: ["Asia/Dubai"],
    }),
    air_time: clock.meta({
      title: "Air time",
      description: "The hour that a date without one means. In quotation marks.",
      examples: ["20:00"],
    }),
    site: url.meta({
      title: "Site",
      description: "The address the site is served at; a path in it is kept.",
      examples: ["https://programme.example/"],
    }),
    author: text.optional().meta({
      title: "Author",
      description: "Who makes it. Without it, the title.",
      examples: ["غرفة الأخبار"],
    }),
    owner: ownerSchema.meta({
      title: "Owner",
      description: "Name and e-mail for the directories.",
      examples: [{ name: "غرفة الأخبار", email: "podcast@programme.example" }],
    }),
    contact: contactSchema,
    copyright: text.optional().meta({
      title: "Copyright",
      description: "The line that feeds and pages carry.",
      examples: ["© غرفة الأخبار"],
    }),
    categories: z
      .array(category)
      .min(1, "fault:text")
      .default([{ name: "News" }])
      .meta({
        title: "Categories",
        description: "Of Apple's list, the first one counts most.",
        examples: [[{ name: "News", sub: "Politics" }]],
      }),
    explicit: z
      .boolean()
      .default(false)
      .meta({
        title: "Explicit",
        description: "Whether the programme is not for children.",
        examples: [false],
      }),
    type: z
      .enum(["episodic", "serial"])
      .default("episodic")
      .meta({
        title: "Type",
        description: "A serial is listened to from its first episode on: apps show that one first.",
        examples: ["serial"],
      }),
    artwork: mediaFile.optional().meta({
      title: "Artwork",
      description: "A square JPEG or PNG of 1400 to 3000 pixels. Without it, one is made from the title.",
      examples: ["media/artwork.jpg"],
    }),
    look: lookSchema.optional().meta({
      title: "Look",
      description:
        "The programme's own colours, logo, icon and typefaces. What is left out is as the generator comes.",
      examples: [{ signal: "#006d77" }],
    }),
    guid: uuid.meta({
      title: "Guid",
      description: "The podcast's own UUID. Worked out once, never changed, not even when the site moves.",
      examples: ["f2a1c6de-7d3b-5c61-9d3f-0a4f5b8c9d10"],
    }),
    links: z
      .array(link)
      .default([])
      .meta({
        title: "Links",
        description: "Where else the programme is: title and address.",
        examples: [[{ title: "يوتيوب", url: "https://www.youtube.com/@programme" }]],
      }),
    quotes: quotePolicySchema.prefault({}).meta({
      title: "Quotes",
      description: "Which faults of a quote stop the build, and which are only listed.",
      examples: [{ altered: "error", absent: "error", ambiguous: "warning" }],
    }),
    transcriber: text.optional().meta({
      title: "Transcriber",
      description:
        "The command of the recogniser that npm run transcribe uses: a program with {sound}, {language} and {output}, run without a shell. Without it, the Whisper that is installed.",
      examples: ["vosk-transcriber -l {language} -i {sound} -t srt -o {output}"],
    }),
    podcast: podcastSchema.optional().meta({
      title: "Podcast",
      description: "What only directories and apps ask for.",
      examples: [{ locked: true }],
    }),
    announce: announceSchema.optional().meta({
      title: "Announce",
      description: "Whom npm run announce tells of news.",
      examples: [{ hubs: ["https://hub.example/"] }],
    }),
    recordings: recordingsSchema.optional().meta({
      title: "Recordings",
      description: "The S3-compatible store that npm run upload puts recordings into.",
      examples: [
        {
          endpoint: "https://s3.eu-central-1.amazonaws.com/",
          bucket: "programme-recordings",
          address: "https://media.programme.example/",
        },
      ],
    }),
    admin: adminSchema.optional().meta({
      title: "Admin",
      description: "Lets editors work in a browser, at /admin/. Without it there is no such page.",
      examples: [{ host: "github", repository: "newsroom/programme" }],
    }),
  })
  .meta({ title: "Programme", description: "episodes/show.yml: what is true of every episode." });

/** What an editor types in show.yml. */
export type ShowInput = z.input<typeof showSchema>;
/** The same with what was left out filled in. */
export type ShowSettings = z.output<typeof showSchema>;
