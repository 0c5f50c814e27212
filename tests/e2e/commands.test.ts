/** tests/e2e/: the real program on real engines, as users run it. This file tries the commands. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../../cli/catalog.ts";
import { sharedDir, withShared } from "../support/shared.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { displayWidth } from "../../cli/terminal/display-width.ts";
import { onTerminal } from "../support/terminal/on-terminal.ts";
import { hideSecrets } from "../../system/hide-secrets.ts";
import { openSystem, type System } from "../support/servers/system.ts";

interface CoverageReport {
  readonly result: readonly { readonly url: string }[];
}

let system: System;
beforeAll(() => {
  system = openSystem();
});
afterAll(() => system.remove());

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

const idsOf = async (query: string): Promise<readonly string[]> =>
  (await system.find(query)).map(({ id }) => id).toSorted();

describe("ingest and search, on the samples", () => {
  test("a first run indexes, a second finds nothing new", async () => {
    const samples = join(import.meta.dirname, "../../samples");
    const first = JSON.parse((await system.run("ingest", samples, "--json")).stdout) as Record<
      string,
      number
    >;
    expect(first).toMatchObject({ unchanged: 0, quarantined: 0 });
    expect(first["duplicates"]).toBeGreaterThan(0);
    expect(first["indexed"]).toBeGreaterThan(8);
    const second = JSON.parse((await system.run("ingest", samples, "--json")).stdout) as Record<
      string,
      number
    >;
    expect(second).toMatchObject({ indexed: 0, duplicates: 0, quarantined: 0, files: first["files"] });
    expect((await system.verify()).documents).toBe(first["indexed"]);
  });

  test("spelling, tashkeel and clitics do not change what is found", async () => {
    const plain = await idsOf("القوات الروسية");
    expect(plain.length).toBeGreaterThan(0);
    for (const other of ["القوّات الرّوسيّة", "للقوات الروسية", "القـــوات الروسيه"])
      expect(await idsOf(other)).toEqual(plain);
  });

  test("who published an article and when is read out of its page, or left open", async () => {
    const hits = [...(await system.find("بلدية")), ...(await system.find("الزيتون"))];
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
    const names = (await system.find("قسد")).map(({ path }) => basename(path));
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
    test("five files, five documents, and all of them again are unchanged", async () => {
      const seeds = join(sharedDir, "seeds");
      const first = await system.run("ingest", seeds, "--json");
      expect(first.code).toBe(0);
      expect(JSON.parse(first.stdout)).toMatchObject({ files: 5, indexed: 5, quarantined: 0 });
      const second = await system.run("ingest", seeds, "--json");
      expect(JSON.parse(second.stdout)).toMatchObject({ files: 5, indexed: 0, unchanged: 5 });
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
    writeFileSync(join(system.inbox, "a.txt"), makeArticle(7));
    await system.run("ingest", system.inbox, "--json");
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
    expect(hit).toMatchObject({ copies: 1, path: join(system.inbox, "a.txt") });
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

  test("show --diff marks the differences from another document", async () => {
    const text = (name: string) =>
      `دورية تدخل القرية\n\nدخلت دورية من ${name} قرية الزر في ريف دير الزور مساء أمس.\nوقال شاهد من أهل القرية إن الدورية خرجت بعد ساعة.`;
    writeFileSync(join(system.inbox, "b.txt"), text("قوات سوريا الديمقراطية"));
    writeFileSync(join(system.inbox, "c.txt"), text("ميليشيا قسد"));
    await system.run("ingest", system.inbox, "--json");
    const hits = await system.find("دورية تدخل القرية", "--all-copies");
    const idOf = (name: string) => hits.find(({ path }) => path.endsWith(name))?.id ?? "";
    const words = await system.run("show", idOf("b.txt"), "--diff", idOf("c.txt"));
    expect(words.stdout).toContain("دورية من [-قوات سوريا الديمقراطية-]{+ميليشيا قسد+} قرية");
    const { stdout } = await system.run("show", idOf("b.txt"), "--diff", idOf("c.txt"), "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      to: { id: idOf("c.txt") },
      words: { dropped: 3, added: 2, replaced: 1 },
    });
  });

  test("a one-shot run makes a text an earlier version whose file holds another text now", async () => {
    const hits = await system.find("دورية تدخل القرية", "--all-copies");
    const before = hits.find(({ path }) => path === join(system.inbox, "c.txt"));
    writeFileSync(join(system.inbox, "c.txt"), makeArticle(8));
    await system.run("ingest", join(system.inbox, "c.txt"), "--json");
    const { stdout } = await system.run("show", before?.id ?? "", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      version: { paths: [join(system.inbox, "c.txt")], until: expect.any(Number) },
    });
    expect(await system.find("دورية تدخل القرية", "--all-copies")).toHaveLength(hits.length - 1);
    const all = await system.find("دورية تدخل القرية", "--all-copies", "--versions");
    expect(all.find(({ id }) => id === before?.id)).toMatchObject({
      path: join(system.inbox, "c.txt"),
      replaced: expect.any(String),
    });
  });

  test("reindex makes a new index of the same documents, and drops the old one when told to", async () => {
    const { documents } = await system.verify();
    const { stdout } = await system.run("reindex", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ documents, isResumed: false });
    expect((await system.verify()).documents).toBe(documents);
    const { dropped } = JSON.parse((await system.run("reindex", "--drop-old", "--json")).stdout) as {
      readonly dropped: readonly string[];
    };
    const aliases = dropped.map((name) => /-(articles|versions|events)-/u.exec(name)?.[1]);
    // Versions have an index only if a text was ever changed.
    expect(aliases.filter((alias) => alias !== "versions")).toEqual(["articles", "events"]);
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
    const path = join(system.inbox, "a.txt");
    const { code, stdout } = await system.run("extract", path);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ path, encoding: { encoding: "utf-8" } });
  });

  test("cluster needs no engine, and says of each document which story it is in", async () => {
    const samples = join(import.meta.dirname, "../../samples");
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
    const samples = join(import.meta.dirname, "../../samples");
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
    const [hit] = await system.find("تقرير");
    const calls = { search: ["search", "تقرير"], show: ["show", hit?.id ?? ""], config: ["config"] };
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
