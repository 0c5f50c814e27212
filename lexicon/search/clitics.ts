/**
 * Prepositions of one letter that are joined to the next word. The light stemmer removes them only before the article.
 *
 * Source: any Arabic grammar. Reason: `بقصف` means "by shelling". They are removed only from known words, since many words
 * begin with these letters. `ف` and `ك` are part of the word more often than a clitic, so only names lose them.
 */
export const CLITICS: readonly string[] = ["ب", "ل"];

/** Clitics before a name without an article; the empty one is the name alone. */
export const NAME_PREFIXES: readonly string[] = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"];

/** The article with the clitics before it; `لل` is ل with the article. Further clitics are removed before the rules apply. */
export const ARTICLE_PREFIXES: readonly string[] = ["ال", "وال", "فال", "بال", "كال", "لل", "وكال"];

/** Clitics before an adjective or a noun without the article. */
export const NOUN_PREFIXES: readonly string[] = ["", "و", "ب", "ل", "ف"];

/** Endings that replace the `ي` of an adjective, by gender, number and case, as they are spelled. */
export const NISBA_ENDINGS: readonly string[] = ["ي", "يا", "ية", "يين", "يون", "يان", "يات", "يتين", "يتان"];

/** Endings of a noun: case, gender, dual, plural, possessor. */
export const NOUN_ENDINGS: readonly string[] = [
  "",
  "ا",
  "ة",
  "ان",
  "ين",
  "ون",
  "ات",
  "ه",
  "ها",
  "هم",
  "نا",
  "ي",
];

/** Endings that replace the `ة` of a noun, likewise. */
export const FEMININE_ENDINGS: readonly string[] = ["ة", "ات", "تان", "تين", "ته", "تها", "تهم", "تنا", "تي"];

/** Endings of the plural of a thing: case and possessor. */
export const PLURAL_ENDINGS: readonly string[] = ["", "ا", "ه", "ها", "هم", "نا"];

/** Endings of a verb in the past: the subject, and those object pronouns that the stemmer leaves. */
export const PAST_ENDINGS: readonly string[] = ["", "ت", "وا", "ا", "تا", "تهم", "وه", "هم", "نا"];

/** Prefixes of a verb in the present, alone or after the `س` of the future. */
export const PRESENT_PREFIXES: readonly string[] = ["ي", "ت", "ن", "سي", "ست", "سن"];

/** Endings of a verb in the present that the stemmer leaves. */
export const PRESENT_ENDINGS: readonly string[] = ["", "وا", "هم"];
