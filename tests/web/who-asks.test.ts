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

test("a page of another site cannot change anything, even if the board may", async () => {
  await serve({ queueBoard: "write" }, async ({ url }) => {
    const ask = async (origin: string) =>
      (await fetch(`${url}/queues/api/queues/normalize/pause`, { method: "PUT", headers: { origin } }))
        .status;
    expect(await ask("https://evil.example")).toBe(403);
    // 404 comes from the board, because the queue does not exist: the request was let through.
    expect(await ask(url)).toBe(404);
  });
});
