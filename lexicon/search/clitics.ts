/**
 * Letters that are prepositions and written together with the next word, which the light stemmer takes off only before an article.
 *
 * Source: any Arabic grammar. Reason: `بقصف` is by shelling. Taken off known words only, since many words begin with these letters by
 * nature; `ف` and `ك` are more often that than a clitic, so only names lose them.
 */
export const CLITICS: readonly string[] = ["ب", "ل"];

/** How a name begins in running text that has no article of its own; the empty one is the name by itself. */
export const NAME_PREFIXES: readonly string[] = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"];

/** How a word with the article begins; `لل` is ل with the article. What stands before these is taken off before the rules apply. */
export const ARTICLE_PREFIXES: readonly string[] = ["ال", "وال", "فال", "بال", "كال", "لل", "وكال"];

/** How an adjective or a noun begins, beside the article. */
export const NOUN_PREFIXES: readonly string[] = ["", "و", "ب", "ل", "ف"];

/** Endings of an adjective in `ي`, in place of it, by gender, number and case, as they are spelled. */
export const NISBA_ENDINGS: readonly string[] = ["ي", "يا", "ية", "يين", "يون", "يان", "يات", "يتين", "يتان"];

/** Endings that a noun may have: case, gender, dual, plural, whose it is. */
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

/** The same of a noun in `ة`, in place of it. */
export const FEMININE_ENDINGS: readonly string[] = ["ة", "ات", "تان", "تين", "ته", "تها", "تهم", "تنا", "تي"];

/** Endings of the plural of a thing: whose it is. */
export const PLURAL_ENDINGS: readonly string[] = ["", "ا", "ه", "ها", "هم", "نا"];

/** Endings of the past of a verb; of what it refers to, those that the stemmer leaves. */
export const PAST_ENDINGS: readonly string[] = ["", "ت", "وا", "ا", "تا", "تهم", "وه", "هم", "نا"];

/** What the present has for its first letter, after the future's `س` or alone. */
export const PRESENT_PREFIXES: readonly string[] = ["ي", "ت", "ن", "سي", "ست", "سن"];

/** Endings of the present of a verb; the stemmer takes the others off. */
export const PRESENT_ENDINGS: readonly string[] = ["", "وا", "هم"];
