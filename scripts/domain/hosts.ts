// Hosts whose files `npm run new -- --host` writes, and what each takes: the one home of these numbers.

/** The hosts whose files are known. */
export const HOSTS = ["github-pages", "gitlab-pages", "netlify", "cloudflare-pages", "server"] as const;
export type Host = (typeof HOSTS)[number];

/** What a host takes of a site, on its cheapest plan; null for what it states no limit of. */
export interface HostLimits {
  /** How the host calls itself. */
  readonly name: string;
  readonly files: number | null;
  /** Of one file. */
  readonly fileBytes: number | null;
  /** Of the whole site. */
  readonly siteBytes: number | null;
  readonly source: string | null;
}

/** When the sources were looked up. */
export const LIMITS_OF = "2026-11-30";

const GB = 1_000_000_000;
const MIB = 1024 * 1024;

export const HOST_LIMITS: Readonly<Record<Host, HostLimits>> = {
  "github-pages": {
    ...{ name: "GitHub Pages", files: null, fileBytes: 100_000_000, siteBytes: GB },
    source: "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
  },
  "gitlab-pages": {
    ...{ name: "GitLab Pages", files: 200_000, fileBytes: null, siteBytes: GB },
    source: "https://docs.gitlab.com/user/gitlab_com/#gitlab-pages",
  },
  // 54,000 in one folder, which no site comes near: an episode has one of its own.
  netlify: {
    ...{ name: "Netlify", files: null, fileBytes: null, siteBytes: null },
    source: "https://docs.netlify.com/site-deploys/overview/#files-per-directory-limit",
  },
  "cloudflare-pages": {
    ...{ name: "Cloudflare Pages", files: 20_000, fileBytes: 25 * MIB, siteBytes: null },
    source: "https://developers.cloudflare.com/pages/platform/limits/",
  },
  server: { name: "a server of your own", files: null, fileBytes: null, siteBytes: null, source: null },
};

/** From this share of a limit on it is told. */
export const NEAR_LIMIT = 0.8;
