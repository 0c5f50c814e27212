/** Arabic Presentation Forms-A and -B that stand for letters; not U+FDFD and not the byte order mark U+FEFF. */
const FORM = /[\uFB50-\uFDFC\uFE70-\uFEFC]/u;
/** In pieces, since the memory of a pattern grows with what it takes at once. */
const FORMS = /[\uFB50-\uFDFC\uFE70-\uFEFC]{1,64}/gu;

/** Isolated tashkeel (U+FE70, U+FC5E ...) decomposes to a space and the mark; old programs wrote it after its letter. */
const SPACE_BEFORE_MARK = / (?=[\u064B-\u0652\u0670])/gu;

const unfold = (forms: string): string => forms.normalize("NFKC").replace(SPACE_BEFORE_MARK, "");

/**
 * Puts the letters themselves where a program stored their shapes: the ligature in `ﻻ` becomes `لا`, `ﷲ` becomes `الله`.
 *
 * NFKC, but of these characters only: over a whole text it would also turn `…` into three dots and `²` into 2, which
 * the writer did not write. Idempotent; lengthens (a ligature is several letters). Run it before composition.
 */
export const unfoldPresentationForms = (text: string): string =>
  FORM.test(text) ? text.replace(FORMS, unfold) : text;
