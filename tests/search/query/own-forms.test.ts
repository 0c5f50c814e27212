import { expect, test } from "vitest";
import { ownForms } from "../../../search/query/own-forms.ts";

test.each([
  ["توفي", ["توفي", "وتوفي", "يتوفى", "توفيت"], ["وفاة", "الوفاة", "وفاته"]],
  ["وفاة", ["وفاه", "الوفاه", "وفاته", "بوفاه"], ["توفي"]],
  ["فاز", ["فاز", "يفوز", "فازت", "وفاز"], ["فوز", "الفوز"]],
  ["هاجم", ["هاجم", "هاجمت"], ["هجوم", "هجومهم"]],
  ["أمريكا", ["امريكا", "بامريكا", "وامريكا", "اميركا"], ["امريكي", "الامريكيه"]],
  ["الأمريكية", ["امريكي", "الامريكيه", "الامريكيين"], ["امريكا"]],
  ["العراق", ["العراق", "بالعراق", "للعراق"], ["عراقي", "العراقيه"]],
  ["لبنان", ["لبنان", "ولبنان"], ["لبناني"]],
])("%s is nearer to its own forms than to the others of its stem", (word, own, others) => {
  const folded = (form: string) => form.replaceAll("ة", "ه").replaceAll("ى", "ي");
  expect(ownForms(word)).toEqual(expect.arrayContaining(own.map(folded)));
  for (const other of others) expect(ownForms(word)).not.toContain(folded(other));
});

test.each(["قصف", "سورية", "مدرسة", "2015", "", "Syria"])("%s is as near to all of its forms", (word) => {
  expect(ownForms(word)).toEqual([]);
});
