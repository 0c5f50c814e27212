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

/** How long the folders of a Warraq that died stay its own for others on other machines. */
const TTL_MS = 15_000;
const RENEW_MS = TTL_MS / 3;
const RETRY_MS = 500;

interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly startTime: string;
  readonly home: string;
}

/** The right to watch some folders with one set of queues. */
export interface RootsHold {
  /** False once another has taken over, or when we could not renew in time and another may have. */
  readonly isOurs: () => boolean;
  /** True once after the right was found to have ended while it was ours: Redis was emptied, or out of reach for long. */
  readonly takeLapse: () => boolean;
  readonly release: () => Promise<void>;
}

const isDead = ({ host, pid, startTime }: Holder): boolean => host === hostname() && !isAlive(pid, startTime);

/** Takes one lease, waiting for that of a holder that may have died to end. */
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
        `${root} is watched already by another Warraq (${who}) with the same queues. ` +
          "Stop that one, watch another folder, or set WARRAQ_QUEUE_PREFIX and WARRAQ_INDEX_PREFIX.",
      );
    if (!told) say(`warraq: ${root} was watched by ${who}; waiting whether it is still there ...`);
    told = true;
    await sleep(RETRY_MS);
  }
};

/**
 * Makes sure that nobody else watches these folders with the same queues, and goes on to until released: two that let the same
 * files in would do everything twice.
 *
 * @throws WarraqError `WARRAQ_ALREADY_RUNNING` if somebody does
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
    if (isTaken) log.error({ others }, "another Warraq watches these folders; letting nothing in");
    else {
      renewedMs = startMs;
      hasLapsed ||= kept.includes(false);
    }
  };
  const timer = setInterval(() => {
    renew().catch((error: unknown) => log.warn({ err: error }, "cannot renew the right to watch"));
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
