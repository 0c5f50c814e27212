import { FOREIGN_GIVEN_NAMES, FOREIGN_SURNAMES } from "../../lexicon/names/people/foreign-name-units.ts";
import { NAME_UNITS } from "../../lexicon/names/people/name-units.ts";
import { NEWS_WORDS } from "../../lexicon/names/people/news-words.ts";
import { DESCENT_WORDS, KUNYA_WORDS, SERVANT_WORDS } from "../../lexicon/names/people/titles.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";
import { splitFolded } from "../../text/folded-words.ts";
import { BYLINE_TITLES } from "../../lexicon/article/byline-words.ts";

const LETTERS_ONLY = /^[\p{L}\p{M}\u0640 .'\u2019-]+$/u;
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;
/** Bearers of a given name among those counted; fewer are chance. */
const FEWEST_BEARERS = 2;
const ROW = /^(\d+) (\d+)(\*?) (.+)$/u;
const COMMON = 20;
const MOST_WORDS_BEHIND_A_COMMON_NAME = 3;
const MOST_WORDS_BEFORE_A_SURNAME = 3;
/** "And the": clubs and bodies are listed so, persons are not. */
const AND_THE = "\u0648\u0627\u0644";
const ARTICLE = "\u0627\u0644";
/** A family name: with the article, or of a place or tribe. */
const LIKE_A_SURNAME = /^(?:\u0627\u0644.{2}|.{3,}\u064A$)/u;

interface NameWords {
  readonly given: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Given names that hardly anything else begins with. */
  readonly common: ReadonlySet<string>;
  /** Family names with the article that many bear. */
  readonly surnames: ReadonlySet<string>;
  /** Everyday words of news, which begin no name that ends in a surname. */
  readonly newsWords: ReadonlySet<string>;
}

const linking = new Set([...DESCENT_WORDS, ...KUNYA_WORDS, ...SERVANT_WORDS].map(toDedupForm));

let words: NameWords | undefined;

/** Read on first use, which takes some milliseconds. */
const nameWords = (): NameWords => {
  if (words !== undefined) return words;
  const given = new Set<string>();
  const any = new Set<string>();
  const common = new Set<string>();
  const surnames = new Set<string>();
  for (const row of NAME_UNITS.trim().split("\n")) {
    const [, bearers = "0", families = "0", isWord = "", units = ""] = ROW.exec(row) ?? [];
    for (const unit of units.split(" ")) {
      const folded = toDedupForm(unit);
      any.add(folded);
      if (Number(bearers) >= FEWEST_BEARERS) given.add(folded);
      if (Number(bearers) >= COMMON && isWord === "") common.add(folded);
      if (Number(families) >= FEWEST_BEARERS && folded.startsWith(ARTICLE)) surnames.add(folded);
    }
  }
  for (const unit of FOREIGN_GIVEN_NAMES.split(/\s+/u)) given.add(toDedupForm(unit));
  for (const unit of [...FOREIGN_SURNAMES.split(/\s+/u), ...given]) any.add(toDedupForm(unit));
  words = {
    given,
    any,
    common,
    surnames,
    titles: new Set(BYLINE_TITLES.map(toDedupForm)),
    newsWords: new Set(NEWS_WORDS.split(/\s+/u).map(toDedupForm)),
  };
  return words;
};

const withoutTitle = (name: readonly string[], titles: ReadonlySet<string>): readonly string[] => {
  const start = name.findIndex((word) => !titles.has(word));
  return start < 0 ? [] : name.slice(start);
};

/** The folded words of what can be a name by its form, without titles (`د.`); undefined if it cannot. */
const wordsOfName = (text: string): readonly string[] | undefined => {
  if (!LETTERS_ONLY.test(text)) return undefined;
  const all = splitFolded(foldStored(text));
  const bare = withoutTitle(all, nameWords().titles);
  const name = bare.length < FEWEST_WORDS ? all : bare;
  const isName =
    name.length >= FEWEST_WORDS &&
    name.length <= MOST_WORDS &&
    !name.some((word) => word.startsWith(AND_THE));
  return isName ? name : undefined;
};

/** Whether a text is certainly the name of a person: a title first, or a given name and nothing but names behind it. */
export const isPersonName = (text: string): boolean => {
  const name = wordsOfName(text);
  if (name === undefined) return false;
  const { given, any, common, surnames, newsWords } = nameWords();
  if (name.length < splitFolded(foldStored(text)).length) return true; // A title stands before it.
  const [first = "", ...rest] = name;
  if (common.has(first) && name.length <= MOST_WORDS_BEHIND_A_COMMON_NAME) return true;
  if (surnames.has(name.at(-1) ?? "") && !given.has(first) && name.length <= MOST_WORDS_BEFORE_A_SURNAME)
    return !newsWords.has(first);
  return (
    (given.has(first) || linking.has(first)) &&
    rest.every((word) => any.has(word) || linking.has(word) || LIKE_A_SURNAME.test(word))
  );
};

/** Whether a text may be the name of a person beside a place or an outlet: by its form alone, or with a given name somewhere. */
export const mayBePersonName = (text: string): boolean => {
  const name = wordsOfName(text);
  return name !== undefined && (name.some((word) => nameWords().given.has(word)) || name.length <= 3);
};
