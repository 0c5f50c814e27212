import type { FaultyProxy } from "../support/servers/faulty-proxy.ts";
import type { Random } from "../support/layouts/random.ts";
import type { TcpProxy } from "../support/servers/tcp-proxy.ts";
import type { RedisClient } from "../../store/redis.ts";
import type { Engines } from "./engines.ts";
import type { SupervisedUp } from "./supervised-up.ts";

/** The faults of the faulty proxy: it refuses, or spoils, one item in this many. 0 is none. */
export interface Spoiling {
  refuseEvery: number;
  spoilEvery: number;
}

/** The system under test and everything that can be broken. */
export interface World {
  readonly env: NodeJS.ProcessEnv;
  readonly up: SupervisedUp;
  readonly engines: Engines;
  /** A direct connection to Redis, without the proxy. */
  readonly redis: RedisClient;
  /** The proxies between the system and its engines. */
  readonly networks: Readonly<Record<"redis" | "elasticsearch", TcpProxy>>;
  readonly faulty: FaultyProxy;
  readonly spoiling: Spoiling;
  readonly signal: AbortSignal;
}

/** The kinds of harm. */
export type FaultKind = "kill" | "stop" | "outage" | "loss" | "network";

/** One way to break something. It undoes itself as far as possible. */
export interface Fault {
  readonly name: string;
  readonly kind: FaultKind;
  /** How often it is drawn, compared with the others of its lane. */
  readonly weight: number;
  /** True if it kills or halts an engine, which the breaker must then have started itself. */
  readonly needsOwn?: true;
  /** Runs the fault. Returns a line for the log, such as the number of killed processes. */
  readonly run: (world: World, random: Random) => Promise<string>;
}
