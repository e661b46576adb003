// schema.org's vocabulary as far as we use it, written from its definitions, with what Google asks of a type: which properties a
// type has, what each may hold, what must be there.

const words = (text: string) => text.trim().split(/\s+/);
const THING = words(
  "name alternateName description disambiguatingDescription url image sameAs subjectOf potentialAction",
);
const WORK = [
  ...THING,
  ...words(`about associatedMedia author citation contentLocation contributor copyrightNotice correction creator dateModified datePublished
    genre hasPart inLanguage isFamilyFriendly isPartOf mentions publisher text video`),
];
const MEDIA = [
  ...WORK,
  ...words("bitrate contentSize contentUrl duration embedUrl encodingFormat height uploadDate width"),
];

/** Type -> what it may have, and what it must. `@type` and `@id` may stand in all. */
const TYPES: Readonly<Record<string, readonly [may: readonly string[], must: readonly string[]]>> = {
  PodcastSeries: [[...WORK, "webFeed"], words("name url webFeed")],
  PodcastSeason: [[...WORK, "seasonNumber", "partOfSeries"], words("seasonNumber partOfSeries")],
  PodcastEpisode: [
    [...WORK, ...words("duration episodeNumber partOfSeason partOfSeries")],
    words("name url"),
  ],
  VideoObject: [[...MEDIA, "thumbnailUrl"], words("name description thumbnailUrl uploadDate")],
  AudioObject: [MEDIA, words("name contentUrl encodingFormat")],
  Clip: [[...WORK, ...words("startOffset endOffset")], words("name startOffset url")],
  Quotation: [[...WORK, "spokenByCharacter"], words("text url")],
  CorrectionComment: [WORK, words("text datePublished")],
  Person: [[...THING, ...words("honorificPrefix jobTitle")], words("name")],
  QuantitativeValue: [[...THING, ...words("value unitCode")], words("value unitCode")],
  WebPage: [WORK, []],
  Organization: [[...THING, "logo"], words("name")],
  WebSite: [WORK, words("name url")],
  SearchResultsPage: [WORK, words("name url")],
  SearchAction: [[...THING, ...words("target query-input")], words("target query-input")],
  EntryPoint: [[...THING, "urlTemplate"], words("urlTemplate")],
  BreadcrumbList: [[...THING, "itemListElement"], words("itemListElement")],
  ListItem: [[...THING, ...words("position item")], words("position name item")],
  CreativeWork: [WORK, words("name")],
  Place: [[...THING, "geo"], words("name")],
  GeoCoordinates: [[...THING, ...words("latitude longitude")], words("latitude longitude")],
  Thing: [THING, words("name")],
};
/** Property -> the types of things it may hold (schema.org's range, with the types below); one that is not here holds no thing. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  about: words("Thing Quotation"),
  associatedMedia: words("AudioObject VideoObject"),
  author: words("Organization Person"),
  citation: words("CreativeWork"),
  contentLocation: words("Place"),
  contributor: words("Organization Person"),
  correction: words("CorrectionComment"),
  creator: words("Organization Person"),
  geo: words("GeoCoordinates"),
  hasPart: words("Clip Quotation"),
  height: words("QuantitativeValue"),
  isPartOf: words("PodcastEpisode WebSite"),
  item: words("WebPage"),
  itemListElement: words("ListItem"),
  mentions: words("Person"),
  partOfSeason: words("PodcastSeason"),
  partOfSeries: words("PodcastSeries"),
  potentialAction: words("SearchAction"),
  publisher: words("Organization Person"),
  spokenByCharacter: words("Organization Person"),
  subjectOf: words("Clip PodcastEpisode"),
  target: words("EntryPoint"),
  video: words("Clip VideoObject"),
  width: words("QuantitativeValue"),
};
const URLS = new Set(words("url contentUrl embedUrl thumbnailUrl sameAs logo image webFeed"));
const MOMENTS = new Set(words("datePublished dateModified uploadDate"));

/** A node of structured data. */
export type Node = Readonly<Record<string, unknown>>;

/** Every node in a document, those inside others too. */
export function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return "@type" in value ? [value as Node, ...inside] : inside;
}

/** What a node has that its type may not, lacks, or holds of a wrong kind. */
export function complaintsOf(node: Node): readonly string[] {
  const type = String(node["@type"]);
  const rule = TYPES[type];
  if (!rule) return [`${type}: no such type in the table`];
  const [may, must] = rule;
  const keys = Object.keys(node).filter((key) => !key.startsWith("@"));
  return [
    ...keys.filter((key) => !may.includes(key)).map((key) => `${type}.${key}: not of this type`),
    ...must.filter((key) => node[key] === undefined).map((key) => `${type}.${key}: missing`),
    ...keys.flatMap((key) => valuesOf(node[key]).flatMap((value) => wrongValue(type, key, value))),
  ];
}

function valuesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function wrongValue(type: string, key: string, value: unknown): readonly string[] {
  const wrong = [`${type}.${key}: ${JSON.stringify(value)}`];
  if (value === "" || value === null) return wrong;
  if (typeof value === "object" && "@type" in value && !RANGES[key]?.includes(String(value["@type"])))
    return wrong;
  // A bare number is a QuantitativeValue without its unit.
  if (RANGES[key]?.includes("QuantitativeValue") && typeof value !== "object") return wrong;
  if (URLS.has(key) && typeof value === "string" && !/^https?:\/\//.test(value)) return wrong;
  if (MOMENTS.has(key) && !/^\d{4}-\d\d-\d\d(T[\d:]+([+-]\d\d:\d\d|Z))?$/.test(String(value))) return wrong;
  if (key === "duration" && !/^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/.test(String(value))) return wrong;
  if (/^(start|end)Offset$/.test(key) && !(typeof value === "number" && value >= 0)) return wrong;
  return [];
}
