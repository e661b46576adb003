// A link of a text to another page of the site, as it stands in prose: `episode:SLUG` or `person:ID`. Where that is, each
// output knows.

export interface InnerLink {
  readonly kind: "episode" | "person";
  /** An episode's slug or a person's id: a-z, 0-9 and hyphens. */
  readonly id: string;
}

/** @returns null for an address of any other kind */
export function innerLink(href: string): InnerLink | null {
  const [, kind, id] = /^(episode|person):([a-z0-9-]+)$/.exec(href) ?? [];
  return (kind === "episode" || kind === "person") && id !== undefined ? { kind, id } : null;
}
