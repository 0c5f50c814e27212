import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { join } from "node:path";

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

const UNSHARE = [
  "unshare",
  "--user",
  "--map-root-user",
  "--net",
  "--mount",
  "--pid",
  "--fork",
  "--kill-child",
];

/** Whether this machine lets us make networks of our own. Some forbid it to everyone but root, and some to containers. */
export const canMakeHosts = (): boolean =>
  spawnSync(UNSHARE[0] ?? "", [...UNSHARE.slice(1), "ip", "link", "set", "lo", "up"]).status === 0;

/** Leads a Unix socket to a server of this host. */
const openGate = async (socket: string, { hostname, port }: URL) => {
  const gate = createServer((client) => {
    const server = connect(Number(port), hostname);
    for (const side of [client, server]) side.on("error", () => undefined);
    client.pipe(server).pipe(client);
    client.on("close", () => server.destroy());
    server.on("close", () => client.destroy());
  });
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
  const enter = join(import.meta.dirname, "enter-host.mjs");
  return {
    place,
    command: [...UNSHARE, process.execPath, enter, hidden, ...pairs, "--"],
    close: () => {
      for (const gate of gates) gate.close();
    },
  };
};
