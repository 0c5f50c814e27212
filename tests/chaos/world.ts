import type { FaultyProxy } from "../support/servers/faulty-proxy.ts";
import type { Random } from "../support/layouts/random.ts";
import type { TcpProxy } from "../support/servers/tcp-proxy.ts";
import type { RedisClient } from "../../store/redis.ts";
import type { Engines } from "./engines.ts";
import type { SupervisedUp } from "./supervised-up.ts";

/** What the faulty proxy does now; out of so many items each, one: 0 for none. */
export interface Spoiling {
  refuseEvery: number;
  spoilEvery: number;
}

/** Everything that can be broken. */
export interface World {
  readonly env: NodeJS.ProcessEnv;
  readonly up: SupervisedUp;
  readonly engines: Engines;
  /** Straight to Redis, past the proxy. */
  readonly redis: RedisClient;
  /** Between the system and its engines. */
  readonly networks: Readonly<Record<"redis" | "elasticsearch", TcpProxy>>;
  readonly faulty: FaultyProxy;
  readonly spoiling: Spoiling;
  readonly signal: AbortSignal;
}

/** What kind of harm a fault is. */
export type FaultKind = "kill" | "stop" | "outage" | "loss" | "network";

/** One way to break something. It undoes itself, as far as it can be undone. */
export interface Fault {
  readonly name: string;
  readonly kind: FaultKind;
  /** How often it is drawn, among those of its lane. */
  readonly weight: number;
  /** True if it kills or halts an engine, which must then be the breaker's own. */
  readonly needsOwn?: true;
  /** Does it; answers with how many processes it killed, or what else there is to say. */
  readonly run: (world: World, random: Random) => Promise<string>;
}
