import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connectSearch } from "../../search/client/client.ts";
import { connectRedis } from "../../store/redis.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { makeCertificate } from "../support/servers/make-certificate.ts";
import { openSystem, type System } from "../support/servers/system.ts";
import { type Front, openSecureSearch, openTlsFront } from "../support/servers/tls-front.ts";

/** Engines as operators run them: behind TLS with a certificate authority of their own, and with users. */

const certificate = makeCertificate();
const user = `tls-${randomUUID()}`;
const password = "s3cret/with@odd:signs";
const apiKey = "VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHAyYXhUTm1zeWFrdzl0dk5udw==";
const encoded = encodeURIComponent(password);
const basic = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
const onError = (): void => undefined;

let system: System;
let redis: Front;
let search: Front;
let redisUrl: string;
let searchUrl: string;

beforeAll(async () => {
  system = openSystem();
  const admin = await connectRedis(inject("redisUrl"), { patient: false, onError });
  // The rights that docs/operations.md names: every key of ours begins with the prefix, as on a node of a Redis Cluster.
  const operations = readFileSync("docs/operations.md", "utf8");
  const rights =
    /ACL SETUSER warraq on >PASSWORD (?<rights>.+)$/mu.exec(operations)?.groups?.["rights"] ?? "";
  const keys = `~${system.env["WARRAQ_QUEUE_PREFIX"]}:*`;
  const ours = rights.split(" ").map((right) => (right === "~{warraq}:*" ? keys : right));
  await admin.call("ACL", "SETUSER", user, "on", `>${password}`, ...ours);
  admin.disconnect();
  redis = await openTlsFront(certificate, new URL(inject("redisUrl")));
  search = await openSecureSearch(
    certificate,
    new URL(inject("elasticsearchUrl")),
    (given) => given === basic || given === `ApiKey ${apiKey}`,
  );
  redisUrl = `rediss://${user}:${encoded}@127.0.0.1:${redis.port}`;
  searchUrl = `https://127.0.0.1:${search.port}`;
});
afterAll(async () => {
  await system.remove();
  await Promise.all([redis.close(), search.close()]);
  const admin = await connectRedis(inject("redisUrl"), { patient: false, onError });
  await admin.call("ACL", "DELUSER", user);
  admin.disconnect();
});

/** The message of a failure. */
const failureOf = (work: Promise<unknown>): Promise<string> => work.then(() => "it did not fail", String);

test("Redis behind TLS, with a user", async () => {
  const client = await connectRedis(redisUrl, { patient: false, onError, ca: certificate.cert });
  await expect(client.call("ACL", "WHOAMI")).resolves.toBe(user);
  client.disconnect();
});

test("a Redis with another certificate or password is refused, in a message without secrets", async () => {
  const unknown = await failureOf(connectRedis(redisUrl, { patient: false, onError }));
  expect(unknown).toContain("self-signed certificate");
  const other = await failureOf(
    connectRedis(redisUrl, { patient: false, onError, ca: makeCertificate().cert }),
  );
  expect(other).toContain("certificate");
  const wrong = await failureOf(
    connectRedis(redisUrl.replace(encoded, "wrong-one"), { patient: false, onError, ca: certificate.cert }),
  );
  expect(wrong).toContain("WRONGPASS");
  expect(unknown + other + wrong).not.toMatch(/s3cret|wrong-one/u);
});

test("Elasticsearch behind TLS, with a user or an API key", async () => {
  for (const access of [{ username: user, password }, { apiKey }])
    for (const isBrief of [true, false]) {
      const client = await connectSearch({ url: searchUrl, ca: certificate.cert, ...access }, isBrief);
      await expect(client.count()).resolves.toHaveProperty("count");
      await client.close();
    }
});

test("an Elasticsearch with another certificate or password is refused, in a message without secrets", async () => {
  for (const isBrief of [true, false]) {
    const unknown = await failureOf(connectSearch({ url: searchUrl, username: user, password }, isBrief));
    expect(unknown).toContain("self-signed certificate");
    const wrong = await failureOf(
      connectSearch({ url: searchUrl, ca: certificate.cert, username: user, password: "wrong-one" }, isBrief),
    );
    expect(wrong).toContain("security_exception");
    expect(unknown + wrong).not.toMatch(/s3cret|wrong-one/u);
  }
});

test("the whole pipeline works through both, and no output or log holds a secret", async () => {
  const caFile = join(system.home, "ca.pem");
  mkdirSync(system.home, { recursive: true });
  writeFileSync(caFile, certificate.cert);
  writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
  const secure = {
    REDIS_URL: redisUrl,
    REDIS_CA: caFile,
    ELASTICSEARCH_URL: searchUrl,
    ELASTICSEARCH_USERNAME: user,
    ELASTICSEARCH_PASSWORD: password,
    ELASTICSEARCH_CA: caFile,
    WARRAQ_LOG_LEVEL: "trace",
  };
  const ingested = await system.runWith(secure, "ingest", system.inbox, "--json");
  expect(JSON.parse(ingested.stdout)).toMatchObject({ files: 1, indexed: 1 });
  const status = await system.runWith(secure, "status", "--json");
  expect(JSON.parse(status.stdout)).toMatchObject({
    engines: { redis: { url: `rediss://***@127.0.0.1:${redis.port}` }, elasticsearch: { url: searchUrl } },
  });
  const wrong = await system.runWith({ ...secure, ELASTICSEARCH_PASSWORD: "wrong-one" }, "status");
  expect(wrong).toMatchObject({ code: 1, stdout: "" });
  expect(wrong.stderr).toContain("WARRAQ_SEARCH_UNAVAILABLE");
  const all = [ingested, status, wrong].map(({ stdout, stderr }) => stdout + stderr).join();
  for (const secret of [password, encoded, "wrong-one", basic]) expect(all).not.toContain(secret);
});
