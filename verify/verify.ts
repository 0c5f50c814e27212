/** verify/: checks the invariant, that each file is in exactly one state and that the state is true, against disk and Elasticsearch. */
import { checkDocuments } from "./check-documents.ts";
import { checkEvents, type CheckEventsDeps } from "./check-events.ts";
import type { CheckDeps } from "./check-files.ts";
import { checkRecords } from "./check-records.ts";
import { checkRoots } from "./check-roots.ts";
import { openReport, type Verification } from "./report.ts";

/**
 * Compares disk, ledger and documents. The invariant holds if every file under the roots is in exactly one state, if what the state
 * says is true, if every record of a file that is gone says so, if every document has a file, and if the events of every story are those
 * that its documents tell.
 *
 * It may run while the system is at work: what looks wrong for a moment only is checked twice.
 */
export const verify = async (
  deps: CheckDeps & CheckEventsDeps,
  roots: readonly string[],
): Promise<Verification> => {
  const report = openReport();
  await checkRoots(deps, roots, report);
  await deps.ledger.refresh();
  await checkRecords(deps, roots, report);
  // Last: a document that was written in the meantime is counted with its file.
  const documents = await checkDocuments(deps, report);
  await checkEvents(deps, report);
  return report.result(documents);
};
