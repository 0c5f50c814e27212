import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "@swc/core";

const root = fileURLToPath(new URL("../..", import.meta.url));
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
const builtWhileLoading = async (files: readonly string[]): Promise<readonly ProductPattern[]> => {
  const built: ProductPattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags]: [string | RegExp, string | undefined]) => {
      const regexp = new target(source, flags);
      const file = /(?:text|lexicon|document|enrich|dedup)\/[\w/-]+\.ts/u.exec(
        new Error("where").stack ?? "",
      );
      if (file !== null) built.push({ file: file[0], source: regexp.source, flags: regexp.flags });
      return regexp;
    },
  });
  try {
    // The query makes each module load again: other tests of this process may have loaded it before.
    for (const file of files) await import(`${join(root, file)}?patterns`);
  } finally {
    globalThis.RegExp = original;
  }
  return built;
};

/** Every pattern, written or built, of those rooms, each once. */
export const productPatterns = async (): Promise<readonly ProductPattern[]> => {
  const files = ROOMS.flatMap(filesOf);
  const all = [...files.flatMap(literalsOf), ...(await builtWhileLoading(files))];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
};
