/** tests/: all tests. Those of a room are in a folder of its name; this file holds the rules of the whole. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { describe, expect, test } from "vitest";
import { rooms } from "../.dependency-cruiser.mjs";

/** A check that sees no modules would pass: there are more than this. */
const AT_LEAST_MODULES = 120;

test("every room imports only what the architecture allows", async () => {
  const config = await extractConfig("./.dependency-cruiser.mjs");
  const { output } = await cruise(
    rooms.filter((room) => existsSync(room)),
    { ruleSet: config, ...config.options, validate: true },
    {},
    {},
  );
  if (typeof output === "string") throw new Error("expected a result object");
  expect(output.summary.totalCruised).toBeGreaterThan(AT_LEAST_MODULES);
  expect(output.summary.violations).toEqual([]);
});

/** Folders with code, as paths from the root: those of the product, of bench/, of the tests and of training/. */
const codeFolders = [...rooms, "bench", "tests", "training"]
  .flatMap((top) => [
    top,
    ...readdirSync(top, { recursive: true, encoding: "utf8" }).map((path) => `${top}/${path}`),
  ])
  .filter((path) => statSync(path).isDirectory());
const codeFilesOf = (folder: string): readonly string[] =>
  readdirSync(folder).filter((file) => /\.(?:ts|mts|mjs|js)$/u.test(file));
/** The tests of a room are in folders named after those of the room, and need no words of their own. */
const mirrorsRoom = (folder: string): boolean =>
  rooms.some((room) => folder === `tests/${room}` || folder.startsWith(`tests/${room}/`));

test("every room is a folder", () => {
  expect(rooms.filter((room) => !existsSync(room))).toEqual([]);
});

/** Folders that do not say yet what they are for. The list only shrinks. */
const UNDESCRIBED: ReadonlySet<string> = new Set(["search/stems", "web/page"]);

test.each(
  codeFolders.filter(
    (folder) => codeFilesOf(folder).length > 0 && !mirrorsRoom(folder) && !UNDESCRIBED.has(folder),
  ),
)("%s: one of its files says what the folder is for", (folder) => {
  const introduction = new RegExp(`^(?:/\\*\\*| \\*|//) ${folder}/: `, "mu");
  const files = codeFilesOf(folder).filter((file) =>
    introduction.test(readFileSync(`${folder}/${file}`, "utf8")),
  );
  expect(files).toHaveLength(1);
});

/** More files side by side than this are hard to oversee. */
const MAX_FILES = 20;
/** Folders of the product that have more, with their number, which only falls. */
const LARGER_FOLDERS: Readonly<Record<string, number>> = { "text/arabic": 21 };

test("no folder of the product has more than 20 files", () => {
  const larger = codeFolders
    .filter((folder) => !/^(?:bench|tests|training)(?:\/|$)/u.test(folder))
    .map(
      (folder) =>
        [
          folder,
          readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length,
        ] as const,
    )
    .filter(([, count]) => count > MAX_FILES);
  expect(Object.fromEntries(larger)).toEqual(LARGER_FOLDERS);
});

test("every folder with code is a room, or is named as something else", () => {
  const known = new Set<string>([
    ...rooms,
    "bench",
    "coverage",
    "deploy",
    "dist",
    "docs",
    "inbox",
    "node_modules",
    "samples",
    "tests",
    "training",
  ]);
  const folders = readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name);
  expect(folders.filter((name) => !known.has(name))).toEqual([]);
});

describe("benchmarks import the built program, whose sources are here", () => {
  const STATIC_IMPORT = /^import \{(?<names>[^}]*)\} from "\.\.\/dist\/(?<path>[^"]+)\.js";$/gmu;
  const imports = readdirSync("bench")
    .filter((file) => file.endsWith(".mjs"))
    .flatMap((file) => {
      const source = readFileSync(`bench/${file}`, "utf8");
      const found = [...source.matchAll(STATIC_IMPORT)].map(({ groups }) => ({
        file,
        path: groups?.["path"] ?? "",
        names: (groups?.["names"] ?? "")
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== ""),
      }));
      // Every mention of a built module is such an import, so that none goes unchecked. The program is started, not imported.
      const mentions = source.match(/["'`][./]*dist\/(?!cli\/main\.js)[^"'`]*["'`]/gu) ?? [];
      if (mentions.length !== found.length)
        throw new Error(`bench/${file} uses dist/ other than by static import`);
      return found;
    });

  test("bench/README.md has the command of each", () => {
    const readme = readFileSync("bench/README.md", "utf8");
    const benchmarks = readdirSync("bench").filter((file) => /\.(?:mjs|py|ts)$/u.test(file));
    expect(benchmarks.length).toBeGreaterThan(10);
    expect(
      benchmarks.filter((file) => !new RegExp(`^\\| \`[^\`]*bench/${file}[ \`]`, "mu").test(readme)),
    ).toEqual([]);
  });

  test.each(imports)("$file imports $path", async ({ path, names }) => {
    expect(existsSync(`${path}.ts`)).toBe(true);
    const module = (await import(pathToFileURL(`${path}.ts`).href)) as object;
    expect(names.filter((name) => !(name in module))).toEqual([]);
  });
});
