import { posix } from "node:path";
import type { Language } from "./page-languages.ts";

/** The parts of the page that are loaded when they are first shown, each by the modules that it begins with. */
const PARTS = {
  events: ["events/view.js"],
  article: ["article/view.js"],
  status: ["status/view.js"],
  map: ["results/map/draw-map.js", "results/map/shapes.js"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type PagePart = keyof typeof PARTS;
export const PAGE_PARTS = Object.keys(PARTS) as readonly PagePart[];

/** The scripts of the page by their paths in its folder. */
export type Scripts = ReadonlyMap<string, string>;

/** `import … from "./x.js"`, and an import as a template, which is awaited at once: it names the language of the page. */
const IMPORTS = [/\bfrom "(?<path>\.[^"]+)"/gu, /\bimport\(`(?<path>\.[^`]+)`\)/gu];

/** What a script needs before it can run, not what it may load later, `import("./x.js")`. */
const neededBy = (path: string, script: string, language: Language): readonly string[] => {
  const text = script.replaceAll("${lang}", language);
  return IMPORTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => posix.join(posix.dirname(path), groups?.["path"] ?? "")),
  );
};

/** These modules and all that they need, each once, but for those that are there. */
const withNeeded = (
  begin: readonly string[],
  scripts: Scripts,
  language: Language,
  there: ReadonlySet<string> = new Set(),
): readonly string[] => {
  const found = new Set<string>();
  const add = (path: string): void => {
    const script = scripts.get(path);
    if (script === undefined || found.has(path) || there.has(path)) return;
    found.add(path);
    for (const needed of neededBy(path, script, language)) add(needed);
  };
  for (const path of begin) add(path);
  return [...found];
};

/** The modules of the page in a language: those that every address needs, and what each part needs besides. */
export interface PageModules {
  readonly always: readonly string[];
  readonly parts: Readonly<Record<PagePart, readonly string[]>>;
}

/**
 * Finds out which modules the page loads, so that a browser can be told of all of them at once. Else it learns of each from the one before
 * it, and waits as often as they stand behind each other.
 */
export const pageModules = (scripts: Scripts, language: Language): PageModules => {
  const always = withNeeded(["page.js"], scripts, language);
  const there = new Set(always);
  const entries = PAGE_PARTS.map((part) => [part, withNeeded(PARTS[part], scripts, language, there)]);
  return { always, parts: Object.fromEntries(entries) as PageModules["parts"] };
};

/** The parts that an address of the page shows. */
export const partsOf = (query: Readonly<Record<string, unknown>>): readonly PagePart[] => {
  if (typeof query["id"] === "string" && query["id"] !== "") return ["article"];
  if (query["view"] === "events") return ["events"];
  if (query["view"] === "status") return ["status"];
  return query["map"] === "1" ? ["map"] : [];
};
