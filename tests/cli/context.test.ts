import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openContext } from "../../cli/context.ts";
import { projectDir } from "../../cli/project.ts";
import { readRememberedRoots, rememberRoots } from "../../cli/wiring/remembered-roots.ts";

const home = mkdtempSync(join(tmpdir(), "warraq-context-"));
afterAll(() => rmSync(home, { recursive: true }));

const watched = (env: Record<string, string> = {}, flags = {}, choosesRoots = false) => {
  const { config, origins } = openContext(flags, { WARRAQ_HOME: home, ...env }, choosesRoots);
  return [config.watch, origins.watch];
};

test("commands beside an `up DIR` take its folders, unless a setting names others", () => {
  expect(watched()).toEqual([[join(projectDir, "inbox")], "default"]);
  rememberRoots(home, ["/articles", "/أرشيف"]);
  expect(watched()).toEqual([["/articles", "/أرشيف"], "last up"]);
  expect(watched({ WARRAQ_WATCH: "/other" })).toEqual([["/other"], "environment"]);
  expect(watched({}, { watch: ["/flag"] })).toEqual([["/flag"], "flag"]);
  // `up` itself says which folders it watches.
  expect(watched({}, {}, true)).toEqual([[join(projectDir, "inbox")], "default"]);
});

test.each(["", "{", "[]", '{"roots":[]}', '{"roots":[1]}', '{"roots":"/x"}', "null"])(
  "what is not a list of folders is not taken: %j",
  (text) => {
    writeFileSync(join(home, "run", "watched.json"), text);
    expect(readRememberedRoots(home)).toBeNull();
  },
);
