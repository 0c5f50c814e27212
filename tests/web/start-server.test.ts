import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { OutageError } from "../../pipeline/errors.ts";
import { serve } from "./fake-server.ts";

/** The status of a request with headers that `fetch` does not allow. */
const statusOf = async (url: string, headers: Readonly<Record<string, string>>) => {
  const [answer] = (await once(get(url, { headers }), "response")) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
};

test("serves the page and every file that it loads", async () => {
  await serve({}, async ({ url }) => {
    const page = await fetch(`${url}/?q=x&id=y`);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const html = await page.text();
    expect(html).toContain('<html lang="ar" dir="rtl">');
    const linked = [...html.matchAll(/(?:src|href)="(?<path>\/page\/[^"]+)"/gu)].map(
      ({ groups }) => groups?.["path"] ?? "",
    );
    expect(linked.length).toBeGreaterThan(20);
    for (const path of linked) {
      const { ok, headers } = await fetch(url + path);
      expect([path, ok]).toEqual([path, true]);
      expect(headers.get("content-type")).toMatch(/^(?:text\/(?:javascript|css)|image\/svg|font\/woff2)/u);
    }
    for (const path of ["/index.html", "/..%2f..%2fpackage.json", "/package.json", "/%zz"])
      expect((await fetch(url + path)).ok).toBe(false);
  });
});

test("/healthz is well as long as the server runs, /readyz if there are no faults", async () => {
  const answers: (readonly string[])[] = [[], ["elasticsearch", "redis"]];
  const faults = async () => answers.shift() ?? Promise.reject(new Error("the check broke"));
  await serve({ faults }, async ({ url }) => {
    const ask = async (path: string) => {
      const answer = await fetch(url + path);
      return [answer.status, await answer.json()];
    };
    await expect(ask("/readyz")).resolves.toEqual([200, { status: "ready", faults: [], warnings: [] }]);
    const amiss = { status: "not_ready", faults: ["elasticsearch", "redis"], warnings: [] };
    await expect(ask("/readyz")).resolves.toEqual([503, amiss]);
    await expect(ask("/readyz")).resolves.toEqual([
      503,
      { status: "not_ready", faults: ["checks"], warnings: [] },
    ]);
    await expect(ask("/healthz")).resolves.toEqual([200, { status: "ok" }]);
  });
});

test("serves metrics in Prometheus's format", async () => {
  await serve({}, async ({ url }) => {
    const answer = await fetch(`${url}/metrics`);
    expect(answer.headers.get("content-type")).toContain("text/plain; version=0.0.4");
    await expect(answer.text()).resolves.toBe("warraq_flights 0\n");
  });
  const away = { page: async () => Promise.reject(new OutageError("away")), contentType: "text/plain" };
  await serve({ metrics: away }, async ({ url }) => {
    expect((await fetch(`${url}/metrics`)).status).toBe(503);
  });
});

test.each(["/", "/page.js", "/api/search", "/api/search?size=x", "/healthz", "/nowhere", "/%zz"])(
  "sends security headers with %s",
  async (path) => {
    await serve({}, async ({ url }) => {
      const { headers } = await fetch(url + path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/^default-src 'self';/u);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    });
  },
);

test("loosens the policy for the queue board only, and there for styles only", async () => {
  await serve({}, async ({ url }) => {
    const board = await fetch(`${url}/queues`);
    expect(await board.text()).toContain("<title>Warraq</title>");
    const policy = board.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).not.toContain("script-src");
    expect(board.headers.get("x-frame-options")).toBe("DENY");
  });
});

test("on loopback, answers only to names of this machine", async () => {
  await serve({}, async ({ url }) => {
    const { port } = new URL(url);
    await expect(statusOf(url, { host: `localhost:${port}` })).resolves.toBe(200);
    for (const path of ["/", "/api/search", "/queues", "/nowhere"])
      await expect(statusOf(url + path, { host: `evil.example:${port}` })).resolves.toBe(421);
  });
});
