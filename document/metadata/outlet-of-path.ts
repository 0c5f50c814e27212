import { OUTLET_KEYS, OUTLETS } from "../../lexicon/names/outlets.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { toStoredForm } from "../../text/stored-form.ts";

/** The outlet that a path names, given relative to the watched folder with `/` between its parts; null if it names none. */
export type OutletOfPath = (path: string) => string | null;

const PLACE = "{outlet}";
const LONGEST_TEMPLATE = 200;
const TOKEN = /\{outlet\}|\*\*\/|\*\*|\*|[^*{]+|\{/gu;
const SPECIAL = /[.+?^${}()|[\]\\]/gu;

const PATTERNS: ReadonlyMap<string, string> = new Map([
  [PLACE, "([^/]+?)"],
  ["**/", "(?:[^/]+/)*"],
  ["**", ".*"],
  ["*", "[^/]*"],
]);

/** Does a template name the outlet once, and is it short enough to be meant? */
export const isOutletTemplate = (template: string): boolean =>
  template.length <= LONGEST_TEMPLATE && template.split(PLACE).length === 2 && !template.startsWith("/");

const outletsByName: ReadonlyMap<string, string> = new Map([
  ...OUTLETS.map((name) => [toDedupForm(name), name] as const),
  ...OUTLET_KEYS.flatMap(([name, keys]) => keys.map((key) => [toDedupForm(key), name] as const)),
]);

const WWW = /^www\./iu;
/** What stands for a space in the names of files. */
const FOR_SPACE = /[_+]|%20/gu;
const LETTER = /\p{L}/u;

/** An outlet by its name, alias or domain as the lexicon spells it, else the name as written; null without a letter. */
export const outletNamed = (written: string): string | null => {
  const name = toStoredForm(written.replace(FOR_SPACE, " ")).trim();
  if (!LETTER.test(name)) return null;
  return outletsByName.get(toDedupForm(name.replace(WWW, ""))) ?? name;
};

/**
 * Reads a template such as `{outlet}/**` or `{outlet}_*.txt`: `*` stands for anything but `/`, `**` for any folders, and
 * `{outlet}` for the name, as short as it can be. The template says the whole of the path. Null stands for no template.
 */
export const outletOfPath = (template: string | null): OutletOfPath => {
  if (template === null) return () => null;
  const tokens = template.match(TOKEN) ?? [];
  const pattern = tokens.map((token) => PATTERNS.get(token) ?? token.replace(SPECIAL, "\\$&")).join("");
  const shape = new RegExp(`^${pattern}$`, "su");
  return (path) => {
    const written = shape.exec(path)?.[1];
    return written === undefined ? null : outletNamed(written);
  };
};
