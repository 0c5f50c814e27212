import { realpathSync } from "node:fs";
import { connect } from "node:net";
import type { Engine } from "./engine.ts";
import { findRedis } from "./install/find-redis.ts";

const ANSWER_MS = 2_000;

/** Sends commands to Redis and returns its whole answer; "" if there is none. */
const askRedis = async (port: number, commands: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    let answer = "";
    const socket = connect({ port, host: "127.0.0.1", timeout: ANSWER_MS });
    // After QUIT the server closes the connection, so the end of the stream is the end of the answer.
    socket.once("connect", () => socket.write([...commands, "QUIT", ""].join("\r\n")));
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
    });
    socket.once("timeout", () => socket.destroy());
    socket.once("error", () => socket.destroy());
    socket.once("close", () => resolve(answer));
  });

/** The id of the process that serves this data folder at this port, if there is one. */
const serverOf = async (port: number, data: string): Promise<number | undefined> => {
  const answer = await askRedis(port, ["CONFIG GET dir", "INFO server"]);
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
  url: (port) => `redis://127.0.0.1:${port}`,
  // While Redis reads its file, it answers -LOADING.
  isReady: async (port) => (await askRedis(port, ["PING"])).startsWith("+PONG"),
  serverOf,
  prepare: async (options) => {
    const { file, env } = await findRedis(options);
    return (port, { data }) => ({ file, args: redisSettings(port, data), env });
  },
};
