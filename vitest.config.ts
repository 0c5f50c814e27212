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

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", closingLine],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
