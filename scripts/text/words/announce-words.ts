// The form of what `npm run announce` says. `{name}` takes a value.

export interface AnnounceWords {
  readonly nobody: string;
  readonly noNews: string;
  /** {folder} */
  readonly noSite: string;
  /** {file} */
  readonly noState: string;
  /** {file} */
  readonly noRecord: string;
  readonly noToken: string;
  /** {service} {endpoint} {about} {news} */
  readonly told: string;
  readonly wouldTell: string;
  /** … and {reason} {attempts} */
  readonly failed: string;
  /** {service} {endpoint} {about} */
  readonly skipped: string;
  readonly again: string;
  /** {added} {changed} {removed} */
  readonly news: string;
  readonly headOnly: string;
}
