import { legiblePath } from "./file-name.ts";

/**
 * Characters that a terminal may obey, or that change the order in which it shows text: control characters (ECMA-48, C0 and C1),
 * embeddings, overrides and isolates of direction (Unicode bidi), and the separators that some programs take for the end of a line.
 */
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

const escaped = (control: string): string =>
  `\\u${control.codePointAt(0)?.toString(16).padStart(4, "0") ?? ""}`;

/** Makes a text harmless for a terminal: control characters become visible escapes (`\u001b`). Line breaks and tabs stay. */
export const forTerminal = (text: string): string =>
  text.replace(CONTROL, (control) => (control === "\n" || control === "\t" ? control : escaped(control)));

/** Makes a path harmless for a terminal. Line breaks are escaped too, so that no name can pass for a line that Warraq prints. */
export const pathForTerminal = (path: string): string => forTerminal(legiblePath(path));

/** A value as one line of JSON. Control characters occur only as escapes, so that the line is harmless on a terminal. */
export const toHarmlessJson = (value: unknown): string => JSON.stringify(value).replace(CONTROL, escaped);
