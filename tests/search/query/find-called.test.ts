import { OWN_ENTRIES } from "../../../lexicon/names/own-entries.ts";
import { expect, test } from "vitest";
import type { NameEntry } from "../../../lexicon/names/entry.ts";
import { buildQuery } from "../../../search/query/build-query.ts";
import { asksForNames, openNameLookup, withCalled } from "../../../search/query/find-called.ts";
import { parseQuery } from "../../../search/query/parse-query.ts";

const entryOf = (id: string, facts: Partial<NameEntry>): NameEntry => ({
  id,
  type: "place",
  kind: "city",
  name: id,
  aliases: [],
  latin: [],
  source: "user",
  ...facts,
});
const ENTRIES = [
  entryOf("place:aden", { name: "عدن", latin: ["Aden", "‘Adan"] }),
  entryOf("place:gulf", { name: "خليج عدن", latin: ["Gulf of Aden"] }),
  entryOf("person:saleh", { type: "person", name: "علي صالح", latin: ["Ali Abdullah al-Saleh"] }),
  entryOf("group:sdf", {
    type: "group",
    name: "قوات سوريا الديمقراطية",
    aliases: [{ name: "قسد" }, { name: "ميليشيا قسد", loaded: true }],
  }),
];
const names = openNameLookup(ENTRIES);
const idsOf = (...asked: Parameters<typeof names.called>) => names.called(...asked).map(({ id }) => id);

test.each([
  ["Aden", ["place:aden", "place:gulf"]],
  ["GULF OF ADEN", ["place:gulf"]],
  ["عدن", ["place:aden", "place:gulf"]],
  ["3adan", ["place:aden"]],
  ["Ade", []],
  ["Saleh", []],
  ["…", []],
])("as a place, %s means %j", (name, ids) => {
  expect(idsOf(name, ["place"])).toEqual(ids);
});

test("a person is found by part of a Latin name, a group by an alias, each only by its own field", () => {
  expect(idsOf("Saleh", ["person"])).toEqual(["person:saleh"]);
  expect(idsOf("قسد", ["group"])).toEqual(["group:sdf"]);
  expect(idsOf("قسد", ["person", "organization", "place"])).toEqual([]);
});

const requestOf = (text: string): string => JSON.stringify(buildQuery(withCalled(parseQuery(text), names)));

test("what a value may mean is part of the request, at any depth: an id, or the name of a speaker", () => {
  expect(requestOf("-place:Aden")).toContain('{"terms":{"entity.id":["place:aden","place:gulf"]}}');
  expect(requestOf("هدنة (group:قسد OR قصف)")).toContain('{"terms":{"entity.id":["group:sdf"]}}');
  expect(requestOf("speaker:Saleh")).toContain('{"terms":{"quote.speaker":["علي صالح"]}}');
});

test("a name that no lexicon has is compared as it is written", () => {
  const request = requestOf("place:Atlantis");
  expect(request).toContain('"entity.place.words":{"query":"Atlantis"}');
  expect(request).not.toContain("entity.id");
});

test("our own lexicons answer, also for a name that they have not", () => {
  const calledByUs = openNameLookup(OWN_ENTRIES).called;
  expect(calledByUs("no such name anywhere", ["place"])).toEqual([]);
  expect(calledByUs("Aden", ["place"]).map(({ name }) => name)).toContain("عدن");
});

test("only a query that asks for an entity, or in Latin letters for what the analyzer does not know, needs the lexicons", () => {
  const asks = (query: string): boolean => asksForNames(parseQuery(query).nodes);
  for (const query of [
    "place:Aden",
    "-person:Assad",
    "هدنة (group:قسد OR قصف)",
    'مكان:"دير الزور"',
    "7alab",
    "-7alab",
    'قصف "Ain Issa"',
  ])
    expect({ query, asks: asks(query) }).toEqual({ query, asks: true });
  for (const query of [
    "",
    "قسد",
    "outlet:سانا",
    'headline:هدنة "وقف النار" -قصف',
    "quote:هدنة",
    "Aleppo",
    "5%",
  ])
    expect({ query, asks: asks(query) }).toEqual({ query, asks: false });
});
