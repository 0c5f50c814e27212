import { EventEmitter, once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Finder } from "../../search/find/open-finder.ts";
import { until } from "../support/until.ts";
import { serve } from "./fake-server.ts";

type Asked = Parameters<Finder["exportAll"]>;

/** An export of these texts that records the arguments of each call. */
const exporting = (
  ...texts: readonly string[]
): { readonly asked: readonly Asked[]; readonly exportAll: Finder["exportAll"] } => {
  const asked: Asked[] = [];
  return {
    asked,
    exportAll: async function* exportTexts(...args: Asked) {
      asked.push(args);
      for (const text of texts) yield { text, count: 1 };
    },
  };
};

test.each([
  ["csv", "text/csv; charset=utf-8; header=present"],
  ["json", "application/json; charset=utf-8"],
  ["jsonl", "application/x-ndjson; charset=utf-8"],
] as const)("answers with a complete, unchanged file of %s", async (format, type) => {
  const { asked, exportAll } = exporting("\uFEFFأ,ب\r\n", "", "ج,د\r\n");
  await serve({ exportAll }, async ({ url }) => {
    const query = `q=${encodeURIComponent("قصف")}&outlet=a&outlet=b&sort=time&all_copies=1&size=20000`;
    const answer = await fetch(`${url}/api/export?format=${format}&${query}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="warraq-results.${format}"`);
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe("\uFEFFأ,ب\r\nج,د\r\n");
  });
  expect(asked).toEqual([
    [
      { query: "قصف", filters: { outlet: ["a", "b"] }, sort: "time", allCopies: true },
      { format, limit: 20_000 },
    ],
  ]);
});

test("without a size, exports every result, as one JSON object a line", async () => {
  const { asked, exportAll } = exporting();
  await serve({ exportAll }, async ({ url }) => {
    await expect((await fetch(`${url}/api/export?q=x`)).text()).resolves.toBe("");
  });
  expect(asked[0]?.[1]).toEqual({ format: "jsonl", limit: Number.MAX_SAFE_INTEGER });
});

test.each(["format=xlsx", "size=0", "size=-1", "size=1e3", "size=", "format=csv&format=json"])(
  "refuses ?%s",
  async (query) => {
    const { asked, exportAll } = exporting();
    await serve({ exportAll }, async ({ url }) => {
      expect((await fetch(`${url}/api/export?${query}`)).status).toBe(400);
    });
    expect(asked).toEqual([]);
  },
);

test("an error before the first chunk sets the status, although the answer is a stream", async () => {
  const exportAll: Finder["exportAll"] = async function* refuse() {
    yield await Promise.reject(new WarraqError("WARRAQ_USAGE", "too long"));
  };
  await serve({ exportAll }, async ({ url }) => {
    const answer = await fetch(`${url}/api/export?q=x`);
    expect(answer.status).toBe(400);
    await expect(answer.json()).resolves.toEqual({ error: { code: "WARRAQ_USAGE", message: "too long" } });
  });
});

test("a failure half-way cuts the connection, so that a part is never taken for the whole", async () => {
  const exportAll: Finder["exportAll"] = async function* fail() {
    yield { text: "a\n", count: 1 };
    throw new Error("engine gone");
  };
  await serve({ exportAll }, async ({ url }) => {
    const answer = fetch(`${url}/api/export?q=x`).then((response) => response.text());
    await expect(answer).rejects.toThrow("terminated");
  });
});

test("makes no more than the client reads, and ends when the client disconnects", async () => {
  const events = new EventEmitter();
  const ended = once(events, "ended");
  let made = 0;
  const exportAll: Finder["exportAll"] = async function* endless() {
    try {
      for (;;) {
        made += 1;
        yield { text: "x".repeat(64_000), count: 1 };
      }
    } finally {
      events.emit("ended");
    }
  };
  await serve({ exportAll }, async ({ url }) => {
    const request = get(`${url}/api/export?q=x`);
    request.on("error", () => undefined);
    const [answer] = (await once(request, "response")) as [NodeJS.ReadableStream];
    await once(answer, "readable");
    request.destroy();
    await ended;
  });
  // The buffers of both ends of a connection hold some megabytes at most.
  expect(made).toBeLessThan(1_000);
});

test("while eight exports run, further ones get 503 and the time after which to try again", async () => {
  let made = 0;
  let ended = 0;
  const exportAll: Finder["exportAll"] = async function* endless() {
    made += 1;
    try {
      for (;;) yield { text: "x".repeat(64_000), count: 1 };
    } finally {
      ended += 1;
    }
  };
  await serve({ exportAll }, async ({ url }) => {
    const leaving = new AbortController();
    const ask = (): Promise<Response> => fetch(`${url}/api/export?q=x`, { signal: leaving.signal });
    const answers = await Promise.all(Array.from({ length: 12 }, ask));
    const refused = answers.filter(({ status }) => status === 503);
    expect(made).toBe(8);
    expect(refused).toHaveLength(4);
    for (const answer of refused) {
      expect(answer.headers.get("retry-after")).toBe("10");
      expect(await answer.json()).toMatchObject({ error: { code: "WARRAQ_BUSY" } });
    }
    leaving.abort();
    await until("every reader who left has made room", async () => {
      const { status, body } = await fetch(`${url}/api/export?q=x`);
      await body?.cancel();
      return status === 200 && ended >= 8;
    });
  });
});

test("a client that sends a second request behind an export and goes away frees the places of both", async () => {
  let made = 0;
  const exportAll: Finder["exportAll"] = async function* some({ query }) {
    made += 1;
    const chunk = { text: "x".repeat(64_000), count: 1 };
    yield chunk;
    if (query === "endless") for (;;) yield chunk;
  };
  await serve({ exportAll }, async ({ url }) => {
    const { port, host } = new URL(url);
    const ask = (query: string) => `GET /api/export?q=${query} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
    for (let client = 1; client <= 8; client += 1) {
      const socket = connect(Number(port), "127.0.0.1");
      await once(socket, "connect");
      socket.write(ask("endless") + ask("short"));
      await until("both are made", () => made === client * 2);
      socket.resetAndDestroy();
    }
    const answer = await until("there is room", async () => {
      const { status, body } = await fetch(`${url}/api/export?q=short`);
      await body?.cancel();
      return status === 200 ? status : null;
    });
    expect(answer).toBe(200);
  });
});

test("an export that its client does not read is cut off, and frees its place", async () => {
  let isEnded = false;
  const exportAll: Finder["exportAll"] = async function* endless() {
    try {
      for (;;) yield { text: "x".repeat(1_048_576), count: 1 };
    } finally {
      isEnded = true;
    }
  };
  await serve({ exportAll, exportUnreadMs: 50 }, async ({ url }) => {
    // Its answer is never read.
    const [answer] = (await once(get(`${url}/api/export?q=a`), "response")) as [IncomingMessage];
    const cut = new Promise<void>((resolve) => {
      answer.on("error", () => undefined).on("close", resolve);
    });
    await until("the export ends", () => isEnded);
    answer.resume();
    await cut;
    expect(answer.complete).toBe(false);
  });
});
