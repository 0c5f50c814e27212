import { expect, test } from "vitest";
import { CITIES } from "../../../lexicon/names/cities.ts";
import { OWN_ENTRIES } from "../../../lexicon/names/own-entries.ts";
import { PLACE_ENTRIES } from "../../../lexicon/names/places/place-entries.ts";
import { aliasRules } from "../../../search/indices/alias-rules.ts";
import { latinForm, openFindSpelled } from "../../../search/query/latin-names.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";

const find = openFindSpelled(OWN_ENTRIES);
const namesOf = (text: string): readonly string[] => find(text).map(({ name }) => name);

test.each([
  ["7alab", "حلب"],
  ["Halab", "حلب"],
  ["3ein issa", "عين عيسى"],
  ["Ain Issa", "عين عيسى"],
  ["ayn 3isa", "عين عيسى"],
  ["sa3udia", "السعودية"],
  ["el sa3oudia", "السعودية"],
  ["7oms", "حمص"],
  ["7ama", "حماة"],
  ["dar3a", "درعا"],
  ["el 7asakeh", "الحسكة"],
  ["ra2s el 3ein", "رأس العين"],
  ["san3a", "صنعاء"],
  ["9an3a2", "صنعاء"],
  ["6arablos", "طرابلس"],
  ["el 8ahira", "القاهرة"],
  ["5an younes", "خان يونس"],
  ["el jaza2er", "الجزائر"],
  ["9fa8es", "صفاقس"],
  ["da3esh", "داعش"],
  ["7ezbollah", "حزب الله"],
  ["7amas", "حماس"],
  ["3abdel fattah el sisi", "عبد الفتاح السيسي"],
  ["mo7ammad bin salman", "محمد بن سلمان"],
  ["7afez al-assad", "حافظ الأسد"],
  ["5omeini", "الخميني"],
  ["erdo8an", "أردوغان"],
  ["Al-Bab", "الباب"],
  ["QUSAYR", "القصير"],
])("%s is a way to spell %s", (text, name) => {
  expect(namesOf(text)).toContain(name);
});

test.each([
  "",
  "7",
  "M16",
  "F16",
  "covid19",
  "2015",
  "hal",
  "president",
  "minister",
  "market",
  "question",
  "repeat",
  "حلب",
])("%s spells no name", (text) => {
  expect(namesOf(text)).toEqual([]);
});

test("of several names the one of which most letters are spelled is meant", () => {
  expect(namesOf("7amas")).toEqual(["حماس"]);
  expect(namesOf("bayrout")).toEqual(["بيروت"]);
});

test("an everyday word is meant only by its form in a lexicon, or with a digit", () => {
  expect(find("Al-Bab").map(({ isWord }) => isWord)).toEqual([true]);
  expect(namesOf("attaq")).toEqual([]);
});

test("the same look-up by hyphens, accents and apostrophes", () => {
  for (const text of ["deir ez zor", "Deir ez-Zor", "DEIR EZ–ZOR"])
    expect(namesOf(text)).toContain("دير الزور");
  expect(latinForm("Ma‘arrat  al-Nu‘mān")).toBe("ma'arrat al nu'man");
});

test("an unlikely text takes no long time", () => {
  expect(find("a".repeat(2_000))).toEqual([]);
  expect(find("el ".repeat(500))).toEqual([]);
});

/** The Latin names that a query is asked by, each with the Arabic names that a rule of the analyzer has for it. */
const aliased = new Map<string, string[]>();
for (const rule of aliasRules()) {
  const names = rule.split(/ => |, /u);
  for (const name of names) aliased.set(latinForm(name), [...(aliased.get(latinForm(name)) ?? []), ...names]);
}

const isFoundBy = (name: string, latin: string): boolean =>
  [...(aliased.get(latinForm(latin)) ?? []), ...namesOf(latin)].some(
    (found) => toDedupForm(found) === toDedupForm(name),
  );

test("every town of the lists has a form in Latin letters, and is found by it", () => {
  const places = PLACE_ENTRIES.map(({ name, latin, aliases }) => ({
    latin,
    names: [name, ...aliases.map((alias) => alias.name)].map((each) => toDedupForm(each)),
  }));
  const latinOf = (name: string) =>
    places.flatMap(({ names, latin }) => (names.includes(toDedupForm(name)) ? latin : []));
  const towns = Object.values(CITIES).flat();
  expect(towns.filter(({ name, latin }) => latin === undefined && latinOf(name).length === 0)).toEqual([]);
  const missed = PLACE_ENTRIES.flatMap(({ name, latin }) =>
    latin.every((form) => !isFoundBy(name, form)) ? [`${name} ${latin.join(", ")}`] : [],
  );
  expect(missed).toEqual([]);
});
