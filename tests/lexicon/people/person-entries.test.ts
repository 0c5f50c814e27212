import { describe, expect, it } from "vitest";
import { PERSON_ENTRIES, PERSON_NAMES, SURE_NAMES } from "../../../lexicon/names/people/person-entries.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";
import { toStoredForm } from "../../../text/stored-form.ts";

const doubles = (words: readonly string[]): string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);
const namesOf = ({ name, aliases }: (typeof PERSON_ENTRIES)[number]): string[] => [
  name,
  ...aliases.map((alias) => alias.name),
];

describe("public figures", () => {
  it("have ids of their own, in Latin letters", () => {
    const ids = PERSON_ENTRIES.map(({ id }) => id);
    expect(doubles(ids)).toEqual([]);
    expect(ids.filter((id) => !/^person:[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it("keep their ids: they are in stored documents", () => {
    const ids = new Set(PERSON_ENTRIES.map(({ id }) => id));
    const stored = ["person:bashar-al-assad", "person:recep-tayyip-erdogan", "person:benjamin-netanyahu"];
    expect(stored.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("have a name in Latin letters and a country that exists or existed", () => {
    const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    expect(PERSON_ENTRIES.filter(({ latin }) => latin.length === 0)).toEqual([]);
    expect(PERSON_ENTRIES.filter(({ country = "" }) => names.of(country) === undefined)).toEqual([]);
  });

  it("are in the stored form, no name twice by a spelling that folds alike", () => {
    const all = PERSON_ENTRIES.map(namesOf);
    expect(all.flat().filter((name) => name !== toStoredForm(name) || name.trim() !== name)).toEqual([]);
    expect(all.flatMap((names) => doubles(names.map(toDedupForm)))).toEqual([]);
  });

  it("share no alias, except for namesakes that are known", () => {
    expect(doubles(PERSON_ENTRIES.flatMap(namesOf).map(toDedupForm))).toEqual(["محمد عبده"]);
  });
});

it("names that mean somebody wherever they stand are single words", () => {
  expect(SURE_NAMES.filter((name) => name.includes(" "))).toEqual([]);
});

it("names for search hold no marks of the table", () => {
  expect(PERSON_NAMES.flat().filter((name) => /[!?=|/،]/u.test(name))).toEqual([]);
});
