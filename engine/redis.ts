import { realpathSync } from "node:fs";
import { connect } from "node:net";
import type { Engine, EngineAddress } from "./engine.ts";
import { findRedis } from "./install/find-redis.ts";
import { OWNER_ONLY, writeAtomically } from "./write-atomically.ts";

const ANSWER_MS = 2_000;

/** Sends commands to Redis and returns its whole answer; "" if there is none. */
const askRedis = async ({ port, secret }: EngineAddress, commands: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    let answer = "";
    const login = secret === undefined ? [] : [`AUTH ${secret}`];
    const socket = connect({ port, host: "127.0.0.1", timeout: ANSWER_MS });
    // After QUIT the server closes the connection, so the end of the stream is the end of the answer.
    socket.once("connect", () => socket.write([...login, ...commands, "QUIT", ""].join("\r\n")));
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
    });
    socket.once("timeout", () => socket.destroy());
    socket.once("error", () => socket.destroy());
    socket.once("close", () => resolve(answer));
  });

/** The id of the process that serves this data folder at this port, if there is one. */
const serverOf = async (address: EngineAddress, data: string): Promise<number | undefined> => {
  const answer = await askRedis(address, ["CONFIG GET dir", "INFO server"]);
  const lines = answer.split("\r\n");
  const pid = lines.find((line) => line.startsWith("process_id:"))?.slice("process_id:".length);
  return pid !== undefined && lines.includes(realpathSync(data)) ? Number(pid) : undefined;
};

/** Every acknowledged write is on disk a second later, and no key is ever evicted. */
const redisSettings = (port: number, data: string): readonly string[] =>
  Object.entries({
    port: String(port),
    bind: "127.0.0.1",
    "protected-mode": "yes",
    dir: data,
    appendonly: "yes",
    appendfsync: "everysec",
    save: "",
    "maxmemory-policy": "noeviction",
    daemonize: "no",
  }).flatMap(([name, value]) => [`--${name}`, value]);

/** The engine that holds the work in flight. */
export const redisEngine: Engine = {
  name: "redis",
  url: ({ port, secret }) => `redis://${secret === undefined ? "" : `:${secret}@`}127.0.0.1:${port}`,
  // While Redis reads its file, it answers -LOADING.
  isReady: async (address) => (await askRedis(address, ["PING"])).split("\r\n").includes("+PONG"),
  serverOf,
  prepare: async (options) => {
    const { file, env } = await findRedis(options);
    return ({ port, secret }, { data, configFile }) => {
      writeAtomically(configFile, `requirepass ${secret}\n`, OWNER_ONLY);
      return { file, args: [configFile, ...redisSettings(port, data)], env };
    };
  },
};
