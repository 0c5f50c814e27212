import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Real articles and their answers, which belong to others and are kept beside the repository, not in it. */
export const sharedDir = fileURLToPath(new URL("../../../shared/", import.meta.url));

export const hasShared = existsSync(sharedDir);

/**
 * Defines tests that read `../shared`, in addition to tests of the same kind on texts of our own. Without that folder the tests
 * are not defined, so no test of a fresh clone is skipped.
 */
export const withShared = (define: () => void): void => {
  if (hasShared) define();
};
