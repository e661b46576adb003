import { defineConfig } from "vitest/config";

const isCi = process.env.CI === "true";

/**
 * Tests in which a browser, an encoder, another program or a whole build runs, or thousands of made-up inputs.
 * tests/house holds the others to do without.
 */
export const WHOLE: readonly string[] = [
  "tests/**/{hostile,laws}.test.ts",
  "tests/align/{memory,tool}.test.ts",
  "tests/boot/**",
  "tests/browser/**",
  "tests/site/**",
  "tests/cli/{verbs,import-again}.test.ts",
  "tests/clips/**",
  "tests/content/remedies.test.ts",
  "tests/desk/**",
  "tests/domain/look.test.ts",
  "tests/eleventy/cards/as-in-a-browser.test.ts",
  "tests/eleventy/search/search-plugin.test.ts",
  "tests/eleventy/render-thread.test.ts",
  "tests/narration/{narrate,real-reading,sound}.test.ts",
  "tests/render/cards/in-frame.test.ts",
  "tests/render/{feed-in-browser,schemas}.test.ts",
  "tests/support/harness.test.ts",
  "tests/transcription/{arabic-to-page,transcribe}.test.ts",
  "tests/upload/**",
  "tests/views/html.test.ts",
];

// The real thing runs in many tests: browsers, encoders, whole builds. They are given time, not retries.
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    pool: "forks",
    // Vitest would leave one processor to itself: it waits more than it works.
    maxWorkers: "100%",
    slowTestThreshold: 10_000,
    // .ci/run reads the second one to see that nothing was skipped.
    reporters: isCi ? ["default", "json"] : ["default"],
    outputFile: { json: ".cache/test-report.json" },
    globalSetup: "tests/support/run-folder.ts",
    // One file after the other in a process that has loaded the code by then: none changes what another one sees.
    isolate: false,
    // What Vitest made of a file is made once, not in every run.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/vitest" },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: [...WHOLE] },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: [...WHOLE].map((glob) => (glob.endsWith("/**") ? `${glob}/*.test.ts` : glob)),
        },
      },
    ],
  },
});
