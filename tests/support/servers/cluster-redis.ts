import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { freePort } from "../../../engine/free-port.ts";
import { findRedis } from "../../../engine/install/find-redis.ts";
import { until } from "../until.ts";

const projectDir = join(import.meta.dirname, "../../..");

/**
 * Starts a Redis Cluster of one node. It has every slot, and still refuses each command and each script whose keys lie in several slots
 * (`CROSSSLOT`), as a cluster of many nodes does.
 */
export const startClusterRedis = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const dir = mkdtempSync(join(tmpdir(), "warraq-cluster-"));
  const home = join(projectDir, ".warraq");
  const { file, env } = await findRedis({ home, projectDir, env: process.env, say: () => undefined });
  const port = await freePort();
  const settings = {
    port,
    dir,
    bind: "127.0.0.1",
    "cluster-enabled": "yes",
    "cluster-port": await freePort(),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(file, args, { env: { ...process.env, ...env }, stdio: "ignore" });
  const exited = once(server, "exit");
  const redis = new Redis(port, "127.0.0.1", { maxRetriesPerRequest: null });
  redis.on("error", () => undefined);
  await redis.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
  await until("the cluster has all slots", async () =>
    (await redis.cluster("INFO")).includes("cluster_state:ok"),
  );
  redis.disconnect();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill();
      await exited;
      rmSync(dir, { recursive: true, force: true });
    },
  };
};
