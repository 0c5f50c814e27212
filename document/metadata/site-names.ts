import {
  COPYRIGHT_PHRASES,
  COPYRIGHT_WORDS,
  OUTLET_TITLES,
  SITE_WORDS,
} from "../../lexicon/names/outlets.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { ruleByPhrase } from "../boilerplate/by-phrase.ts";
import { foldedOf, type Line, lineOf } from "../lines/line.ts";
import { type Clue, OUTLET_RANK } from "./clue.ts";
import { segmentKindOf, mayBeOutlet } from "./segment-kind.ts";
import type { ClueLines, ReadPage } from "./page.ts";
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

/** Is this a word of the page, as of a button or a section: `موقع البرامج`? */
const isWordOfPage = (text: string): boolean =>
  ["page_header", "section_label"].includes(ruleByPhrase(lineOf(text, 1), "outside")?.kind ?? "");

const outletClue = (text: string, rank: number): readonly Clue[] =>
  text !== "" && mayBeOutlet(text) && !isWordOfPage(text)
    ? [{ kind: "outlet", text, rank, isSignature: false }]
    : [];

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

/** "For" at the end of a line: the owner, as a link, stands on the next. */
const ENDS_WITH_FOR = /(?:^| )\u0644\u0640?$/u;

/** The owner of the copyright: `مرآة الرمانة` of `جميع الحقوق محفوظة © مرآة الرمانة 2024`, perhaps on the line below. */
const readCopyright = (line: Line, below: Line | undefined): readonly Clue[] => {
  const folded = foldedOf(line);
  if (!copyrightPhrases.some((phrase) => folded.includes(phrase))) return [];
  const owner = ENDS_WITH_FOR.test(line.text) && below !== undefined ? below.text : "";
  const text = `${line.text.replace(owner === "" ? "" : ENDS_WITH_FOR, "")} ${owner}`.trim();
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

/** Lines that are known by their words to be something else: the names of languages, buttons, prices. One of them may be called like an outlet. */
const NO_NAMES: ReadonlySet<string> = new Set([
  "page.languages",
  "page.head-buttons",
  "page.issue",
  "page.market",
  "page.weather",
]);

/** So many lines of so few words one after the other are a menu: sections and cities, some of which are called like outlets. */
const FEWEST_LINES_OF_A_MENU = 6;
const MOST_WORDS_IN_A_MENU = 4;
/** The first lines of a page may name the site, and the menu begins right below. */
const LINES_OF_A_NAME = 2;

/** The positions of the lines that stand in menus. */
const menusOf = ({ lines, labels }: ReadPage): ReadonlySet<number> => {
  const menus = new Set<number>();
  let from = 0;
  lines.forEach((line, at) => {
    const isEntry = labels[at] !== undefined && line.words <= MOST_WORDS_IN_A_MENU;
    if (!isEntry) from = at + 1;
    else if (at - from + 1 === FEWEST_LINES_OF_A_MENU)
      for (let one = from; one <= at; one += 1) menus.add(one);
    else if (at - from + 1 > FEWEST_LINES_OF_A_MENU) menus.add(at);
  });
  for (let at = 0; at < LINES_OF_A_NAME; at += 1) menus.delete(at);
  return menus;
};

const readHeaders = (clueLines: ClueLines, page: ReadPage): readonly Clue[] => {
  const headers = clueLines.get("page_header") ?? [];
  if (headers.length === 0) return [];
  const menus = menusOf(page);
  return headers.flatMap(({ line, index }) =>
    menus.has(index) || NO_NAMES.has(page.labels[index]?.id ?? "") ? [] : readHeader(line.text),
  );
};

/** The names of the site at the head and the foot of its page. A word out of a menu is none. */
export const readSiteNames = (clueLines: ClueLines, page: ReadPage): readonly Clue[] => [
  ...readHeaders(clueLines, page),
  ...(clueLines.get("page_footer") ?? []).flatMap(({ line, index }) =>
    readCopyright(line, page.lines[index + 1]),
  ),
];
