import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { DoctorFinding } from "../../cli/doctor/finding.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { mayMount, OWN_MOUNTS } from "../support/servers/mounts.ts";
import { openSystem } from "../support/servers/system.ts";
import { ask } from "../support/servers/ask.ts";

/** What `./warraq doctor` must find, made to happen to the real program and real engines. docs/operations.md lists where the rest is tried. */

const system = openSystem();
const prefix = system.env["WARRAQ_INDEX_PREFIX"] ?? "";
const place = dirname(system.home);
const warraq = join(import.meta.dirname, "../../warraq");
const HOUR_MS = 3_600_000;

const change = async (method: string, path: string, body?: object | string): Promise<Response> =>
  ask(`${inject("elasticsearchUrl")}/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });

/** What the doctor finds wrong, by its name. */
const wrongIn = (stdout: string): Readonly<Record<string, DoctorFinding>> => {
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly DoctorFinding[] };
  return Object.fromEntries(
    findings.flatMap((finding) => (finding.state === "ok" ? [] : [[finding.name, finding]])),
  );
};

const finding = (state: string, found: string, cure: string) => ({
  state,
  found: expect.stringContaining(found) as string,
  cure: expect.stringContaining(cure) as string,
});

beforeAll(async () => {
  writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
  await system.run("ingest", system.inbox);
});
afterAll(() => system.remove());

test("a doctor finds nothing, and then everything that is wrong with indices, folders, the clock and Kibana, each with its cure", async () => {
  const well = await system.run("doctor", "--json");
  // The disk and the limits of the machine that runs the tests are its own.
  const ours = Object.keys(wrongIn(well.stdout)).filter((name) => !/disk|inotify|heap/iu.test(name));
  expect(ours).toEqual([]);

  const articles = `${prefix}-articles`;
  await change("PUT", `${articles}/_mapping`, { _meta: { analysis_version: 1 } });
  await change("PUT", `${articles}/_settings`, { "index.blocks.read_only_allow_delete": true });
  await change("DELETE", `_index_template/${articles}`);
  // Larger than what the heap has room for at a time.
  const large = `{"index":{"_index":"${prefix}-none"}}\n{"text":"${"x".repeat(80 * 2 ** 20)}"}\n`;
  expect((await change("POST", "_bulk", large)).status).toBe(429);

  const [file, other] = [join(place, "file"), join(place, "other")];
  for (const path of [file, other]) writeFileSync(path, "");
  // Nobody may look behind a file.
  const unreadable = join(other, "below");
  const clock = join(place, "clock");
  writeFileSync(clock, String(HOUR_MS));
  const missing = join(place, "missing");
  const { code, stdout } = await system.runWith(
    {
      WARRAQ_WATCH: [system.inbox, missing, file, unreadable].join(":"),
      KIBANA_URL: "http://127.0.0.1:1",
      TEST_CLOCK: clock,
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "../support/servers/set-clock.mjs")).href}`,
    },
    "doctor",
    "--json",
  );
  expect(code).toBe(1);
  const wrong = wrongIn(stdout);
  expect(wrong).toMatchObject({
    Indices: finding("bad", "not well", `takes no writes to ${articles}`),
    "Heap of Elasticsearch": finding("warn", "too little", "WARRAQ_HEAP_MB"),
    Templates: finding("warn", articles, "./warraq up"),
    Analysis: finding("bad", "version 1", "./warraq reindex"),
    Clock: finding("warn", "are 360", "time server"),
    Kibana: finding("bad", "cannot be used", "KIBANA_URL"),
  });
  expect(wrong[`Folder ${missing}`]).toMatchObject({ state: "warn" });
  expect(wrong[`Folder ${file}`]).toMatchObject({ state: "bad" });
  expect(wrong[`Folder ${unreadable}`]).toMatchObject({ state: "bad" });
});

/** Where nobody may mount anything it is skipped, and the report of the tests says so. */
test.skipIf(!mayMount())("a doctor finds a disk that is nearly full, and too few watches", async () => {
  mkdirSync(system.home, { recursive: true });
  const limit = join(place, "limit");
  writeFileSync(limit, "8192\n");
  const script = [
    'mount -t tmpfs -o size=4m,mode=700 tmpfs "$0"',
    'head -c 4100000 /dev/zero > "$0/ballast"',
    'mount --bind "$1" /proc/sys/fs/inotify/max_user_watches',
    'exec "$2" doctor --json',
  ].join(" && ");
  const stdout = await new Promise<string>((resolve) => {
    const args = [...OWN_MOUNTS, "sh", "-c", script, system.home, limit, warraq];
    execFile("unshare", args, { env: system.env }, (_, text) => resolve(text));
  });
  expect(wrongIn(stdout)).toMatchObject({
    "Disk of the home": finding("bad", "%", "WARRAQ_HOME"),
    "inotify watches": finding("warn", "8192", "fs.inotify.max_user_watches"),
  });
});
