import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { takes } from "../../config/readers.ts";
import { SETTINGS, type Config } from "../../config/settings.ts";
import { systemCodeOf } from "../../system/system-error.ts";
import { writeAtomically } from "../../engine/write-atomically.ts";
import { isLoopback } from "../../web/host-check.ts";
import { homeOf } from "../context.ts";

/** The token that the web server asks for, and where a person finds it. */
export interface WebToken {
  readonly token: string;
  readonly where: string;
}

const BYTES = 32;
const OWNER_ONLY = 0o600;

const isToken = (text: string | null): text is string =>
  text !== null && text !== "" && takes(SETTINGS.httpToken.read, text);

const readKept = (file: string): string | null => {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (systemCodeOf(error) === "ENOENT") return null;
    throw error;
  }
};

/** The token that is kept in this file, generated at the first start. Only the owner may read the file. */
const keptToken = (home: string, file: string): string => {
  const kept = readKept(file);
  if (isToken(kept)) {
    chmodSync(file, OWNER_ONLY);
    return kept;
  }
  const token = randomBytes(BYTES).toString("base64url");
  mkdirSync(home, { recursive: true });
  writeAtomically(file, `${token}\n`, OWNER_ONLY);
  return token;
};

/** The token to ask for: the configured one; else null on loopback, and elsewhere one that is generated and kept in the home. */
export const webTokenOf = (config: Config): WebToken | null => {
  if (config.httpToken !== undefined) return { token: config.httpToken, where: "WARRAQ_HTTP_TOKEN" };
  if (isLoopback(config.httpHost)) return null;
  const home = homeOf(config);
  const file = join(home, "web-token");
  return { token: keptToken(home, file), where: file };
};
