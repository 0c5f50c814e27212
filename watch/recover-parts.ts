import type { SourceFile } from "../document/document.ts";
import type { Ledger } from "../search/ledger.ts";
import type { IntakeDeps } from "./intake.ts";
import { letInParts } from "./let-in-parts.ts";
import { LOST_AFTER_MS } from "./recover-flights.ts";

/**
 * Lets in again the parts that are queued by the ledger and in nobody's hands, because Redis was emptied or somebody died half-way.
 * Whole files are found by the sweep; a part is not on disk by itself, and its file need not be read again for it.
 *
 * @returns how many were let in
 */
export const recoverParts = async (
  deps: IntakeDeps & { readonly ledger: Pick<Ledger, "walk"> },
): Promise<number> => {
  let recovered = 0;
  for await (const page of deps.ledger.walk({ state: "queued" })) {
    const old = page.filter(
      ({ file, epoch }) => file.part !== undefined && Math.abs(deps.nowMs() - epoch) > LOST_AFTER_MS,
    );
    const inFlight = await deps.flights.inFlight(old.map(({ id }) => id));
    const lost: readonly SourceFile[] = old.filter(({ id }) => !inFlight.has(id)).map(({ file }) => file);
    if (lost.length > 0) recovered += (await letInParts(deps, lost)).admitted.length;
  }
  return recovered;
};
