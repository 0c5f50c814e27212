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

/**
 * Compiles a template such as `{outlet}/**` or `{outlet}_*.txt`. `*` matches anything but `/`, `**` any folders, and
 * `{outlet}` the shortest possible name, which is the first group. The template must match the whole path.
 */
export const compileTemplate = (template: string): RegExp => {
  const tokens = template.match(TOKEN) ?? [];
  const pattern = tokens.map((token) => PATTERNS.get(token) ?? token.replace(SPECIAL, "\\$&")).join("");
  return new RegExp(`^${pattern}$`, "su");
};
