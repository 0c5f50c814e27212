import { existsSync, readdirSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { expect, test } from "vitest";
import { rooms } from "../.dependency-cruiser.mjs";

/** A gate that looks at nothing is green: so many modules there are at least. */
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
