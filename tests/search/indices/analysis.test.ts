import { expect, test } from "vitest";
import { sha256 } from "../../../cli/sha256.ts";
import { analysis } from "../../../search/indices/analysis.ts";
import { ANALYSIS_SHA256 } from "../../../search/indices/analysis-version.ts";

/** Where this fails, words become something else now: write the new hash, and count `ANALYSIS_VERSION` beside it up. */
test("the analyzers are those that their version names", () => {
  expect(sha256(JSON.stringify(analysis()))).toBe(ANALYSIS_SHA256);
});
