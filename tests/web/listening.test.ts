import { EventEmitter, once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { WarraqError } from "../../pipeline/errors.ts";
import { isLoopback, isOwnName, originOf } from "../../web/host-check.ts";
import { pageDir, serve, start } from "./fake-server.ts";

/** How long the server takes to stop. */
const closingMs = async (close: () => Promise<void>): Promise<number> => {
  const before = performance.now();
  await close();
  return performance.now() - before;
};

test("an error for a port that is taken names the setting to change", async () => {
  await serve({}, async ({ url }) => {
    const second = start({}, Number(new URL(url).port));
    await expect(second).rejects.toBeInstanceOf(WarraqError);
    await expect(second).rejects.toMatchObject({
      code: "WARRAQ_PORT_TAKEN",
      message: expect.stringMatching(/127\.0\.0\.1.*WARRAQ_HTTP_PORT/u),
    });
  });
});

test("does not start without the files of its page", async () => {
  await expect(start({ pageDir: `${pageDir}/none` })).rejects.toThrow("none");
  await expect(start({ pageDir: import.meta.dirname })).rejects.toThrow("index.html");
});

test("closes at once, although a connection is kept alive", async () => {
  const agent = new Agent({ keepAlive: true });
  const { url, close } = await start();
  const [answer] = (await once(get(url, { agent }), "response")) as [IncomingMessage];
  answer.resume();
  await once(answer, "end");
  expect(answer.headers.connection).toBe("keep-alive");
  // Waiting for the connection to end would take a minute.
  expect(await closingMs(close)).toBeLessThan(10_000);
  agent.destroy();
});

test("closes, although a connection sends nothing and a search does not end", async () => {
  const events = new EventEmitter();
  const began = once(events, "began");
  const find = async () => {
    events.emit("began");
    return new Promise<never>(() => undefined);
  };
  const { url, close } = await start({ find });
  const silent = connect(Number(new URL(url).port), "127.0.0.1");
  silent.on("error", () => undefined);
  await once(silent, "connect");
  const search = fetch(`${url}/api/search`).catch(String);
  await began;
  expect(await closingMs(close)).toBeLessThan(20_000);
  await expect(search).resolves.toContain("fetch failed");
  silent.destroy();
});

test("answers requests in progress before it closes", async () => {
  const events = new EventEmitter();
  const began = once(events, "began");
  const mayEnd = once(events, "end");
  const slowly = async () => {
    events.emit("began");
    await mayEnd;
    return { article: {} };
  };
  const { url, close } = await start({ get: slowly });
  const answer = fetch(`${url}/api/documents/${"a".repeat(64)}`);
  await began;
  const closed = close();
  events.emit("end");
  expect((await answer).status).toBe(200);
  await closed;
});

test.each(["localhost", "LOCALHOST:7700", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:65535"])(
  "accepts %s as a name of this machine",
  (header) => {
    expect(isOwnName(header)).toBe(true);
  },
);

test.each([
  undefined,
  "",
  "evil.example",
  "localhost.evil.example",
  "evil.example:7700",
  "127.0.0.1.nip.io",
  "127.0.0.1:7700.evil.example",
  "127.0.0.1:x",
  "localhost:",
  "localhost, evil.example",
  "user@localhost",
  "::1",
  "0.0.0.0",
  "192.168.0.7:7700",
  "localhost\nevil.example",
])("rejects %j as a name of this machine", (header) => {
  expect(isOwnName(header)).toBe(false);
});

test("knows which addresses only this machine can reach, and the URL for each", () => {
  expect(["127.0.0.1", "127.0.1.1", "::1", "localhost"].every(isLoopback)).toBe(true);
  expect(["0.0.0.0", "::", "192.168.0.7", "localhost.example"].some(isLoopback)).toBe(false);
  expect(originOf("127.0.0.1", 1)).toBe("http://127.0.0.1:1");
  expect(originOf("0.0.0.0", 1)).toBe("http://127.0.0.1:1");
  expect(originOf("::", 1)).toBe("http://[::1]:1");
  expect(originOf("::1", 1)).toBe("http://[::1]:1");
});
