import { setTimeout as sleep } from "node:timers/promises";
import { countDescriptors, pidsWith } from "../support/servers/processes.ts";
import { until } from "../support/until.ts";
import type { Violation } from "./find-violations.ts";
import type { World } from "./world.ts";

/** A process that lived through the faults may have this many more files and sockets open than a fresh one. */
const DESCRIPTORS_MARGIN = 10;
const CALM_MS = 4_000;
const GONE_MS = 120_000;

const descriptorsOf = ({ up }: World): readonly number[] =>
  [up.pid() ?? 0, ...up.workerPids()].map(countDescriptors);

/** Compares the open files and sockets of the processes that lived through the faults with those of fresh ones, and finds processes that stayed. */
export const findLeaks = async (world: World, say: (line: string) => void): Promise<readonly Violation[]> => {
  const { up, env } = world;
  const found: Violation[] = [];
  await up.ready();
  // The pool of the Elasticsearch client keeps as many connections as were needed at once, for ten minutes.
  for (const network of Object.values(world.networks)) network.cut("close");
  await sleep(CALM_MS);
  const old = descriptorsOf(world);
  const code = await up.stop();
  if (code !== 0) found.push({ promise: "it stops cleanly", what: `the exit code was ${code}` });
  const home = env["WARRAQ_HOME"] ?? "";
  await until("its processes are gone", () => pidsWith("WARRAQ_HOME", home).length === 0, GONE_MS).catch(() =>
    found.push({ promise: "no process is left", what: pidsWith("WARRAQ_HOME", home).join(" ") }),
  );
  up.start();
  await up.ready();
  await sleep(CALM_MS);
  const fresh = descriptorsOf(world);
  say(`open files and sockets: ${old.join(" ")}; of fresh processes: ${fresh.join(" ")}`);
  const most = Math.max(...fresh.slice(1)) + DESCRIPTORS_MARGIN;
  const isLeaking = (count: number, index: number): boolean =>
    count > (index === 0 ? (fresh[0] ?? 0) + DESCRIPTORS_MARGIN : most);
  if (old.some(isLeaking))
    found.push({ promise: "no descriptor is leaked", what: `${old.join(" ")}, fresh ${fresh.join(" ")}` });
  return found;
};
