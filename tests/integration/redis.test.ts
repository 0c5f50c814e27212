import { expect, inject, test } from "vitest";
import { connectRedis } from "../../store/redis.ts";
import { openTcpProxy } from "../support/servers/tcp-proxy.ts";

test("a command that waits on a connection that the network has forgotten is answered over a new one", async () => {
  const network = await openTcpProxy(Number(new URL(inject("redisUrl")).port));
  const url = `redis://127.0.0.1:${network.port}`;
  const redis = await connectRedis(url, { patient: true, answerMs: 300, onError: () => undefined });
  try {
    network.forget();
    expect(await redis.ping()).toBe("PONG");
  } finally {
    redis.disconnect();
    await network.close();
  }
});
