// Each host's own files: a workflow that checks, builds, deploys, announces and records, hourly where something is due.
// Specs: GitHub Actions workflow syntax; GitLab CI/CD YAML; netlify.toml; wrangler's configuration.

import type { Host } from "../domain/hosts.ts";
import type { FileToWrite } from "./write-together.ts";

/** What of a programme stands in its host's files. */
export interface Hosted {
  /** The project's name at the host: a-z, digits, hyphens. */
  readonly name: string;
}

/** The files, from the project's folder. */
export function hostFiles(host: Host, { name }: Hosted): readonly FileToWrite[] {
  if (host === "gitlab-pages") return [{ path: ".gitlab-ci.yml", text: gitlabPipeline() }];
  const workflow = { path: ".github/workflows/site.yml", text: githubWorkflow(DEPLOYMENTS[host]) };
  if (host === "netlify") return [workflow, { path: "netlify.toml", text: NETLIFY }];
  if (host === "cloudflare-pages") {
    return [
      workflow,
      { path: "wrangler.toml", text: `name = "${name}"\npages_build_output_dir = "_site"\n` },
    ];
  }
  return [workflow];
}

// Netlify's own builder can keep no lock: the workflow builds and hands over, and theirs has nothing to do.
const NETLIFY = `[build]
  publish = "_site"
  ignore = "exit 0"
`;

interface Deployment {
  readonly permissions: readonly string[];
  /** Lines below the job's name. */
  readonly job: readonly string[];
  readonly steps: readonly string[];
}

const PUBLISHING = "        if: steps.due.outputs.publish == 'yes'";

/** A step that runs a script, with what it is handed from the repository's secrets and variables. */
function script(name: string, lines: readonly string[], environment: readonly string[]): readonly string[] {
  return [
    `      - name: ${name}`,
    PUBLISHING,
    ...(environment.length > 0 ? ["        env:", ...environment.map((line) => `          ${line}`)] : []),
    "        run: |",
    ...lines.map((line) => `          ${line}`),
  ];
}

const DEPLOYMENTS: Readonly<Record<Exclude<Host, "gitlab-pages">, Deployment>> = {
  "github-pages": {
    permissions: ["  pages: write", "  id-token: write"],
    job: [
      "    environment:",
      "      name: github-pages",
      "      url: $" + "{{ steps.pages.outputs.page_url }}",
    ],
    steps: [
      ...script("Keep Jekyll out", ["touch _site/.nojekyll"], []),
      "      - uses: actions/upload-pages-artifact@v3",
      PUBLISHING,
      "        with:",
      "          path: _site",
      "      - id: pages",
      PUBLISHING,
      "        uses: actions/deploy-pages@v4",
    ],
  },
  netlify: {
    permissions: [],
    job: [],
    steps: script(
      "Deploy",
      ["npx --yes netlify-cli@17 deploy --prod --no-build --dir=_site"],
      [
        "NETLIFY_AUTH_TOKEN: $" + "{{ secrets.NETLIFY_AUTH_TOKEN }}",
        "NETLIFY_SITE_ID: $" + "{{ secrets.NETLIFY_SITE_ID }}",
      ],
    ),
  },
  "cloudflare-pages": {
    permissions: [],
    job: [],
    steps: script(
      "Deploy",
      ["npx --yes wrangler@4 pages deploy --branch=main"],
      [
        "CLOUDFLARE_API_TOKEN: $" + "{{ secrets.CLOUDFLARE_API_TOKEN }}",
        "CLOUDFLARE_ACCOUNT_ID: $" + "{{ secrets.CLOUDFLARE_ACCOUNT_ID }}",
      ],
    ),
  },
  server: {
    permissions: [],
    job: [],
    steps: script(
      "Deploy",
      [
        "install -d -m 700 ~/.ssh",
        `printf '%s\\n' "$SSH_KEY" > ~/.ssh/site`,
        `printf '%s\\n' "$SSH_KNOWN_HOSTS" > ~/.ssh/known_hosts`,
        "chmod 600 ~/.ssh/site",
        `rsync -a --delete-delay --delay-updates -e "ssh -i ~/.ssh/site" _site/ "$SSH_TARGET"`,
      ],
      [
        "SSH_KEY: $" + "{{ secrets.SSH_KEY }}",
        "SSH_KNOWN_HOSTS: $" + "{{ secrets.SSH_KNOWN_HOSTS }}",
        "SSH_TARGET: $" + "{{ secrets.SSH_TARGET }}",
      ],
    ),
  },
};

/** Whether a run by the clock has anything to do: the last build left when the next episode is due, or nothing for never. */
const DUE = [
  "next=$(cat .cache/next-publication 2>/dev/null || echo 0)",
  'if [ "$EVENT" = schedule ] && { [ -z "$next" ] || [ "$next" -gt "$(date +%s)" ]; }; then work=no; else work=yes; fi',
];

const RECORD = [
  "npm run check -- --accept",
  "git add episodes/feed.lock.json",
  "git diff --cached --quiet && exit 0",
];

