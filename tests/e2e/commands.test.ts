/**
 * tests/e2e/: the real program on real engines, as users run it. This file tries the commands, on one archive that has the samples. A test
 * may add files and looks only at what it knows, so that each can run alone and in any order.
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../../cli/catalog.ts";
import { sharedDir, withShared } from "../support/shared.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { withLock } from "../../engine/lock.ts";
import { displayWidth } from "../../cli/terminal/display-width.ts";
import { onTerminal } from "../support/terminal/on-terminal.ts";
import { hideSecrets } from "../../system/hide-secrets.ts";
import { openSystem, type System } from "../support/servers/system.ts";

interface CoverageReport {
  readonly result: readonly { readonly url: string }[];
}

/** What `ingest --json` and `verify` say. */
type Counts = Readonly<Record<string, number>>;

const samples = join(import.meta.dirname, "../../samples");
/** As long as a test may take: on a busy machine the first run waits for analyzers to be made. */
const HOOK_MS = 900_000;
let system: System;
/** What the first run over the samples said, and how many documents there were after it. */
let first: Counts;
let documents: number;
const ingest = async (path: string): Promise<Counts> =>
  JSON.parse((await system.run("ingest", path, "--json")).stdout) as Counts;
beforeAll(async () => {
  system = openSystem();
  first = await ingest(samples);
  ({ documents } = await system.verify());
}, HOOK_MS);
afterAll(() => system.remove());

/** Puts a file into the watched folder and takes it in. Returns its path. */
const take = async (name: string, text: string): Promise<string> => {
  const path = join(system.inbox, name);
  writeFileSync(path, text);
  await ingest(path);
  return path;
};

/** The packages that a command loads. Node writes every script that it has run into its reports of coverage. */
const packagesOf = async (args: readonly string[]): Promise<readonly string[]> => {
  const reports = mkdtempSync(join(tmpdir(), "warraq-loaded-"));
  const { code } = await system.runWith({ NODE_V8_COVERAGE: reports }, ...args);
  expect(code).toBe(0);
  const urls = readdirSync(reports).flatMap((name) => {
    const report = JSON.parse(readFileSync(join(reports, name), "utf8")) as CoverageReport;
    return report.result.map(({ url }) => url);
  });
  rmSync(reports, { recursive: true });
  const names = urls.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(url)?.[1] ?? []);
  return [...new Set(names)].toSorted();
};

const isSample = ({ path }: { readonly path: string }): boolean => dirname(path) === samples;

const idsOf = async (query: string): Promise<readonly string[]> =>
  (await system.find(query)).map(({ id }) => id).toSorted();

describe("ingest and search, on the samples", () => {
  test("a first run indexes, a second finds nothing new", async () => {
    expect(first).toMatchObject({ unchanged: 0, quarantined: 0 });
    expect(first["duplicates"]).toBeGreaterThan(0);
    expect(first["indexed"]).toBeGreaterThan(8);
    expect(documents).toBe(first["indexed"]);
    expect(await ingest(samples)).toMatchObject({
      indexed: 0,
      duplicates: 0,
      quarantined: 0,
      files: first["files"],
    });
  });

  test("spelling, tashkeel and clitics do not change what is found", async () => {
    const plain = await idsOf("القوات الروسية");
    expect(plain.length).toBeGreaterThan(0);
    for (const other of ["القوّات الرّوسيّة", "للقوات الروسية", "القـــوات الروسيه"])
      expect(await idsOf(other)).toEqual(plain);
  });

  test("who published an article and when is read out of its page, or left open", async () => {
    const hits = [...(await system.find("بلدية")), ...(await system.find("الزيتون"))].filter(isSample);
    const found = Object.fromEntries(
      hits.map(({ path, outlet, published }) => [basename(path).slice(0, 2), { outlet, published }]),
    );
    expect(found).toMatchObject({
      "02": { outlet: "صحيفة الوادي", published: "2022-09-14" },
      "09": { outlet: "صوت الحقول", published: "2023-11-05" },
      "10": { outlet: null, published: null },
    });
  });

  test("the abbreviation is found in every sample that has it", async () => {
    const names = (await system.find("قسد")).filter(isSample).map(({ path }) => basename(path));
    expect(names.toSorted()).toEqual(["10-valley-clashes.txt", "11-road-talks.txt"]);
  });
});

