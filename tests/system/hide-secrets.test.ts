import { expect, test } from "vitest";
import { secretsOf } from "../../config/describe.ts";
import { loadConfig } from "../../config/load.ts";
import { hideSecrets } from "../../system/hide-secrets.ts";

test.each([
  ["redis://user:geheim@host:6379/0", "redis://***@host:6379/0"],
  ["redis://:ge@heim@host", "redis://***@host"],
  ["redis://:a/geheim@host", "redis://***@host"],
  ["https://u:p?geheim@host/x", "https://***@host/x"],
  ["redis://host:6379?password=geheim&db=1", "redis://host:6379?password=***&db=1"],
  ["https://host/?a=1&api_key=geheim#x", "https://host/?a=1&api_key=***#x"],
  ['"rediss://host?username=u&password=geheim"', '"rediss://host?username=***&password=***"'],
  ["two: redis://a:b@one and https://c:d@two.", "two: redis://***@one and https://***@two."],
])("of %j no secret is shown", (text, hidden) => {
  expect(hideSecrets(text)).toBe(hidden);
  expect(hideSecrets(hidden)).toBe(hidden);
});

test.each([
  "https://host:9200/index/_search?q=a@b",
  "http://127.0.0.1:7700",
  "mail name@host.example",
  "/folder/@eaDir",
  "https://host:9200/x@y",
])("%j has none", (text) => {
  expect(hideSecrets(text)).toBe(text);
});

test("the log hides a password in a parameter of a URL wherever it occurs", () => {
  const { config } = loadConfig({}, { REDIS_URL: "redis://host?password=geheim%40x&db=1" });
  expect(secretsOf(config)).toContain("geheim@x");
});
