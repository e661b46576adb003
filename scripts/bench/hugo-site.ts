// The rival: the same episodes as a Hugo site that is simpler than ours: a page an episode with guests, quotes
// and neighbours; guests, topics, archive, sitemap and a feed of 300. No JSON-LD, no captions, no quote pages.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type SyntheticEpisode, syntheticEpisode, syntheticPeople } from "./synthetic-programme.ts";

/** Writes a Hugo site of `count` episodes below `root`. */
export async function writeHugoSite(root: string, count: number): Promise<void> {
  await mkdir(join(root, "content", "episodes"), { recursive: true });
  await mkdir(join(root, "layouts", "_default"), { recursive: true });
  await writeFile(join(root, "config.toml"), CONFIG);
  for (const [name, text] of Object.entries(LAYOUTS)) {
    await writeFile(join(root, "layouts", name), text);
  }
  const people = syntheticPeople(count);
  for (let index = 0; index < count; index++) {
    const episode = syntheticEpisode(index, people);
    await writeFile(join(root, "content", "episodes", `${episode.slug}.md`), hugoPage(episode));
  }
}

function hugoPage(episode: SyntheticEpisode): string {
  const quoted = (text: string) => JSON.stringify(text);
  const front = [
    `title: ${quoted(episode.title)}`,
    `date: ${episode.day}`,
    `summary: ${quoted(episode.summary)}`,
    `guests: [${episode.guests.map(({ name }) => quoted(name)).join(", ")}]`,
    `topics: [${episode.topics.map(quoted).join(", ")}]`,
  ];
  const body = episode.chapters.flatMap(({ title, paragraphs, quotes }) => [
    `## ${title}`,
    ...paragraphs,
    ...quotes.map(({ text, person, start }) => `> ${text}\n>\n> — ${person.name} [${start}](#t=${start})`),
  ]);
  return `---\n${front.join("\n")}\n---\n${body.join("\n\n")}\n`;
}

const CONFIG = `baseURL = "https://bench.example/"
languageCode = "ar"
title = "برنامج مختلق لقياس السرعة"
paginate = 20
rssLimit = 300
[taxonomies]
guest = "guests"
topic = "topics"
`;

const LAYOUTS: Readonly<Record<string, string>> = {
  "_default/baseof.html": `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="canonical" href="{{ .Permalink }}"></head><body>{{ block "main" . }}{{ end }}</body></html>`,
  "_default/single.html": `{{ define "main" }}<h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time><p>{{ .Params.summary }}</p><ul>{{ range .GetTerms "guests" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul><ul>{{ range .GetTerms "topics" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>{{ .Content }}{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}`,
  "_default/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}`,
  "index.html": `{{ define "main" }}<ul>{{ range first 20 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`,
};
