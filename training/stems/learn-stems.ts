// Learns from raw text which first and last letters belong to a word, and which are joined to it.
//
//   node --import ./tests/support/typescript.mjs training/stems/learn-stems.ts FOLDER…
//
// Counts the words of all files of the folders and writes, from nothing but these counts, `lexicon/search/waw-stems.ts`,
// `ending-words.ts` and `joined-stems.ts`. Evidence, each for a word in folded letters:
// - its `و` is its own if the article stands before it somewhere (`الوزير`);
// - its `ان`, `ون`, `ين` or `هم` is its own if the word is frequent, and what would be left is not, alone or with `ة` or `ي`;
// - a `ب`, `ل`, `ف` or future `س` is joined if the rest is a frequent word, and the whole never has the article.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { lightStem, stemBehindArticle } from "../../search/stems/light-stem.ts";
import { byCount, countWords, wordList } from "./word-counts.ts";

/** What the counts say and is wrong, each found by reading the lists. */
const NO_WAW: ReadonlySet<string> = new Set([
  "وان",
  "واح",
  "وفي",
  "وقين",
  "ولبان",
  "وهم",
  "وريم",
  "واه",
  "واع",
  "واق",
  "وحه",
  "وساءد",
]);
const PLURALS: ReadonlySet<string> = new Set(
  "حرمين شريفين اثنين متعاملين مصلين مستوطنين متطوعين مسعفين متقاضين متسوقين مترجلين منومين شغالين مكفوفين معوقين مفروزين مستثمرين معلمين مصابين مسافرين مهاجرين باحثين متمردين محتجين متظاهرين لاجءين محتجون متظاهرون مظنون يتوافدون اطنان اجءين".split(
    " ",
  ),
);
const NOT_JOINED: ReadonlySet<string> = new Set([
  "كر",
  "اتج",
  "سيد",
  "ستاد",
  "سنح",
  "سنيك",
  "سيسوق",
  "ستونز",
  "بسام",
  "بارك",
  "بشار",
  "بشير",
  "بدر",
  "بكر",
  "بلال",
  "لطف",
  "بهاء",
  "باسم",
  "لبن",
  "لبنان",
  "بلعيد",
  "بوعل",
  "بلحسن",
  "لسان",
  "بعنو",
  "باير",
  "بيرو",
]);

const LEAST_WITH_ARTICLE = 4;
const LEAST_ENDING = 12;
const LEAST_JOINED = 2;
const LEAST_REST = 6;
const MOST_ARTICLES = 0.05;

const counts = countWords(process.argv.slice(2), new Set(FUNCTION_WORDS));
const count = (word: string): number => counts.get(word) ?? 0;
const sum = (words: readonly string[]): number => words.reduce((all, word) => all + count(word), 0);
const withArticle = (word: string): number =>
  sum(["ال", "وال", "بال", "لل", "كال", "فال"].map((article) => article + word));
const family = (word: string): number => count(word) + count(`و${word}`) + withArticle(word);

/** The words with at least this count, the frequent ones first. */
const frequent = (found: ReadonlyMap<string, number>, least: number): string[] =>
  byCount(new Map([...found].filter(([, times]) => times >= least)));

const add = (found: Map<string, number>, word: string, times: number): void => {
  found.set(word, (found.get(word) ?? 0) + times);
};

const wawStems = (): string[] => {
  const found = new Map<string, number>();
  for (const [word, times] of counts) {
    const [, rest] = /^[وف]?(?:[بك]?ال|لل)(و.{2,})$/u.exec(word) ?? [];
    if (rest !== undefined) add(found, stemBehindArticle(rest), times);
  }
  return frequent(found, LEAST_WITH_ARTICLE).filter((stem) => !NO_WAW.has(stem));
};

/** How often each stem stands behind the article. */
const articled = new Map<string, number>();
for (const [word, times] of counts) {
  const [, rest] = /^[وف]?(?:[بك]?ال|لل)(.{2,})$/u.exec(word) ?? [];
  if (rest !== undefined) add(articled, stemBehindArticle(rest), times);
}

