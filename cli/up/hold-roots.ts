import { hostname } from "node:os";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { WarraqError } from "../../pipeline/errors.ts";
import { isAlive, startTimeOf } from "../../engine/processes.ts";
import type { Log } from "../../observe/log.ts";
import { type Lease, openLease } from "../../store/lease.ts";
import type { RedisClient } from "../../store/redis.ts";
import { say } from "../output/output.ts";
import { sha256 } from "../sha256.ts";

/** A Warraq on another machine can take over the folders of one that died after this time. */
const TTL_MS = 15_000;
const RENEW_MS = TTL_MS / 3;
const RETRY_MS = 500;

/** The process that holds a lease, as the lease stores it. */
interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly startTime: string;
  readonly home: string;
}

/** The right to watch some folders with one set of queues. */
export interface RootsHold {
  /** False once another process has taken over, or may have because we could not renew in time. */
  readonly isOurs: () => boolean;
  /** True at the first call after a lease of ours was found to have expired: Redis was emptied, or out of reach for too long. */
  readonly takeLapse: () => boolean;
  readonly release: () => Promise<void>;
}

const isDead = ({ host, pid, startTime }: Holder): boolean => host === hostname() && !isAlive(pid, startTime);

/** Takes one lease. If its holder may have died on another machine, waits for the lease to expire. */
const takeLease = async (lease: Lease, root: string): Promise<void> => {
  const endMs = performance.now() + TTL_MS + RETRY_MS;
  let told = false;
  for (;;) {
    const other = await lease.take();
    if (other === null) return;
    const holder = JSON.parse(other) as Holder;
    if (isDead(holder)) {
      await lease.takeFrom(other);
      continue;
    }
    const who = `process ${holder.pid} on ${holder.host}, home ${holder.home}`;
    if (holder.host === hostname() || performance.now() > endMs)
      throw new WarraqError(
        "WARRAQ_ALREADY_RUNNING",
        `${root} is already watched by another Warraq (${who}) that uses the same queues. ` +
          "Stop it, watch another folder, or set another WARRAQ_QUEUE_PREFIX and WARRAQ_INDEX_PREFIX.",
      );
    if (!told) say(`warraq: ${root} was watched by ${who}; waiting to see whether it is still running ...`);
    told = true;
    await sleep(RETRY_MS);
  }
};

/**
 * Holds the right to watch these folders with one set of queues, until released. Two watchers that admit the same files would do
 * all work twice.
 *
 * @throws WarraqError `WARRAQ_ALREADY_RUNNING` if another process holds it
 */
export const holdRoots = async (
  redis: RedisClient,
  prefix: string,
  roots: readonly string[],
  { home, log }: { readonly home: string; readonly log: Log },
): Promise<RootsHold> => {
  const startTime = startTimeOf(process.pid) ?? "";
  const mine = JSON.stringify({ host: hostname(), pid: process.pid, startTime, home } satisfies Holder);
  const leases = roots.map((root) => openLease(redis, `${prefix}:watching:${sha256(root)}`, mine, TTL_MS));
  for (const [index, lease] of leases.entries()) await takeLease(lease, roots[index] as string);
  let renewedMs = performance.now();
  let isTaken = false;
  let hasLapsed = false;

  const renew = async (): Promise<void> => {
    const startMs = performance.now();
    const kept = await Promise.all(leases.map((lease) => lease.extend()));
    const others = await Promise.all(leases.map((lease) => lease.take()));
    isTaken = others.some((other) => other !== null);
    if (isTaken) log.error({ others }, "another Warraq watches these folders; admitting no files");
    else {
      renewedMs = startMs;
      hasLapsed ||= kept.includes(false);
    }
  };
  const timer = setInterval(() => {
    renew().catch((error: unknown) =>
      log.warn({ err: error }, "cannot renew the right to watch the folders"),
    );
  }, RENEW_MS);

  return {
    isOurs: () => !isTaken && performance.now() - renewedMs < TTL_MS,
    takeLapse: () => {
      const had = hasLapsed;
      hasLapsed = false;
      return had;
    },
    release: async () => {
      clearInterval(timer);
      await Promise.allSettled(leases.map((lease) => lease.giveBack()));
    },
  };
};
