import { afterAll, beforeAll, expect, test } from "vitest";
import type { Admission } from "../../pipeline/flight.ts";
import { checkRedis } from "../../store/redis.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestStore } from "../support/archive.ts";
import { startOwnRedis } from "../support/servers/own-redis.ts";
import { enrichment, readArticleOf } from "../support/texts/articles.ts";

let store: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.remove());

test("a file is admitted once, however many processes ask at the same time", async () => {
  const admission = admissionFor("/in/once.txt");
  const taken = await Promise.all(Array.from({ length: 10 }, () => store.flights.admit([admission])));
  expect(taken.flat()).toEqual([admission]);
  expect(await store.flights.inFlight([admission.id])).toEqual(new Set([admission.id]));
  await store.flights.close(admission);
  expect(await store.flights.inFlight([admission.id])).toEqual(new Set());
});

test("count, bytes and age follow the begin and end of each flight, even if it ends twice", async () => {
  const before = await store.flights.measure();
  const old = admissionFor("/in/old.txt", { epoch: 1_000 });
  const young = admissionFor("/in/young.txt", { epoch: 2_000 });
  await store.flights.admit([old, young]);
  expect(await store.flights.measure()).toEqual({
    files: before.files + 2,
    unpacking: 0,
    bytes: before.bytes + 20,
    oldestMs: 1_000,
  });
  expect(await store.flights.outside(1_500, 10_000_000_000_000, 10)).toEqual([old]);
  await store.flights.close(old);
  await store.flights.close(old);
  await store.flights.close(young);
  expect(await store.flights.measure()).toEqual(before);
});

test("each stage adds its field; another admission of the file cannot read, write or close the flight", async () => {
  const admission = admissionFor("/in/fields.txt");
  const other = { ...admission, epoch: admission.epoch + 1 };
  const article = readArticleOf("عنوان", "نص");
  await store.flights.admit([admission]);
  await store.flights.save(admission, { article });
  await store.flights.save(other, { enrichment });
  expect(await store.flights.load(admission)).toEqual({ article });
  expect(await store.flights.load(other)).toBeNull();
  await store.flights.close(other);
  expect(await store.flights.load(admission)).toEqual({ article });
  await store.flights.close(admission);
  await store.flights.save(admission, { enrichment });
  expect(await store.flights.load(admission)).toBeNull();
  expect(await store.redis.keys(`${store.prefix}:flight:*`)).toEqual([]);
});

test("a Redis without memory: what is done leaves it all the same, and so frees memory", async () => {
  const own = await startOwnRedis();
  const full = await openTestStore(own.url);
  try {
    const window = full.openWindow();
    const [one, other] = ["one", "other"].map((name) => admissionFor(`/in/${name}.txt`)) as [
      Admission,
      Admission,
    ];
    const article = readArticleOf("عنوان", "نص");
    const { documentId } = article;
    await full.flights.admit([one, other]);
    await window.enter(one, article, ["aaaaaaa", "bbbbbbb"]);
    await window.enter(other, readArticleOf("عنوان", "نص آخر"), ["aaaaaaa", "bbbbbbb"]);
    await full.redis.config("SET", "maxmemory", "1");
    await expect(full.flights.save(other, { article })).rejects.toThrow("OOM");
    expect(await window.markWritten(one.id, documentId)).toMatchObject({ isOwn: true, due: 1 });
    await full.flights.close(one);
    await window.clear(async () => undefined);
    await full.redis.config("SET", "maxmemory", "0");
    expect(await full.flights.inFlight([one.id, other.id])).toEqual(new Set([other.id]));
    expect(await full.flights.measure()).toMatchObject({ files: 1, bytes: other.file.size });
    expect(await window.markWritten(one.id, documentId)).toMatchObject({ isThere: false });
  } finally {
    await full.remove();
    await own.stop();
  }
});

test("a Redis that evicts is refused; a Redis without an append-only file causes a warning", async () => {
  const setting = (name: string) => store.redis.config("GET", name);
  const [, policy] = await setting("maxmemory-policy");
  const [, appendOnly] = await setting("appendonly");
  try {
    await store.redis.config("SET", "maxmemory-policy", "allkeys-lru");
    await expect(checkRedis(store.redis)).rejects.toThrow("noeviction");
    await store.redis.config("SET", "maxmemory-policy", "noeviction");
    await store.redis.config("SET", "appendonly", "no");
    expect(await checkRedis(store.redis)).toHaveLength(1);
    await store.redis.config("SET", "appendonly", "yes");
    expect(await checkRedis(store.redis)).toEqual([]);
  } finally {
    await store.redis.config("SET", "maxmemory-policy", policy ?? "noeviction");
    await store.redis.config("SET", "appendonly", appendOnly ?? "yes");
  }
});
