import { expect, test } from "vitest";
import { outletCountries } from "../../../enrich/names/outlet-countries.ts";
import { OWN_ENTRIES } from "../../../lexicon/names/own-entries.ts";

test("an outlet has the country of its entry, with and without its title, in any spelling", () => {
  const countryOf = outletCountries(OWN_ENTRIES);
  expect(["صحيفة الرياض", "الرياض", "عُكاظ", "سبق الإلكترونية", "SANA", "مرآة الرمانة"].map(countryOf)).toEqual(
    ["SA", "SA", "SA", "SA", "SY", null],
  );
});
