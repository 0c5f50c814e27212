import { expect, test } from "vitest";
import { FUNCTION_WORDS } from "../../../lexicon/search/function-words.ts";
import { GAPPED_NAMES } from "../../../lexicon/search/gapped-names.ts";
import { PERSON_NAMES } from "../../../lexicon/names/people/person-entries.ts";
import { PLACE_ENTRIES } from "../../../lexicon/names/places/place-entries.ts";
import { gappedNamesIn, percentPhrases, shareOrders } from "../../../search/query/known-phrases.ts";

test.each([
  ["5%", ["5%"]],
  ["٥٪", ["٥%"]],
  ["%5", ["5%"]],
  ["5 %", ["5%"]],
  ["ارتفاع 1,5 بالمئة", ["1,5%"]],
  ["نسبة 20 بالمائة من 30 في المئة", ["20%", "30%"]],
  ["5 فى المائه", ["5%"]],
  ["بلغت (5%)، ثم", ["5%"]],
  ["أ5%", []],
  ["5%ب", []],
  ["5 في المدينة", []],
  ["مئة 5", []],
  ["في المئة", []],
  ["%", []],
])("the shares in %s are %j", (text, shares) => {
  expect(percentPhrases(text.split(" "))).toEqual(shares);
});

test.each([
  ["5%", ["5%", "%5"]],
  ["%5", ["5%", "%5"]],
  ["٥ في المئة", ["٥%", "%٥"]],
  ["بنسبة 5% من %20", ["بنسبة 5% من 20%", "بنسبة %5 من %20"]],
  ["5 مدن", ["5 مدن"]],
  ["%", ["%"]],
])("as a phrase, %s is written in the orders %j", (text, orders) => {
  expect(shareOrders(text)).toEqual(orders);
});

test.each([
  ["بان كي مون", ["بان كي مون"]],
  ["زيارة بان كي مون أم قصر", ["بان كي مون", "أم قصر"]],
  ["ام درمان", ["ام درمان"]],
  ["بان مون", []],
  ["قصر أم", []],
])("the names in %s are %j", (text, names) => {
  expect(gappedNamesIn(text.split(" "))).toEqual(names);
});

test("the list has the names of the tables that have a function word, and no others", () => {
  const names = [...PERSON_NAMES.flatMap(([name]) => name ?? []), ...PLACE_ENTRIES.map(({ name }) => name)];
  const isGapped = (name: string) =>
    name.includes(" ") && name.split(/[ -]/u).some((word) => FUNCTION_WORDS.includes(word));
  expect(new Set(GAPPED_NAMES)).toEqual(new Set(names.filter(isGapped)));
});
