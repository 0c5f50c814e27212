import v8 from "@vitest/coverage-v8";

/**
 * Vitest measures coverage in every project or in none. This provider measures only the unit tests, which must cover the pure rooms:
 * a profiler would distort the speed project. `vitest.config.ts` sets this variable in the measured project.
 */
const isMeasured = process.env["WARRAQ_TEST_COVERAGE"] === "1";

const unmeasured: Pick<typeof v8, "startCoverage" | "takeCoverage" | "stopCoverage"> = {
  startCoverage: () => undefined,
  takeCoverage: () => undefined,
  stopCoverage: () => undefined,
};

/** Coverage by V8, in the processes of the measured project only. */
const provider: typeof v8 = { ...v8, ...(isMeasured ? {} : unmeasured) };
export default provider;
