import fc from "fast-check";
import { expect, test } from "vitest";
import { contradictionIn } from "../../../dedup/facts/contradictions.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";

const wordsOf = (text: string) => (text === "" ? [] : toDedupForm(text).split(" "));
const contradiction = (first: string, second: string, following = "") =>
  contradictionIn(wordsOf(first), wordsOf(second), toDedupForm(following));

test.each([
  ["نُقل", "لم يُنقل"],
  ["سيشارك", "لن يشارك"],
  ["قد يشارك", "لن يشارك"],
  ["توصلت", "لم تتوصل"],
  ["", "لا"],
  ["مع", "دون"],
  ["أكدت", "نفت"],
  ["وأكد", "ونفى"],
  ["أعلن", "نفى"],
  ["يوافق على", "يرفض"],
  ["ارتفاع", "انخفاض"],
  ["اعتقال", "الإفراج عن"],
])("%s contradicts %s", (first, second) => {
  expect(contradiction(first, second)).not.toBeNull();
});

test.each([
  ["نُقل", "تم نقله"],
  ["لم ينقل", "لن ينقل"],
  ["بدون", "دون"],
  ["أكدت", "أوضحت"],
  ["ما زالت", "لا تزال"],
  ["خاصة", "لا سيما"],
  ["", "دون توقف"],
  ["", "ولم يصب أحد بأذى"],
  ["عدم وجود إصابات", "سلامة الجميع"],
  ["نفى مصدر ما أكدته", "أكد مصدر ما نفته"],
])("%s does not contradict %s", (first, second) => {
  expect(contradiction(first, second)).toBeNull();
});

test("an idiom that goes on behind the slot negates nothing", () => {
  expect(contradiction("ما", "لا", "يزال")).toBeNull();
});

test("the answer does not depend on the order of the sides", () => {
  const side = fc.array(
    fc.constantFrom(
      "لم",
      "لا",
      "ينقل",
      "نقل",
      "اكد",
      "نفي",
      "رفض",
      "وافق",
      "ارتفع",
      "هبط",
      "قال",
      "دون",
      "مع",
    ),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(side, side, (one, other) => {
      const [there, back] = [contradictionIn(one, other, ""), contradictionIn(other, one, "")];
      expect(back).toEqual(there === null ? null : { first: there.second, second: there.first });
    }),
  );
});
