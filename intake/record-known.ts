import type { Admission } from "../pipeline/flight.ts";
import { recordOf } from "../search/indices/ledger-record.ts";
import type { IntakeDeps } from "./intake-deps.ts";

/**
 * Writes the records of files and items whose bytes were read before, without reading them again: they hold a text that is there. Its document
 * takes them over from the ledger.
 *
 * @returns those that are recorded, and the others, which must be read
 */
export const recordKnown = async (
  { ledger, recognize }: Pick<IntakeDeps, "ledger" | "recognize">,
  admissions: readonly Admission[],
): Promise<{ readonly known: readonly Admission[]; readonly rest: readonly Admission[] }> => {
  const texts = await recognize(admissions.map(({ file }) => file));
  if (texts.size === 0) return { known: [], rest: admissions };
  const known = admissions.filter(({ file }) => texts.has(file));
  await ledger.put(
    known.map((admission) =>
      recordOf(admission, { state: "duplicate", reason: "exact_duplicate", ...texts.get(admission.file) }),
    ),
  );
  return { known, rest: admissions.filter(({ file }) => !texts.has(file)) };
};
