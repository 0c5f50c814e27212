import { expect, test } from "vitest";
import { sha256 } from "../../../cli/sha256.ts";
import { analysis } from "../../../search/indices/analysis.ts";
import { ANALYSIS_SHA256 } from "../../../search/indices/analysis-version.ts";

/** If this fails, the analyzers have changed: write the new hash, and increase `ANALYSIS_VERSION` beside it by one. */
test("the analyzers have the hash that their version names", () => {
  expect(sha256(JSON.stringify(analysis()))).toBe(ANALYSIS_SHA256);
});
