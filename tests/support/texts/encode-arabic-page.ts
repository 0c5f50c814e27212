import { decode } from "iconv-lite";
import { MAC_ARABIC_UPPER_HALF } from "../../../lexicon/encodings/mac-arabic.ts";

const upperHalf = Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at);

const charactersOf = (page: string): readonly string[] =>
  Array.from(page === "x-mac-arabic" ? MAC_ARABIC_UPPER_HALF : decode(upperHalf, page));

const bytesOf = (page: string): ReadonlyMap<string, number> =>
  new Map([
    ...charactersOf(page).flatMap((character, at) =>
      character === "\uFFFD" || character < "\u0080" ? [] : [[character, 0x80 + at] as const],
    ),
    ...Array.from({ length: 128 }, (_, byte) => [String.fromCharCode(byte), byte] as const),
  ]);

const pages = new Map<string, ReadonlyMap<string, number>>();
const pageOf = (page: string): ReadonlyMap<string, number> => {
  const known = pages.get(page) ?? bytesOf(page);
  pages.set(page, known);
  return known;
};

/** The text with `?` for each character that the code page lacks, as programs save it. */
export const fitToPage = (page: string, text: string): string =>
  Array.from(text, (character) => (pageOf(page).has(character) ? character : "?")).join("");

/** Encodes text in a code page, by the decoder's tables, with `?` for what the page lacks. */
export const encodeArabicPage = (page: string, text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (character) => pageOf(page).get(character) ?? 0x3f));

const JOINS_NEXT = /[\u0626\u0628\u062A-\u062E\u0633-\u0647\u0649\u064A\u0640]/u;
const LETTER = /[\u0621-\u064A]/u;
/** Forms of a letter, the best first. Whether it joins the next letter decides, if the page has both forms. */
const INITIAL_FIRST = ["initial", "medial", "isolated", "final"];
const FINAL_FIRST = ["isolated", "final", "initial", "medial"];

const formOf = (codePoint: number): string => {
  // In Presentation Forms-B the forms of a letter follow each other: isolated, final, initial, medial. Some letters have two.
  const letter = String.fromCodePoint(codePoint).normalize("NFKC");
  let first = codePoint;
  while (String.fromCodePoint(first - 1).normalize("NFKC") === letter) first -= 1;
  return FINAL_FIRST[codePoint - first] ?? "";
};

const glyphsOf = (letters: string): readonly string[] =>
  charactersOf("cp864").filter(
    (glyph) => /[\uFE80-\uFEFC]/u.test(glyph) && glyph.normalize("NFKC") === letters,
  );

/** The best glyph of cp864 for a letter that joins the next one, and for one that does not. */
const choiceOf = (letter: string) => {
  const inOrder = (order: readonly string[]): string =>
    glyphsOf(letter).toSorted(
      (a, b) => order.indexOf(formOf(a.codePointAt(0) ?? 0)) - order.indexOf(formOf(b.codePointAt(0) ?? 0)),
    )[0] ?? letter;
  const joined = inOrder(JOINS_NEXT.test(letter) ? INITIAL_FIRST : FINAL_FIRST);
  return [letter, { joined, apart: inOrder(FINAL_FIRST) }] as const;
};

const choices = new Map(
  Array.from({ length: 0x2a }, (_, at) => String.fromCharCode(0x0621 + at))
    .filter((letter) => letter !== "\u0640")
    .map(choiceOf),
);
const ligatures = new Map(
  ["\u0644\u0622", "\u0644\u0623", "\u0644\u0627"].map((pair) => [pair, glyphsOf(pair)[0] ?? pair] as const),
);

/** Arabic letters as glyphs of cp864, as DOS programs wrote them. Lam with alef is one glyph. */
export const shapeForCp864 = (text: string): string => {
  const isJoined = (next: string) => LETTER.test(next) && next !== "\u0621";
  return text
    .replace(/\u0644[\u0622\u0623\u0627]/gu, (pair) => ligatures.get(pair) ?? pair)
    .replace(/[\u0621-\u063A\u0641-\u064A](?=(.?))/gsu, (letter, next: string) => {
      const choice = choices.get(letter) ?? { joined: letter, apart: letter };
      return isJoined(next) ? choice.joined : choice.apart;
    });
};
