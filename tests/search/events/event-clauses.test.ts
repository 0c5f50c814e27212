import { expect, test } from "vitest";
import { eventFilterClauses, eventNodeClause, eventNodes } from "../../../search/events/event-clauses.ts";
import { parseQuery } from "../../../search/query/parse-query.ts";

const POINT = { lat: 36.39, lon: 38.86 };

test("of a query the conditions that every result must meet are asked of the events, and no others", () => {
  const { nodes } = parseQuery(
    'قسد place:"عين عيسى" event:قصف outlet:سانا -country:SY (place:حلب OR place:حماة)',
  );
  expect(eventNodes(nodes).map(({ field, text }) => [field, text])).toEqual([
    ["place", "عين عيسى"],
    ["event", "قصف"],
  ]);
});

test("an event is asked by the code of its type, and its place by name, by words and by what the lexicons call so", () => {
  const [event, place] = eventNodes(parseQuery("event:قصف place:Aden").nodes);
  expect(event === undefined ? null : eventNodeClause(event, null)).toEqual({
    terms: { "conflict.event_type": ["shelling"] },
  });
  const called = [{ id: "place:ye-aden", type: "place", name: "عدن", aliases: [], latin: ["Aden"] }] as never;
  expect(JSON.stringify(place === undefined ? null : eventNodeClause({ ...place, called }, null))).toContain(
    '"conflict.place.id":["place:ye-aden"]',
  );
});

test("around a place also means what lies near its point, and each filter but the one left out must be met", () => {
  const filters = { place: ["عين عيسى"], actor: ["قسد", "الجيش التركي"], happened: ["2019..2021"] };
  const around = { km: 20, points: [POINT] };
  const [actor, place, happened] = eventFilterClauses(filters, around);
  expect(actor).toEqual({ terms: { "conflict.actor1.name": ["قسد", "الجيش التركي"] } });
  expect(place).toEqual({
    bool: {
      should: [
        { terms: { "conflict.place.name": ["عين عيسى"] } },
        { geo_distance: { distance: "20km", "geo.location": POINT } },
      ],
      minimum_should_match: 1,
    },
  });
  expect(JSON.stringify(happened)).toContain('"gte":"2019-01-01');
  expect(eventFilterClauses(filters, around, "place")).toEqual([actor, happened]);
  expect(eventFilterClauses(filters, around, "happened")).toEqual([actor, place]);
  // A place without a point has nothing around it.
  expect(eventFilterClauses({ place: ["عين عيسى"] }, { km: 20, points: [] })).toEqual([
    { terms: { "conflict.place.name": ["عين عيسى"] } },
  ]);
});
