import { existsSync, readdirSync, readFileSync } from "node:fs";
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

test("every folder with code is a room, or is named as something else", () => {
  const known = new Set<string>([
    ...rooms,
    "bench",
    "coverage",
    "dist",
    "docs",
    "inbox",
    "node_modules",
    "samples",
    "tests",
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
