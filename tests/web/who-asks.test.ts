import { get } from "node:http";
import { expect, test } from "vitest";
import { isFromElsewhere } from "../../web/who-asks.ts";
import { serve } from "./fake-server.ts";

const host = "127.0.0.1:7700";

test("recognizes its own page, and programs that are not browsers", () => {
  for (const headers of [
    {},
    { origin: "http://127.0.0.1:7700" },
    // Behind a proxy that adds https.
    { origin: "https://127.0.0.1:7700", "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none" },
  ])
    expect(isFromElsewhere({ host, ...headers })).toBe(false);
});

test("recognizes a page of another site, port or name, and one that hides its origin", () => {
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "http://127.0.0.1:5601" },
    { origin: "http://localhost:7700" },
    { origin: "null" },
    { origin: "" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "http://127.0.0.1:7700", "sec-fetch-site": "cross-site" },
  ])
    expect(isFromElsewhere({ host, ...headers })).toBe(true);
});

test("a page of another site gets nothing, except that a person may follow a link to the page", async () => {
  await serve({}, async ({ url }) => {
    const ask = async (path: string, headers: Readonly<Record<string, string>>) => {
      const { hostname, port } = new URL(url);
      return new Promise<number>((resolve, reject) => {
        // Not fetch, which sets these headers itself.
        get({ hostname, port, path, headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        }).on("error", reject);
      });
    };
    const cross = (mode: string, dest: string, site = "cross-site") => ({
      "sec-fetch-site": site,
      "sec-fetch-mode": mode,
      "sec-fetch-dest": dest,
    });
    for (const path of ["/", "/api/search?q=a", "/api/export?q=a", "/metrics", "/queues", "/readyz"])
      for (const headers of [
        cross("no-cors", "image"),
        cross("cors", "empty"),
        cross("navigate", "iframe"),
        cross("no-cors", "script", "same-site"),
      ])
        expect(await ask(path, headers)).toBe(403);
    expect(await ask("/api/search?q=a", cross("navigate", "document"))).toBe(403);
    expect(await ask("/?q=a", cross("navigate", "document"))).toBe(200);
    expect(await ask("/api/search?q=a", cross("cors", "empty", "same-origin"))).toBe(200);
    expect(await ask("/api/search?q=a", {})).toBe(200);
  });
});

test("a page of another site cannot change anything, even if the board may", async () => {
  await serve({ queueBoard: "write" }, async ({ url }) => {
    const ask = async (origin: string) =>
      (await fetch(`${url}/queues/api/queues/normalize/resume`, { method: "PUT", headers: { origin } }))
        .status;
    expect(await ask("https://evil.example")).toBe(403);
    // 404 comes from the board, because the queue does not exist: the request was let through.
    expect(await ask(url)).toBe(404);
  });
});
