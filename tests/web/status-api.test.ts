import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { expect, test } from "vitest";
import type { QuarantineRequest } from "../../inspect/quarantined-files.ts";
import type { UnreadRequest } from "../../inspect/unread-files.ts";
import type { RetryRequest, RetryRun } from "../../inspect/retry-runs.ts";
import { noStatus, serve, start } from "./fake-server.ts";

const id = "a".repeat(64);
const done: RetryRun = {
  queued: 2,
  gone: 0,
  in_flight: 0,
  running: false,
  started: "2024-03-15T00:00:00.000Z",
  reason: null,
  failed: false,
};

const openRetry = (answer: RetryRun | null = done) => {
  const asked: RetryRequest[] = [];
  const retry = async (wanted: RetryRequest) => {
    asked.push(wanted);
    return answer;
  };
  return { asked, retry };
};

const own = { "x-warraq": "1", "content-type": "application/json" };

/** Asks to retry all with these headers, also with those that `fetch` does not allow. */
const post = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  body = '{"all":true}',
): Promise<number | undefined> => {
  const sent = request(`${url}/api/quarantine/retry`, { method: "POST", headers });
  sent.end(body);
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
};

test("retries all files, those of a reason, or some, and nothing for any other request", async () => {
  const { asked, retry } = openRetry();
  await serve({ retry }, async ({ url }) => {
    for (const body of ['{"all":true}', '{"reason":"empty_text"}', JSON.stringify({ ids: [id] })])
      expect(await post(url, own, body)).toBe(200);
    expect(asked.splice(0)).toEqual([{}, { reason: "empty_text" }, { ids: [id] }]);
    const wrong = ["", "{}", "[]", "null", '{"all":false}', '{"ids":[]}', '{"ids":["x"]}', '{"reason":1}'];
    const many = JSON.stringify({ ids: Array.from({ length: 1_001 }, () => id) });
    for (const body of [...wrong, '{"all":true,"reason":"empty_text"}', '{"al":true}', many, "{"])
      expect([body, await post(url, own, body)]).toEqual([body, 400]);
    expect(await post(url, own, `{"ids":["${"x".repeat(200_000)}"]}`)).toBe(413);
  });
  expect(asked).toEqual([]);
});

test("says so while another retry runs, and when one goes on", async () => {
  await serve(openRetry(null), async ({ url }) => expect(await post(url, own)).toBe(409));
  await serve(openRetry({ ...done, running: true }), async ({ url }) =>
    expect(await post(url, own)).toBe(202),
  );
});

test("a page of another site cannot retry: without the header, from elsewhere, or by another name for this machine", async () => {
  const { asked, retry } = openRetry();
  await serve({ retry }, async ({ url }) => {
    const { "x-warraq": _, ...withoutHeader } = own;
    for (const headers of [
      withoutHeader,
      // What a form of another site can send.
      { "content-type": "text/plain" },
      { ...own, origin: "https://evil.example" },
      { ...own, origin: "null" },
      { ...own, "sec-fetch-site": "cross-site" },
      { ...own, "sec-fetch-site": "same-site" },
    ])
      expect([headers, await post(url, headers)]).toEqual([headers, 403]);
    expect(await post(url, { ...own, host: "evil.example" })).toBe(421);
    // A browser asks first whether it may send the header, and hears nothing that allows it.
    const asking = await fetch(`${url}/api/quarantine/retry`, {
      method: "OPTIONS",
      headers: {
        origin: "https://evil.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "x-warraq",
      },
    });
    expect(asking.status).toBe(403);
    expect([...asking.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect(asked).toEqual([]);
    expect(await post(url, { ...own, origin: url, "sec-fetch-site": "same-origin" })).toBe(200);
  });
});

test("retrying needs the token, where there is one", async () => {
  const token = "abc.DEF~ghi-JKL_0123456789";
  const { asked, retry } = openRetry();
  const { url, close } = await start({ token, retry });
  try {
    expect(await post(url, own)).toBe(401);
    expect(await post(url, { ...own, authorization: "Bearer wrong" })).toBe(401);
    expect(asked).toEqual([]);
    expect(await post(url, { ...own, authorization: `Bearer ${token}` })).toBe(200);
    // The cookie of a person who is logged in is no help to another site.
    const link = await fetch(`${url}/?token=${token}`, { redirect: "manual" });
    const [cookie = ""] = (link.headers.get("set-cookie") ?? "").split("; ");
    expect(await post(url, { ...own, cookie, origin: "https://evil.example" })).toBe(403);
    expect(await post(url, { ...own, cookie, origin: url })).toBe(200);
  } finally {
    await close();
  }
  expect(asked).toHaveLength(2);
});

test("nothing is retried by a link", async () => {
  const { asked, retry } = openRetry();
  await serve({ retry }, async ({ url }) => {
    expect((await fetch(`${url}/api/quarantine/retry?all=true`, { headers: own })).status).toBe(404);
  });
  expect(asked).toEqual([]);
});

test("serves the status, and the files in quarantine a page at a time", async () => {
  const asked: QuarantineRequest[] = [];
  const quarantine = async (wanted: QuarantineRequest) => {
    asked.push(wanted);
    return { total: 0, files: [] };
  };
  await serve({ quarantine }, async ({ url }) => {
    await expect((await fetch(`${url}/api/status`)).json()).resolves.toEqual(noStatus);
    const statusOf = async (query: string) => (await fetch(`${url}/api/quarantine${query}`)).status;
    expect(await statusOf("")).toBe(200);
    expect(await statusOf("?reason=empty_text&from=40&size=5")).toBe(200);
    expect(asked).toEqual([
      { from: 0, size: 20 },
      { reason: "empty_text", from: 40, size: 5 },
    ]);
    for (const query of ["?from=-1", "?size=0", "?size=101", "?from=10000", "?reason=a&reason=b"])
      expect([query, await statusOf(query)]).toEqual([query, 400]);
    expect(await statusOf(`/${id}`)).toBe(404);
  });
});

test("lists files that are not read by their state", async () => {
  const asked: UnreadRequest[] = [];
  const unread = async (wanted: UnreadRequest) => {
    asked.push(wanted);
    return { total: 0, reasons: [], files: [] };
  };
  await serve({ unread }, async ({ url }) => {
    const statusOf = async (query: string) => (await fetch(`${url}/api/files${query}`)).status;
    expect(await statusOf("?state=waiting&reason=empty_file&from=20&size=5")).toBe(200);
    expect(await statusOf("?state=indexed")).toBe(400);
    expect(await statusOf("")).toBe(400);
  });
  expect(asked).toEqual([{ state: "waiting", reason: "empty_file", from: 20, size: 5 }]);
});