/** Somebody's push may come between the checkout and ours: what they wrote stays, and the lock is recorded on top of it. */
const pushed = (push: string, pull: string): readonly string[] => [
  "for try in 1 2 3; do",
  `  ${push} && exit 0`,
  `  ${pull} || break`,
  "done",
  "exit 1",
];

function githubWorkflow({ permissions, job, steps }: Deployment): string {
  const working = "        if: steps.due.outputs.work == 'yes'";
  return [
    "# Checks, builds and publishes the site. By the hour it ends at once, unless a scheduled episode is due.",
    "name: site",
    "on:",
    "  push:",
    "    branches: [main, master]",
    "  pull_request:",
    "  schedule:",
    '    - cron: "17 * * * *"',
    "  workflow_dispatch:",
    "permissions:",
    "  contents: write",
    ...permissions,
    "concurrency:",
    "  group: site-$" + "{{ github.event_name == 'pull_request' && github.ref || 'published' }}",
    "jobs:",
    "  site:",
    "    runs-on: ubuntu-latest",
    ...job,
    "    steps:",
    "      - uses: actions/checkout@v4",
    "      - uses: actions/cache/restore@v4",
    "        with:",
    "          path: .cache",
    "          key: site-$" + "{{ github.run_id }}",
    "          restore-keys: site-",
    "      - id: due",
    "        name: Is there anything to do?",
    "        env:",
    "          EVENT: $" + "{{ github.event_name }}",
    "        run: |",
    ...DUE.map((line) => `          ${line}`),
    '          if [ "$work" = yes ] && [ "$EVENT" != pull_request ]; then publish=yes; else publish=no; fi',
    '          echo "work=$work" >> "$GITHUB_OUTPUT"',
    '          echo "publish=$publish" >> "$GITHUB_OUTPUT"',
    "      - uses: actions/setup-node@v4",
    working,
    "        with:",
    "          node-version-file: .nvmrc",
    "          cache: npm",
    ...["npm ci --omit=dev", "npm run --silent check -- --annotations github", "npm run build"].flatMap(
      (command) => [`      - run: ${command}`, working],
    ),
    ...steps,
    "      - run: npm run announce",
    PUBLISHING,
    "        env:",
    "          PODPING_TOKEN: $" + "{{ secrets.PODPING_TOKEN }}",
    ...script(
      "Record what is published",
      [
        "git config user.name site",
        "git config user.email site@users.noreply.github.com",
        ...RECORD,
        'git commit -m "feeds: record what is published"',
        ...pushed("git push", "git pull --rebase"),
      ],
      [],
    ),
    "      - uses: actions/cache/save@v4",
    PUBLISHING,
    "        with:",
    "          path: .cache",
    "          key: site-$" + "{{ github.run_id }}",
    "",
  ].join("\n");
}

function gitlabPipeline(): string {
  return [
    "# Checks, builds and publishes the site. A run by the clock (a schedule of the project, hourly) ends at once, unless a",
    "# scheduled episode is due. SITE_TOKEN, a project access token that may push, lets it record what is published.",
    "image: node:22",
    "variables:",
    "  npm_config_cache: $CI_PROJECT_DIR/.npm",
    "cache:",
    "  key: site",
    "  paths: [.cache/, .npm/]",
    "check:",
    "  stage: test",
    "  rules:",
    "    - if: $CI_PIPELINE_SOURCE == 'merge_request_event'",
    "    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != 'schedule'",
    "  script:",
    "    - npm ci --omit=dev",
    "    - npm run --silent check -- --annotations gitlab > code-quality.json",
    "  artifacts:",
    "    when: always",
    "    reports:",
    "      codequality: code-quality.json",
    "pages:",
    "  stage: deploy",
    "  rules:",
    "    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
    "  # What a run by the clock ends with when nothing is due: the site stays as it is.",
    "  allow_failure:",
    "    exit_codes: 77",
    "  script:",
    "    - |",
    "      EVENT=$CI_PIPELINE_SOURCE",
    ...DUE.map((line) => `      ${line}`),
    '      if [ "$work" = no ]; then exit 77; fi',
    "    - npm ci --omit=dev",
    "    - npm run build",
    "    - cp -r _site public",
    "  artifacts:",
    "    paths: [public]",
    "announce:",
    "  stage: .post",
    "  needs: [pages]",
    "  rules:",
    "    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $SITE_TOKEN",
    "  script:",
    "    - npm ci --omit=dev",
    "    - npm run announce -- --site public",
    "    - |",
    "      git config user.name site",
    "      git config user.email site@noreply.invalid",
    ...RECORD.map((line) => `      ${line}`),
    '      git commit -m "feeds: record what is published [skip ci]"',
    '      home="https://site:$SITE_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git"',
    ...pushed(
      'git push "$home" "HEAD:$CI_DEFAULT_BRANCH"',
      'git pull --rebase "$home" "$CI_DEFAULT_BRANCH"',
    ).map((line) => `      ${line}`),
    "",
  ].join("\n");
}
