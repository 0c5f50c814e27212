import { argumentAt, lastArgument } from "../arguments.ts";
import { classesAt, hasClass, isHeadline, type Scene, type Stretch } from "../scene.ts";
import { isForce } from "../draft.ts";
import { BREAKS } from "../../words/tokens.ts";
import type { EventNoun } from "../../../lexicon/events/event-nouns.ts";
import { WORD_CLASS } from "../../../lexicon/events/word-classes.ts";
import { countAfter } from "../counts.ts";
import { isLossNoun, isLossVerb } from "./loss-words.ts";
import { type License, lightBefore, verbAfter, REPORT_REACH } from "./light-verbs.ts";

const LOSS_REACH = 16;

/** `خرج المحتجون في مظاهرة`: those who protest and what they are in. */
const gatheredAround = (scene: Scene, at: number, segment: Stretch): License | null => {
  const clitic = scene.facts[at]?.clitic ?? "";
  if (scene.facts[at]?.definite === true) return null;
  if ((classesAt(scene, at - 1) & WORD_CLASS.cause) === 0 && !clitic.endsWith("ب")) return null;
  const found = lastArgument(
    scene,
    Math.max(segment.first, at - LOSS_REACH),
    at - 1,
    ({ role }) => role === "protester" || role === "vague",
  );
  return found === null ? null : { governor: at, confidence: 0.6, light: null };
};

/** `قتل خمسة في هجوم`, `مقتل شخص إثر انفجار`: the noun is what caused or held the losses. */
const lossAround = (scene: Scene, at: number, noun: EventNoun, segment: Stretch): License | null => {
  if (isLossNoun(noun) || noun.frame === "suffer") return null;
  if (noun.frame === "gather") return gatheredAround(scene, at, segment);
  const clitic = scene.facts[at]?.clitic ?? "";
  const isCausal =
    (classesAt(scene, at - 1) & WORD_CLASS.cause) !== 0 ||
    (classesAt(scene, at - 2) & WORD_CLASS.cause) !== 0 ||
    clitic.endsWith("ب");
  if (!isCausal) return null;
  for (let back = at - 1; back >= Math.max(segment.first, at - LOSS_REACH); back -= 1) {
    if (isLossVerb(scene.facts[back])) return { governor: back, confidence: 0.68, light: null };
  }
  for (let next = at + 1; next <= Math.min(segment.last, at + LOSS_REACH); next += 1) {
    if (isLossVerb(scene.facts[next])) return { governor: at, confidence: 0.6, light: null };
  }
  return null;
};

/** Behind a noun: against whom, from where, with whom. */
const FRAMES: Partial<Record<EventNoun["frame"], ReadonlySet<string>>> = {
  strike: new Set(["علي", "ضد"]),
  forces: new Set(["من", "الي", "في", "باتجاه"]),
  entry: new Set(["من", "الي", "في", "باتجاه"]),
  deal: new Set(["مع", "بين"]),
};

const FRAME_REACH = 10;

/** A verb in the future with `س`: `سيضمن انتشار القوات`. Some nouns begin so, too. */
const FUTURE = /^[وف]?س[يت].../u;

/** `يعد انسحاب القوات … نهاية`: what is judged or defined need not have happened. */
const JUDGED = new Set(["يعد", "تعد", "يعتبر", "تعتبر", "ويعد", "وتعد", "يعني", "هو", "هي"]);

const isOnlyImagined = (scene: Scene, at: number, { last }: Stretch): boolean => {
  const before = scene.tokens.words[at - 1]?.form ?? "";
  if (JUDGED.has(before) || (FUTURE.test(before) && scene.facts[at - 1] === null)) return true;
  return hasClass(scene, at + 1, Math.min(last, at + FRAME_REACH + 4), WORD_CLASS.hypothetical);
};

