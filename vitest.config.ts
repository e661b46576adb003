import { defineConfig } from "vitest/config";

// The real thing runs in many tests: browsers, encoders, whole builds. They are given time, not retries.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    slowTestThreshold: 10_000,
  },
});
