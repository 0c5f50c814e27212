import type { Reason } from "../document/reasons.ts";
import { shownPath } from "../document/source-file.ts";
import { WarraqError } from "../pipeline/errors.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import { reasonCalled } from "./reason-called.ts";
import { type ReasonCount, toReasonCounts } from "./reason-counts.ts";

/** States of files that no search finds and that did not fail: nobody would know of them without a list. */
export const UNREAD_STATES = ["waiting", "ignored", "deleted"] as const;
export type UnreadState = (typeof UNREAD_STATES)[number];

/** A file that is not read, and why. */
interface UnreadFile {
  readonly path: string;
  readonly reason: Reason | null;
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, ISO 8601. */
  readonly changed: string;
  /** When it was first seen, ISO 8601. */
  readonly seen: string;
}

/** Which page of them. */
export interface UnreadRequest {
  readonly state: UnreadState;
  readonly reason?: string | undefined;
  readonly from: number;
  readonly size: number;
}

/** A page of the files in a state, those last looked at first. */
export interface UnreadPage {
  readonly total: number;
  /** The reasons of all files in this state, the commonest first. */
  readonly reasons: readonly ReasonCount[];
  readonly files: readonly UnreadFile[];
}

const shown = ({ file, reason, seenMs }: LedgerRecord): UnreadFile => ({
  path: shownPath(file),
  reason: reason ?? null,
  size: file.size,
  changed: new Date(file.mtimeMs).toISOString(),
  seen: new Date(seenMs).toISOString(),
});

/** The state with this name. Throws WarraqError `WARRAQ_USAGE` for another one. */
export const unreadStateCalled = (name: string): UnreadState => {
  const state = UNREAD_STATES.find((one) => one === name);
  if (state !== undefined) return state;
  throw new WarraqError("WARRAQ_USAGE", `\`state\` must be one of ${UNREAD_STATES.join(", ")}.`);
};

/** A page of the files that wait, are ignored or are deleted, of one reason, if it is given; as of the ledger's last refresh. */
export const unreadPageOf = async (
  { ledger }: { readonly ledger: Pick<Ledger, "page" | "countReasons"> },
  { state, reason, from, size }: UnreadRequest,
): Promise<UnreadPage> => {
  const filter = { state, ...(reason === undefined ? {} : { reason: reasonCalled(reason) }) };
  const [{ total, records }, reasons] = await Promise.all([
    ledger.page(filter, from, size),
    ledger.countReasons(state),
  ]);
  return { total, reasons: toReasonCounts(reasons), files: records.map(shown) };
};
