import { batches } from "../disk/batches.ts";
import { scanFolder } from "../disk/scan-folder.ts";
import { isNotThere } from "../system/system-error.ts";
import { type CheckDeps, type CheckedFile, checkFiles, isUnknown, recheckFiles } from "./check-files.ts";
import type { Report } from "./report.ts";

const BATCH = 500;

/** Checks every file that is on disk under the roots. */
export const checkRoots = async (
  deps: CheckDeps,
  roots: readonly string[],
  report: Report,
): Promise<void> => {
  const suspects: CheckedFile[] = [];
  for (const root of roots) {
    const scan = scanFolder(root, {
      names: deps.nameRules,
      // A root that does not exist has no files. If it ever had some, checking the records finds them missing.
      onUnreadable: ({ folder, error }) => {
        if (folder !== root || !isNotThere(error))
          report.addFault({ path: folder, fault: `cannot be read: ${String(error)}` });
      },
    });
    for await (const batch of batches(scan, BATCH)) {
      report.addFiles(batch.length);
      const files = batch.map(({ file }) => file);
      const unknown = new Set(batch.filter(isUnknown).map(({ file }) => file));
      for (const checked of await checkFiles(deps, files, unknown))
        if (checked.fault === null) report.addChecked(checked);
        else suspects.push(checked);
    }
  }
  for (const checked of await recheckFiles(deps, suspects)) report.addChecked(checked);
};
