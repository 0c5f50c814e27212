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
import { knownOf, mayBeOutlet } from "./known.ts";
import type { Signs } from "./page.ts";
import { trimSigns } from "./segments.ts";

const siteWords = SITE_WORDS.map((phrase) => splitFolded(toDedupForm(phrase)));
const outletTitles = foldedSet(OUTLET_TITLES);
const copyrightWords = foldedSet(COPYRIGHT_WORDS);
const copyrightPhrases = [...foldedSet(COPYRIGHT_PHRASES)];

const NUMBERS = /^[\p{N}\s]*$/u;
/** "For", written to the next word. */
const FOR = "\u0644";
const SENTENCE = /[.|]/u;

/** The text without "site icon", "logo of", "the site" before the name; nothing if none of them is there. */
const afterSiteWords = (words: readonly string[]): readonly string[] | undefined => {
  const folded = words.slice(0, 3).map(foldStored);
  const phrase = siteWords.find((each) => each.every((word, at) => folded[at] === word));
  return phrase === undefined ? undefined : words.slice(phrase.length);
};

const clue = (text: string, rank: number): readonly Clue[] =>
  text !== "" && mayBeOutlet(text) ? [{ what: "outlet", text, rank, signs: false }] : [];

/** `Site icon أوطان بوست` names the site; `السهل نيوز` does, since its words say that it is one. */
const readHeader = (text: string): readonly Clue[] => {
  const rest = afterSiteWords(text.split(" "));
  if (rest !== undefined) return clue(trimSigns(rest.join(" ")), OUTLET_RANK.site);
  const name = trimSigns(text);
  return knownOf(name) === "outlet" ? clue(name, OUTLET_RANK.header) : [];
};

const isNotice = (word: string): boolean => {
  const folded = foldStored(word);
  return NUMBERS.test(folded) || copyrightWords.has(folded);
};

/** Without "for" before the word "network" and the like; nothing if it cannot be told from the name's first letter. */
const withoutFor = (name: string): string => {
  const rest = name.startsWith(FOR) ? name.slice(1) : name;
  if (outletTitles.has(splitFolded(foldStored(rest))[0] ?? "") || knownOf(rest) === "outlet") return rest;
  return name;
};

/** Whose copyright: `مرآة الرمانة` of `جميع الحقوق محفوظة © مرآة الرمانة 2024`. */
const readCopyright = (line: Line): readonly Clue[] => {
  const { text } = line;
  const folded = foldedOf(line);
  if (!copyrightPhrases.some((phrase) => folded.includes(phrase))) return [];
  const names = text.split(SENTENCE).flatMap((part) => {
    const words = part.split(" ").filter((word) => word !== "");
    const from = words.findIndex((word) => !isNotice(word));
    if (from < 0) return [];
    const to = words.findLastIndex((word) => !isNotice(word)) + 1;
    const named = words.slice(from, to);
    return [withoutFor(trimSigns((afterSiteWords(named) ?? named).join(" ")))];
  });
  return names.length === 1 ? names.flatMap((name) => clue(name, OUTLET_RANK.copyright)) : [];
};

/** Names of the site at the head and the foot of its page. */
export const readSiteNames = (signs: Signs): readonly Clue[] => [
  ...(signs.get("page_header") ?? []).flatMap(({ line }) => readHeader(line.text)),
  ...(signs.get("page_footer") ?? []).flatMap(({ line }) => readCopyright(line)),
];
