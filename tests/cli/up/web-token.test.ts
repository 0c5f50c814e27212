import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { webTokenOf } from "../../../cli/up/web-token.ts";
import { loadConfig } from "../../../config/load.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "warraq-token-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const tokenFor = (env: Readonly<Record<string, string>>) =>
  webTokenOf(loadConfig({}, { WARRAQ_HOME: home, ...env }).config);
const beyond = { WARRAQ_HTTP_HOST: "0.0.0.0" };

test("on loopback there is no token, unless one is set", () => {
  expect(tokenFor({})).toBeNull();
  expect(tokenFor({ WARRAQ_HTTP_TOKEN: "0123456789abcdef" })?.token).toBe("0123456789abcdef");
});

test("beyond loopback a token is generated, kept in a file that only its owner may read, and used again at the next start", () => {
  const first = tokenFor(beyond);
  expect(first?.token).toMatch(/^[\w-]{43}$/u);
  expect(first?.where).toBe(join(home, "web-token"));
  expect(statSync(first?.where ?? "").mode & 0o777).toBe(0o600);
  chmodSync(first?.where ?? "", 0o644);
  expect(tokenFor(beyond)).toEqual(first);
  expect(statSync(first?.where ?? "").mode & 0o777).toBe(0o600);
});

test("a file with half a token, as a full disk leaves it, is written again", () => {
  writeFileSync(join(home, "web-token"), "short");
  const { token } = tokenFor(beyond) ?? { token: "" };
  expect(token).toHaveLength(43);
  expect(readFileSync(join(home, "web-token"), "utf8").trim()).toBe(token);
});

test("a token that could be guessed is refused", () => {
  expect(() => tokenFor({ WARRAQ_HTTP_TOKEN: "secret" })).toThrow("WARRAQ_HTTP_TOKEN");
  expect(() => tokenFor({ WARRAQ_HTTP_TOKEN: "a;b=c 0123456789" })).toThrow("WARRAQ_HTTP_TOKEN");
});
