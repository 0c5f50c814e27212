import { BREAKS, formAt, type Tokens } from "../words/tokens.ts";
import type { PatternHit, PatternWord } from "./pattern-words.ts";
import { type Context, meaningOf } from "./meaning.ts";
import { type Candidate, candidateOf, meantEntry, meantName, type NameSpan } from "../names/mention.ts";
import { COUNTRIES, type Country } from "../../lexicon/names/countries.ts";
import { stateActorsOf } from "./state-actors.ts";
import { toStoredName } from "../names/stored-name.ts";

type BodyWord = Extract<PatternWord, { part: "body" }>;
type NisbaWord = Extract<PatternWord, { part: "nisba" }>;

/** A body with the adjective or the name of its country. */
const WITH_COUNTRY = 0.9;
/** `وزارة الصحة` names a ministry, and the article's country says which. */
const MINISTRY_ALONE = 0.7;
/** `الجيش`, in an article about one country; `الدفاع المدني` and no other country near; `الجيش` likewise. */
const BODY_ALONE = 0.5;
const CLEAR_PHRASE = 0.75;
const CLEAR_WORD = 0.65;
/** `الجيش` behind `الجيش التركي`, if no other army is named. */
const NAMED_IN_FULL = 0.75;
/** `القوات السورية والروسية`: the second adjective is all there is of the second name. */
const JOINED_ADJECTIVE = 0.55;
/** The country of a body without one is that of at least this share of the evidence; it is clear with so much. */
const MAIN_COUNTRY = 0.5;
const CLEAR_COUNTRY = 0.6;

const NISBA = /(?:ي|يه)$/u;

const countryByCode = new Map(COUNTRIES.map((country) => [country.code, country]));

/** Pattern words by the word at which they begin. */
export type PatternsAt = ReadonlyMap<number, readonly PatternHit[]>;

const isJoined = ({ gaps }: Tokens, at: number): boolean => ((gaps[at] ?? BREAKS) & BREAKS) === 0;

const wordsAt = (patterns: PatternsAt, at: number): readonly PatternHit[] => patterns.get(at) ?? [];

interface FoundNisba {
  readonly word: NisbaWord;
  readonly hit: PatternHit;
}

/** The adjective of a country at a word, with the clitic that is asked for, and where it ends. */
const nisbaAt = (patterns: PatternsAt, at: number, clitic: string): FoundNisba | null => {
  for (const hit of wordsAt(patterns, at)) {
    if (hit.clitic !== clitic) continue;
    for (const word of hit.values) if (word.part === "nisba") return { word, hit };
  }
  return null;
};

const agrees = (before: BodyWord["before"], { gender }: NisbaWord): boolean =>
  before === "loaded" || before === gender;

/** An adjective that may stand between a body and its country: `القوات الخاصة التركية`. */
const isAdjective = (form: string, before: BodyWord["before"]): boolean =>
  form.startsWith("ال") &&
  form.length > 4 &&
  (before === "feminine" ? form.endsWith("ه") : form.endsWith("ي"));

/** The adjective of a country behind a body, or behind an adjective of the body's. */
const nisbaBehind = (
  tokens: Tokens,
  patterns: PatternsAt,
  { last }: PatternHit,
  before: BodyWord["before"],
): FoundNisba | null => {
  const at = last + 1;
  if (!isJoined(tokens, at)) return null;
  const found = nisbaAt(patterns, at, "");
  if (found !== null || !isAdjective(formAt(tokens, at), before) || !isJoined(tokens, at + 1)) return found;
  return nisbaAt(patterns, at + 1, "");
};

/** Under what a body's country is remembered. Whoever occupies has one name for all his bodies. */
const keyOf = ({ body, before }: BodyWord): string => (before === "loaded" ? before : body.id);

/** Whether a word behind a body makes it another one: `الجيش الحر`. Behind more words than one only an adjective does. */
const goesOn = (form: string, isPhrase: boolean): boolean =>
  form.startsWith("ال") && (!isPhrase || NISBA.test(form));

