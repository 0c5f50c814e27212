import type { Config } from "../../config/settings.ts";
import type { DocumentId } from "../../document/source-file.ts";
import { findLostLeads } from "../../search/settle/find-lost-leads.ts";
import { documentsAround, findUnsettled } from "../../search/settle/find-unsettled.ts";
import { openLedgerChanges } from "../../search/settle/ledger-changes.ts";
import { settleDocuments } from "../../search/settle/settle-documents.ts";
import { openStoredPosition } from "../../store/stored-position.ts";
import { type Follower, openFollower, type FollowingDeps } from "../../watch/follow-ledger.ts";
import { assignFollowers } from "../../workers/stories/assign-followers.ts";
import { assignAgain } from "../../workers/stories/assign-recent.ts";
import { rewriteEventsUnderLease } from "../../workers/stories/assign-under-lease.ts";
import type { Runtime } from "./runtime.ts";
import { sha256 } from "../sha256.ts";

/** What following the ledger needs: documents, and the stories around those that come and go. */
export const followDeps = (
  runtime: Runtime,
  { deleted, queuePrefix }: Pick<Config, "deleted" | "queuePrefix">,
  isLedgerWhole: () => boolean = () => true,
): Omit<FollowingDeps, "log" | "isLedgerWhole"> => {
  const { client, names, ledger, redis } = runtime;
  const deps = {
    client,
    names,
    ledger,
    policy: deleted,
    assignReturned: (ids: readonly DocumentId[]) => assignAgain(runtime, ids),
    sha256,
    isLedgerWhole,
    nowMs: () => Date.now(),
  };
  return {
    changes: openLedgerChanges(client, names.files),
    documentsAround: (records) => documentsAround(deps, records),
    settle: async (ids, paths) => {
      const settled = await settleDocuments(deps, ids, paths);
      await assignFollowers(runtime, settled.removed);
      await rewriteEventsUnderLease(runtime, settled.removed);
      return settled;
    },
    findUnsettled: async function* find(): AsyncGenerator<readonly DocumentId[]> {
      // Whoever removed a document and died may have left events that name it.
      await rewriteEventsUnderLease(runtime, await runtime.events.findStrays());
      // And the documents that followed it.
      for await (const lost of findLostLeads(deps)) await assignFollowers(runtime, lost);
      yield* findUnsettled(deps);
    },
    stored: openStoredPosition(redis, `${queuePrefix}:settled`),
  };
};

/** Follows the ledger from now on, for a command that changes it without an `up`. */
export const followFromNow = async (
  runtime: Runtime,
  config: Pick<Config, "deleted" | "queuePrefix">,
): Promise<Follower> => {
  const deps = followDeps(runtime, config);
  return openFollower(deps, await deps.changes.now());
};
