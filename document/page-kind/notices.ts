import { COURTESIES, NOTICES, type Notice } from "../../lexicon/page-kind/notices.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";
import type { Structure } from "../boilerplate/by-markup.ts";
import { isProse, type Line } from "../lines/line.ts";
import { roleOf } from "./line-roles.ts";

interface Phrase {
  /** In the dedup form. */
  readonly text: string;
  readonly notice: Notice;
  readonly isPart: boolean;
}

/** A line that is a notice, or part of one. */
interface NoticeLine {
  readonly notice: Notice;
  /** Whether the notice is the whole line. */
  readonly isWhole: boolean;
}

/** A longer line is no notice, and is not searched for one. */
const MOST_WORDS_OF_A_NOTICE = 60;
/** In characters. */
const LONGEST_NOTICE = 1_000;

const firstWordOf = (folded: string): string => folded.split(" ", 1)[0] ?? "";

/** The phrases by their first words, so that a line is compared only with those that may be in it. */
const phrasesByWord = (): ReadonlyMap<string, readonly Phrase[]> => {
  const phrases = NOTICES.flatMap((notice) => [
    ...notice.lines.map((text): Phrase => ({ text: toDedupForm(text), notice, isPart: false })),
    ...notice.parts.map((text): Phrase => ({ text: toDedupForm(text), notice, isPart: true })),
  ]);
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const word = firstWordOf(phrase.text);
    groups.set(word, [...(groups.get(word) ?? []), phrase]);
  }
  return groups;
};

const PHRASES = phrasesByWord();
const COURTESY: ReadonlySet<string> = new Set(COURTESIES.map(toDedupForm));
const NUMBER = /^\p{N}+$/u;

const isCourteous = (rest: string): boolean =>
  rest.split(" ").every((word) => word === "" || COURTESY.has(word) || NUMBER.test(word));

const isAt = (folded: string, { text }: Phrase, at: number): boolean => {
  const end = at + text.length;
  return folded.startsWith(text, at) && (end === folded.length || folded.charAt(end) === " ");
};

/** The notice in a line. Each of its words is looked up once. */
const noticeIn = ({ text, folded, words }: Line): NoticeLine | undefined => {
  if (words === 0 || words > MOST_WORDS_OF_A_NOTICE || text.length > LONGEST_NOTICE) return undefined;
  const line = folded ?? foldStored(text);
  let part: Notice | undefined;
  let at = 0;
  for (const word of line.split(" ")) {
    for (const phrase of PHRASES.get(word) ?? []) {
      if (!isAt(line, phrase, at)) continue;
      const rest = line.slice(0, at) + line.slice(at + phrase.text.length);
      if (isCourteous(rest)) return { notice: phrase.notice, isWhole: true };
      if (phrase.isPart) part ??= phrase.notice;
    }
    at += word.length + 1;
  }
  return part === undefined ? undefined : { notice: part, isWhole: false };
};

/** More words of paragraphs above a notice, or on its page, are an article. */
const MOST_WORDS_ABOVE = 30;
const MOST_WORDS_BESIDE = 80;
/** A banner is the page if it has so many words, and so large a share of those on the page; longer pages explain something. */
const FEWEST_WORDS_OF_A_BANNER = 4;
const LEAST_SHARE = 0.6;
const MOST_WORDS_OF_A_PAGE = 250;
/** Shorter lines are menus. */
const FEWEST_WORDS_OF_A_LINE = 4;

/** A banner that is all that the page says, but for menus. */
const bannerOf = (
  lines: readonly Line[],
  notices: readonly (NoticeLine | undefined)[],
  links: ReadonlySet<number> | undefined,
): Notice | undefined => {
  const wordsOf = new Map<Notice, number>();
  let noticed = 0;
  let others = 0;
  lines.forEach(({ number, words }, at) => {
    const notice = notices[at]?.notice;
    if (notice !== undefined) {
      noticed += words;
      wordsOf.set(notice, (wordsOf.get(notice) ?? 0) + words);
    } else if (words >= FEWEST_WORDS_OF_A_LINE && links?.has(number) !== true) others += words;
  });
  if (noticed < FEWEST_WORDS_OF_A_BANNER || noticed + others > MOST_WORDS_OF_A_PAGE) return undefined;
  if (noticed < LEAST_SHARE * (noticed + others)) return undefined;
  // Paragraphs about cookies speak of them, too, and have no button to accept them.
  if (!notices.some((notice) => notice?.isWhole === true) && others > 0) return undefined;
  return [...wordsOf].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
};

/**
 * The notice that a page shows instead of an article; undefined if it shows none, or an article as well. Linear.
 *
 * Each notice has a short line, so long lines, which must first be folded, are only looked at where there is one.
 */
export const readNotice = (lines: readonly Line[], { links }: Structure = {}): Notice | undefined => {
  if (!lines.some((line) => line.folded !== undefined && noticeIn(line) !== undefined)) return undefined;
  const notices: (NoticeLine | undefined)[] = [];
  let told = 0;
  let whole: Notice | undefined;
  for (const line of lines) {
    const notice = noticeIn(line);
    notices.push(notice);
    if (notice === undefined && isProse(line) && roleOf(line) === "text") told += line.words;
    else if (notice?.notice.as === "page" && told <= MOST_WORDS_ABOVE) whole ??= notice.notice;
    if (told > MOST_WORDS_BESIDE) return undefined;
  }
  return whole ?? (told > MOST_WORDS_ABOVE ? undefined : bannerOf(lines, notices, links));
};
