import { describe, expect, test } from "vitest";
import { enrichmentFields } from "../../../../search/indices/findings/enrichment-fields.ts";
import {
  enrichmentWith,
  eventOf,
  FULL_ENRICHMENT,
  mentionOf,
  placeOf,
  quoteOf,
} from "../../../support/texts/enrichments.ts";

const findingsOf = (found: Parameters<typeof enrichmentWith>[0]) =>
  enrichmentFields(enrichmentWith(found), 0).findings;

test("a text that says nothing has no field for it", () => {
  expect(findingsOf({})).toEqual({});
});

test("each name counts once, in the order of the text", () => {
  const entities = [
    mentionOf("person", "سلمى", { id: "person:1" }),
    mentionOf("person", "عمر"),
    mentionOf("person", "سلمى", { id: "person:1", start: 40, end: 44 }),
    mentionOf("place", "حلب"),
  ];
  expect(findingsOf({ entities }).entity).toEqual({
    person: ["سلمى", "عمر"],
    place: ["حلب"],
    id: ["person:1"],
    mentions: entities,
  });
});

test("what is less than certain is kept and does not count", () => {
  const entities = [mentionOf("person", "نور", { id: "person:2", confidence: 0.4 })];
  const quotes = [quoteOf("نور", "كلام", { confidence: 0.4 })];
  const events = [eventOf("shelling", { confidence: 0.4 })];
  const { entity, quote, conflict } = findingsOf({ entities, quotes, events });
  expect(entity).toEqual({ mentions: entities });
  expect(Object.keys(quote ?? {})).toEqual(["entries"]);
  expect(Object.keys(conflict ?? {})).toEqual(["events"]);
});

test("a place that counts and is certain is on the map, with a point only if it has one", () => {
  const entities = ["حلب", "الباب", "طرابلس"].map((name) => mentionOf("place", name));
  const places = [
    placeOf("حلب"),
    placeOf("الباب", { point: null }),
    placeOf("طرابلس", { uncertain: true, country: "LB", governorate: "place:lb-north" }),
    placeOf("صالح", { country: "YE" }),
  ];
  expect(findingsOf({ entities, places }).place).toEqual({
    name: ["حلب", "الباب"],
    country: ["SY"],
    location: [{ lat: 36.2, lon: 37.15 }],
    entries: places,
  });
});

describe("events", () => {
  test("only what the article lets pass as true has its type, actors and places as values", () => {
    const events = [
      eventOf("shelling"),
      eventOf("siege", { status: "denied", actors: ["جيش آخر"], place: placeOf("دمشق") }),
      eventOf("airstrike", { status: "planned" }),
      eventOf("arrest", { status: "claimed", actors: ["الشرطة"], targets: ["عمر"], place: null, date: null }),
    ];
    const { conflict } = findingsOf({ events });
    expect(conflict).toMatchObject({
      event_type: ["shelling", "arrest"],
      type_status: ["shelling: happened", "siege: denied", "airstrike: planned", "arrest: claimed"],
      actor: ["الجيش السوري", "الشرطة", "عمر"],
      place: ["حلب"],
      date: [{ gte: "2024-03-15", lt: "2024-03-16" }],
    });
    expect(conflict?.events).toHaveLength(4);
  });
});

test("a loaded name stands beside whom it means", () => {
  expect(enrichmentFields(FULL_ENRICHMENT, 0).findings.framing).toMatchObject({
    name: ["ميليشيا قسد"],
    target: ["قوات سوريا الديمقراطية"],
    pair: ["قوات سوريا الديمقراطية: ميليشيا قسد"],
  });
});

test("neither a name without end nor a list without end reaches Elasticsearch, which would refuse the document", () => {
  const endless = "ا".repeat(40_000);
  const many = Array.from({ length: 10_000 }, (_, at) => mentionOf("person", `اسم ${at}`));
  const { entity } = findingsOf({ entities: [mentionOf("person", endless), ...many] });
  expect(entity?.person).toHaveLength(2_000);
  expect(entity?.person).not.toContain(endless);
  expect(entity?.mentions).toHaveLength(2_000);
});
