import { setTimeout as sleep } from "node:timers/promises";
import type { EngineName } from "../../engine/engine-home.ts";
import type { Random } from "../support/layouts/random.ts";
import type { Fault, World } from "./world.ts";
import { ask } from "../support/servers/ask.ts";

const between = (random: Random, from: number, to: number): number =>
  1_000 * from + random(1_000 * (to - from));

const portOf = (url: string): number => Number(new URL(url).port);

const wait = async (ms: number, { signal }: World): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
};

/** Does something, and undoes it after a random time. */
const during = async (
  world: World,
  ms: number,
  begin: () => Promise<unknown>,
  end: () => Promise<unknown>,
): Promise<string> => {
  try {
    await begin();
    await wait(ms, world);
  } finally {
    await end();
  }
  return `${ms} ms`;
};

const restart = async (world: World, name: EngineName, how: NodeJS.Signals, ms: number): Promise<string> => {
  const { own } = world.engines;
  if (own === null) return "not ours";
  own.signal(name, how);
  await own.gone(name);
  await wait(ms, world);
  await own.ensure();
  return `away for ${ms} ms and the time of its start`;
};

const halt = async (world: World, name: EngineName, ms: number): Promise<string> =>
  during(
    world,
    ms,
    async () => world.engines.own?.signal(name, "SIGSTOP"),
    async () => world.engines.own?.signal(name, "SIGCONT"),
  );

const putSettings = async ({ engines, env }: World, settings: object): Promise<void> => {
  const index = `${env["WARRAQ_INDEX_PREFIX"] ?? ""}-*`;
  const url = `${engines.elasticsearchUrl}/${index}/_settings`;
  const headers = { "content-type": "application/json" };
  await ask(url, { method: "PUT", headers, body: JSON.stringify(settings) });
};

/** Elasticsearch sets this block when its disk is nearly full. Every write is refused then. */
const FLOOD = "index.blocks.read_only_allow_delete";

/** For a while, lets the system reach Elasticsearch through the proxy that falsifies answers. */
const falsely = async (world: World, ms: number, spoiling: Partial<World["spoiling"]>): Promise<string> => {
  const { networks, faulty, engines } = world;
  return during(
    world,
    ms,
    async () => {
      Object.assign(world.spoiling, spoiling);
      networks.elasticsearch.target(portOf(faulty.url));
      networks.elasticsearch.cut("close");
    },
    async () => {
      Object.assign(world.spoiling, { refuseEvery: 0, spoilEvery: 0 });
      networks.elasticsearch.target(portOf(engines.elasticsearchUrl));
      networks.elasticsearch.cut("close");
    },
  );
};

/** Faults of Redis and Elasticsearch. */
export const ENGINE_FAULTS: readonly Fault[] = [
  {
    name: "FLUSHALL",
    kind: "loss",
    weight: 5,
    run: async ({ redis }) => {
      await redis.flushall();
      return "done";
    },
  },
  {
    name: "Redis out of memory",
    kind: "outage",
    weight: 3,
    run: (world, random) =>
      during(
        world,
        between(random, 3, 15),
        () => world.redis.config("SET", "maxmemory", "1"),
        () => world.redis.config("SET", "maxmemory", "0"),
      ),
  },
  {
    name: "Redis restarted",
    kind: "outage",
    weight: 2,
    needsOwn: true,
    run: (world, random) => restart(world, "redis", "SIGTERM", between(random, 0, 10)),
  },
  {
    name: "kill -9 of Redis",
    kind: "outage",
    weight: 3,
    needsOwn: true,
    run: (world, random) => restart(world, "redis", "SIGKILL", between(random, 0, 10)),
  },
  {
    name: "SIGSTOP of Redis",
    kind: "outage",
    weight: 1,
    needsOwn: true,
    run: (world, random) => halt(world, "redis", between(random, 2, 15)),
  },
  {
    name: "Elasticsearch restarted",
    kind: "outage",
    weight: 1,
    needsOwn: true,
    run: (world, random) => restart(world, "elasticsearch", "SIGTERM", between(random, 0, 10)),
  },
  {
    name: "kill -9 of Elasticsearch",
    kind: "outage",
    weight: 2,
    needsOwn: true,
    run: (world, random) => restart(world, "elasticsearch", "SIGKILL", between(random, 0, 10)),
  },
  {
    name: "SIGSTOP of Elasticsearch",
    kind: "outage",
    weight: 1,
    needsOwn: true,
    run: (world, random) => halt(world, "elasticsearch", between(random, 2, 20)),
  },
  {
    name: "Elasticsearch read-only, as its disk is full",
    kind: "outage",
    weight: 2,
    run: (world, random) =>
      during(
        world,
        between(random, 3, 20),
        () => putSettings(world, { [FLOOD]: true }),
        () => putSettings(world, { [FLOOD]: null }),
      ),
  },
  {
    name: "429 for a third of the writes",
    kind: "outage",
    weight: 2,
    run: (world, random) => falsely(world, between(random, 5, 15), { refuseEvery: 3 }),
  },
  {
    name: "mapping errors for one new document in twenty",
    kind: "outage",
    weight: 1,
    run: (world, random) => falsely(world, between(random, 5, 15), { spoilEvery: 20 }),
  },
];

/** Undoes what an interrupted fault may have left. */
export const healEngines = async (world: World): Promise<void> => {
  const { engines, redis, networks, spoiling } = world;
  Object.assign(spoiling, { refuseEvery: 0, spoilEvery: 0 });
  for (const name of ["redis", "elasticsearch"] as const) engines.own?.signal(name, "SIGCONT");
  await engines.own?.ensure();
  await redis.config("SET", "maxmemory", "0");
  await putSettings(world, { [FLOOD]: null });
  networks.elasticsearch.target(portOf(engines.elasticsearchUrl));
  for (const network of Object.values(networks)) {
    network.delay(0);
    network.hold(false);
    await network.refuse(false);
  }
};
