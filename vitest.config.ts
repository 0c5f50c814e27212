import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { pureRooms } from "./.dependency-cruiser.mjs";
import floors from "./tests/quality/floors.json" with { type: "json" };
import { BaseSequencer, type Reporter, type TestModule, type TestSpecification } from "vitest/node";

/** Ends a run with the line that CI reads, since it does not know the form of Vitest's own summary. */
const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const line = `${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`;
    const missing = existsSync("../shared")
      ? ""
      : "\nWithout ../shared the tests ran on our own texts only, not on the corpora of others.\n";
    // At the exit, since the report of the coverage comes after this.
    process.once("exit", () => process.stdout.write(`${missing}\n${line}\n`));
  },
};

/** Tests in these folders need a real Redis and a real Elasticsearch. */
const withEngines = ["integration", "e2e", "pains", "chaos", "browser"].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

/** Spreads tests that mostly wait evenly among those that mostly compute, so that all cores are always busy. */
class MixedSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the method of a sequencer, which returns a new list
    const sorted = await super.sort(files);
    const positions = (isWaiting: boolean) => {
      const own = sorted.filter(({ project }) => (project.name === "engines") === isWaiting);
      return own.map((file, at) => ({ file, position: (at + 0.5) / own.length }));
    };
    return [...positions(true), ...positions(false)]
      .toSorted((one, other) => one.position - other.position)
      .map(({ file }) => file);
  }
}

/** These measure a ratio of speeds, which other work on the same cores would blur. */
const alone = ["speed", "enrichment/speed", "pipeline-cost"].map((name) => `tests/quality/${name}.test.ts`);

export default defineConfig({
  test: {
    // One more than cores, since a test that waits for an engine leaves its core to another.
    maxWorkers: Math.min(availableParallelism() + 1, 6),
    sequence: { sequencer: MixedSequencer },
    reporters: ["default", closingLine],
    // Generous, for busy machines. Tests of speed measure CPU time instead.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Measured by `npm run coverage` only: it makes the unit tests two and a half times as expensive.
    coverage: {
      provider: "custom",
      customProviderModule: "./tests/support/coverage.ts",
      include: pureRooms.map((room) => `${room}/**/*.ts`),
      reporter: ["text-summary"],
      // In percent. They only rise.
      thresholds: floors.coverage,
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...withEngines, ...alone],
          // These tests share no state that one could change for another, and a process for each would cost more than many of them do.
          isolate: false,
          env: { WARRAQ_TEST_COVERAGE: "1" },
        },
      },
      {
        extends: true,
        // With one worker, Vitest runs these last, when nothing else runs.
        test: { name: "speed", include: alone, fileParallelism: false },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: withEngines,
          globalSetup: ["tests/support/servers/engines.ts"],
          testTimeout: 900_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
