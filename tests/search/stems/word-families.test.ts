import { describe, expect, test } from "vitest";
import { CITIES } from "../../../lexicon/names/cities.ts";
import { COUNTRIES } from "../../../lexicon/names/countries.ts";
import { AL_WORDS } from "../../../lexicon/search/al-words.ts";
import { BROKEN_PLURALS } from "../../../lexicon/search/broken-plurals.ts";
import { ENDING_WORDS } from "../../../lexicon/search/ending-words.ts";
import { JOINED_STEMS } from "../../../lexicon/search/joined-stems.ts";
import { LOOK_ALIKES, WITH_ARTICLE } from "../../../lexicon/search/look-alikes.ts";
import { NEWS_NOUNS } from "../../../lexicon/search/news-nouns.ts";
import { NEWS_VERBS } from "../../../lexicon/search/news-verbs.ts";
import { PROTECTED_WORDS } from "../../../lexicon/search/protected-words.ts";
import { SPELLINGS } from "../../../lexicon/search/spellings.ts";
import { WAW_STEMS } from "../../../lexicon/search/waw-stems.ts";
import { foldWord } from "../../../search/stems/fold-word.ts";
import { SEARCH_ACTORS } from "../../../search/stems/search-actors.ts";
import { stemWord } from "../../support/stem-word.ts";

/** Forms that are another word of the tables as well, and are found as that: `بعقوبة` is a city and "by a punishment". */
const OTHER_WORDS = [
  "بعقوبة",
  "بعقوبات",
  "بآبل",
  "بأبها",
  "بأبين",
  "الذي",
  "وجدة",
  "وأديان",
  "إمارات",
  "الإمارات",
];
const lookAlikes = new Set([...LOOK_ALIKES, ...OTHER_WORDS]);

/** The pairs of which one word does not find the other, without those that only look alike. */
const apart = (pairs: readonly (readonly [string, string])[]): string[] =>
  pairs
    .filter(([one, other]) => stemWord(one) !== stemWord(other) && !lookAlikes.has(other))
    .map((pair) => pair.join(" "));

const definite = (word: string): string => (word.startsWith("ال") ? word : `ال${word}`);
/** A word with each letter that is written together with it. */
const joined = (word: string): readonly string[] => [
  `و${word}`,
  `ب${word}`,
  // Of two lams behind the article's one is written: `للجنة`.
  word.startsWith("ال") && !AL_WORDS.includes(word)
    ? `ل${word.slice(word.startsWith("الل") ? 2 : 1)}`
    : `ل${word}`,
];

const cities = Object.values(CITIES)
  .flat()
  .filter(({ word }) => word !== true)
  .map(({ name }) => name)
  .filter((name) => !name.includes(" "));

