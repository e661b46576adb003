// What a host must still be told by hand, once its files are written.

import { catalogue } from "../catalogue.ts";

export const hostWords = catalogue({
  "github-pages": {
    ar: "في GitHub: ‏Settings ثم Pages ثم Source: GitHub Actions، ثم ادفع الملفات. التفاصيل في docs/publishing.ar.md",
    en: "On GitHub: Settings, Pages, Source: GitHub Actions; then push. More in docs/publishing.md",
  },
  "gitlab-pages": {
    ar: "في GitLab: جدول كل ساعة (Build ثم Pipeline schedules)، وSITE_TOKEN بين متغيرات CI/CD، ثم ادفع الملفات. التفاصيل في docs/publishing.ar.md",
    en: "On GitLab: an hourly schedule (Build, Pipeline schedules) and SITE_TOKEN among the CI/CD variables; then push. More in docs/publishing.md",
  },
  netlify: {
    ar: "في GitHub: ‏NETLIFY_AUTH_TOKEN وNETLIFY_SITE_ID بين أسرار المستودع، ثم ادفع الملفات. التفاصيل في docs/publishing.ar.md",
    en: "On GitHub: NETLIFY_AUTH_TOKEN and NETLIFY_SITE_ID among the repository's secrets; then push. More in docs/publishing.md",
  },
  "cloudflare-pages": {
    ar: "في GitHub: ‏CLOUDFLARE_API_TOKEN وCLOUDFLARE_ACCOUNT_ID بين أسرار المستودع، ثم ادفع الملفات. التفاصيل في docs/publishing.ar.md",
    en: "On GitHub: CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID among the repository's secrets; then push. More in docs/publishing.md",
  },
  server: {
    ar: "في GitHub: ‏SSH_KEY وSSH_KNOWN_HOSTS وSSH_TARGET (مثل user@host:/srv/site/) بين أسرار المستودع، ثم ادفع الملفات. التفاصيل في docs/publishing.ar.md",
    en: "On GitHub: SSH_KEY, SSH_KNOWN_HOSTS and SSH_TARGET (such as user@host:/srv/site/) among the repository's secrets; then push. More in docs/publishing.md",
  },
});
