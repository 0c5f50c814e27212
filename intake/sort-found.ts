import type { Noted } from "./intake.ts";
import type { Found } from "../disk/scan-folder.ts";

export interface Sorted {
  /** To be let in. */
  readonly quiet: readonly Found[];
  /** To be looked at again soon. */
  readonly restless: readonly Found[];
  /** To be written down, not read. */
  readonly noted: readonly Noted[];
}

/** Tells files that can be read from those that are to be left alone, are empty, or changed less than `stableMs` ago (`null`: as they are). Pure. */
export const sortFound = (found: readonly Found[], nowMs: number, stableMs: number | null): Sorted => {
  const quiet: Found[] = [];
  const restless: Found[] = [];
  const noted: Noted[] = [];
  for (const one of found) {
    const { file, ctimeMs, ignored } = one;
    if (ignored !== null) noted.push({ file, state: "ignored", reason: ignored });
    else if (file.size === 0) noted.push({ file, state: "waiting", reason: "empty_file" });
    else if (stableMs !== null && nowMs - Math.max(file.mtimeMs, ctimeMs) < stableMs) {
      restless.push(one);
      noted.push({ file, state: "waiting", reason: "not_stable" });
    } else quiet.push(one);
  }
  return { quiet, restless, noted };
};