const ENDING = /(?:[اوي]ن|هم)$/u;

const endingWords = (): string[] => {
  const found = new Map<string, number>();
  for (const word of counts.keys()) {
    const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/u, "");
    const [ending] = ENDING.exec(bare) ?? [];
    const cut = stemBehindArticle(bare);
    if (ending === undefined || cut + ending !== bare || found.has(bare)) continue;
    const times = family(bare);
    const singular = family(cut) + family(`${cut}ه`) + family(`${cut}ي`) + family(`${cut}يه`);
    // A verb in the present, or a sound plural: it has both cases.
    const isForm =
      /^[سيتن]/u.test(bare) && ending === "ون" ? true : family(`${cut}ون`) > 0 && family(`${cut}ين`) > 0;
    const isJoined = /^[ولبف]/u.test(bare) && family(bare.slice(1)) > times / 4 && withArticle(bare) === 0;
    if (times >= LEAST_ENDING && singular < 0.3 * times && !isForm && !isJoined) found.set(bare, times);
  }
  return frequent(found, LEAST_ENDING).filter((word) => !PLURALS.has(word));
};

/** The stems behind a letter that is joined to them. */
const joinedStems = (letter: string): string[] => {
  const found = new Map<string, number>();
  for (const [word, times] of counts) {
    const whole = word.startsWith("و") ? word.slice(1) : word;
    const rest = whole.slice(1);
    if (!whole.startsWith(letter) || rest.length < 3 || /^(?:ال|ل)/u.test(rest)) continue;
    if (letter === "س" && !/^[يتن]/u.test(rest)) continue;
    const all = count(whole) + count(`و${whole}`);
    if (withArticle(whole) > MOST_ARTICLES * all || family(rest) < LEAST_REST || family(rest) < 0.5 * all)
      continue;
    const stem = lightStem(rest);
    if (stem.length >= 3 && stemBehindArticle(whole) === letter + stem) add(found, stem, times);
  }
  return frequent(found, LEAST_JOINED).filter(
    (stem) =>
      (articled.get(letter + stem) ?? 0) <= MOST_ARTICLES * (found.get(stem) ?? 0) &&
      !NOT_JOINED.has(stem) &&
      !NOT_JOINED.has(letter + stem),
  );
};

const folder = join(import.meta.dirname, "..", "..", "lexicon", "search");
const MADE =
  "Source: learned by `training/stems/learn-stems.ts` from the words of 14,000 articles of Tunisian and Saudi papers.";

const waw = wawStems();
writeFileSync(
  join(folder, "waw-stems.ts"),
  `/**
 * Stems that begin with the letter of "and", in folded letters, the frequent ones first.
 *
 * ${MADE} Reason:
 * every other word loses a \`و\`, since it is joined to words of all kinds: \`وطن\` is not "and" with \`طن\`.
 */
export const WAW_STEMS: readonly string[] = ${wordList(waw)};
`,
);
writeFileSync(
  join(folder, "ending-words.ts"),
  `/**
 * Words whose last letters look like a dual, a plural or a possessor and are their own, in folded letters, the frequent ones first.
 *
 * ${MADE} Reason:
 * \`عنوان\` is not two of anything.
 */
export const ENDING_WORDS: readonly string[] = ${wordList(endingWords())};
`,
);
writeFileSync(
  join(folder, "joined-stems.ts"),
  `/**
 * Stems that were seen behind a letter that is joined to them, in folded letters: \`لمكافحة\`, \`بحضور\`, \`سيكون\`.
 *
 * ${MADE} Reason:
 * many words begin with these letters, so only what was seen loses them.
 */
export const JOINED_STEMS: readonly (readonly [letter: string, stems: readonly string[]])[] = [
${["ب", "ل", "ف", "س"].map((letter) => `  [\n    "${letter}",\n    ${wordList(joinedStems(letter))},\n  ],`).join("\n")}
];
`,
);
