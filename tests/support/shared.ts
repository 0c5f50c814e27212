import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Real articles and their answers, kept beside the repository and not in it. Tests that need them skip without them. */
export const sharedDir = fileURLToPath(new URL("../../../shared/", import.meta.url));

export const hasShared = existsSync(sharedDir);
