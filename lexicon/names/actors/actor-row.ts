/** lexicon/names/actors/: our registry of those who act in the news of the Arab world, as rows, from which entries follow. */

import type { Alias, LexiconSource } from "../entry.ts";

/** What an actor is, finer than its type. */
export type ActorKind =
  /** A government, a cabinet, a presidency, or an authority that governs a region. */
  | "government"
  | "ministry"
  | "parliament"
  /** Courts, tribunals and public prosecution. */
  | "court"
  | "central_bank"
  /** Any other body of a state, a city or an organization. */
  | "office"
  | "armed_forces"
  | "police"
  | "intelligence"
  /** Carries arms and is no state's. Its type is `group`, as is that of a movement. */
  | "armed_group"
  /** A movement that has an armed wing. */
  | "movement"
  | "party"
  /** Several parties, groups or states that act together. */
  | "coalition"
  | "un_body"
  | "international_organization"
  | "ngo"
  /** Counts and reports: human rights monitors, observatories. */
  | "monitor"
  | "media"
  /** A news agency. */
  | "agency"
  | "company"
  | "bank"
  | "university"
  /** Unions of workers and professions. */
  | "union"
  | "sports_body"
  | "club";

/** A row of the registry. */
export interface ActorRow {
  /** Without `actor:`. Bodies of a state that a pattern finds too have its id: `sy-armed-forces`. */
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** Other names that mean it everywhere, always, and to everybody. Search takes them for the same. */
  readonly also?: readonly string[];
  /** Names that are also everyday words: they count only with evidence. */
  readonly words?: readonly string[];
  /** Names that take a side, beyond those that a loaded prefix makes of any name. */
  readonly loaded?: readonly string[];
  /**
   * Names that mean it in some countries only, or in some years; without either, names that search does not take for the same. One that
   * is in `also` too is limited in articles and free in search.
   */
  readonly bound?: readonly Alias[];
  /** In Latin letters, the usual one first. */
  readonly latin?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly source?: LexiconSource;
  readonly reason?: string;
}
