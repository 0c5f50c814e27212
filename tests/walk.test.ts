import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const architecture = readFileSync(new URL("../docs/architecture.md", import.meta.url), "utf8");
const page =
  architecture.split(/^## /mu).find((section) => section.startsWith("A walk through the code")) ?? "";

interface Stop {
  readonly file: string;
  readonly name: string;
}

const stopsOf = (text: string): readonly Stop[] =>
  [...text.matchAll(/^\| `(?<file>[^`]+\.ts)`\s*\| `(?<name>\w+)`/gmu)].map(({ groups }) => ({
    file: groups?.["file"] ?? "",
    name: groups?.["name"] ?? "",
  }));

const walks = page.split(/^### /mu).slice(1);

test("docs/architecture.md follows a file, and an item of a JSON list", () => {
  expect(walks.map((walk) => stopsOf(walk).length)).toEqual([34, 7]);
});

test("every stop of the walk is a file that exports the function", () => {
  const missing = stopsOf(page).filter(({ file, name }) => {
    const at = new URL(`../${file}`, import.meta.url);
    return (
      !existsSync(at) ||
      !new RegExp(`^export (?:const|async function\\*?|function) ${name}\\b`, "mu").test(
        readFileSync(at, "utf8"),
      )
    );
  });
  expect(missing).toEqual([]);
});

test("no file is opened twice", () => {
  const files = stopsOf(page).map(({ file }) => file);
  expect(files).toEqual([...new Set(files)]);
});
