import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { COMMANDS } from "../cli/catalog.ts";
import { settingsTable } from "../config/describe.ts";
import { SETTINGS } from "../config/settings.ts";
import { reasonOfRule } from "../lexicon/boilerplate/boilerplate-rules.ts";
import { ERROR_CODES } from "../pipeline/errors.ts";
import {
  FIELD_NAMES as QUERY_FIELD_NAMES,
  FILTER_NAMES,
  isDateField,
  SEARCH_FIELDS,
} from "../search/query/search-fields.ts";
import { REASONS } from "../document/reasons.ts";

/** What the documents repeat from the code is the code's; `UPDATE=1` writes the generated table anew. */

interface Rules {
  readonly may: Readonly<Record<string, readonly string[]>>;
  readonly pureRooms: readonly string[];
  readonly rooms: readonly string[];
}

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const isRule = (row: readonly string[] | undefined): boolean =>
  row?.every((cell) => /^:?-+:?$/u.test(cell)) === true;

/** The rows of the tables in a Markdown text, headings left out; padding does not count. */
const rowsOf = (markdown: string): string[][] => {
  const rows = markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split(/(?<!\\)\|/u)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return rows.filter((row, index) => !isRule(row) && !isRule(rows[index + 1]));
};

/** The text under a second-level heading, to the next one. */
const sectionOf = (markdown: string, heading: string): string => {
  const parts = markdown.split(/^## /mu);
  return parts.find((part) => part.startsWith(`${heading}\n`)) ?? "";
};

const bare = (cell: string | undefined): string => (cell ?? "").replaceAll("`", "").replace(/\/$/u, "");

test("docs/errors.md explains every error code, with cause and cure", () => {
  const rows = rowsOf(sectionOf(read("docs/errors.md"), "Error codes"));
  expect(rows.map(([code]) => bare(code))).toEqual([...ERROR_CODES]);
  expect(rows.filter(([, cause = "", cure = ""]) => cause === "" || cure === "")).toEqual([]);
});

test("docs/errors.md gives every reason with the sentence of the code, and a cure", () => {
  const rows = rowsOf(sectionOf(read("docs/errors.md"), "Reasons"));
  expect(rows.map(([code, sentence]) => [bare(code), bare(sentence)])).toEqual(
    Object.entries(REASONS).map(([code, sentence]) => [code, bare(sentence)]),
  );
  expect(rows.filter(([, , cure = ""]) => cure === "")).toEqual([]);
});

test("the room table of docs/architecture.md is that of the import rules", async () => {
  const { href } = new URL(".dependency-cruiser.mjs", root);
  const { may, pureRooms, rooms } = (await import(href)) as Rules;
  const rows = rowsOf(sectionOf(read("docs/architecture.md"), "The rooms"));
  const table = rows.map(([room, purpose = "", imports = ""]) => ({
    room: bare(room),
    isPure: purpose.startsWith("pure: "),
    imports: imports === "–" ? [] : imports.split(", ").toSorted(),
  }));
  const allowed = { ...may, cli: ["everything"] };
  const code = rooms.map((room) => ({
    room,
    isPure: pureRooms.includes(room),
    imports: (new Map(Object.entries(allowed)).get(room) ?? []).toSorted(),
  }));
  const inOrder = (list: typeof table) => list.toSorted((one, other) => one.room.localeCompare(other.room));
  expect(inOrder(table)).toEqual(inOrder(code));
});

/** Of cells that name a test (its file, its title) those that name none that is there. */
const missingTests = (cells: readonly string[]): readonly string[] =>
  cells.filter((cell) => {
    const { file = "", title = "" } =
      /^`(?<file>tests\/[^`]+\.test\.ts)`: (?<title>.+)$/u.exec(cell)?.groups ?? {};
    const source = file !== "" && existsSync(new URL(file, root)) ? read(file) : "";
    return !['"', "`"].some((quote) => source.includes(`${quote}${title}${quote}`));
  });

test("docs/security.md names tests that are there", () => {
  const held = rowsOf(read("docs/security.md")).map(([, cell = ""]) => cell);
  expect(held.length).toBeGreaterThan(30);
  expect(missingTests(held)).toEqual([]);
});

test("docs/complaints.md has a test for each row, named after it", () => {
  const rows = rowsOf(read("docs/complaints.md"));
  expect(missingTests(rows.map(([, , held = ""]) => held))).toEqual([]);
  const named = rows.map(([, , held = ""]) => Number(/: row (?<row>\d+): /u.exec(held)?.groups?.["row"]));
  expect([...new Set(named)]).toEqual([...Array.from({ length: 15 }, (_, index) => index + 1), 20]);
});

/** The first table of a page after a heading of any level. */
const tableAfter = (markdown: string, heading: string): readonly string[][] =>
  rowsOf(/\n(?<table>(?:\|.*\n)+)/u.exec(markdown.split(`# ${heading}\n`)[1] ?? "")?.groups?.["table"] ?? "");

