import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { pureRooms } from "./.dependency-cruiser.mjs";
import floors from "./tests/quality/floors.json" with { type: "json" };
import { BaseSequencer, type Reporter, type TestModule, type TestSpecification } from "vitest/node";

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
const withEngines = ["integration", "e2e", "pains", "chaos"].map((room) => `tests/${room}/**/*.test.ts`);

/** Spreads tests that mostly wait evenly among those that mostly compute, so that both cores have something to do all the time. */
class MixedSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer's, which answers with another list
    const sorted = await super.sort(files);
    const places = (isWaiting: boolean) => {
      const own = sorted.filter(({ project }) => (project.name === "engines") === isWaiting);
      return own.map((file, at) => ({ file, place: (at + 0.5) / own.length }));
    };
    return [...places(true), ...places(false)]
      .toSorted((one, other) => one.place - other.place)
      .map(({ file }) => file);
  }
}

/** A ratio of speeds, which others on the same cores would blur. */
const alone = ["tests/quality/speed.test.ts"];

export default defineConfig({
  test: {
    // One more than cores: whoever waits for an engine leaves its core to another.
    maxWorkers: Math.min(availableParallelism() + 1, 6),
    sequence: { sequencer: MixedSequencer },
    reporters: ["default", closingLine],
    // A busy machine is given time: what must be fast is measured in time of the process itself.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Measured with --coverage only, as `npm run check` does: a run of a few files covers little.
    coverage: {
      provider: "custom",
      customProviderModule: "./tests/support/coverage.ts",
      include: pureRooms.map((room) => `${room}/**/*.ts`),
      reporter: ["text-summary", "json-summary"],
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
          // They share nothing that one could change for another; a process for each would cost more than many of them do.
          isolate: false,
          env: { WARRAQ_TEST_COVERAGE: "1" },
        },
      },
      {
        extends: true,
        // One worker and processes of their own: Vitest takes these last, when nothing else runs.
        test: { name: "speed", include: alone, fileParallelism: false },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: withEngines,
          globalSetup: ["tests/support/servers/engines.ts"],
          testTimeout: 400_000,
        },
      },
    ],
  },
});
