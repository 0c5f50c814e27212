import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(dirname(fileURLToPath(import.meta.url)));

/** The root of the project, which has `package.json`: the same whether this file runs from `dist/` or from source. */
export const projectDir = basename(here) === "dist" ? dirname(here) : here;

/** The program as a file that Node can run. */
export const mainFile = join(here, "cli", import.meta.url.endsWith(".ts") ? "main.ts" : "main.js");

const packageJson = JSON.parse(readFileSync(join(projectDir, "package.json"), "utf8")) as {
  readonly version: string;
};

/** The product's version. */
export const { version } = packageJson;
