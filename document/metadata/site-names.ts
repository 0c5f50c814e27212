import {
  COPYRIGHT_PHRASES,
  COPYRIGHT_WORDS,
  OUTLET_TITLES,
  SITE_WORDS,
} from "../../lexicon/names/outlets.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { foldedOf, type Line } from "../lines/line.ts";
import { type Clue, OUTLET_RANK } from "./clue.ts";
import { segmentKindOf, mayBeOutlet } from "./segment-kind.ts";
import type { ClueLines } from "./page.ts";
import { trimPunctuation } from "./segments.ts";

const siteWords = SITE_WORDS.map((phrase) => splitFolded(toDedupForm(phrase)));
const outletTitles = foldedSet(OUTLET_TITLES);
const copyrightWords = foldedSet(COPYRIGHT_WORDS);
const copyrightPhrases = [...foldedSet(COPYRIGHT_PHRASES)];

const NUMBERS = /^[\p{N}\s]*$/u;
/** "For", which is written together with the next word. */
const FOR = "\u0644";
const SENTENCE_END = /[.|]/u;

/** The words after "site icon", "logo of" or "the site"; undefined if the text begins with none of them. */
const afterSiteWords = (words: readonly string[]): readonly string[] | undefined => {
  const folded = words.slice(0, 3).map(foldStored);
  const phrase = siteWords.find((each) => each.every((word, at) => folded[at] === word));
  return phrase === undefined ? undefined : words.slice(phrase.length);
};

const outletClue = (text: string, rank: number): readonly Clue[] =>
  text !== "" && mayBeOutlet(text) ? [{ kind: "outlet", text, rank, isSignature: false }] : [];

/** `Site icon أوطان بوست` names the site; so does `السهل نيوز`, because its words say that it is an outlet. */
const readHeader = (text: string): readonly Clue[] => {
  const rest = afterSiteWords(text.split(" "));
  if (rest !== undefined) return outletClue(trimPunctuation(rest.join(" ")), OUTLET_RANK.site);
  const name = trimPunctuation(text);
  return segmentKindOf(name) === "outlet" ? outletClue(name, OUTLET_RANK.header) : [];
};

const isCopyrightWord = (word: string): boolean => {
  const folded = foldStored(word);
  return NUMBERS.test(folded) || copyrightWords.has(folded);
};

/** The name without "for", if an outlet's name follows; otherwise the letter may belong to the name, so it stays. */
const withoutFor = (name: string): string => {
  const rest = name.startsWith(FOR) ? name.slice(1) : name;
  if (outletTitles.has(splitFolded(foldStored(rest))[0] ?? "") || segmentKindOf(rest) === "outlet")
    return rest;
  return name;
};

/** The owner of the copyright: `مرآة الرمانة` of `جميع الحقوق محفوظة © مرآة الرمانة 2024`. */
const readCopyright = (line: Line): readonly Clue[] => {
  const { text } = line;
  const folded = foldedOf(line);
  if (!copyrightPhrases.some((phrase) => folded.includes(phrase))) return [];
  const names = text.split(SENTENCE_END).flatMap((sentence) => {
    const words = sentence.split(" ").filter((word) => word !== "");
    const from = words.findIndex((word) => !isCopyrightWord(word));
    if (from < 0) return [];
    const to = words.findLastIndex((word) => !isCopyrightWord(word)) + 1;
    const named = words.slice(from, to);
    return [withoutFor(trimPunctuation((afterSiteWords(named) ?? named).join(" ")))];
  });
  return names.length === 1 ? names.flatMap((name) => outletClue(name, OUTLET_RANK.copyright)) : [];
};

/** The names of the site at the head and the foot of its page. */
export const readSiteNames = (clueLines: ClueLines): readonly Clue[] => [
  ...(clueLines.get("page_header") ?? []).flatMap(({ line }) => readHeader(line.text)),
  ...(clueLines.get("page_footer") ?? []).flatMap(({ line }) => readCopyright(line)),
];
