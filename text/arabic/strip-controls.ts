/**
 * What has no shape of its own: C0 and C1 controls but tab and line feed, soft hyphen (U+00AD), Arabic letter mark
 * (U+061C), zero-width space (U+200B), marks, embeddings and isolates of direction (U+200E, U+200F, U+202A to U+202E,
 * U+2066 to U+2069), word joiner and invisible operators (U+2060 to U+2064), deprecated format characters (U+206A to
 * U+206F), byte order mark (U+FEFF), interlinear annotation (U+FFF9 to U+FFFB).
 *
 * Not here: ZWNJ and ZWJ change the shape of a letter, and U+FFFD says that something was lost.
 */
const CONTROL =
  /[^\P{Cc}\n\t]|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/u;
const CONTROLS = new RegExp(CONTROL.source, "gu");

/**
 * Removes what a reader cannot see: `حلب` with a right-to-left mark glued to it becomes `حلب`.
 *
 * Idempotent; never lengthens. Run it after the line endings (some are controls) and before composition, since a
 * control can stand between a letter and its mark.
 */
export const stripControls = (text: string): string =>
  CONTROL.test(text) ? text.replace(CONTROLS, "") : text;
