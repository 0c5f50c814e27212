import { describe, expect, it } from "vitest";
import { nameUnitOf, usualSpellingOf } from "../../../document/names/name-unit-of.ts";
import { NAME_UNITS } from "../../../lexicon/names/people/name-units.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";

describe("name units", () => {
  it("tells given names from surnames", () => {
    const given = nameUnitOf("محمد");
    const surname = nameUnitOf("الحلبي");
    expect(given?.given).toBeGreaterThan(1000);
    expect(surname?.surname).toBeGreaterThan(surname?.given ?? 0);
    expect(nameUnitOf("الاقتصاد")).toBeUndefined();
  });

  it("joins names of two words", () => {
    expect(nameUnitOf("عبدالله")?.given).toBeGreaterThan(100);
    expect(nameUnitOf("نورالدين")?.given).toBeGreaterThan(100);
  });

  it("knows which of them are everyday words", () => {
    expect(nameUnitOf("خالد")?.everyday).toBe(false);
    expect(nameUnitOf("كان")?.everyday ?? true).toBe(true);
  });

  it("knows how a name is usually written", () => {
    expect(usualSpellingOf("ابراهيم")).toBe("إبراهيم");
    expect(usualSpellingOf("مصطفي")).toBe("مصطفى");
    expect(usualSpellingOf("فاطمه")).toBe("فاطمة");
    expect(usualSpellingOf("محمد")).toBeUndefined();
  });

  it("finds each unit by its dedup form", () => {
    const words = NAME_UNITS.split("\n").flatMap((line) => line.split(" ").slice(2));
    const unknown = words.slice(0, 2000).filter((word) => nameUnitOf(toDedupForm(word)) === undefined);
    expect(words.length).toBeGreaterThan(10_000);
    expect(unknown).toEqual([]);
  });
});
