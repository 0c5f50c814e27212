/** Variables by name. */
export type Variables = Readonly<Record<string, string>>;

const LINE = /^(?<name>[A-Z][A-Z0-9_]*)=/u;

/** A value as systemd reads it in a file of variables: within quotes, with the four characters escaped that mean something there. */
const quoted = (value: string): string => `"${value.replaceAll(/["\\`$]/gu, String.raw`\$&`)}"`;

const lineOf = ([name, value]: readonly [string, string]): string => `${name}=${quoted(value)}`;

/**
 * A file of variables with these variables in it. What the file said before stays: its comments, its other variables, and its own
 * changes to them.
 *
 * @throws Error for a value with a line break, which such a file cannot hold
 */
export const environmentFileText = (before: string, variables: Variables): string => {
  const broken = Object.entries(variables).find(([, value]) => /[\r\n\0]/u.test(value));
  if (broken !== undefined)
    throw new Error(`${broken[0]} holds a line break, which a service cannot be given.`);
  const kept = before.split("\n").map((line) => {
    const name = LINE.exec(line)?.groups?.["name"] ?? "";
    const value = variables[name];
    return value === undefined ? line : lineOf([name, value]);
  });
  const known = new Set(before.split("\n").map((line) => LINE.exec(line)?.groups?.["name"]));
  const added = Object.entries(variables)
    .filter(([name]) => !known.has(name))
    .map(lineOf);
  const text = [...kept.join("\n").trimEnd().split("\n"), ...added].filter(
    (line, at) => at > 0 || line !== "",
  );
  return `${text.join("\n")}\n`;
};
