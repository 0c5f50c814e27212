/** tests/support/: what tests of several rooms share: fakes, fixtures and helpers. This file makes admissions. */
import { fileIdOf } from "../../document/source-file.ts";
import type { Admission } from "../../pipeline/flight.ts";
import { sha256 } from "../../cli/sha256.ts";

/** An admission of a file that only exists in the test. */
export const admissionFor = (path: string, overrides: Partial<Admission> = {}): Admission => ({
  id: fileIdOf({ path }, sha256),
  epoch: 1_700_000_000_000,
  seenMs: 1_700_000_000_000,
  file: { path, root: "/in", size: 10, mtimeMs: 1_600_000_000_000 },
  ...overrides,
});
