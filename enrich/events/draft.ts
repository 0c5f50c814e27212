import type { EventStatus } from "../enrichment.ts";
import type { EventTypeCode } from "../../lexicon/events/event-types.ts";
import { classesAt, hasClass, type Scene, type Stretch } from "./scene.ts";
import type { Argument } from "./arguments.ts";
import { WORD_CLASS } from "../../lexicon/events/word-classes.ts";
import { hasBehind } from "./folded-sets.ts";

/** A trigger with its arguments, before place, time and losses. */
export interface Draft {
  readonly type: EventTypeCode;
  readonly status: EventStatus;
  readonly trigger: number;
  readonly segment: Stretch;
  readonly actor: Argument | null;
  readonly target: Argument | null;
  /** 0 to 1, before what stands around it. */
  readonly confidence: number;
  /** Only says that people were killed or hurt, not how: gives way to an attack in the same clause. */
  readonly isLoss: boolean;
}

/** How far a weapon stands from the trigger. In words. */
const WEAPON_BEFORE = 8;
const WEAPON_AFTER = 12;
/** Aircraft stand in many sentences without having attacked. */
const AIR_REACH = 5;

const WEAPON_TYPES: readonly (readonly [number, EventTypeCode])[] = [
  [WORD_CLASS.chemical, "chemical_attack"],
  [WORD_CLASS.suicide, "suicide_attack"],
  [WORD_CLASS.grenade, "grenade"],
  [WORD_CLASS.explosive, "ied_bombing"],
  [WORD_CLASS.air, "airstrike"],
  [WORD_CLASS.artillery, "shelling"],
];

/** The type of attack that the weapons around a trigger show, or null. */
export const weaponTypeAt = (scene: Scene, { first, last }: Stretch, at: number): EventTypeCode | null => {
  const from = Math.max(first, at - WEAPON_BEFORE);
  const to = Math.min(last, at + WEAPON_AFTER);
  for (const [bit, type] of WEAPON_TYPES) {
    const isNear = bit === WORD_CLASS.air;
    if (
      hasClass(
        scene,
        isNear ? Math.max(from, at - AIR_REACH) : from,
        isNear ? Math.min(to, at + AIR_REACH) : to,
        bit,
      )
    )
      return type;
  }
  return null;
};

/** The type of attack that the clause of a loss tells beside it, by a weapon, a noun or a gun; or null. */
export const violenceIn = (scene: Scene, { first, last }: Stretch, at: number): EventTypeCode | null => {
  const weapon = weaponTypeAt(scene, { first, last }, at);
  // Aircraft carry passengers, too: only a raid shows that one attacked.
  if (weapon !== null && weapon !== "airstrike") return weapon;
  for (let other = first; other <= last; other += 1) {
    const noun = scene.facts[other]?.noun?.noun;
    if (noun === undefined || other === at) continue;
    if (noun.without !== undefined && hasBehind(scene.tokens.words, other, noun.without)) continue;
    if (noun.frame === "strike" || noun.frame === "blast" || noun.frame === "clash")
      return weapon ?? noun.type;
  }
  return hasClass(scene, first, last, WORD_CLASS.gun) ? "killing_of_civilians" : null;
};

/** Whether an argument bears arms: a group, or named or called by a word for forces. */
export const isForce = (found: Argument | null): boolean =>
  found !== null && (found.role === "group" || found.role === "armed" || found.role === "fighter");

/** Whether an argument can make agreements, besiege or manoeuvre: it bears arms or governs. */
export const isPower = (found: Argument | null): boolean =>
  isForce(found) || found?.role === "government" || found?.role === "security";

/** Words from which a relative clause begins: it tells again what is known. */
export const isRelative = (scene: Scene, at: number): boolean =>
  (classesAt(scene, at - 1) & WORD_CLASS.relative) !== 0 ||
  (classesAt(scene, at - 2) & WORD_CLASS.relative) !== 0;

/** Whether losses come from an accident or a disaster: its words stand in the clause or in the headline. */
export const isAccident = (scene: Scene, { first, last }: Stretch): boolean =>
  scene.isAboutAccident || hasClass(scene, first, last, WORD_CLASS.accident);

/** What a court or an accusation before a trigger takes from its confidence: it tells again what was. */
const RETOLD_BY_COURT = 0.15;

/** How much less certain an event is for the words before it. */
export const retoldBy = (scene: Scene, { first }: Stretch, at: number): number =>
  hasClass(scene, first, at - 1, WORD_CLASS.court) ? RETOLD_BY_COURT : 0;
