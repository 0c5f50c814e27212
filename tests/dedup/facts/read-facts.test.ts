import { describe, expect, test } from "vitest";
import { readFacts } from "../../../dedup/facts/read-facts.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";

const factsOf = (text: string) => readFacts(toDedupForm(text).split(" ")).filter((fact) => fact !== null);
const valuesOf = (text: string) => factsOf(text).map(({ kind, value }) => `${kind} ${value}`);

describe("numbers", () => {
  test.each([
    ["عام 2015م", ["number 2015"]],
    ["الـ14 عاماً و15 طفلاً", ["number 14", "number 15"]],
    ["ثلاثة عشر شخصاً", ["number 13"]],
    ["أحد عشر شخصاً", ["number 11"]],
    ["ثلاثة وعشرون شخصاً", ["number 23"]],
    ["واحد وعشرين عاماً", ["number 21"]],
    ["مقتل شخصين", ["number 2"]],
    ["مقتل العشرات", ["number tens"]],
    ["76.000 متر", ["number 76", "number 1000"]],
    ["5.60 ملايين", valuesOf("5.6 ملايين")],
    ["بهدفين مقابل صفر", ["number 0"]],
  ])("%s", (text, values) => {
    expect(valuesOf(text).filter((value) => value.startsWith("number"))).toEqual(
      values.filter((value) => value.startsWith("number")),
    );
  });

  test("six is not sixty where no number stands before it", () => {
    expect(valuesOf("قتل 60 شخصا")).not.toEqual(valuesOf("قتل 6 أشخاص"));
  });

  test("the third is no three", () => {
    expect(factsOf("الدفعة الثالثة")).toMatchObject([{ value: "3", isOrdinal: true }]);
    expect(factsOf("ثلاث دفعات")).toMatchObject([{ value: "3", isOrdinal: false }]);
  });
});

describe("names", () => {
  test.each(["الموضوعات", "المواضيع", "صرفها", "تشهدها", "تتعرض", "المتشدد", "الإسلامي", "متواصل"])(
    "%s is a word of news and no name",
    (word) => {
      expect(factsOf(word)).toEqual([]);
    },
  );

  test("two spellings of a name of two words are one name", () => {
    const [apart, joined] = ["عبد الله", "عبدالله"].map((name) => factsOf(name).map(({ key }) => key));
    expect(apart).toEqual(joined);
  });

  test("a title announces the name behind it, also over an ordinary word", () => {
    const announcedIn = (text: string) =>
      factsOf(text)
        .filter(({ isAnnounced }) => isAnnounced)
        .map(({ word }) => word);
    expect(announcedIn("التقى الرئيس ستانكوف وفدا")).toEqual(["ستانكوف"]);
    expect(announcedIn("التقى الرئيس الجديد ستانكوف وفدا")).toEqual(["ستانكوف"]);
  });
});
