import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arabicKeyboard } from "../../../document/lines/arabic-keyboard.ts";
import { repair } from "../../../document/lines/repair.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";
import { toStoredForm } from "../../../text/stored-form.ts";
import { arabicText, runs } from "../../support/texts/arabic-text.ts";

const TYPED =
  "قالت وکالة الأنباء السوریة إن الرئیس الترکی وصل إلى دمشق أمس، وبحث فی القصر الجمهوری ملف الحدود";
const ARABIC =
  "قالت وكالة الأنباء السورية إن الرئيس التركي وصل إلى دمشق أمس، وبحث في القصر الجمهوري ملف الحدود";
const OTHERS = {
  persian:
    "وزیر امور خارجه ایران روز شنبه گفت که تهران برای گفتگو با همه کشورهای منطقه آماده است و هیچ پیش شرطی ندارد",
  urdu: "وزیر اعظم نے کہا ہے کہ پاکستان خطے میں امن کے لیے اپنا کردار ادا کرتا رہے گا اور یہ ہماری پالیسی ہے",
  kurdish: "سەرۆکی هەرێمی کوردستان لەگەڵ وەزیری دەرەوەی ئەمریکا کۆبووەوە و باسیان لە دۆخی ناوچەکە کرد",
  pashto: "د افغانستان ولسمشر وویل چې د سولې خبرې به په راتلونکې اونۍ کې پیل شي او ټول لوري به ګډون وکړي",
};

describe("arabicKeyboard", () => {
  test("writes Arabic with the letters of Arabic", () => {
    expect(arabicKeyboard(TYPED)).toBe(ARABIC);
    expect(arabicKeyboard(`${TYPED}\nہذہ المدرسۃ فی ڪل المدن العربیۃ الکبری`)).toBe(
      `${ARABIC}\nهذه المدرسة في كل المدن العربية الكبري`,
    );
  });

  test.each(Object.entries(OTHERS))(
    "leaves %s as it is, alone and as a line of an Arabic text",
    (_, other) => {
      expect(arabicKeyboard(other)).toBe(other);
      expect(arabicKeyboard(`${TYPED}\n\n${other}`)).toBe(`${ARABIC}\n\n${other}`);
      // A name of a few words is what its text is.
      expect(arabicKeyboard(`سوریا\n${other}`)).toBe(`سوریا\n${other}`);
    },
  );

  test("decides a short line by the text, and a word by its letters", () => {
    expect(arabicKeyboard(`سوریا\n${TYPED}`)).toBe(`سوريا\n${ARABIC}`);
    expect(arabicKeyboard(`${TYPED} وشرکة کوچک`)).toBe(`${ARABIC} وشركة کوچک`);
    expect(arabicKeyboard(`${TYPED}\nروزنامه کیهان چاپ تهران`)).toBe(`${ARABIC}\nروزنامه کیهان چاپ تهران`);
    expect(arabicKeyboard("سوریا")).toBe("سوریا");
    expect(arabicKeyboard(`شاطیٔ\n${TYPED}`)).toBe(`شاطیٔ\n${ARABIC}`);
  });

  const line = fc.oneof(
    fc.constantFrom(TYPED, ARABIC, "سوریا", ...Object.values(OTHERS)),
    fc
      .array(fc.constantFrom(...`${TYPED} ${Object.values(OTHERS).join(" ")}`.split(" ")), { maxLength: 12 })
      .map((words) => words.join(" ")),
    arabicText,
  );
  const text = fc.array(line, { maxLength: 5 }).map((lines) => toStoredForm(lines.join("\n")));

  test("is idempotent, keeps the length, and changes no word for the dedup form", () => {
    fc.assert(
      fc.property(text, (stored) => {
        const once = arabicKeyboard(stored);
        return (
          arabicKeyboard(once) === once &&
          once.length === stored.length &&
          toDedupForm(once) === toDedupForm(stored) &&
          repair(repair(stored)) === repair(stored)
        );
      }),
      runs,
    );
  });

  test("gives a text without these letters back as it is", () => {
    fc.assert(
      fc.property(text, (stored) => {
        const without = stored.replace(/[\u06A9\u06AA\u06BE\u06C1\u06C3\u06CC\u06D5]/gu, "");
        return arabicKeyboard(without) === without;
      }),
      runs,
    );
  });
});
