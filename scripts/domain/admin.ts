// Editing in a browser: where the programme's files are kept.

/** What show.yml says of it. */
export interface AdminSettings {
  /** `test` keeps what is written in the browser only. */
  readonly host: "github" | "gitlab" | "gitea" | "test";
  /** `owner/name`; null for a test. */
  readonly repository: string | null;
  readonly branch: string | null;
  /** The newsroom's own sign-in service; null where editors sign in at the host. */
  readonly signIn: string | null;
  /** The application's id at the host, for signing in without a service. */
  readonly app: string | null;
  /** The host's own API; null for the public one. */
  readonly api: string | null;
}
