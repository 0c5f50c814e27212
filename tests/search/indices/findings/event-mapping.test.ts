import { expect, test } from "vitest";
import type { DocumentId } from "../../../../document/source-file.ts";
import type { MentionedEvent } from "../../../../enrich/enrichment.ts";
import { enrichmentFields } from "../../../../search/indices/findings/enrichment-fields.ts";
import {
  type EventSource,
  eventMappings,
  eventsOfStory,
} from "../../../../search/indices/findings/event-mapping.ts";
import { enrichmentWith, eventOf, placeOf } from "../../../support/texts/enrichments.ts";

const STORY = "s" as DocumentId;
const sourceOf = (id: string, ...events: MentionedEvent[]): EventSource => ({
  id: id as DocumentId,
  time: "2024-03-16T10:00:00Z",
  published: null,
  events: enrichmentFields(enrichmentWith({ events }), 0).findings.conflict?.events ?? [],
  version: 1,
});
const storedOf = (...sources: EventSource[]) => [...eventsOfStory(STORY, sources).values()];

test("an event has the fields by which Kibana filters and maps it", () => {
  expect(
    storedOf(sourceOf("a", eventOf("shelling", { targets: ["مدنيون"], attributedTo: "المرصد" }))),
  ).toEqual([
    {
      "@timestamp": "2024-03-15",
      event: { kind: "event", module: "warraq", dataset: "warraq.event" },
      conflict: {
        event_type: "shelling",
        status: "happened",
        event_date: "2024-03-15",
        happened: "2024-03-15",
        date_precision: "day",
        actor1: { name: ["الجيش السوري"] },
        actor2: { name: ["مدنيون"] },
        fatalities: { min: 3, max: 5 },
        attributed_to: "المرصد",
        place: { name: "حلب", kind: "city", country: "SY" },
        evidence: {
          article_id: "a",
          field: "body",
          start: 0,
          end: 17,
          text: "قصف الجيش المدينة",
          trigger: "قصف",
        },
        article_ids: ["a"],
        articles: 1,
        confidence: 0.9,
        coder_version: 1,
        acled_type: "Explosions/Remote violence",
        acled_sub_type: "Shelling/artillery/missile attack",
        cameo_code: "194",
        plover: "ASSAULT",
      },
      geo: { location: { lat: 36.2, lon: 37.15 } },
      dedup: { story_id: "s" },
    },
  ]);
});

test("copies tell an event once, by the first of them; another place, day or type is another event", () => {
  const again = eventOf("shelling", { confidence: 0.7, killed: { min: 9, max: 9 } });
  const others = [
    eventOf("shelling", { place: placeOf("إدلب") }),
    eventOf("shelling", { date: "2024-03-14" }),
    eventOf("arrest"),
  ];
  const stored = storedOf(
    sourceOf("a", eventOf("shelling", { confidence: 0.8 })),
    sourceOf("b", again, ...others),
  );
  expect(stored).toHaveLength(4);
  expect(stored[0]?.conflict).toMatchObject({
    article_ids: ["a", "b"],
    articles: 2,
    confidence: 0.8,
    fatalities: { min: 3, max: 5 },
    evidence: { article_id: "a" },
  });
});

test("an event keeps its id however often it is told, and has another in another story", () => {
  const ids = (story: string, ...sources: EventSource[]) => [
    ...eventsOfStory(story as DocumentId, sources).keys(),
  ];
  const one = sourceOf("a", eventOf("shelling"));
  expect(ids("s", one, sourceOf("b", eventOf("shelling")))).toEqual(ids("s", one));
  expect(ids("t", one)).not.toEqual(ids("s", one));
});

test("what is unknown is absent: the time is then that of the article, and there is no point", () => {
  const [stored] = storedOf(
    sourceOf("a", eventOf("arrest", { date: null, place: null, killed: null, actors: [] })),
  );
  expect(stored?.["@timestamp"]).toBe("2024-03-16T10:00:00Z");
  expect(stored).not.toHaveProperty("geo");
  expect(Object.keys(stored?.conflict ?? {})).not.toContain("event_date");
  const [unsure] = storedOf(
    sourceOf("a", eventOf("arrest", { place: placeOf("طرابلس", { uncertain: true }) })),
  );
  expect(unsure).not.toHaveProperty("geo");
  expect(unsure?.conflict.place).toMatchObject({ name: "طرابلس" });
});

test("an unsure event is told of its article alone", () => {
  expect(storedOf(sourceOf("a", eventOf("arrest", { confidence: 0.5 })))).toEqual([]);
});

test("its fields are in the mapping", () => {
  const [stored] = storedOf(sourceOf("a", eventOf("shelling", { injured: { min: 1, max: null } })));
  const mapped = Object.keys(eventMappings.properties.conflict.properties);
  expect(Object.keys(stored?.conflict ?? {}).filter((name) => !mapped.includes(name))).toEqual([]);
});
