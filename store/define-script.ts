import { createHash } from "node:crypto";
import type { RedisClient } from "./redis.ts";

/** Runs a script in Redis with these keys and arguments, the keys first. */
export type RedisScript = (...parameters: readonly (string | number)[]) => Promise<unknown>;

/** By script: a lease is opened for each work, and its scripts are always the same. */
const hashes = new Map<string, string>();

const hashOf = (lua: string): string => {
  const known = hashes.get(lua);
  if (known !== undefined) return known;
  const hash = createHash("sha1").update(lua).digest("hex");
  hashes.set(lua, hash);
  return hash;
};

const isUnknownScript = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith("NOSCRIPT");

/**
 * A script in Redis, which runs without any other command in between. It is called by its hash, and sent when Redis does not know that: the
 * first time, and after Redis was restarted.
 *
 * It is not a command that is added to the client (`defineCommand`): commands that are given in one turn are sent together, and what
 * collects them knows only the commands that there were when it was opened. One that is added later throws, and the next answer
 * ends the process.
 *
 * @param keys how many of the parameters are keys
 */
export const defineScript = (redis: RedisClient, lua: string, keys: number): RedisScript => {
  const hash = hashOf(lua);
  return async (...parameters) => {
    try {
      return await redis.evalsha(hash, keys, ...parameters);
    } catch (error) {
      if (!isUnknownScript(error)) throw error;
      return redis.eval(lua, keys, ...parameters);
    }
  };
};
