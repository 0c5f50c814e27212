import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../support/layouts/random.ts";
import type { TcpProxy } from "../support/servers/tcp-proxy.ts";
import type { Fault, World } from "./world.ts";

const SIDES = ["redis", "elasticsearch"] as const;

/** Breaks the network in front of one of the engines for some seconds. Returns the name of the engine. */
const onNetwork =
  (from: number, to: number, work: (network: TcpProxy, random: Random) => (() => unknown) | void) =>
  async ({ networks, signal }: World, random: Random): Promise<string> => {
    const side = SIDES[random(SIDES.length)] ?? "redis";
    const ms = 1_000 * from + random(1_000 * Math.max(1, to - from));
    const undo = work(networks[side], random);
    if (undo === undefined) return side;
    await sleep(ms, undefined, { signal }).catch(() => undefined);
    await undo();
    return `${side}, ${ms} ms`;
  };

/** Faults between the system and its engines. */
export const NETWORK_FAULTS: readonly Fault[] = [
  {
    name: "connections refused",
    kind: "outage",
    weight: 4,
    run: onNetwork(3, 25, (network) => {
      void network.refuse(true);
      return () => network.refuse(false);
    }),
  },
  {
    name: "network down, connections kept",
    kind: "outage",
    weight: 3,
    run: onNetwork(2, 20, (network) => {
      network.hold(true);
      return () => network.hold(false);
    }),
  },
  {
    name: "connections cut",
    kind: "network",
    weight: 4,
    run: onNetwork(0, 0, (network, random) => network.cut(random(2) === 0 ? "reset" : "close")),
  },
  {
    name: "connections half-closed",
    kind: "network",
    weight: 3,
    run: onNetwork(0, 0, (network, random) => network.halfClose(random(2) === 0 ? "client" : "server")),
  },
  {
    name: "connections forgotten",
    kind: "network",
    weight: 2,
    run: onNetwork(0, 0, (network) => network.forget()),
  },
  {
    name: "bytes delayed",
    kind: "network",
    weight: 3,
    run: onNetwork(3, 15, (network, random) => {
      network.delay(10 + random(200));
      return () => network.delay(0);
    }),
  },
];
