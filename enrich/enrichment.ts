import type { EntityType } from "../lexicon/names/entry.ts";

/** A piece of an article's text. Offsets count code points of the field, from 0; `end` is behind the last one. */
export interface TextSpan {
  readonly field: "headline" | "body";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One place in the text that names something. */
export interface EntityMention extends TextSpan {
  readonly type: EntityType;
  readonly canonical: string;
  /** The id of the lexicon entry; null for a name that no lexicon has. */
  readonly id: string | null;
  /** 0 to 1: how often such evidence is right. */
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** A place that the text names, once, however often it names it. */
export interface MentionedPlace {
  readonly id: string | null;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  /** The governorate, province or region that it is or lies in: the id of its entry; null where none is known. */
  readonly governorate: string | null;
  /** WGS 84, degrees; null where the point is not known. Never invented. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
  /** `area`: the point only stands for a country, a region, a river; that of one side of a countryside lies 30 km from its city. */
  readonly precision: "exact" | "area" | null;
  /** Several places have this name, and nothing in the text decides. */
  readonly uncertain: boolean;
  readonly mentions: number;
}

/** A time that the text mentions. */
export interface MentionedTime extends TextSpan {
  /**
   * ISO 8601, to the precision: `2021`, `2021-05`, `2021-05-03`, `2021-05-03T14:00`; null where nothing resolves it. A
   * week is its Monday, a season its first month, a decade its first year; a Hijri month or year is its first day.
   */
  readonly from: string | null;
  /** The end of a span of time (`بين 3 و5 أيار`), or of a Hijri month or year, likewise; null for any other time. */
  readonly to: string | null;
  readonly precision: "minute" | "hour" | "day" | "week" | "month" | "season" | "year" | "decade" | "vague";
  /** What it was resolved against: nothing, the publication time, or another time of the text. */
  readonly anchor: "none" | "published" | "text";
  /** Its parts contradict each other (`الأحد 25 نوفمبر`, a Monday). */
  readonly conflict: boolean;
  readonly confidence: number;
}

/** Something said, and by whom. */
export interface Quote extends TextSpan {
  readonly speaker: string | null;
  /** The id of the speaker's lexicon entry, or null. */
  readonly speakerId: string | null;
  readonly speakerType: EntityType | "source" | null;
  readonly verb: string;
  readonly kind: "direct" | "indirect";
  readonly confidence: number;
}

/** How many, as the text gives it: `أكثر من 20` is 20 to null. */
export interface CountRange {
  readonly min: number;
  readonly max: number | null;
}

export type EventStatus =
  | "happened"
  | "ongoing"
  | "claimed"
  | "denied"
  | "planned"
  | "threatened"
  | "historical";

/** Something that happened, may happen or is said to have happened. Its span is the evidence: the sentence or clause. */
export interface MentionedEvent extends TextSpan {
  /** A code of the table of event types. */
  readonly type: string;
  readonly status: EventStatus;
  /** The word that shows it, as written. */
  readonly trigger: string;
  /** Who did it, and to whom: canonical names. */
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly place: MentionedPlace | null;
  /** ISO 8601 day, month or year; null where the text does not say. */
  readonly date: string | null;
  readonly datePrecision: MentionedTime["precision"] | null;
  readonly killed: CountRange | null;
  readonly injured: CountRange | null;
  readonly detained: CountRange | null;
  /** Who says so; null: the outlet itself. */
  readonly attributedTo: string | null;
  readonly confidence: number;
}

/** A loaded name, and whom it means. */
export interface Framing extends TextSpan {
  readonly target: string;
  readonly targetId: string | null;
}

/** What enrich adds to an article. */
export interface Enrichment {
  /** The version of the enrichment that made it. */
  readonly version: number;
  /** The fingerprint of the user's lexicons that it was made with; empty without any. */
  readonly lexicon: string;
  /** BCP 47; `und` if the text does not say. */
  readonly language: string;
  /** 0 to 1. */
  readonly languageConfidence: number;
  /** Words of headline and body. */
  readonly wordCount: number;
  readonly entities: readonly EntityMention[];
  /** The most certain and most often named first. */
  readonly places: readonly MentionedPlace[];
  /** The place that the article is about; null where none stands out. Also first of `places`. */
  readonly primaryPlace: MentionedPlace | null;
  readonly times: readonly MentionedTime[];
  readonly quotes: readonly Quote[];
  readonly events: readonly MentionedEvent[];
  readonly framing: readonly Framing[];
  readonly keyphrases: readonly string[];
  /** The sentences that say most of what the article says, in order; empty for a short one. */
  readonly lead: string;
}
