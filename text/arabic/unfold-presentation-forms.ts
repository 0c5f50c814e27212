/** Arabic Presentation Forms-A and -B that stand for letters: without U+FDFD and the byte order mark U+FEFF. */
const FORM = /[\uFB50-\uFDFC\uFE70-\uFEFC]/u;
/** At most 64 at once, since the memory of the pattern grows with the match. */
const FORMS = /[\uFB50-\uFDFC\uFE70-\uFEFC]{1,64}/gu;

/** Isolated tashkeel (U+FE70, U+FC5E …) decomposes into a space and the mark, but old programs wrote it after its letter. */
const SPACE_BEFORE_MARK = / (?=[\u064B-\u0652\u0670])/gu;

const unfold = (forms: string): string => forms.normalize("NFKC").replace(SPACE_BEFORE_MARK, "");

/**
 * Replaces the stored shapes of letters with the letters: the ligature `ﻻ` becomes `لا`, `ﷲ` becomes `الله`.
 *
 * NFKC, but only for these characters: on a whole text it would also turn `…` into three dots and `²` into 2, and so
 * change what the writer wrote. Idempotent; lengthens (a ligature is several letters). Run it before composition.
 */
export const unfoldPresentationForms = (text: string): string =>
  FORM.test(text) ? text.replace(FORMS, unfold) : text;
