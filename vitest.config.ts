import { defineConfig } from "vitest/config";

const jsx = { runtime: "automatic", importSource: "preact" } as const;

export default defineConfig({
  oxc: { jsx },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          globalSetup: "test/store/shared-folder.ts",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**", "test/docs/**"],
          // Many start the command line as a process: on a busy machine that takes its time.
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { name: "docs", include: ["test/docs/**/*.test.ts"], testTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
