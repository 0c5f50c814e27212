import { once } from "node:events";
import { expect, test } from "vitest";
import type { DocumentId } from "../../../document/source-file.ts";
import type { WhileHeld } from "../../../store/while-held.ts";
import { openRewriteEvents } from "../../../workers/stories/assign-under-lease.ts";

test("documents that come while a process waits for its turn have their events rewritten under one lease", async () => {
  const rewritten: (readonly DocumentId[])[] = [];
  const events = {
    rewrite: async () => undefined,
    rewriteAround: async (ids: readonly DocumentId[]) => void rewritten.push(ids),
  };
  let leases = 0;
  const begun = new EventTarget();
  const turn = new EventTarget();
  const whileHeld: WhileHeld = async (work) => {
    leases += 1;
    const mayGoOn = leases > 1 ? undefined : once(turn, "now");
    begun.dispatchEvent(new Event("now"));
    await mayGoOn;
    return work(async () => undefined);
  };
  const rewrite = openRewriteEvents({ events, whileHeld });
  const first = "first" as DocumentId;
  const others = Array.from({ length: 50 }, (_, at) => `d${at}` as DocumentId);
  const hasBegun = once(begun, "now");
  const all = [rewrite(first)];
  await hasBegun;
  all.push(...others.map(rewrite));
  turn.dispatchEvent(new Event("now"));
  await Promise.all(all);
  expect(rewritten).toEqual([[first], others]);
  expect(leases).toBe(2);
});
