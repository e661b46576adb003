// The page that editors work with in a browser, where show.yml asks for it.

import { adminConfig } from "../../admin/cms-config.ts";
import type { AdminSettings } from "../../domain/admin.ts";
import { jsonForScript } from "../../render/json-ld/script.ts";
import { below } from "../../render/output-addresses.ts";
import { fillIn } from "../../text/catalogue.ts";
import { adminWords } from "../../text/words/admin.ts";
import { safe } from "./nunjucks.ts";
import { type Page, pageHead } from "./page.ts";
import type { PageMaking } from "./page-making.ts";
import type { PageAssets } from "./site-view.ts";

/** Where the manager asks, by the host of the files. Its sign-in and its own API come from show.yml. */
const ASKED = {
  github: ["https://api.github.com", "https://github.com", "https://www.githubstatus.com"],
  gitlab: ["https://gitlab.com", "https://status-api.hostedstatus.com"],
  gitea: ["https://gitea.com"],
  test: [],
} as const;

/** None where show.yml does not ask for it. */
export function adminPages({ show, page }: PageMaking, assets: PageAssets): readonly Page[] {
  const { admin } = show.programme;
  if (admin === undefined || assets.admin === undefined) return [];
  const ask = show.fact("admin", {
    script: assets.admin,
    config: adminConfig(show.programme, admin),
    title: fillIn(adminWords(show.programme.interface).title, { programme: show.programme.title }),
    policy: policyOf(admin),
  });
  const address = below(show.addresses.home, "admin/");
  return [
    page(address, "pages/admin.njk", () => {
      const { script, config, title, policy } = ask();
      const words = adminWords(show.programme.interface);
      return {
        head: pageHead({ title, description: "", canonical: address.url, isIndexed: false }),
        data: {
          admin: {
            language: config.language,
            script,
            policy,
            config: safe(jsonForScript(config)),
            noScript: words.noScript,
          },
        },
      };
    }),
  ];
}

/** Spec: CSP 3. No script but the site's own; the manager sets styles of its own as it runs. */
function policyOf({ host, signIn, api }: AdminSettings): string {
  const asked = [
    ...ASKED[host],
    ...[signIn, api].flatMap((url) => (url === null ? [] : [new URL(url).origin])),
  ];
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data: https:",
    "media-src 'self' blob: https:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' blob: data: ${asked.join(" ")}`.trim(),
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");
}
