import { randomInt } from "node:crypto";
import { createServer } from "node:net";

// Below the range from which the system takes ports for outgoing connections, so that a remembered port is free the next time as well.
const MIN_PORT = 20_000;
const MAX_PORT = 32_000;
const TRIES = 50;

const isPortFree = async (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });

/**
 * A free port of the loopback address: the preferred one if it is free, otherwise a random one.
 *
 * @throws if none is found in 50 tries
 */
export const freePort = async (preferred?: number): Promise<number> => {
  let port = preferred ?? randomInt(MIN_PORT, MAX_PORT);
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await isPortFree(port)) return port;
    port = randomInt(MIN_PORT, MAX_PORT);
  }
  throw new Error(
    `No free port was found on 127.0.0.1 in ${TRIES} tries between ${MIN_PORT} and ${MAX_PORT}.`,
  );
};
