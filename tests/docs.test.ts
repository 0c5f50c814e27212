import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settingsTable } from "../config/describe.ts";
import { ERROR_CODES } from "../pipeline/errors.ts";
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

test.each([
  "README.md",
  "README.ar.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "docs/architecture.md",
  "docs/errors.md",
  "docs/security.md",
  "docs/complaints.md",
  "docs/decisions/0001-toolchain.md",
])("%s links only to what is there", (page) => {
  const here = new URL(page, root);
  const links = [...read(page).matchAll(/\]\((?!https?:)(?<target>[^)#\s]+)/gu)];
  const targets = links.map((link) => link.groups?.["target"] ?? "");
  expect(targets.filter((target) => !existsSync(new URL(target, here)))).toEqual([]);
});
