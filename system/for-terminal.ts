import { legiblePath } from "./file-name.ts";

/**
 * What a terminal may obey, or what may turn the order of what follows it: control characters (ECMA-48, C0 and C1), embeddings,
 * overrides and isolates of direction (Unicode bidi), and the separators that some take for the end of a line.
 */
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

const escaped = (control: string): string =>
  `\\u${control.codePointAt(0)?.toString(16).padStart(4, "0") ?? ""}`;

/** Text from a file made harmless for a terminal: what could move the cursor or worse becomes visible. Line breaks and tabs stay. */
export const forTerminal = (text: string): string =>
  text.replace(CONTROL, (control) => (control === "\n" || control === "\t" ? control : escaped(control)));

/** A path made harmless in the same way. It stays on its line, so that no name can look like a line of ours. */
export const pathForTerminal = (path: string): string => forTerminal(legiblePath(path));

/** A value as one line of JSON that means the same and is harmless on a terminal: controls only as escapes. */
export const toHarmlessJson = (value: unknown): string => JSON.stringify(value).replace(CONTROL, escaped);
