import { defineConfig } from "vitest/config";
import type { Reporter, TestModule } from "vitest/node";

/** CI reads the last line of a run; Vitest's own summary is not in a form it knows. */
const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    process.stdout.write(
      `\n${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped\n`,
    );
  },
};

/** Tests of these rooms need a real Redis and a real Elasticsearch. */
const withEngines = ["integration", "e2e", "pains"].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    reporters: ["default", closingLine],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: withEngines },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: withEngines,
          globalSetup: ["tests/support/engines.ts"],
          // Each runs whole systems; more at once would only slow each other down.
          fileParallelism: false,
          testTimeout: 180_000,
        },
      },
    ],
  },
});
