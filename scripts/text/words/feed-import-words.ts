// The form of what an import of a feed writes into files and says. `{name}` takes a value.

export interface FeedImportWords {
  /** First line of an episode's front matter. {feed} */
  readonly from: string;
  /** {type}: trailer or bonus */
  readonly episodeType: string;
  readonly showHead: string;
  readonly aboutSite: string;
  readonly aboutZone: string;
  readonly aboutEmail: string;
  readonly aboutGuid: string;
  readonly aboutArtwork: string;
  /** {count} {known} */
  readonly written: string;
  readonly wouldWrite: string;
  /** {known} */
  readonly nothingNew: string;
  readonly nothingWritten: string;
  /** {count} */
  readonly fetching: string;
  readonly next: string;
}
