import { expect, test } from "vitest";
import { describeConfig } from "../../config/describe.ts";
import { loadConfig } from "../../config/load.ts";
import { SETTINGS } from "../../config/settings.ts";

test("every setting has a valid default, its own environment variable, and a sentence that describes it", () => {
  const { config } = loadConfig({}, {});
  const variables = Object.values(SETTINGS).map(({ env }) => env);
  expect(new Set(variables).size).toBe(variables.length);
  for (const { description } of Object.values(SETTINGS)) expect(description).toMatch(/^[A-Z].*[.]$/u);
  expect(config).toMatchObject({
    watch: ["./inbox"],
    home: "./.warraq",
    httpPort: 7700,
    indexPrefix: "warraq",
    queuePrefix: "{warraq}",
    stages: ["normalize", "deduplicate", "enrich", "index"],
  });
});

test("flags win over the environment, the environment over the file, the file over defaults", () => {
  const file = { stableMs: 1, sweepMs: 300, highWater: 5_000 };
  const env = { WARRAQ_STABLE_MS: "2", WARRAQ_SWEEP_MS: "400" };
  const { config, origins } = loadConfig({ stableMs: "3" }, env, file);
  expect(config).toMatchObject({ stableMs: 3, sweepMs: 400, highWater: 5_000, lowWater: 1_000 });
  expect(origins).toMatchObject({
    stableMs: "flag",
    sweepMs: "environment",
    highWater: "file",
    lowWater: "default",
  });
});

test("an empty environment variable counts as not set", () => {
  expect(loadConfig({}, { WARRAQ_STABLE_MS: "", REDIS_URL: "" }).config).toMatchObject({
    stableMs: 1_000,
    redisUrl: undefined,
  });
});

test("one error names every wrong value, and where it was set", () => {
  const wrong = () =>
    loadConfig(
      { stages: "enrich,dance" },
      { WARRAQ_STABLE_MS: "soon", REDIS_URL: "http://x" },
      { heapMb: 1 },
    );
  expect(wrong).toThrow(/flag for `stages`/u);
  expect(wrong).toThrow(/WARRAQ_STABLE_MS/u);
  expect(wrong).toThrow(/REDIS_URL/u);
  expect(wrong).toThrow(/`heapMb` in the configuration file/u);
});

test("a wrong secret is named, but not shown", () => {
  const wrong = () => loadConfig({}, { REDIS_URL: "hunter2" });
  expect(wrong).toThrow(/REDIS_URL/u);
  expect(wrong).not.toThrow(/hunter2/u);
});

test("a low-water mark above the high-water mark is refused", () => {
  expect(() => loadConfig({}, { WARRAQ_LOW_WATER: "10", WARRAQ_HIGH_WATER: "5" })).toThrow(
    /WARRAQ_LOW_WATER/u,
  );
});

test("a setting that does not exist gets a warning", () => {
  expect(loadConfig({}, { WARRAQ_WHATCH: "x" }, { wach: 1 }).warnings).toHaveLength(2);
});

test("what is printed contains no secret", () => {
  const loaded = loadConfig(
    {},
    {
      REDIS_URL: "redis://me:hunter2@host:1/0",
      ELASTICSEARCH_URL: "https://me:hunter2@host",
      ELASTICSEARCH_PASSWORD: "hunter2",
      ELASTICSEARCH_API_KEY: "hunter2",
    },
  );
  const printed = JSON.stringify(describeConfig(loaded));
  expect(printed).not.toContain("hunter2");
  expect(printed).toContain("redis://***@host:1/0");
});
