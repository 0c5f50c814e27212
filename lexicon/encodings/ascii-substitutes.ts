/**
 * What programs write for typographic signs when they "straighten" a text: `…` becomes `...`. Of Arabic that was read in a wrong code page
 * such a sign is half of a letter.
 *
 * Source: the tables of Unidecode, of iconv's //TRANSLIT and of WordPress's and Word's plain-text exports. Reason: where the
 * sign never occurs in a damaged text and its substitute does, the substitute is that half.
 */
export const ASCII_SUBSTITUTES: readonly (readonly [sign: string, substitutes: readonly string[]])[] = [
  ["\u2026", ["..."]], // ellipsis
  ["\u02C6", ["^"]], // circumflex
  ["\u201A", [",", "'"]], // low single quotation mark
  ["\u201E", [",,", '"']], // low double quotation mark
  ["\u2039", ["<"]],
  ["\u203A", [">"]],
  ["\u2018", ["'", "`"]],
  ["\u2019", ["'"]],
  ["\u201C", ['"']],
  ["\u201D", ['"']],
  ["\u2020", ["+"]], // dagger
  ["\u2021", ["++"]],
  ["\u2022", ["*"]], // bullet
  ["\u2013", ["-"]],
  ["\u2014", ["--", "-"]],
  ["\u02DC", ["~"]],
  ["\u2122", ["(tm)", "TM", "tm"]],
  ["\u00AB", ["<<"]],
  ["\u00BB", [">>"]],
  ["\u00A9", ["(c)", "(C)"]],
  ["\u00AE", ["(r)", "(R)"]],
];
