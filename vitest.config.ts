import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "web/src/**/*.test.ts", "test/**/*.test.ts"],
    env: { TZ: "UTC", NO_COLOR: "1" },
    pool: "threads",
    setupFiles: ["test/support/same-chances.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
