import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type KibanaServer, openKibana } from "../../kibana/import/open-kibana.ts";
import { type KibanaSetup, setUpKibana } from "../../kibana/import/set-up-kibana.ts";
import { savedObject, type SavedObject } from "../../kibana/saved-object.ts";
import { savedObjects } from "../../kibana/saved-objects.ts";
import { regionMaps } from "../../lexicon/names/places/shapes/region-maps.ts";
import { type FakeKibana, type KibanaBehavior, startFakeKibana } from "../support/servers/fake-kibana.ts";
import { makeCertificate } from "../support/servers/make-certificate.ts";

const running: { readonly close: () => Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()));
});

const kibanaThat = async (behavior: KibanaBehavior = {}): Promise<FakeKibana> => {
  const kibana = await startFakeKibana(behavior);
  running.push(kibana);
  return kibana;
};

/** A server that answers everything in one way. */
const serverThat = async (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<string> => {
  const server = createServer((_request, response) => {
    response.writeHead(status, headers).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  running.push({ close: async () => server.close() });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const dataView = savedObject("index-pattern", "warraq-articles", { title: "warraq-articles" });
const search = savedObject("search", "warraq-all", { title: "All" }, [
  { name: "index", type: "index-pattern", id: "warraq-articles" },
]);
const two = [dataView, search];

const setUp = (
  server: Partial<KibanaServer> & { readonly url: string },
  objects: readonly SavedObject[] = two,
  {
    limitMs = 10_000,
    signal = new AbortController().signal,
    onWait = (_why: string): void => undefined,
  } = {},
): Promise<KibanaSetup> =>
  setUpKibana(openKibana({ space: "default", ...server }, signal), objects, {
    limitMs,
    pauseMs: 1,
    signal,
    onWait,
  });

const USER = { username: "warraq", password: "right" };
const basic = (password: string): string => `Basic ${btoa(`warraq:${password}`)}`;

describe("an import", () => {
  test("brings every object, and can be repeated", async () => {
    const kibana = await kibanaThat();
    const objects = savedObjects({
      prefix: "warraq",
      webUrl: "http://127.0.0.1:7700",
      regions: regionMaps(),
    });
    for (const isFirst of [true, false])
      expect(await setUp(kibana, objects)).toEqual({
        version: "9.5.3",
        imported: objects.length,
        isDefaultDataViewSet: isFirst,
        warnings: [],
      });
    expect([...kibana.objectsOf("default").values()]).toEqual(objects);
  });

  test("replaces what an earlier version brought", async () => {
    const kibana = await kibanaThat();
    await setUp(kibana);
    const renamed = savedObject("search", "warraq-all", { title: "Everything" }, search.references);
    await setUp(kibana, [dataView, renamed]);
    expect(kibana.objectsOf("default").get("search:warraq-all")).toEqual(renamed);
  });

  test("makes its data view the default one only where there is none", async () => {
    const empty = await kibanaThat();
    expect((await setUp(empty)).isDefaultDataViewSet).toBe(true);
    expect(empty.defaultDataViewOf("default")).toBe("warraq-articles");
    const taken = await kibanaThat({ defaultDataView: "logs" });
    expect((await setUp(taken)).isDefaultDataViewSet).toBe(false);
    expect(taken.defaultDataViewOf("default")).toBe("logs");
  });

  test("goes into a space, and below a base path", async () => {
    const kibana = await kibanaThat({ spaces: ["news"], basePath: "/kibana" });
    await setUp({ url: `${kibana.url}/`, space: "news" });
    expect(kibana.objectsOf("news").size).toBe(2);
    expect(kibana.objectsOf("default").size).toBe(0);
    expect(kibana.asked).toContain("POST /kibana/s/news/api/saved_objects/_import");
  });

  test("comes with an API key, with user and password, or with those in the address", async () => {
    const users = { [basic("right")]: ["default"], "ApiKey a2V5": ["default"] };
    const kibana = await kibanaThat({ users });
    await setUp({ url: kibana.url, ...USER });
    await setUp({ url: kibana.url, apiKey: "a2V5" });
    await setUp({ url: kibana.url.replace("//", "//warraq:right@") });
    expect(kibana.objectsOf("default").size).toBe(2);
  });

  test("trusts a certificate authority of one's own, and nobody else's", async () => {
    const certificate = makeCertificate();
    const kibana = await kibanaThat({ certificate });
    await setUp({ url: kibana.url, ca: certificate.cert });
    expect(kibana.objectsOf("default").size).toBe(2);
    for (const ca of [undefined, makeCertificate().cert])
      await expect(setUp({ url: kibana.url, ca })).rejects.toMatchObject({
        code: "WARRAQ_KIBANA_UNAVAILABLE",
        message: expect.stringContaining("KIBANA_CA"),
      });
  });
});

describe("an import that waits", () => {
  test("goes on once Kibana is ready, and says meanwhile what it waits for", async () => {
    const kibana = await kibanaThat({ starting: ["silent", "text", "preboot", "unavailable"] });
    const reasons: string[] = [];
    await setUp(kibana, two, { onWait: (why) => void reasons.push(why) });
    expect(reasons).toHaveLength(4);
    expect(reasons.slice(1)).toEqual(Array.from({ length: 3 }, () => "it is not ready yet (HTTP 503)"));
    expect(kibana.objectsOf("default").size).toBe(2);
  });

  test("gives up after its time, with the last reason and what to look at", async () => {
    const kibana = await kibanaThat({ starting: Array.from({ length: 50_000 }, () => "text" as const) });
    await expect(setUp(kibana, two, { limitMs: 20 })).rejects.toMatchObject({
      code: "WARRAQ_KIBANA_UNAVAILABLE",
      message: expect.stringMatching(/not ready after \d+ seconds: it is not ready yet .*kibana_system/su),
    });
  });

  test("says where nobody answers", async () => {
    const url = await serverThat(200, {}, "");
    await running.pop()?.close();
    await expect(setUp({ url }, two, { limitMs: 0 })).rejects.toMatchObject({
      code: "WARRAQ_KIBANA_UNAVAILABLE",
      message: expect.stringContaining("ECONNREFUSED"),
    });
  });

  test("stops when it is asked to", async () => {
    const kibana = await kibanaThat({ starting: Array.from({ length: 50_000 }, () => "text" as const) });
    const stopping = new AbortController();
    const done = setUp(kibana, two, { signal: stopping.signal, onWait: () => stopping.abort() });
    await expect(done).rejects.toMatchObject({ name: "AbortError" });
    expect(kibana.asked).toEqual(["GET /api/status"]);
  });
});

describe("an import that Kibana refuses says what to do", () => {
  test("a wrong password, and none where one is needed", async () => {
    const kibana = await kibanaThat({ users: { [basic("right")]: ["default"] } });
    await expect(setUp({ url: kibana.url, ...USER, password: "wrong" })).rejects.toMatchObject({
      code: "WARRAQ_KIBANA_FORBIDDEN",
      message: expect.stringContaining("Correct KIBANA_USERNAME"),
    });
    await expect(setUp({ url: kibana.url })).rejects.toMatchObject({
      code: "WARRAQ_KIBANA_FORBIDDEN",
      message: expect.stringContaining("Set KIBANA_API_KEY"),
    });
    expect(kibana.asked.filter((one) => one.startsWith("POST"))).toEqual([]);
  });

  test("no secret is in the message", async () => {
    const kibana = await kibanaThat({ users: {} });
    const url = kibana.url.replace("//", "//warraq:hidden-word@");
    const message = await setUp({ url }).catch((error: unknown) => String(error));
    expect(message).toContain("127.0.0.1");
    expect(message).not.toContain("hidden-word");
  });

  test("a user who may not write there", async () => {
    const kibana = await kibanaThat({ users: { [basic("right")]: ["news"] }, spaces: ["news"] });
    await expect(setUp({ url: kibana.url, ...USER })).rejects.toMatchObject({
      code: "WARRAQ_KIBANA_FORBIDDEN",
      message: expect.stringContaining("privilege `All`"),
    });
  });

  test("a space that does not exist: nothing is written into it", async () => {
    const kibana = await kibanaThat({ spaces: ["news"] });
    await expect(setUp({ url: kibana.url, space: "nwes" })).rejects.toMatchObject({
      code: "WARRAQ_NOT_FOUND",
      message: expect.stringMatching(/`nwes`; it has default, news\. Create it/u),
    });
    expect(kibana.objectsOf("nwes").size).toBe(0);
  });

  test("an older Kibana; a newer one is tried, with a warning", async () => {
    const older = await kibanaThat({ version: "8.19.2" });
    await expect(setUp(older)).rejects.toMatchObject({
      code: "WARRAQ_KIBANA_INCOMPATIBLE",
      message: expect.stringContaining("version 8.19.2"),
    });
    expect(older.objectsOf("default").size).toBe(0);
    const newer = await kibanaThat({ version: "10.1.0" });
    const { imported, warnings } = await setUp(newer);
    expect({ imported, warnings }).toEqual({ imported: 2, warnings: [expect.stringContaining("10.1.0")] });
    expect((await setUp(await kibanaThat({ version: "9.0.0" }))).warnings).toEqual([]);
  });

  test("objects in a newer shape than it knows", async () => {
    const kibana = await kibanaThat({ knownVersions: { search: "7.9.3" } });
    await expect(setUp(kibana)).rejects.toMatchObject({
      code: "WARRAQ_KIBANA_INCOMPATIBLE",
      message: expect.stringContaining("Update Kibana"),
    });
  });

  test("objects that it does not take, although it answers with 200", async () => {
    const stray = savedObject("search", "warraq-stray", { title: "Stray" }, [
      { name: "index", type: "index-pattern", id: "nowhere" },
    ]);
    const foreign = { ...dataView, id: "strange", type: "canvas" } as unknown as SavedObject;
    const kibana = await kibanaThat({ untouchable: ["index-pattern:warraq-articles"] });
    const error: unknown = await setUp(kibana, [...two, stray, foreign]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "WARRAQ_KIBANA_IMPORT_REFUSED" });
    expect(String(error)).toContain("took 1 of 4 objects");
    expect(String(error)).toContain("conflict: index-pattern:warraq-articles\n    Another object");
    expect(String(error)).toContain("missing_references: search:warraq-stray (index-pattern:nowhere)");
    expect(String(error)).toContain("unsupported_type: canvas:strange");
  });

  test("a file that is too large, or that names an object twice", async () => {
    const small = await kibanaThat({ maxImportPayloadBytes: 100 });
    await expect(setUp(small)).rejects.toMatchObject({
      code: "WARRAQ_KIBANA_IMPORT_REFUSED",
      message: expect.stringContaining("maxImportPayloadBytes"),
    });
    await expect(setUp(await kibanaThat(), [...two, dataView])).rejects.toMatchObject({
      message: expect.stringContaining("Non-unique import objects detected: [index-pattern:warraq-articles]"),
    });
  });

  test.each([
    ["Elasticsearch", 401, { "x-elastic-product": "Elasticsearch" }, "{}", "it is Elasticsearch"],
    ["a web page", 200, { "content-type": "text/html" }, "<html>", "HTTP 200"],
    ["a login page", 302, { location: "/login" }, "", "HTTP 302 to /login"],
    ["Kibana with a base path", 404, {}, '{"statusCode":404}', "server.basePath"],
    ["JSON of something else", 200, {}, '{"status":"ok"}', "HTTP 200"],
  ] as const)("%s at the address", async (_, status, headers, body, words) => {
    const url = await serverThat(status, headers, body);
    await expect(setUp({ url })).rejects.toMatchObject({
      code: "WARRAQ_KIBANA_UNAVAILABLE",
      message: expect.stringContaining(words),
    });
  });
});