describe("on a terminal", () => {
  // Numbers of results are kept in it, so that `show 1` knows them.
  beforeAll(() => mkdirSync(system.home, { recursive: true }));

  const xterm = (): NodeJS.ProcessEnv => ({
    ...system.env,
    TERM: "xterm-256color",
    FORCE_COLOR: "",
    NO_COLOR: "",
  });
  const ESCAPE = "\u001B";
  const ISOLATE = "\u2067";
  /** Paths and ids are never broken, so that they can be copied. */
  const proseOf = (text: string): readonly string[] =>
    stripVTControlCharacters(text)
      .split("\n")
      .filter((line) => !/\/|[0-9a-f]{64}/u.test(line));

  test("a search is drawn in colors and with isolates, and no line is wider than the terminal", async () => {
    const [narrow, wide] = await Promise.all(
      [40, 90].map((columns) => onTerminal(columns, xterm(), "search", "قسد")),
    );
    for (const [shown = "", columns] of [
      [narrow, 40],
      [wide, 90],
    ] as const) {
      expect(shown).toContain(`${ESCAPE}[1;33m`);
      expect(shown).toContain(ISOLATE);
      expect(shown).toContain("10-valley-clashes.txt");
      for (const line of proseOf(shown)) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
    expect(proseOf(narrow ?? "").length).toBeGreaterThan(proseOf(wide ?? "").length);
  });

  test.each([
    ["--plain", ["search", "قسد", "--plain"], {}],
    ["NO_COLOR on a terminal that knows nothing", ["search", "قسد"], { NO_COLOR: "1", TERM: "dumb" }],
    ["show --plain", ["show", "1", "--plain"], {}],
  ] as const)("%s sends neither colors nor invisible characters", async (_name, args, more) => {
    // `show` knows the numbers of the last search.
    if (args[0] === "show") await onTerminal(90, xterm(), "search", "قسد");
    const shown = await onTerminal(90, { ...xterm(), ...more }, ...args);
    expect(shown).toContain("قسد");
    expect(shown).not.toContain(ESCAPE);
    expect(shown).not.toMatch(/[\u2066-\u2069]/u);
  });

  test("status has colors on a terminal only, and a program that reads it gets none", async () => {
    await expect(onTerminal(90, xterm(), "status")).resolves.toContain(`${ESCAPE}[1m`);
    expect((await system.runWith(xterm(), "status")).stdout).not.toContain(ESCAPE);
    expect((await system.runWith(xterm(), "search", "قسد")).stdout).toMatch(/^\{"id":/u);
  });
});

withShared(() => {
  describe("ingest and search, on the seeds", () => {
    const seeds = join(sharedDir, "seeds");
    let firstOfSeeds: Counts;
    beforeAll(async () => {
      firstOfSeeds = await ingest(seeds);
    }, HOOK_MS);

    test("five files, five documents, and all of them again are unchanged", async () => {
      expect(firstOfSeeds).toMatchObject({ files: 5, indexed: 5, quarantined: 0 });
      expect(await ingest(seeds)).toMatchObject({ files: 5, indexed: 0, unchanged: 5 });
    });

    test("spelling, tashkeel and clitics do not change what is found", async () => {
      const plain = await idsOf("القوات الروسية");
      expect(plain.length).toBeGreaterThanOrEqual(5);
      expect(await idsOf("القوّات الرّوسيّة")).toEqual(plain);
      expect(await idsOf("للقوات الروسية")).toEqual(plain);
      expect(await idsOf("القـــوات الروسيه")).toEqual(plain);
    });

    test("who published an article and when is read out of its page, or left open", async () => {
      const hits = await system.find("قسد");
      const found = Object.fromEntries(
        hits.map(({ path, outlet, published }) => [path.slice(-24, -21), { outlet, published }]),
      );
      expect(found).toMatchObject({
        "000": { outlet: "شبكة شام", published: "2021-11-01" },
        "002": { published: "2024-08-09T16:02:00+03:00" },
        "003": { published: null },
        "004": { published: null },
      });
    });

    test("the abbreviation is found in every seed that has it", async () => {
      const paths = (await system.find("قسد")).map(({ path }) => path);
      expect(paths.filter((path) => path.includes("/seeds/"))).toHaveLength(5);
    });
  });
});

describe("the commands", () => {
  test("search prints one object a line, with the fields that other programs rely on", async () => {
    const path = await take("a.txt", makeArticle(7));
    const [hit] = await system.find("تقرير رقم 7");
    expect(Object.keys(hit ?? {})).toEqual([
      "id",
      "score",
      "headline",
      "opening",
      "outlet",
      "published",
      "story",
      "copies",
      "path",
      "places",
      "people",
      "highlight",
    ]);
    expect(hit).toMatchObject({ copies: 1, path });
    const { stdout } = await system.run("show", hit?.id ?? "", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ id: hit?.id, dedup: { copies: 1 } });
  });

  test("search --events tells what happened in the results, as lines, as a table, and narrowed to a time", async () => {
    const told = (await system.run("search", "القوات الروسية", "--events")).stdout.trimEnd().split("\n");
    const events = told.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events)
      expect(Object.keys(event)).toEqual(expect.arrayContaining(["type", "actors", "passage", "article"]));
    const table = (await system.run("search", "القوات الروسية", "--events", "--format", "csv")).stdout;
    expect(table.trimEnd().split("\r\n").length).toBeGreaterThan(events.length);
    const none = await system.run("search", "القوات الروسية", "--events", "--happened", "1990", "--plain");
    expect(none.stdout).toContain("No events were found.");
    expect((await system.run("search", "القوات الروسية", "--happened", "1990")).code).toBe(2);
    expect((await system.run("search", "القوات الروسية", "--events", "--happened", "gestern")).code).toBe(2);
  });

  /** An article in two wordings that are nearly the same. */
  const patrol = (village: string, soldiers: string): string =>
    `دورية تدخل ${village}\n\nدخلت دورية من ${soldiers} قرية ${village} في ريف دير الزور مساء أمس.\nوقال شاهد من أهل القرية إن الدورية خرجت بعد ساعة.`;
  const WORDINGS = ["قوات سوريا الديمقراطية", "ميليشيا قسد"] as const;
  /** The two wordings as files, and how to find them. */
  const takePatrols = async (village: string) => {
    const [one, other] = WORDINGS;
    const paths = [
      await take(`${village}-1.txt`, patrol(village, one)),
      await take(`${village}-2.txt`, patrol(village, other)),
    ] as const;
    const find = async (...options: readonly string[]) =>
      (await system.find(`دورية تدخل ${village}`, "--all-copies", ...options)).filter(({ path }) =>
        paths.includes(path),
      );
    const hits = await find();
    const [oneId = "", otherId = ""] = paths.map((path) => hits.find((hit) => hit.path === path)?.id);
    return { paths, find, oneId, otherId };
  };

  test("show --diff marks the differences from another document", async () => {
    const { oneId, otherId } = await takePatrols("الزر");
    const words = await system.run("show", oneId, "--diff", otherId);
    expect(words.stdout).toContain("دورية من [-قوات سوريا الديمقراطية-]{+ميليشيا قسد+} قرية");
    const { stdout } = await system.run("show", oneId, "--diff", otherId, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      to: { id: otherId },
      words: { dropped: 3, added: 2, replaced: 1 },
    });
  });

  test("a one-shot run makes a text an earlier version whose file holds another text now", async () => {
    const { paths, find, otherId } = await takePatrols("الحصان");
    const [, path] = paths;
    writeFileSync(path, makeArticle(8));
    await ingest(path);
    const { stdout } = await system.run("show", otherId, "--json");
    expect(JSON.parse(stdout)).toMatchObject({ version: { paths: [path], until: expect.any(Number) } });
    expect((await find()).map(({ id }) => id)).not.toContain(otherId);
    expect((await find("--versions")).find(({ id }) => id === otherId)).toMatchObject({
      path,
      replaced: expect.any(String),
    });
  });

  test("reindex makes a new index of the same documents, and drops the old one when told to", async () => {
    const before = (await system.verify()).documents;
    const { stdout } = await system.run("reindex", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ documents: before, isResumed: false });
    expect((await system.verify()).documents).toBe(before);
    const { dropped } = JSON.parse((await system.run("reindex", "--drop-old", "--json")).stdout) as {
      readonly dropped: readonly string[];
    };
    const aliases = dropped.map((name) => /-(articles|versions|events)-/u.exec(name)?.[1]);
    // Versions have an index only if a text was ever changed.
    expect(aliases.filter((alias) => alias !== "versions")).toEqual(["articles", "events"]);
  });

  test("no two reindexes run at a time, nor does one delete what another copies into", async () => {
    const lock = join(system.home, "run", "reindex.lock");
    await withLock(lock, { timeoutMs: 1_000 }, async () => {
      for (const command of [["reindex"], ["reindex", "--drop-old"]])
        expect(await system.run(...command)).toMatchObject({
          code: 1,
          stderr: expect.stringContaining("WARRAQ_ALREADY_RUNNING") as string,
        });
    });
  });

  test("status says where everything is", async () => {
    const status = JSON.parse((await system.run("status", "--json")).stdout) as Record<string, object>;
    expect(Object.keys(status["stages"] ?? {})).toEqual(["normalize", "deduplicate", "enrich", "index"]);
    expect(status["engines"]).toEqual({
      redis: { url: hideSecrets(system.env["REDIS_URL"] ?? "") },
      elasticsearch: { url: hideSecrets(system.env["ELASTICSEARCH_URL"] ?? "") },
    });
    expect(status["oldest_waiting"]).toBeNull();
  });

  test("extract needs no engine, and streams a line for a line", async () => {
    const path = join(samples, "10-valley-clashes.txt");
    const { code, stdout } = await system.run("extract", path);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ path, encoding: { encoding: "utf-8" } });
  });

  test("cluster needs no engine, and says of each document which story it is in", async () => {
    const { code, stdout, stderr } = await system.run("cluster", samples);
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; story: string; relation: string });
    const copies = lines.filter(({ relation }) => relation !== "lead");
    expect(copies.map(({ id, story, relation }) => [basename(id), basename(story), relation])).toEqual([
      ["12-mosaic-find-vocalized.txt", "08-mosaic-find.txt", "copy"],
    ]);
    expect(stderr).toContain(`${lines.length} documents`);
  });

  test("a closed pipe ends the command quietly", async () => {
    const warraq = join(import.meta.dirname, "../../warraq");
    const pipe = `"${warraq}" extract "${samples}" "${samples}" "${samples}" | head -c 10`;
    const { stdout, stderr } = await promisify(execFile)("sh", ["-c", pipe], { env: system.env });
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe("");
  });

  test("doctor finds the engines in order", async () => {
    const { code, stdout } = await system.run("doctor", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });
  });

  test.each([
    [["search"], 2],
    [["nonsense"], 2],
    [["search", "a", "--size", "many"], 2],
    [["search", "a", "--format", "xlsx"], 2],
    [["search", "a".repeat(3_000)], 2],
    [["ingest", "/no/such/place"], 2],
    [["up", "/no/such/place"], 2],
    [["quarantine", "burn"], 2],
    [["show", "0".repeat(64)], 1],
  ] as const)("%j ends with %i and explains why on standard error", async (args, code) => {
    const ran = await system.run(...args);
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr.length).toBeGreaterThan(20);
    expect(ran.stderr).not.toMatch(/ at .*\.js:\d+/u);
  });

  test("every command has help with an example", async () => {
    const { code, stdout } = await system.run("--help");
    expect(code).toBe(0);
    for (const { usage, hidden } of COMMANDS.filter((command) => command.hidden !== true)) {
      const [name = ""] = usage.split(" ");
      expect(stdout).toContain(name);
      expect(hidden).toBeUndefined();
      expect((await system.run(name, "--help")).stdout).toContain("Example:");
    }
  });

  test("a command that only asks loads no package but those it needs, since most of its time would go into loading", async () => {
    const [hit] = await system.find("قسد");
    const calls = { search: ["search", "قسد"], show: ["show", hit?.id ?? ""], config: ["config"] };
    const loaded = Object.entries(calls).map(async ([name, args]) => [name, await packagesOf(args)]);
    expect(Object.fromEntries(await Promise.all(loaded))).toEqual({
      search: ["@elastic/elasticsearch", "commander"],
      show: ["@elastic/elasticsearch", "commander"],
      config: ["commander"],
    });
  });

  test("a wrong setting is named, with the expected values", async () => {
    const wrong = openSystem({ WARRAQ_STABLE_MS: "soon", WARRAQ_STAGES: "enrich,dance" });
    const { code, stderr } = await wrong.run("config");
    await wrong.remove();
    expect(code).toBe(2);
    expect(stderr).toContain("WARRAQ_STABLE_MS");
    expect(stderr).toContain("WARRAQ_STAGES");
  });

  test("config hides secrets", async () => {
    const wary = openSystem({
      ELASTICSEARCH_PASSWORD: "hunter2",
      REDIS_URL: "redis://me:hunter2@127.0.0.1:1",
    });
    const { stdout, stderr } = await wary.run("config");
    const unreachable = await wary.run("status");
    await wary.remove();
    expect(stdout).toContain("REDIS_URL");
    expect(stdout + stderr + unreachable.stdout + unreachable.stderr).not.toContain("hunter2");
    expect(unreachable.code).toBe(1);
    expect(unreachable.stderr).toContain("WARRAQ_REDIS_UNAVAILABLE");
  });
});
