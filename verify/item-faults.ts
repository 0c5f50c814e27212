import { fileIdOf, type FileId, type Sha256, shownPath } from "../document/source-file.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";

/** Parts looked up at once. */
const WINDOW = 500;

/** One thing that does not add up about a part. */
export interface PartFault {
  readonly path: string;
  readonly fault: string;
}

const isTakenApart = ({ state, reason }: LedgerRecord): boolean =>
  state === "ignored" && reason === "unpacked";

/** Parts that a file was taken apart into and that nobody knows, or that are said to be gone. */
export async function* missingParts(
  ledger: Pick<Ledger, "get">,
  sha256: Sha256,
  record: LedgerRecord,
): AsyncGenerator<PartFault> {
  const { parts = 0, file } = record;
  if (!isTakenApart(record)) return;
  for (let first = 1; first <= parts; first += WINDOW) {
    const names = Array.from({ length: Math.min(WINDOW, parts - first + 1) }, (_, index) => ({
      path: file.path,
      part: { number: first + index },
    }));
    const records = await ledger.get(names.map((name) => fileIdOf(name, sha256)));
    for (const name of names) {
      const state = records.get(fileIdOf(name, sha256))?.state;
      if (state === undefined) yield { path: shownPath(name), fault: "is in its file and has no record" };
      else if (state === "deleted")
        yield { path: shownPath(name), fault: "is in its file, but deleted by its record" };
    }
  }
}

/** Parts that have a number beyond those that their file was taken apart into. */
export const surplusParts = async (
  ledger: Pick<Ledger, "get">,
  sha256: Sha256,
  records: readonly LedgerRecord[],
): Promise<readonly PartFault[]> => {
  const parts = records.filter(({ file, state }) => file.part !== undefined && state !== "deleted");
  const idOf = ({ file }: LedgerRecord): FileId => fileIdOf({ path: file.path }, sha256);
  const wholes = await ledger.get([...new Set(parts.map(idOf))]);
  return parts.flatMap((record) => {
    const whole = wholes.get(idOf(record));
    const isBeyond =
      whole !== undefined && isTakenApart(whole) && (record.file.part?.number ?? 0) > (whole.parts ?? 0);
    return isBeyond
      ? [{ path: shownPath(record.file), fault: `is ${record.state}, but its file has no such part` }]
      : [];
  });
};