const wordsInCode = (cell: string | undefined): readonly string[] =>
  [...(cell ?? "").matchAll(/`(?<word>[^`]+)`/gu)].map(({ groups }) => groups?.["word"] ?? "");

const searchPage = read("docs/search.md");
const isLatin = (word: string): boolean => /^[a-z]+$/u.test(word);
const dateFields = QUERY_FIELD_NAMES.filter(isDateField);
const otherFields = QUERY_FIELD_NAMES.filter((name) => !isDateField(name));

test.each(otherFields)("docs/search.md lists the field %s of the query language with its names", (name) => {
  const rows = tableAfter(searchPage, "Fields");
  const [names, inArabic = ""] = rows.find(([cell]) => wordsInCode(cell)[0] === name) ?? [];
  const known: readonly string[] = [name, ...SEARCH_FIELDS[name].queryNames];
  expect(wordsInCode(names).toSorted()).toEqual(known.filter(isLatin).toSorted());
  expect(inArabic.split("\u060C ").filter((word) => !known.includes(word))).toEqual([]);
});

test.each(dateFields)(
  "docs/search.md lists the field %s of the query language in the table of times",
  (name) => {
    const shown = tableAfter(searchPage, "Time").flatMap(([cell]) => wordsInCode(cell));
    expect(shown.some((word) => word.startsWith(`${name}:`))).toBe(true);
  },
);

test("docs/search.md lists every filter", () => {
  const filters = /\*\*Filters\*\*[^:]*: (?<list>[^;]+);/u.exec(searchPage)?.groups?.["list"];
  expect(wordsInCode(filters)).toEqual(FILTER_NAMES);
});

const SETTINGS_TABLE = /(?<=<!-- settings -->\n)[\s\S]*(?=<!-- \/settings -->)/u;

test("the configuration table of README.md is that of the settings", () => {
  const readme = read("README.md");
  if (process.env["UPDATE"] === "1")
    writeFileSync(
      new URL("README.md", root),
      readme.replace(SETTINGS_TABLE, () => `\n${settingsTable()}\n\n`),
    );
  const table = SETTINGS_TABLE.exec(read("README.md"))?.[0] ?? "";
  expect(rowsOf(table)).toEqual(rowsOf(settingsTable()));
});

test("the pins of docs/decisions/0001-toolchain.md are those of package.json", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
    "dependencies" | "devDependencies",
    Readonly<Record<string, string>>
  >;
  const pins = rowsOf(read("docs/decisions/0001-toolchain.md")).map(([name, pin]) => [bare(name), pin]);
  const installed = new Map(Object.entries({ ...dependencies, ...devDependencies }));
  expect(pins.length).toBeGreaterThan(10);
  expect(pins).toEqual(pins.map(([name = ""]) => [name, installed.get(name)]));
});

/** Markdown pages of the project: those at the root, in bench/, and under docs/. */
const PAGES = [
  "bench/README.md",
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
].toSorted();

const CODE_BLOCK = /^```[\s\S]*?^```/gmu;

/** The name that a heading has in links, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const anchorsOf = (page: string): ReadonlySet<string> =>
  new Set(
    [
      ...read(page)
        .replaceAll(CODE_BLOCK, "")
        .matchAll(/^#+ (?<heading>.+)$/gmu),
    ].map(({ groups }) => anchorOf(groups?.["heading"] ?? "")),
  );

/** Links of a page to other pages or files of the project, as paths from its root, with the anchor if there is one. */
const linksOf = (page: string): readonly { readonly path: string; readonly anchor: string }[] =>
  [...read(page).matchAll(/\]\((?!https?:)(?<path>[^)#\s]*)(?:#(?<anchor>[^)\s]+))?\)/gu)].map(
    ({ groups }) => {
      const { path = "", anchor = "" } = groups ?? {};
      return { path: path === "" ? page : join(dirname(page), path), anchor };
    },
  );

test.each(PAGES)("%s links only to pages, sections and files that exist", (page) => {
  const broken = linksOf(page).filter(
    ({ path, anchor }) => !existsSync(new URL(path, root)) || (anchor !== "" && !anchorsOf(path).has(anchor)),
  );
  expect(broken).toEqual([]);
});

/** Every file and folder of the project, as paths from its root; folders end in a slash. */
const listProject = (folder = ""): readonly string[] =>
  readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (["node_modules", ".git", "dist", ".warraq", "inbox"].includes(entry.name)) return [];
    return entry.isDirectory() ? [`${path}/`, ...listProject(`${path}/`)] : [path];
  });

const project = new Set(listProject());
const fileNames = new Set([...project].map((path) => basename(path)));
const rootFolders = new Set([...project].map((path) => path.split("/")[0] ?? ""));

/** Stands for a name that the reader chooses. */
const PLACEHOLDER = /\b(?:NAME|VERB)\b/u;

/** True if a word in backticks names a file or folder of ours: by its first folder, or as a bare name of a source file. */
const isOurPath = (word: string): boolean =>
  !PLACEHOLDER.test(word) &&
  (/^(?:[\w.-]+\/)+(?:[\w.-]+\.[a-z]+)?$/u.test(word)
    ? rootFolders.has(word.split("/")[0] ?? "")
    : /^[\w.-]+\.(?:ts|mjs|py|java)$/u.test(word));

const isThere = (word: string): boolean => (word.includes("/") ? project.has(word) : fileNames.has(word));

test.each(PAGES)("%s names only files and folders that exist", (page) => {
  const words = [
    ...read(page)
      .replaceAll(CODE_BLOCK, "")
      .matchAll(/`(?<word>[^`\n]+)`/gu),
  ].flatMap(({ groups }) => groups?.["word"]?.split(/[\s:]+/u) ?? []);
  expect(words.filter((word) => isOurPath(word) && !isThere(word))).toEqual([]);
});

