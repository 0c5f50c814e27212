import { IS, type Opening, ownBitsAt } from "./person-words.ts";
import { type NameRun, type PartKind, adjectives } from "./name-runs.ts";
import { nameUnitOf } from "../../document/names/name-unit-of.ts";
import type { NameContext } from "./name-context.ts";
import type { Tokens } from "../words/tokens.ts";

/**
 * How often each kind of evidence is right: the share of its spans that overlap a person, by kind, on the nine tenths of ANERcorp's train
 * split on which the rules were tuned; rounded, and lower on other text. `verb` (a surname behind a verb of persons) is an estimate.
 */
export const CONFIDENCE = {
  lexicon: 0.97,
  alias: 0.92,
  titled: 0.97,
  full: 0.93,
  titledLoose: 0.88,
  titledWeak: 0.7,
  looseForeign: 0.75,
  loose: 0.5,
  kunya: 0.75,
  calledKunya: 0.9,
  titledSingle: 0.8,
  verb: 0.85,
  namedAfter: 0.4,
  ruled: 0.55,
} as const;

/** What a name is worth, and why. */
export interface Judgement {
  readonly confidence: number;
  readonly evidence:
    | "title"
    | "name units"
    | "given name"
    | "kunya"
    | "verb"
    | "lexicon"
    | "named after"
    | "ruled";
}

/** How far a name may be from the office before it, in words. */
export const LONGEST_COMPLEMENT = 9;

const judged = (kind: keyof typeof CONFIDENCE, evidence: Judgement["evidence"]): Judgement => ({
  confidence: CONFIDENCE[kind],
  evidence,
});
const TITLED = judged("titled", "title");
const TITLED_LOOSE = judged("titledLoose", "title");
const TITLED_WEAK = judged("titledWeak", "title");
const TITLED_SINGLE = judged("titledSingle", "title");
const FULL = judged("full", "name units");
const LOOSE = judged("loose", "given name");
const LOOSE_FOREIGN = judged("looseForeign", "given name");
const KUNYA = judged("kunya", "kunya");
const CALLED_KUNYA = judged("calledKunya", "kunya");
const VERB = judged("verb", "verb");
const NAMED_AFTER = judged("namedAfter", "named after");
const RULED = judged("ruled", "ruled");

const isName = (kind: PartKind): boolean => kind !== "weak" && kind !== "unknown";

/** Whether a name stands behind a title or office in the same clause, and how closely. */
const titleBefore = (first: number, { titleAt, titleBits, adjectivesOnly }: NameContext) => {
  const titled = titleAt >= 0 && first - titleAt <= LONGEST_COMPLEMENT;
  const strong = titled && (titleBits & IS.weakTitle) === 0;
  return { titled, direct: titled && adjectivesOnly, strong, adjacent: titleAt === first - 1 };
};

/** What a name of several parts is worth. */
const judgeSeveral = (
  opens: PartKind,
  rest: readonly PartKind[],
  titled: boolean,
  direct: boolean,
  foreign: boolean,
): Judgement | null => {
  const named = rest.some(isName);
  if (opens === "given" || opens === "kunya") {
    if (named) return titled ? TITLED : FULL;
    const unknown = rest.includes("unknown");
    if (!titled) return foreign && unknown ? LOOSE_FOREIGN : LOOSE;
    return unknown ? TITLED_LOOSE : TITLED_WEAK;
  }
  if (opens === "weak") return named && direct ? TITLED_LOOSE : null;
  if (opens === "unknown" && rest[0] === "surname") return titled ? TITLED_LOOSE : null;
  return direct && (named || opens !== "unknown") ? TITLED_LOOSE : null;
};

/** Whether a title or a verb of persons stands directly before a word: what follows is a person rather than a thing. */
export const callsForPerson = (first: number, { titleAt, verbAt, adjectivesOnly }: NameContext): boolean =>
  first > 0 && (verbAt === first - 1 || (titleAt >= 0 && (titleAt === first - 1 || adjectivesOnly)));

/** A preposition may begin a word that only looks like a name with it: rarer names need more than name units. */
const LEAST_BEHIND_PREPOSITION = 60;

const isBehindPreposition = ({ stem }: Opening): boolean => {
  if (stem.letters === 0 || stem.clitic === "و" || stem.clitic === "ف") return false;
  return (nameUnitOf(stem.form)?.given ?? 0) < LEAST_BEHIND_PREPOSITION;
};

/** What words that may be a name are worth where they stand; null if nothing. `isLine`: nothing else is in their line. */
export const judgeRun = (
  run: NameRun,
  opening: Opening,
  context: NameContext,
  isLine: boolean,
): Judgement | null => {
  const { bits, stem } = opening;
  const [opens = "unknown", ...others] = run.kinds;
  const rest = others.filter((kind) => kind !== "regnal");
  const definite = (bits & IS.definite) !== 0;
  if (adjectives.has(stem.form) || (definite && (bits & IS.title) !== 0)) return null;
  const called = callsForPerson(run.first, context);
  if ((bits & (IS.verb | IS.namedAfter | IS.ruled)) !== 0 && !called) return null;
  const { titled, direct, strong, adjacent } = titleBefore(run.first, context);
  if (!titled && isBehindPreposition(opening)) return null;
  const several =
    rest.length > 0
      ? judgeSeveral(opens, rest, titled || called || isLine, direct, nameUnitOf(stem.form)?.foreign === true)
      : null;
  if (several !== null) return several;
  if (opens === "kunya" && (bits & IS.kunya) !== 0) return called ? CALLED_KUNYA : KUNYA;
  const isSingle = opens === "given" || opens === "surname" || opens === "descent" || opens === "particle";
  // `الوزير وأحمد`: the title is somebody else's.
  const isTitled = strong && direct && (adjacent || !definite) && stem.letters === 0;
  if (isSingle && isTitled) return TITLED_SINGLE;
  // The first word of a text has nothing before it.
  return opens === "surname" && run.first > 0 && context.verbAt === run.first - 1 ? VERB : null;
};

/** Lowers what a name is worth as a part of another name: `شارع الملك فهد`, `أحمد السالم المحدودة`, `نظام صدام حسين`. */
export const inContext = (
  judgement: Judgement,
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
  { namedAfterAt, ruledAt }: NameContext,
): Judgement => {
  const endsFirm =
    (tokens.gaps[last + 1] ?? 0) === 0 && (ownBitsAt(tokens, last + 1) & IS.namedAfterEnding) !== 0;
  if (endsFirm || (first > 0 && namedAfterAt === first - 1)) return NAMED_AFTER;
  return first > 0 && ruledAt === first - 1 ? RULED : judgement;
};
