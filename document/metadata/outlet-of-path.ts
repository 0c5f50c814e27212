import { OUTLET_KEYS, OUTLETS } from "../../lexicon/names/outlets.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { toStoredForm } from "../../text/stored-form.ts";

/** The outlet that a path names, or null. The path is relative to the watched folder and uses `/`. */
export type OutletOfPath = (path: string) => string | null;

const PLACEHOLDER = "{outlet}";
const LONGEST_TEMPLATE = 200;
const TOKEN = /\{outlet\}|\*\*\/|\*\*|\*|[^*{]+|\{/gu;
const SPECIAL = /[.+?^${}()|[\]\\]/gu;

const PATTERNS: ReadonlyMap<string, string> = new Map([
  [PLACEHOLDER, "([^/]+?)"],
  ["**/", "(?:[^/]+/)*"],
  ["**", ".*"],
  ["*", "[^/]*"],
]);

/** Whether a template names the outlet exactly once, is relative, and is not absurdly long. */
export const isOutletTemplate = (template: string): boolean =>
  template.length <= LONGEST_TEMPLATE &&
  template.split(PLACEHOLDER).length === 2 &&
  !template.startsWith("/");

const outletsByName: ReadonlyMap<string, string> = new Map([
  ...OUTLETS.map((name) => [toDedupForm(name), name] as const),
  ...OUTLET_KEYS.flatMap(([name, keys]) => keys.map((key) => [toDedupForm(key), name] as const)),
]);

const WWW = /^www\./iu;
/** Characters that stand for a space in file names. */
const FOR_SPACE = /[_+]|%20/gu;
const LETTER = /\p{L}/u;

/**
 * The outlet with this name, alias or domain, as the lexicon spells it; otherwise the name as written. Null if it has no
 * letter.
 */
export const outletOfName = (written: string): string | null => {
  const name = toStoredForm(written.replace(FOR_SPACE, " ")).trim();
  if (!LETTER.test(name)) return null;
  return outletsByName.get(toDedupForm(name.replace(WWW, ""))) ?? name;
};

/**
 * Compiles a template such as `{outlet}/**` or `{outlet}_*.txt`. `*` matches anything but `/`, `**` any folders, and
 * `{outlet}` the shortest possible name. The template must match the whole path. Without a template (null) no path names
 * an outlet.
 */
export const outletOfPath = (template: string | null): OutletOfPath => {
  if (template === null) return () => null;
  const tokens = template.match(TOKEN) ?? [];
  const pattern = tokens.map((token) => PATTERNS.get(token) ?? token.replace(SPECIAL, "\\$&")).join("");
  const shape = new RegExp(`^${pattern}$`, "su");
  return (path) => {
    const written = shape.exec(path)?.[1];
    return written === undefined ? null : outletOfName(written);
  };
};
