import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { joinSockets } from "./join-sockets.ts";
import { OWN_MOUNTS } from "./mounts.ts";

/** The engines that a host reaches, at the same addresses as here. */
interface EngineUrls {
  readonly redisUrl: string;
  readonly elasticsearchUrl: string;
}

/** A host beside ours. */
export interface OtherHost {
  /** What a command must begin with to run there. */
  readonly command: readonly string[];
  /** A folder of its own. */
  readonly place: string;
  readonly close: () => void;
}

const ARGUMENTS = [...OWN_MOUNTS, "--net", "--pid", "--fork", "--kill-child"];

/** Whether this machine lets us make networks of our own. Some forbid it to everyone but root, and some to containers. */
export const canMakeHosts = (): boolean =>
  spawnSync("unshare", [...ARGUMENTS, "ip", "link", "set", "lo", "up"]).status === 0;

/** Leads a Unix socket to a server of this host. */
const openGate = async (socket: string, { hostname, port }: URL) => {
  const gate = createServer((client) => joinSockets(client, connect(Number(port), hostname)));
  gate.listen(socket);
  await once(gate, "listening");
  return gate;
};

/**
 * Makes a host of its own: another network, from which only the two engines are reached, and where `hidden` is an empty folder.
 *
 * @param place a folder of its own
 */
export const openOtherHost = async (
  { redisUrl, elasticsearchUrl }: EngineUrls,
  { hidden, place }: { readonly hidden: string; readonly place: string },
): Promise<OtherHost> => {
  const urls = [new URL(redisUrl), new URL(elasticsearchUrl)];
  const sockets = [join(place, "redis.sock"), join(place, "elasticsearch.sock")];
  const gates = await Promise.all(urls.map((url, index) => openGate(sockets[index] ?? "", url)));
  const pairs = urls.map(({ port }, index) => `${port}=${sockets[index]}`);
  const enter = join(import.meta.dirname, "enter-host.ts");
  return {
    place,
    command: ["unshare", ...ARGUMENTS, process.execPath, enter, hidden, ...pairs, "--"],
    close: () => {
      for (const gate of gates) gate.close();
    },
  };
};
