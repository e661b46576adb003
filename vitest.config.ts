import { defineConfig } from "vitest/config";

const isCi = process.env.CI === "true";

// The real thing runs in many tests: browsers, encoders, whole builds. They are given time, not retries.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    pool: "forks",
    slowTestThreshold: 10_000,
    // .ci/run reads the second one to see that nothing was skipped.
    reporters: isCi ? ["default", "json"] : ["default"],
    outputFile: { json: ".cache/test-report.json" },
  },
});
