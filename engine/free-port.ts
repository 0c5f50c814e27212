import { randomInt } from "node:crypto";
import { createServer } from "node:net";

// Below the ports that the system lends to outgoing connections: a remembered port is free next time as well.
const LOWEST = 20_000;
const HIGHEST = 32_000;
const TRIES = 50;

const isPortFree = async (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });

/** A free port of the loopback address: the preferred one if it is free. */
export const freePort = async (preferred?: number): Promise<number> => {
  let port = preferred ?? randomInt(LOWEST, HIGHEST);
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await isPortFree(port)) return port;
    port = randomInt(LOWEST, HIGHEST);
  }
  throw new Error(`no free port between ${LOWEST} and ${HIGHEST} on 127.0.0.1`);
};