describe("every row of every table, asked both ways", () => {
  test("a singular finds its broken plurals, each with the article, and with what is joined before it", () => {
    const pairs = BROKEN_PLURALS.flatMap(([singular, ...plurals]) =>
      plurals.flatMap((plural) => [
        [singular, plural] as const,
        [singular, definite(plural)] as const,
        [definite(singular), plural] as const,
        ...joined(plural).map((form) => [singular, form] as const),
      ]),
    );
    expect(apart(pairs)).toEqual([]);
  });

  /** Pasts that are another noun of the tables as well: `شاهد` is a witness. They are found as that. */
  const otherNouns = new Set(
    [
      ...NEWS_NOUNS,
      ...BROKEN_PLURALS.flat(),
      ...NEWS_VERBS.flatMap(([, , noun]) => noun ?? []),
      ...cities,
    ].map(foldWord),
  );
  test("a verb finds its noun in the past, the present and the future", () => {
    const pairs = NEWS_VERBS.flatMap(([past, present, noun = past]) =>
      [past, `${past}ت`, present, `س${present}`, `و${present}`, present.replace(/^ي/u, "ت")]
        .filter((form) => !otherNouns.has(foldWord(form)) && !form.endsWith("ىت"))
        .map((form) => [noun, form] as const),
    );
    expect(apart(pairs)).toEqual([]);
  });

  test("a spelling finds the others", () => {
    const pairs = SPELLINGS.flatMap(([first, ...others]) =>
      others.flatMap((other) => [[first, other] as const, [definite(first), definite(other)] as const]),
    );
    expect(apart(pairs)).toEqual([]);
  });

  test.each([
    ["protected words", PROTECTED_WORDS.map(([word]) => word)],
    ["nouns", NEWS_NOUNS],
    ["words with such an ending", ENDING_WORDS.filter((word) => !word.startsWith("ال"))],
  ])("definite and indefinite meet, and what is joined before: %s", (_, words) => {
    const pairs = words.flatMap((word) => [
      ...(WITH_ARTICLE.includes(definite(word)) ? [] : [[word, definite(word)] as const]),
      ...joined(word).map((form) => [word, form] as const),
    ]);
    expect(apart(pairs)).toEqual([]);
  });

  test("a noun finds its accusative, and itself with a possessor", () => {
    const nouns = NEWS_NOUNS.filter((noun) => foldWord(noun).length > 3);
    const pairs = nouns.flatMap((noun) =>
      noun.endsWith("ة")
        ? ["ته", "تها", "تهم", "تنا", "تين", "ات"].map(
            (ending) => [noun, noun.replace(/ة$/u, ending)] as const,
          )
        : ["ًا", "ه", "ها", "هم", "هن"].map((ending) => [noun, noun + ending] as const),
    );
    expect(apart(pairs)).toEqual([]);
  });

  test("a country finds its adjectives and its other names", () => {
    const single = (names: readonly string[]) => names.filter((name) => !name.includes(" "));
    const pairs = COUNTRIES.flatMap(({ name, variants, nisba }) => {
      const [first, ...others] = single([name, ...variants]);
      return first === undefined
        ? []
        : [...others, ...single(nisba).flatMap((one) => [one, `ال${one}ة`, `${one}ين`])].map(
            (other) => [first, other] as const,
          );
    });
    expect(apart(pairs)).toEqual([]);
  });

  test("a city finds itself with what is joined before it", () => {
    expect(apart(cities.flatMap((name) => joined(name).map((form) => [name, form] as const)))).toEqual([]);
  });

  test("an actor of one word finds itself with what is joined before it", () => {
    const names = SEARCH_ACTORS.flatMap(({ names: all }) => all).filter((name) =>
      /^[\u0621-\u064A]+(?<!ون|ين)$/u.test(name),
    );
    expect(apart(names.flatMap((name) => joined(name).map((form) => [name, form] as const)))).toEqual([]);
  });

  test("a stem of the learned tables keeps its first letter, or loses what is joined to it", () => {
    expect(WAW_STEMS.filter((stem) => !/^[وام]/u.test(stemWord(definite(stem))))).toEqual([]);
    const pairs = JOINED_STEMS.flatMap(([letter, stems]) =>
      stems.map((stem) => [stem, letter + stem] as const),
    );
    expect(apart(pairs).length).toBeLessThan(0.05 * pairs.length);
  });
});

/** Words of news that are in no table of pairs. */
const SAME: readonly (readonly [string, ...string[]])[] = [
  ["طفل", "طفلاً", "طفلا", "الطفل", "وطفل"],
  ["عام", "عاماً", "عاما"],
  ["غارة", "غارتين", "غارتان", "الغارات", "غاراتها"],
  ["مقاتل", "مقاتلو", "مقاتلي", "مقاتلون", "المقاتلين", "مقاتلوه"],
  ["سيارة", "سيارته", "سيارتها", "سيارتهم", "سيارات", "السيارتين"],
  ["قيمة", "قيمته", "القيمة", "بقيمة"],
  ["مكافحة", "لمكافحة", "بمكافحة", "المكافحة"],
  ["حكومة", "حكومتنا", "حكومتهم", "وحكومتها"],
  ["أعلن", "أعلنت", "أعلنوا", "سيعلن", "ستعلن", "يعلنون", "إعلان", "الإعلانات"],
  ["وطني", "الوطنية", "وطنية", "ووطنية", "وطن"],
  ["واقع", "الواقع", "واقعها", "بواقع"],
  ["وصل", "وصلت", "يصل", "سيصل", "وصول"],
  ["إلغاء", "الإلغاء", "لإلغاء", "وإلغاء"],
  ["سرطان", "السرطان", "بسرطان", "سرطانات"],
  ["لجنة", "لجان", "اللجان", "لجنتان"],
  ["التقى", "التقت", "يلتقي", "سيلتقون", "لقاء", "التقوا"],
  ["بدأ", "بدأت", "بدأوا", "يبدأ", "بدء"],
  ["شرطة", "الشرطة", "بالشرطة", "شرطي"],
];
test.each(SAME)("%s finds its forms", (word, ...forms) => {
  expect(apart(forms.map((form) => [word, form] as const))).toEqual([]);
});

/** Each with what is no form of it. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ["الفجر", "تفجير"],
  ["الخرج", "خروج"],
  ["تعثر", "عثور"],
  ["بشار", "شارة"],
  ["وزاري", "زيارة"],
  ["اليزيدي", "زيادة"],
  ["الشرطة", "شروط"],
  ["أدوات", "دواء"],
  ["بايدن", "بأيدي"],
  ["نمو", "موت"],
  ["وفيات", "في"],
  ["خطة", "خط"],
  ["سنة", "سن"],
  ["قمة", "قم"],
  ["مواطن", "وطن"],
  ["كابل", "إبل"],
  ["لاعب", "عبء"],
  ["فيصل", "وصول"],
];
test.each(DIFFERENT)("%s is not %s", (word, other) => {
  expect(stemWord(word)).not.toBe(stemWord(other));
});
