/**
 * Removes tatweel (kashida, U+0640), which stretches a word and carries no meaning: `قـــال` becomes `قال`.
 *
 * Idempotent; never lengthens. Run it anywhere in the order.
 */
export const stripTatweel = (text: string): string => text.replaceAll("\u0640", "");
