/** Letters that are written for each other, and that a reader who looks for a name does not tell apart. */
const ALIKE: readonly string[] = ["اأإآٱ", "يىئ", "هة", "وؤ", "كک"];
/** Characters that mean something in a pattern of Lucene. */
const SPECIAL = /[.?+*|{}[\]()"\\#@&<>~^$-]/u;
/** Marks that a name may have and a reader need not type: tashkeel and tatweel. */
const MARKS = /[\u064B-\u0652\u0640]/gu;
const ANY_MARKS = "[\u064B-\u0652\u0640]*";
/** Characters of a text that are looked at. Lucene takes a pattern of 1,000. */
const MOST_CHARACTERS = 40;

const patternOf = (character: string): string => {
  const alike = ALIKE.find((letters) => letters.includes(character));
  if (alike !== undefined) return `[${alike}]`;
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
  if (lower !== upper && lower.length === 1 && upper.length === 1) return `[${lower}${upper}]`;
  return SPECIAL.test(character) ? `\\${character}` : character;
};

/** The pattern of Lucene for all values that have a text in them, in any case and with any form of hamza, yeh and teh marbuta. */
export const valuePattern = (text: string): string => {
  const plain = text.normalize("NFC").replace(MARKS, "").trim().replace(/\s+/gu, " ");
  return `.*${Array.from(plain)
    .slice(0, MOST_CHARACTERS)
    .map((character) => patternOf(character) + ANY_MARKS)
    .join("")}.*`;
};

const fold = (written: string): string =>
  Array.from(
    written.normalize("NFC").replace(MARKS, "").toLowerCase(),
    (character) => ALIKE.find((letters) => letters.includes(character))?.slice(0, 1) ?? character,
  ).join("");

/** Whether a text has another in it, by the same rules. */
export const hasIn = (value: string, text: string): boolean => fold(value).includes(fold(text.trim()));
