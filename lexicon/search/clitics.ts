/**
 * Prepositions of one letter that are joined to the next word. The light stemmer removes them only before the article.
 *
 * Source: any Arabic grammar. Reason: `بقصف` means "by shelling". They are removed only from known words, since many words
 * begin with these letters. `ف` and `ك` are part of the word more often than a clitic, so only names lose them.
 */
export const CLITICS: readonly string[] = ["ب", "ل"];

/** "And", joined to the next word. */
export const AND_LETTER = "و";

/** The same before a name, which loses further clitics: it is known as a whole. */
export const NAME_CLITICS: readonly string[] = ["ب", "ل", "ف", "ك"];

/** Clitics before a name without an article; the empty one is the name alone. */
export const NAME_PREFIXES: readonly string[] = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"];

/** The article with the clitics before it; `لل` is ل with the article. Further clitics are removed before the rules apply. */
export const ARTICLE_PREFIXES: readonly string[] = [
  "ال",
  "وال",
  "فال",
  "بال",
  "كال",
  "لل",
  "وكال",
  "وبال",
  "ولل",
];

/** Endings that replace the `ي` of an adjective, by gender, number and case, as they are spelled. */
export const NISBA_ENDINGS: readonly string[] = ["ي", "يا", "ية", "يين", "يون", "يان", "يات", "يتين", "يتان"];

/** Endings of a noun: case, gender, dual and plural; and those of a possessor. */
export const NOUN_ENDINGS: readonly [plain: readonly string[], possessor: readonly string[]] = [
  ["", "ا", "ان", "ين", "ون", "ات"],
  ["ه", "ها", "هم", "هن", "نا"],
];

/** Endings that replace the `ة` of a noun, likewise. */
export const FEMININE_ENDINGS: readonly [plain: readonly string[], possessor: readonly string[]] = [
  ["ة", "ات", "تان", "تين"],
  ["ته", "تها", "تهم", "تهن", "تنا", "اته", "اتها", "اتهم"],
];

/** Endings of the plural of a thing, likewise. */
export const PLURAL_ENDINGS: readonly [plain: readonly string[], possessor: readonly string[]] = [
  ["", "ا"],
  ["ه", "ها", "هم", "هن", "نا"],
];

/** Endings of a verb in the past: the subject and the object. */
export const PAST_ENDINGS: readonly string[] = [
  "",
  "ت",
  "وا",
  "ا",
  "تا",
  "ه",
  "ها",
  "هم",
  "ته",
  "تها",
  "تهم",
  "وه",
  "وها",
  "وهم",
];

/** Endings of a verb in the past that replace its `ى`. */
export const WEAK_PAST_ENDINGS: readonly string[] = ["ت", "وا", "يا", "تا"];

/** Prefixes of a verb in the present, alone or after the `س` of the future. */
export const PRESENT_PREFIXES: readonly string[] = ["ي", "ت", "ن", "سي", "ست", "سن"];

/** Endings of a verb in the present: the subject and the object. */
export const PRESENT_ENDINGS: readonly string[] = ["", "ون", "وا", "ان", "ه", "ها", "هم"];