/** Words in backticks of a page, outside of blocks of code. */
const wordsOfPage = (page: string): readonly string[] =>
  wordsInCode(read(page).replaceAll(CODE_BLOCK, "")).flatMap((code) => code.split(/[\s:=,]+/u));

/** Variables that are not settings: the file with the settings, and what the API answers. */
const NOT_SETTINGS = ["WARRAQ_CONFIG", "WARRAQ_BUSY"];
const variables = new Set<string>([
  ...Object.values(SETTINGS).map(({ env }) => env),
  ...ERROR_CODES,
  ...NOT_SETTINGS,
]);
/** They name what was, or what was only tried. */
const OF_OTHER_TIMES = new Set(["CHANGELOG.md", "docs/measurements/recipes.md"]);
const PRESENT_PAGES = PAGES.filter((page) => !OF_OTHER_TIMES.has(page));

test.each(PRESENT_PAGES)("%s names only settings and error codes that exist", (page) => {
  expect(wordsOfPage(page).filter((word) => /^WARRAQ_\w+$/u.test(word) && !variables.has(word))).toEqual([]);
});

const storedFields = new Set(rowsOf(read("docs/fields.md")).flatMap(([cell]) => wordsInCode(cell)));

test.each(PRESENT_PAGES)("%s names only stored fields and rules that exist", (page) => {
  const isNamed = (word: string): boolean =>
    /^(?:article|publisher|dedup|ledger|pipeline|position|shape|sharing|markup)\.[a-z_-]+$/u.test(word);
  const isKnown = (word: string): boolean =>
    storedFields.has(word) || project.has(word) || fileNames.has(word) || reasonOfRule(word) !== undefined;
  expect(wordsOfPage(page).filter((word) => isNamed(word) && !isKnown(word))).toEqual([]);
});

test.each(PAGES)("%s names only scripts of package.json", (page) => {
  const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: object };
  const named = [...read(page).matchAll(/npm run (?<name>[a-z:]+)/gu)].map(
    ({ groups }) => groups?.["name"] ?? "",
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("docs/README.md names every page once", () => {
  const rows = rowsOf(read("docs/README.md")).map(
    ([page = ""]) => /\]\((?<path>[^)]+)\)/u.exec(page)?.groups?.["path"],
  );
  const named = rows.map((path) => join("docs", path ?? ""));
  const pages = PAGES.filter((page) => page.startsWith("docs/") && page !== "docs/README.md");
  expect(named.toSorted()).toEqual(pages);
});

const DECISIONS = PAGES.filter((page) => /^docs\/decisions\/\d/u.test(page));

test("decisions are numbered, each number once", () => {
  const numbers = DECISIONS.map((page) => basename(page).slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeGreaterThan(10);
});

test.each(DECISIONS)("%s has the form of a decision", (page) => {
  const text = read(page);
  expect(text).toMatch(new RegExp(`^# ${basename(page).slice(0, 4)}: `, "u"));
  const headings = [...text.matchAll(/^## (?<heading>.+)$/gmu)].map(({ groups }) => groups?.["heading"]);
  expect(headings).toEqual(["Status", "Context", "Options", "Decision", "Consequences"]);
  expect(sectionOf(text, "Status")).toMatch(/^Status\n\n(?:Accepted|Replaced by .+), \d{4}-\d{2}-\d{2}\.\n/u);
});

/** The commands that a page lists, by name: the words of all their table rows, such as `./warraq show ID [--json]`. */
const listedCommands = (page: string): ReadonlyMap<string, string> => {
  const commands = new Map<string, string>();
  for (const [cell = ""] of rowsOf(read(page))) {
    const { name, rest = "" } = /^`\.\/warraq (?<name>[\w-]+)(?<rest>[^`]*)`$/u.exec(cell)?.groups ?? {};
    if (name !== undefined) commands.set(name, `${commands.get(name) ?? ""} ${rest}`);
  }
  return commands;
};

test.each(["README.md", "README.ar.md"])("%s lists every command with all its options", (page) => {
  const shown = COMMANDS.filter(({ hidden }) => hidden !== true);
  const expected = shown.map(({ usage, options = [] }) => [
    usage.split(" ")[0] ?? "",
    options.map(({ long }) => long ?? "").toSorted(),
  ]);
  const listed = [...listedCommands(page)].map(([name, words]) => [
    name,
    [...new Set([...words.matchAll(/--[\w-]+/gu)].map(([option]) => option))].toSorted(),
  ]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(expected));
});
