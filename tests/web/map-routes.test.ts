import { gunzipSync } from "node:zlib";
import { request } from "node:http";
import { expect, test } from "vitest";
import { serve } from "./fake-server.ts";

const countries = {
  type: "FeatureCollection",
  features: ["سوريا", "لبنان", "الأردن"].map((name) => ({ type: "Feature", name })),
};
const maps = async () => ({ countries, governorates: { type: "FeatureCollection", features: [] } });

/** The answer as it comes over the wire: `fetch` unpacks it. */
const rawOf = async (
  url: string,
  headers: Record<string, string>,
): Promise<{ body: Buffer; encoding?: string | undefined }> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({ body: Buffer.concat(parts), encoding: answer.headers["content-encoding"] }),
      );
    });
    sent.on("error", reject).end();
  });

test("sends a map as GeoJSON, packed if the browser can unpack it", async () => {
  await serve({ maps }, async ({ url }) => {
    const address = `${url}/maps/countries.geojson`;
    const answer = await fetch(address);
    expect(answer.headers.get("content-type")).toBe("application/geo+json");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
    await expect(answer.json()).resolves.toEqual(countries);
    const packed = await rawOf(address, { "accept-encoding": "gzip, br" });
    expect(packed.encoding).toBe("gzip");
    expect(JSON.parse(gunzipSync(packed.body).toString())).toEqual(countries);
    const whole = await rawOf(address, {});
    expect(whole.encoding).toBeUndefined();
    expect(JSON.parse(whole.body.toString())).toEqual(countries);
  });
});

test("sends a map that the browser has already not again", async () => {
  await serve({ maps }, async ({ url }) => {
    const address = `${url}/maps/countries.geojson`;
    const tag = (await fetch(address)).headers.get("etag") ?? "";
    const again = await fetch(address, { headers: { "if-none-match": `"x", ${tag}` } });
    expect(again.status).toBe(304);
    await expect(again.text()).resolves.toBe("");
    const other = await fetch(`${url}/maps/governorates.geojson`, { headers: { "if-none-match": tag } });
    expect(other.status).toBe(200);
  });
});

test("reads the maps once, and only when somebody asks", async () => {
  let reads = 0;
  const counted = async () => {
    reads += 1;
    return maps();
  };
  await serve({ maps: counted }, async ({ url }) => {
    expect(reads).toBe(0);
    await Promise.all([1, 2, 3].map(async () => fetch(`${url}/maps/countries.geojson`)));
    expect(reads).toBe(1);
  });
});

test("there are no other maps, and none for another site", async () => {
  await serve({ maps }, async ({ url }) => {
    for (const name of ["cities.geojson", "__proto__.geojson", "countries.json", "..%2Fpage.js"])
      expect((await fetch(`${url}/maps/${name}`)).status).toBe(404);
    const answer = await fetch(`${url}/maps/countries.geojson`, {
      headers: { origin: "http://other.example" },
    });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });
});
