/**
 * Characters without a shape: C0 and C1 controls except tab and line feed, soft hyphen (U+00AD), Arabic letter mark
 * (U+061C), direction marks, embeddings and isolates (U+200E, U+200F, U+202A to U+202E,
 * U+2066 to U+2069), word joiner and invisible operators (U+2060 to U+2064), deprecated format characters (U+206A to
 * U+206F), byte order mark (U+FEFF), interlinear annotation (U+FFF9 to U+FFFB).
 *
 * Not among them: ZWNJ and ZWJ, which change the shape of a letter, and U+FFFD, which says that something was lost.
 */
const CONTROL =
  /[^\P{Cc}\n\t]|[\u00AD\u061C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/u;
const CONTROLS = new RegExp(CONTROL.source, "gu");

/**
 * Removes characters that a reader cannot see: `حلب` followed by a right-to-left mark becomes `حلب`.
 *
 * Idempotent; never lengthens. Run it after the line endings, some of which are controls, and before
 * composition, since a control can stand between a letter and its mark.
 */
export const stripControls = (text: string): string =>
  CONTROL.test(text) ? text.replace(CONTROLS, "") : text;
