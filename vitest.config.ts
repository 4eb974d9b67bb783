import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    env: { TZ: "UTC", NO_COLOR: "1" },
    pool: "threads",
    testTimeout: 60_000,
  },
});
