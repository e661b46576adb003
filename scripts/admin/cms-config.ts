// The configuration of the content manager, from the schemas and show.yml.
// Sveltia CMS is the manager; its options are documented with its package, in schema/sveltia-cms.json.

import type { AdminSettings } from "../domain/admin.ts";
import { type EntryForm, FILE_WORDS } from "../domain/entry-form.ts";
import type { Programme } from "../domain/show.ts";
import { SCHEMAS } from "../schema/json-schemas.ts";
import { fillIn } from "../text/catalogue.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { adminWords } from "../text/words/admin.ts";
import { fieldsOf } from "./fields.ts";
import { formOf } from "./forms.ts";
import { COLLECTIONS, TOPIC_ROWS } from "./widgets.ts";

/** What the page hands to its script. */
export interface AdminConfig {
  /** For Sveltia CMS's `init`. */
  readonly config: object;
  /** By the name of the format in `config`. */
  readonly forms: Readonly<Record<AdminFormat, EntryForm>>;
  readonly language: InterfaceLanguage;
  /** The format of a file that is one record, and the key its rows have in a form. */
  readonly rows: { readonly format: AdminFormat; readonly key: string };
}

/** The formats of files; each is read and written by the page's script. The manager takes .md for front matter only. */
export type AdminFormat = "episode-frontmatter" | "person-frontmatter" | "topics" | "show";

export function adminConfig(programme: Programme, admin: AdminSettings): AdminConfig {
  const { interface: language, site, title } = programme;
  const words = adminWords(language);
  return {
    language,
    rows: { format: "topics", key: TOPIC_ROWS },
    forms: {
      "episode-frontmatter": formOf(SCHEMAS.episode),
      "person-frontmatter": formOf(SCHEMAS.person),
      topics: { kind: "map", keys: { [TOPIC_ROWS]: formOf(SCHEMAS.topics) }, short: null },
      show: formOf(SCHEMAS.show),
    },
    config: {
      load_config_file: false,
      backend: backendOf(admin),
      app_title: fillIn(words.title, { programme: title }),
      site_url: site,
      // Recordings are too large for git: they are uploaded, and only their address is typed.
      media_folder: "episodes/media",
      public_folder: "/media",
      slug: { encoding: "ascii", clean_accents: true, sanitize_replacement: "-" },
      output: { omit_empty_optional_fields: true },
      collections: collections(language),
    },
  };
}

function backendOf({ host, repository, branch, signIn, app, api }: AdminSettings): object {
  if (host === "test") return { name: "test-repo" };
  return {
    name: host,
    repo: repository,
    branch: branch ?? "main",
    ...(signIn === null ? {} : { base_url: signIn }),
    ...(api === null ? {} : { api_root: api }),
    ...(app === null ? {} : { app_id: app, ...(host === "gitlab" ? { auth_type: "pkce" } : {}) }),
    ...(signIn === null && app === null ? { auth_methods: ["token"] } : {}),
  };
}

function collections(language: InterfaceLanguage): readonly object[] {
  return [episodes(language), people(language), settings(language)];
}

function episodes(language: InterfaceLanguage): object {
  const words = adminWords(language);
  return {
    name: COLLECTIONS.episodes,
    label: words.episodes,
    label_singular: words.episode,
    folder: "episodes",
    format: "episode-frontmatter" satisfies AdminFormat,
    extension: "md",
    slug: { template: `{{fields.date}}-{{fields.${FILE_WORDS}}}`, editable: false },
    sortable_fields: { fields: ["date", "title"], default: { field: "date", direction: "descending" } },
    fields: episodeFields(language),
  };
}

function people(language: InterfaceLanguage): object {
  const words = adminWords(language);
  return {
    name: COLLECTIONS.people,
    label: words.people,
    label_singular: words.person,
    folder: "episodes/people",
    identifier_field: "name",
    format: "person-frontmatter" satisfies AdminFormat,
    extension: "md",
    slug: { template: "{{fields.latin}}", editable: false },
    fields: [...fieldsOf("person", language), bodyField(words.biography, words.biographyHint, [])],
  };
}

function settings(language: InterfaceLanguage): object {
  const words = adminWords(language);
  const file = (format: AdminFormat, label: string, fields: readonly object[]) => ({
    name: format,
    label,
    file: `episodes/${format}.yml`,
    format,
    fields,
  });
  const topic = fieldsOf("topics", language);
  return {
    name: COLLECTIONS.settings,
    label: words.settings,
    files: [
      file("show", words.show, fieldsOf("show", language)),
      file("topics", words.topics, [
        { name: TOPIC_ROWS, label: words.topics, widget: "list", summary: "{{name}}", fields: topic },
      ]),
    ],
  };
}

/** What every episode has first: title, date, the file's name, summary, guests, topics, the text. */
function episodeFields(language: InterfaceLanguage): readonly object[] {
  const words = adminWords(language);
  const fields = fieldsOf("episode", language);
  const [dated, topics] = ["date", "topics"].map((key) => fields.findIndex(({ name }) => name === key) + 1);
  return [
    ...fields.slice(0, dated),
    {
      name: FILE_WORDS,
      label: words.fileWords,
      hint: words.fileWordsHint,
      widget: "string",
      pattern: ["^[a-z0-9]+(-[a-z0-9]+)*$", words.fileWordsHint],
    },
    ...fields.slice(dated, topics),
    bodyField(words.body, words.bodyHint, ["quote"]),
    ...fields.slice(topics),
  ];
}

function bodyField(label: string, hint: string, components: readonly string[]): object {
  return {
    name: "body",
    label,
    hint,
    widget: "richtext",
    required: false,
    buttons: [
      "bold",
      "italic",
      "code",
      "link",
      "heading-two",
      "heading-three",
      "bulleted-list",
      "numbered-list",
    ],
    editor_components: components,
    linked_images: false,
    use_emoji_autocomplete: false,
  };
}
