import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findLocalEngines } from "../../dist/engine/local-engines.js";
import { splitCredentials } from "../../dist/system/split-credentials.js";

/** Process id and port of an engine of a home. Throws as long as it is not started. */
export const engineOf = (home, name) => JSON.parse(readFileSync(join(home, "run", `${name}.json`), "utf8"));

/** The addresses of the engines that run with a home, with the secrets that they demand. */
export const urlsOf = async (home) => findLocalEngines({ home });

/** `fetch` of a URL with user and password. */
export const ask = async (address, { headers = {}, ...how } = {}) => {
  const { url, headers: login } = splitCredentials(address);
  return fetch(url, { ...how, headers: { ...headers, ...login } });
};
