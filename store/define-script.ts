import type { RedisClient } from "./redis.ts";

/** Runs a script in Redis with these keys and arguments, the keys first. */
export type RedisScript = (...parameters: readonly (string | number)[]) => Promise<unknown>;

/** The scripts that a client has, by name. A script that is defined again would be sent again. */
const defined = new WeakMap<RedisClient, Map<string, RedisScript>>();

/**
 * A script in Redis, which runs without any other command in between. It is sent once and then called by its hash.
 *
 * @param name of the command that the client gets; the same name is always the same script
 * @param keys how many of the parameters are keys
 */
export const defineScript = (redis: RedisClient, name: string, lua: string, keys: number): RedisScript => {
  const scripts = defined.get(redis) ?? new Map<string, RedisScript>();
  defined.set(redis, scripts);
  const known = scripts.get(name);
  if (known !== undefined) return known;
  redis.defineCommand(name, { lua, numberOfKeys: keys });
  const run: unknown = Reflect.get(redis, name);
  if (typeof run !== "function") throw new Error(`The client of Redis has no command ${name}.`);
  const script: RedisScript = (...parameters) => Reflect.apply(run, redis, parameters) as Promise<unknown>;
  scripts.set(name, script);
  return script;
};
