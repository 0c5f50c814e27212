import { classesAt, findClass, firstFrom, hasClass, quoteAt, type Scene, type Stretch } from "./scene.ts";
import type { EventStatus } from "../enrichment.ts";
import { BIRTH_WORDS, WORD_CLASS } from "../../lexicon/events/word-classes.ts";
import { foldStored } from "../../text/dedup-form.ts";

/** What stands before a trigger: how far each kind of word reaches. In words. */
const NEGATION_REACH = 3;
const HYPOTHETICAL_REACH = 5;
const PLAN_REACH = 5;
const THREAT_REACH = 6;
const ONGOING_REACH = 3;
const PERFECT_REACH = 2;
const HISTORY_REACH = 4;
/** Two years before publication, an event is history and not news. */
const YEARS_TO_HISTORY = 2;
/** Where the publication date is not known: years before it are history. */
const HISTORY_BEFORE = 2000;
const FIRST_YEAR = 1800;
const YEAR = /^(?:1[89]|20)[0-9]{2}م?$/u;

const bornIn = new Set(BIRTH_WORDS.map(foldStored));

/** `من مواليد 1982`, `ولد عام 1982`: when somebody was born is not when something happened. */
const isOfBirth = ({ words }: Scene["tokens"], at: number): boolean =>
  bornIn.has(words[at - 1]?.form ?? "") || bornIn.has(words[at - 2]?.form ?? "");

const YEAR_WORDS = new Set(["عام", "سنه", "العام", "لعام", "لسنه"]);

/** `1800 قرص`: before 1900 a number alone is rather how many, unless a time that was read has it. */
const isCounted = ({ tokens, times }: Scene, at: number): boolean => {
  const form = tokens.words[at]?.form ?? "";
  if (!form.startsWith("18") || YEAR_WORDS.has(tokens.words[at - 1]?.form ?? "")) return false;
  const time = times[firstFrom(times, at + 1) - 1];
  return time === undefined || time.last < at;
};

const yearsIn = (scene: Scene, { first, last }: Stretch): number[] => {
  const { tokens } = scene;
  const years: number[] = [];
  for (let at = first; at <= last; at += 1) {
    const form = tokens.words[at]?.form ?? "";
    if (YEAR.test(form) && !isOfBirth(tokens, at) && !isCounted(scene, at))
      years.push(Number.parseInt(form, 10));
  }
  return years;
};

const isHistory = (scene: Scene, segment: Stretch, at: number): boolean => {
  const limit = scene.publishedYear === null ? HISTORY_BEFORE : scene.publishedYear - YEARS_TO_HISTORY + 1;
  if (yearsIn(scene, segment).some((year) => year >= FIRST_YEAR && year < limit)) return true;
  return (
    hasClass(scene, Math.max(segment.first, at - HISTORY_REACH), at - 1, WORD_CLASS.historical) ||
    hasClass(scene, at + 1, Math.min(segment.last, at + HISTORY_REACH), WORD_CLASS.historical)
  );
};

/**
 * Whether a trigger reports what happened, and if not, what else. `governor` is the first word of the construction: the light verb
 * of a noun, else the trigger itself. Null: it is only possible, feared, demanded or asked, and no event.
 */
export const statusOf = (
  scene: Scene,
  segment: Stretch,
  governor: number,
  trigger: number,
): EventStatus | null => {
  const before = (reach: number, classes: number): boolean =>
    hasClass(scene, Math.max(segment.first, governor - reach), governor - 1, classes) ||
    (trigger > governor && hasClass(scene, Math.max(governor + 1, trigger - reach), trigger - 1, classes));
  const isPerfect =
    governor === trigger &&
    scene.facts[trigger]?.verb?.tense === "perfect" &&
    scene.facts[trigger]?.noun === null;
  /** What stands far before a perfect governs another verb: `يهدد بإعدام رهينة خطفها`. */
  const within = (reach: number): number => (isPerfect ? Math.min(reach, PERFECT_REACH) : reach);
  const verb = scene.facts[governor]?.verb ?? scene.facts[governor]?.lights[0] ?? null;
  const isNoun = (scene.facts[trigger]?.noun ?? null) !== null && governor === trigger;
  if (before(NEGATION_REACH + 2, WORD_CLASS.denial)) return "denied";
  if (before(NEGATION_REACH, WORD_CLASS.negation)) return null;
  if (before(within(THREAT_REACH), WORD_CLASS.threat)) return "threatened";
  if (before(within(HYPOTHETICAL_REACH), WORD_CLASS.hypothetical)) return null;
  if (before(within(PLAN_REACH), WORD_CLASS.planned)) return "planned";
  if (verb?.tense === "future") return "planned";
  if (
    verb?.tense === "present" &&
    hasClass(scene, trigger + 1, Math.min(segment.last, trigger + PLAN_REACH), WORD_CLASS.planned)
  )
    return "planned";
  if (isHistory(scene, segment, trigger)) return "historical";
  if (before(ONGOING_REACH, WORD_CLASS.ongoing)) return "ongoing";
  if (verb?.tense === "present" && !isNoun) return scene.facts[governor]?.clitic === "ل" ? null : "ongoing";
  return "happened";
};

/** Bodies whose word on a fight is their own. */
const PARTY_ROLES = new Set(["armed", "fighter"]);

/** Who says so, and whether it is a party to the fight; null: the outlet itself. */
export const attributionOf = (
  scene: Scene,
  segment: Stretch,
  at: number,
): { readonly speaker: string; readonly isParty: boolean } | null => {
  const quote = quoteAt(scene, at);
  if (quote?.speaker !== null && quote !== null) {
    return { speaker: quote.speaker, isParty: quote.speakerType === "group" };
  }
  const verbAt = findClass(scene, segment.first, at - 1, WORD_CLASS.reporting);
  if (verbAt === -1 || (classesAt(scene, verbAt) & WORD_CLASS.killed) !== 0) return null;
  const speaker = scene.mentionAt.get(verbAt + 1);
  if (speaker !== undefined && speaker.type !== "place") {
    return { speaker: speaker.canonical, isParty: speaker.type === "group" };
  }
  const role = scene.facts[verbAt + 1]?.role?.noun;
  if (role === undefined || !PARTY_ROLES.has(role.role)) return null;
  return { speaker: role.canonical, isParty: true };
};
