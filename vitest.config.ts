import { defineConfig } from "vitest/config";

const minute = 60_000;

/** One suite per port, and every path that touches the database, run twice: embedded and served. */
const contracts = (database: "pglite" | "postgres") => ({
  extends: true as const,
  test: {
    name: `contracts-${database}`,
    include: ["test/contracts/**/*.test.{ts,tsx}"],
    env: { TEST_DATABASE: database },
    ...(database === "postgres" && { globalSetup: ["test/postgres-server.ts"] }),
    testTimeout: minute,
    hookTimeout: minute,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "src/**/*.test.{ts,tsx}",
            "scripts/**/*.test.ts",
            "test/*.test.ts",
            "test/cases/**/*.test.ts",
          ],
          testTimeout: minute / 2,
          hookTimeout: minute / 2,
        },
      },
      contracts("pglite"),
      contracts("postgres"),
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.{ts,tsx}"],
          globalSetup: ["test/journeys/service.ts"],
          // What hangs is stopped; a slow machine is no failure.
          testTimeout: 10 * minute,
          hookTimeout: 5 * minute,
        },
      },
    ],
  },
});
