import {
  ATTRIBUTING_PREPOSITIONS,
  SAYING_PRONOUNS,
  STATING_VERBS,
} from "../../lexicon/quotes/attribution-words.ts";
import { REPORTING_VERBS, type ReportingVerb } from "../../lexicon/quotes/reporting-verbs.ts";
import { type Conjugated, perfectOf, presentOf } from "../words/conjugate.ts";
import { ofEachWord } from "../words/of-each-word.ts";
import { triggersOf } from "../words/triggers.ts";
import type { Word } from "../words/word.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** What a verb's ending says of who speaks; null where it says nothing. */
export type Agreement = "masculine" | "feminine" | "plural" | null;

export interface VerbCue {
  readonly kind: "verb" | "participle";
  readonly verb: ReportingVerb;
  /** Folded. */
  readonly prepositions: readonly string[];
  readonly agreement: Agreement;
  /** A past verb with the pronoun of what was said: `أكده`. */
  readonly suffixed: boolean;
  readonly present: boolean;
  /** The spelling is another word as often: a verb only where a clause begins. */
  readonly isHomograph: boolean;
  /** Joined to `و` or `ف`, so a clause begins with it. */
  readonly joined: boolean;
}

export interface PrepositionCue {
  readonly kind: "preposition";
  /** The word, or the joined letter of the word, that must follow. */
  readonly next: string | null;
  /** The word that must stand before. */
  readonly behind: string | null;
}

/** A word that may attribute what is said. */
export type Cue = VerbCue | PrepositionCue | { readonly kind: "stated" } | { readonly kind: "saying" };

const dropLast = (word: string): string => word.slice(0, -1);

type Form = readonly [form: string, agreement: Agreement, suffixed?: "suffixed"];

const toForm = ({ spelled, subject, object }: Conjugated): Form => {
  const agreement = subject === "dual" ? "plural" : subject;
  return object === "" ? [spelled, agreement] : [spelled, agreement, "suffixed"];
};

/** Another object than `ه` is whom the verb is about, not what was said. */
const WHAT_WAS_SAID = new Set(["", "ه"]);

const pastForms = (past: string): readonly Form[] =>
  perfectOf(past)
    .filter(({ object }) => WHAT_WAS_SAID.has(object))
    .map(toForm);

/** Nothing is said yet in the future, nor behind `أن` and `لم`. */
const presentForms = (present: string): readonly Form[] =>
  presentOf(present)
    .filter(({ tense, subjunctive, object }) => tense === "present" && !subjunctive && object === "")
    .map(toForm);

const participleForms = (participle: string): readonly Form[] => {
  const base = dropLast(participle);
  const stem = base.endsWith("ي") ? dropLast(base) : base;
  return [
    [participle, "masculine"],
    [`${base}ة`, "feminine"],
    [`${stem}ين`, "plural"],
    [`${base}ات`, "plural"],
  ];
};

/** The bare past, its dual (`طالبا`) and the past with a pronoun (`رده`) are also nouns, where the bare past is. */
const isAlsoWord = ({ past }: ReportingVerb, form: string, suffixed: Form[2]): boolean =>
  form === past || form === `${past}ا` || suffixed !== undefined;

const CONJUNCTIONS = ["", "و", "ف"];

const buildCues = (): ReadonlyMap<string, Cue> => {
  const cues = new Map<string, Cue>();
  /** The first reading of a spelling counts: the table has the commonest verbs first. */
  const add = (form: string, cue: (joined: boolean) => Cue): void => {
    const folded = toDedupForm(form);
    for (const conjunction of CONJUNCTIONS) {
      const key = conjunction + folded;
      if (!cues.has(key)) cues.set(key, cue(conjunction !== ""));
    }
  };
  for (const word of SAYING_PRONOUNS) add(word, () => ({ kind: "saying" }));
  for (const word of STATING_VERBS) add(word, () => ({ kind: "stated" }));
  for (const { word, next = null, behind = null } of ATTRIBUTING_PREPOSITIONS) {
    add(word, () => ({ kind: "preposition", next, behind: behind === null ? null : toDedupForm(behind) }));
  }
  for (const verb of REPORTING_VERBS) {
    const prepositions = (verb.prepositions ?? []).map(toDedupForm);
    const addForms = (kind: VerbCue["kind"], forms: readonly Form[], present: boolean): void => {
      for (const [form, agreement, suffixed] of forms) {
        add(form, (joined) => ({
          kind,
          verb,
          prepositions,
          agreement,
          suffixed: suffixed !== undefined,
          isHomograph: verb.homograph === true && isAlsoWord(verb, form, suffixed),
          present,
          joined,
        }));
      }
    };
    addForms("verb", pastForms(verb.past), false);
    if (verb.present !== undefined) addForms("verb", presentForms(verb.present), true);
    if (verb.participle !== undefined) addForms("participle", participleForms(verb.participle), false);
  }
  return cues;
};

/** Words that may attribute, folded, with the conjunctions before them. */
export const CUES = buildCues();

/** The words of a text that may attribute. */
export const cuesIn = triggersOf(({ form }) => CUES.has(form));

/** What a word attributes by; null for one that does not. Looked up once for each word. */
export const cueOf = ofEachWord(({ form }: Word): Cue | null => CUES.get(form) ?? null);