/** `هجمات الجيش على البلدة`, `انسحاب القوات من المدينة`: a noun with its armed actor and what it acts on is specific. */
const framed = (scene: Scene, at: number, noun: EventNoun, segment: Stretch): License | null => {
  const prepositions = FRAMES[noun.frame];
  if (prepositions === undefined || noun.needsVerb === true) return null;
  const actor = argumentAt(scene, at + 1);
  if (actor === null || !isForce(actor) || scene.facts[at]?.clitic.endsWith("ل") === true) return null;
  for (let next = actor.last + 1; next <= Math.min(segment.last, at + FRAME_REACH); next += 1) {
    const form = scene.tokens.words[next]?.form ?? "";
    const isAttached = scene.facts[next]?.clitic.endsWith("ب") === true && noun.frame !== "strike";
    if (prepositions.has(form) || isAttached) {
      if (isOnlyImagined(scene, at, segment)) return null;
      const isRecalled = (classesAt(scene, at - 1) & WORD_CLASS.cause) !== 0;
      return { governor: at, confidence: isRecalled ? 0.62 : 0.58, light: null };
    }
  }
  return null;
};

/** `هدد بالانسحاب`: what is threatened or planned needs no other sign. */
const announced = (scene: Scene, at: number, noun: EventNoun, segment: Stretch): License | null => {
  if (noun.frame !== "strike" && noun.frame !== "forces" && noun.frame !== "deal" && noun.frame !== "gather")
    return null;
  if (scene.facts[at]?.clitic.endsWith("ب") !== true) return null;
  const isAnnounced = hasClass(scene, Math.max(segment.first, at - 6), at - 1, WORD_CLASS.threat);
  return isAnnounced ? { governor: at, confidence: 0.6, light: null } : null;
};

const CALLS = new Set(["دعا", "دعت", "دعوا", "دعوه", "ودعا", "ودعت", "الدعوه"]);
const CALL_REACH = 8;
const TO = "الي";

/** `دعا الاتحاد إلى إضراب عام`: who calls people to gather plans it. */
const called = (scene: Scene, at: number, { frame }: EventNoun, segment: Stretch): License | null => {
  if (frame !== "gather" || scene.facts[at]?.definite === true) return null;
  if (scene.tokens.words[at - 1]?.form !== TO && scene.facts[at]?.clitic !== "ل") return null;
  for (let back = at - 2; back >= Math.max(segment.first, at - CALL_REACH); back -= 1) {
    if (CALLS.has(scene.tokens.words[back]?.form ?? ""))
      return { governor: back, confidence: 0.62, light: null, status: "planned" };
  }
  return null;
};

/** `القبض على شخصين`, `إيقاف شخصين` as a headline. */
const arrested = (scene: Scene, at: number, noun: EventNoun, segment: Stretch): License | null => {
  if (noun.type !== "arrest" || noun.frame !== "suffer" || !isHeadline(scene, at) || at > segment.first + 1)
    return null;
  return { governor: at, confidence: noun.isFixed === true ? 0.7 : 0.66, light: null };
};

const reported = (scene: Scene, at: number, noun: EventNoun, segment: Stretch): License | null => {
  const gap = scene.tokens.gaps[at] ?? 0;
  const isFirst = at <= segment.first + 1 || (gap & BREAKS) !== 0;
  const definite = scene.facts[at]?.definite === true;
  if (isLossNoun(noun) || noun.type === "assassination" || noun.type === "abduction") {
    const counted = countAfter(scene, at, segment.last) !== null;
    const named = argumentAt(scene, at + 1) !== null;
    if (definite || (!counted && !named)) return null;
    const isReported = hasClass(
      scene,
      Math.max(segment.first, at - REPORT_REACH),
      at - 1,
      WORD_CLASS.reporting,
    );
    if (!isReported && !(isFirst && (isHeadline(scene, at) || counted))) return null;
    return { governor: at, confidence: counted ? 0.62 : 0.56, light: null };
  }
  if (!isFirst || !isHeadline(scene, at) || definite) return null;
  return { governor: at, confidence: 0.56, light: null };
};

/** What shows that the event of a noun took place, or null. */
export const licenseFor = (scene: Scene, at: number, noun: EventNoun, segment: Stretch): License | null =>
  lightBefore(scene, at, noun, segment) ??
  verbAfter(scene, at, noun, segment) ??
  lossAround(scene, at, noun, segment) ??
  framed(scene, at, noun, segment) ??
  announced(scene, at, noun, segment) ??
  called(scene, at, noun, segment) ??
  arrested(scene, at, noun, segment) ??
  reported(scene, at, noun, segment);
