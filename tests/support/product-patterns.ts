import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "@swc/core";

const root = fileURLToPath(new URL("../..", import.meta.url));
const support = fileURLToPath(new URL(".", import.meta.url));
/** The rooms that read the text of documents. */
const ROOMS = ["text", "lexicon", "document", "enrich", "dedup"] as const;

export interface ProductPattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const filesOf = (room: string): readonly string[] =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => `${room}/${name}`);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Every regular expression literal below a node of a syntax tree. */
const literalsIn = (node: unknown, file: string): readonly ProductPattern[] => {
  if (!isObject(node)) return [];
  const { type, pattern, flags } = node;
  if (type === "RegExpLiteral" && typeof pattern === "string" && typeof flags === "string")
    return [{ file, source: pattern, flags }];
  return Object.values(node).flatMap((child) => literalsIn(child, file));
};

const literalsOf = (file: string): readonly ProductPattern[] =>
  literalsIn(
    parseSync(readFileSync(join(root, file), "utf8"), { syntax: "typescript", target: "es2024" }),
    file,
  );

/** The patterns that modules build with `new RegExp` while they load. */
const builtWhileLoading = (files: readonly string[]): readonly ProductPattern[] =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ["--import", `${support}typescript.mjs`, `${support}built-patterns.ts`, ...files],
      { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    ),
  ) as readonly ProductPattern[];

/** Every pattern, written or built, of those rooms, each once. */
export const productPatterns = (): readonly ProductPattern[] => {
  const files = ROOMS.flatMap(filesOf);
  const all = [...files.flatMap(literalsOf), ...builtWhileLoading(files)];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
};