/** The bodies of states that the text names by a noun and a country. */
export const stateBodyCandidates = (
  tokens: Tokens,
  patterns: PatternsAt,
  context: Context,
): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  const named = new Map<string, Country | null>();
  const remember = (word: BodyWord, country: Country): void => {
    const key = keyOf(word);
    const known = named.get(key);
    named.set(key, known === undefined || known === country ? country : null);
  };
  const add = (
    word: BodyWord,
    country: Country,
    span: NameSpan,
    sure: { readonly most: number; readonly evidence: string },
  ): void => {
    const as = { words: 2, isIntroduced: false };
    const meaning = meaningOf(stateActorsOf(word.body, country), as, context);
    if (meaning === null) return;
    const confidence = Math.min(sure.most, meaning.confidence);
    const marks = { loaded: word.before === "loaded" };
    candidates.push(candidateOf(span, meantEntry(meaning.entry), confidence, [sure.evidence], marks));
  };

  const addWithNisba = (word: BodyWord, hit: PatternHit): boolean => {
    const { first, start } = hit;
    const found = nisbaBehind(tokens, patterns, hit, word.before);
    if (found === null || !agrees(word.before, found.word)) return false;
    const evidence = `pattern: ${word.body.name}`;
    const sure = { most: WITH_COUNTRY, evidence };
    remember(word, found.word.country);
    add(word, found.word.country, { first, last: found.hit.last, start, end: found.hit.end }, sure);
    // `القوات السورية والروسية` names two.
    for (let before = found.hit.last; isJoined(tokens, before + 1);) {
      const other = nisbaAt(patterns, before + 1, "و");
      if (other === null || !agrees(word.before, other.word)) break;
      remember(word, other.word.country);
      add(word, other.word.country, other.hit, { most: JOINED_ADJECTIVE, evidence });
      before = other.hit.last;
    }
    return true;
  };

  const addWithCountry = (word: BodyWord, hit: PatternHit): void => {
    const at = hit.last + 1;
    if (!isJoined(tokens, at)) return;
    for (const { clitic, last, end, values } of wordsAt(patterns, at)) {
      const [country] = values;
      if (clitic !== "" || country?.part !== "country" || values.length > 1) continue;
      const { first, start } = hit;
      const sure = { most: WITH_COUNTRY, evidence: `pattern: ${word.body.name}` };
      remember(word, country.country);
      add(word, country.country, { first, last, start, end }, sure);
      return;
    }
  };

  const addAlone = (word: BodyWord, { first, last, start, end }: PatternHit): void => {
    const { body } = word;
    const isMinistry = body.kind === "ministry";
    const isPhrase = last > first;
    if (isMinistry && !isPhrase) return;
    if (isJoined(tokens, last + 1) && !isMinistry && goesOn(formAt(tokens, last + 1), isPhrase)) return;
    const span = { first, last, start, end };
    const inFull = body.bare === true || isPhrase || word.before === "loaded" ? named.get(keyOf(word)) : null;
    if (inFull !== undefined && inFull !== null) {
      const most = word.isVague ? BODY_ALONE : NAMED_IN_FULL;
      add(word, inFull, span, { most, evidence: `named in full: ${inFull.code}` });
      return;
    }
    if (body.bare !== true || word.isVague || word.before === "loaded") return;
    const { main, isOtherNear } = context.countries;
    const country = main === null || main.share < MAIN_COUNTRY ? undefined : countryByCode.get(main.country);
    if (country !== undefined) {
      const isClear =
        main !== null &&
        main.share >= CLEAR_COUNTRY &&
        inFull === undefined &&
        !isOtherNear(country.code, last);
      const clear = isPhrase ? CLEAR_PHRASE : CLEAR_WORD;
      const most = isMinistry ? MINISTRY_ALONE : isClear ? clear : BODY_ALONE;
      add(word, country, span, { most, evidence: `country: ${country.code}` });
    } else if (isMinistry) {
      const ministry = meantName("organization", toStoredName(tokens.text.slice(start, end)));
      candidates.push(candidateOf(span, ministry, MINISTRY_ALONE, [`pattern: ${body.name}`]));
    }
  };

  const alone: (readonly [BodyWord, PatternHit])[] = [];
  for (const hits of patterns.values())
    for (const hit of hits)
      for (const word of hit.values) {
        if (word.part !== "body") continue;
        if (word.before === "country") addWithCountry(word, hit);
        else if (!addWithNisba(word, hit)) alone.push([word, hit]);
      }
  // Whatever is named in full is known by now, behind them too: a headline is short.
  for (const [word, hit] of alone) addAlone(word, hit);
  return candidates;
};
