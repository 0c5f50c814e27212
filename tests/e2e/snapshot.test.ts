import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openSystem } from "../support/servers/system.ts";
import { ask } from "../support/servers/ask.ts";
import { readArchive } from "../support/read-archive.ts";
import { openTcpProxy, throughProxy } from "../support/servers/tcp-proxy.ts";
import { removeIndices } from "../support/servers/remove-indices.ts";
import { until } from "../support/until.ts";

/** Backups that Elasticsearch itself writes, into a repository on its disk. Each test saves or restores the same archive. */

const system = openSystem();
const elasticsearch = inject("elasticsearchUrl");
const prefix = system.env["WARRAQ_INDEX_PREFIX"] ?? "";
const place = dirname(system.home);
const warraq = join(import.meta.dirname, "../../warraq");
const restoredPrefix = `${prefix}r`;
/** The folder below which this Elasticsearch allows repositories. */
let allowed = "";
const made: string[] = [];

const answerOf = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
  const answer = await ask(`${elasticsearch}/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await answer.json()) as Record<string, unknown>;
};

/** Registers a repository. Returns its name and its folder. */
const register = async (name: string, settings: object = {}): Promise<readonly [string, string]> => {
  const repository = `${prefix}-${name}`;
  const location = join(allowed, repository);
  made.push(repository);
  const said = await answerOf("PUT", `_snapshot/${repository}`, {
    type: "fs",
    settings: { location, ...settings },
  });
  expect(said).toEqual({ acknowledged: true });
  return [repository, location];
};

const snapshotsIn = async (repository: string): Promise<readonly string[]> => {
  const { snapshots } = (await answerOf("GET", `_snapshot/${repository}/*`)) as {
    readonly snapshots: readonly { readonly snapshot: string }[];
  };
  return snapshots.map(({ snapshot }) => snapshot);
};

const indicesUnder = async (name: string): Promise<readonly string[]> =>
  Object.keys(await answerOf("GET", `${name}-*`));

/** Starts a command and presses Ctrl-C once `isTime`. */
const stopped = async (
  isTime: () => Promise<boolean>,
  extra: NodeJS.ProcessEnv,
  ...args: readonly string[]
) => {
  const child = spawn(warraq, args, {
    env: { ...system.env, ...extra },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => (stderr += String(chunk)));
  const ended = once(child, "exit");
  await until("it is at work", async () => {
    if (child.exitCode !== null) throw new Error(`it ended before it was stopped: ${stderr}`);
    return isTime();
  });
  child.kill("SIGINT");
  await ended;
  return { code: child.exitCode, stderr };
};

beforeAll(async () => {
  const { nodes } = (await answerOf("GET", "_nodes/settings?flat_settings=true")) as {
    readonly nodes: Readonly<Record<string, { readonly settings: Readonly<Record<string, unknown>> }>>;
  };
  const [settings] = Object.values(nodes);
  allowed = String([settings?.settings["path.repo"]].flat()[0]);
  cpSync(join(import.meta.dirname, "../../samples"), system.inbox, { recursive: true });
  writeFileSync(join(system.inbox, "garbage.txt"), Buffer.from([0, 1, 2, 3]));
  await system.run("ingest", system.inbox);
});
afterAll(async () => {
  for (const repository of made) {
    for (const name of await snapshotsIn(repository).catch(() => []))
      await answerOf("DELETE", `_snapshot/${repository}/${name}`);
    await answerOf("DELETE", `_snapshot/${repository}`);
    rmSync(join(allowed, repository), { recursive: true, force: true });
  }
  await removeIndices(elasticsearch, restoredPrefix);
  await system.remove();
});

test("a drill: Elasticsearch saves an archive, which is lost and restored, equal document by document, under its prefix and another", async () => {
  const [repository] = await register("drill");
  const env = { WARRAQ_SNAPSHOT_REPOSITORY: repository };
  const before = await readArchive(elasticsearch, prefix);
  const folder = join(place, "saved");
  const saved = await system.runWith(env, "backup", folder, "--json");
  expect(saved).toMatchObject({ code: 0 });
  const told = JSON.parse(saved.stdout) as { readonly snapshot: { readonly name: string } };
  expect(told).toMatchObject({ folder, parts: {}, snapshot: { repository, name: expect.any(String) } });
  expect(await snapshotsIn(repository)).toEqual([told.snapshot.name]);
  expect(readdirSync(folder).toSorted()).toEqual(["lexicons", "manifest.json"]);

  const full = await system.run("restore", folder);
  expect(full).toMatchObject({ code: 2, stderr: expect.stringContaining("The archive is not empty") });
  const other = await system.runWith({ WARRAQ_INDEX_PREFIX: restoredPrefix }, "restore", folder, "--json");
  expect(other).toMatchObject({ code: 0 });
  expect(await readArchive(elasticsearch, restoredPrefix)).toEqual(before);

  await removeIndices(elasticsearch, prefix);
  const restored = await system.run("restore", folder, "--repository", repository);
  expect(restored).toMatchObject({ code: 0, stdout: expect.stringContaining("restored") });
  expect(await readArchive(elasticsearch, prefix)).toEqual(before);
  expect(await system.verify()).toMatchObject({ holds: true, faultCount: 0 });
  const reread = JSON.parse((await system.run("ingest", system.inbox, "--json")).stdout) as object;
  expect(reread).toMatchObject({ indexed: 0, duplicates: 0 });
});

test("a repository that is missing, read-only or not writable is named, and nothing is left", async () => {
  const [readOnly, location] = await register("read-only", { readonly: true });
  const [broken, brokenFolder] = await register("broken");
  rmSync(brokenFolder, { recursive: true });
  writeFileSync(brokenFolder, "a file in its place");
  for (const [repository, why] of [
    [`${prefix}-none`, "does not exist"],
    [readOnly, "read-only"],
    [broken, brokenFolder],
  ] as const) {
    const folder = join(place, `of-${repository}`);
    const { code, stderr } = await system.run("backup", folder, "--repository", repository);
    expect(stderr).toContain("WARRAQ_REPOSITORY_UNUSABLE");
    expect(stderr).toContain(repository);
    expect(stderr).toContain(why);
    expect(code).toBe(1);
  }
  expect(existsSync(location)).toBe(false);
  expect(readdirSync(place).filter((name) => name.includes("of-"))).toEqual([]);
});

test("a snapshot that was deleted cannot be restored, and one that reaches elsewhere is refused", async () => {
  const [repository] = await register("deleted");
  const folder = join(place, "deleted");
  const { code, stdout } = await system.run("backup", folder, "--repository", repository, "--json");
  expect(code).toBe(0);
  const { snapshot } = JSON.parse(stdout) as { readonly snapshot: { readonly name: string } };
  await answerOf("DELETE", `_snapshot/${repository}/${snapshot.name}`);
  const env = { WARRAQ_INDEX_PREFIX: `${prefix}x` };
  const gone = await system.runWith(env, "restore", folder);
  expect(gone).toMatchObject({ code: 1, stderr: expect.stringContaining("WARRAQ_REPOSITORY_UNUSABLE") });
  const manifest = join(folder, "manifest.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(`"${prefix}-files-000001"`, '"*"'));
  const damaged = await system.runWith(env, "restore", folder);
  expect(damaged).toMatchObject({ code: 1, stderr: expect.stringContaining("WARRAQ_BACKUP_UNUSABLE") });
  expect(await indicesUnder(`${prefix}x`)).toEqual([]);
});

test("Ctrl-C leaves no snapshot, no folder and no half of an archive", async () => {
  const [slow] = await register("slow", { max_snapshot_bytes_per_sec: "1kb" });
  const folder = join(place, "stopped");
  const isSaving = async () => (await snapshotsIn(slow)).length === 1;
  const saving = await stopped(isSaving, {}, "backup", folder, "--repository", slow);
  expect(saving).toMatchObject({ code: 1, stderr: expect.stringContaining("nothing was saved") });
  // The throttle holds up the deletion too.
  await until("Elasticsearch has deleted it", async () => (await snapshotsIn(slow)).length === 0);
  expect(readdirSync(place).filter((name) => name.includes(basename(folder)))).toEqual([]);

  const [repository] = await register("slow-to-read", { max_restore_bytes_per_sec: "1kb" });
  const saved = join(place, "whole");
  expect(await system.run("backup", saved, "--repository", repository)).toMatchObject({ code: 0 });
  const half = `${prefix}h`;
  const isRestoring = async () => (await indicesUnder(half)).length > 1;
  const restoring = await stopped(isRestoring, { WARRAQ_INDEX_PREFIX: half }, "restore", saved);
  expect(restoring).toMatchObject({ code: 1, stderr: expect.stringContaining("empty as before") });
  expect(await indicesUnder(half)).toEqual([]);
});

test("Ctrl-C leaves nothing of a backup in files", async () => {
  const proxy = await openTcpProxy(Number(new URL(elasticsearch).port));
  // So slow that there is time to stop it.
  proxy.delay(200);
  const folder = join(place, "files");
  mkdirSync(folder);
  const isSaving = async () => readdirSync(folder).length === 1;
  const through = { ELASTICSEARCH_URL: throughProxy(elasticsearch, proxy) };
  const saving = await stopped(isSaving, through, "backup", join(folder, "saved"));
  expect(saving).toMatchObject({ code: 1, stderr: expect.stringContaining("nothing was saved") });
  expect(readdirSync(folder)).toEqual([]);
  await proxy.close();
});
