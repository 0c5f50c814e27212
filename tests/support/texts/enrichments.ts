import type {
  EntityMention,
  Enrichment,
  MentionedEvent,
  MentionedPlace,
  Quote,
} from "../../../enrich/enrichment.ts";
import { enrichment } from "./articles.ts";

const spanOf = (text: string) => ({ field: "body", start: 0, end: text.length, text }) as const;

/** A mention of something, by its canonical name. */
export const mentionOf = (
  type: EntityMention["type"],
  canonical: string,
  facts: Partial<EntityMention> = {},
): EntityMention => ({
  type,
  canonical,
  id: null,
  ...spanOf(canonical),
  confidence: 0.9,
  evidence: ["lexicon"],
  ...facts,
});

/** A place with a point. */
export const placeOf = (name: string, facts: Partial<MentionedPlace> = {}): MentionedPlace => ({
  id: null,
  name,
  kind: "city",
  country: "SY",
  point: { lat: 36.2, lon: 37.15 },
  governorate: null,
  precision: "exact",
  uncertain: false,
  mentions: 1,
  ...facts,
});

/** An event of this type that happened. */
export const eventOf = (type: string, facts: Partial<MentionedEvent> = {}): MentionedEvent => ({
  type,
  status: "happened",
  ...spanOf("قصف الجيش المدينة"),
  trigger: "قصف",
  actors: ["الجيش السوري"],
  targets: [],
  place: placeOf("حلب"),
  date: "2024-03-15",
  datePrecision: "day",
  killed: { min: 3, max: 5 },
  injured: null,
  detained: null,
  attributedTo: null,
  confidence: 0.9,
  ...facts,
});

export const quoteOf = (speaker: string | null, text: string, facts: Partial<Quote> = {}): Quote => ({
  ...spanOf(text),
  speaker,
  speakerId: null,
  speakerType: "person",
  verb: "قال",
  kind: "direct",
  confidence: 0.9,
  ...facts,
});

/** An enrichment that found nothing but this. */
export const enrichmentWith = (found: Partial<Enrichment>): Enrichment => ({ ...enrichment, ...found });

/** An enrichment that found something of every kind. */
export const FULL_ENRICHMENT: Enrichment = enrichmentWith({
  lexicon: "5f2c",
  entities: [
    mentionOf("person", "وليد المعلم", { id: "person:walid-muallem" }),
    mentionOf("organization", "وزارة الخارجية"),
    mentionOf("group", "قوات سوريا الديمقراطية", { id: "actor:sdf" }),
    mentionOf("place", "حلب", { id: "place:sy-aleppo" }),
  ],
  places: [placeOf("حلب", { id: "place:sy-aleppo", governorate: "place:sy-aleppo-governorate" })],
  primaryPlace: placeOf("حلب", { id: "place:sy-aleppo", governorate: "place:sy-aleppo-governorate" }),
  times: [
    {
      ...spanOf("في آذار 2024"),
      from: "2024-03",
      to: null,
      precision: "month",
      anchor: "none",
      conflict: false,
      confidence: 0.9,
    },
  ],
  quotes: [quoteOf("وليد المعلم", "لن نقبل بالقرار")],
  events: [eventOf("shelling")],
  framing: [{ ...spanOf("ميليشيا قسد"), target: "قوات سوريا الديمقراطية", targetId: "actor:sdf" }],
  keyphrases: ["قصف حلب"],
  lead: "قصف الجيش المدينة.",
});
