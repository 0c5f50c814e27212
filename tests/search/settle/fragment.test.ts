import { expect, test } from "vitest";
import { isFragmentOf } from "../../../search/settle/fragment.ts";

const headline = "حريق في المرفأ يتلف شحنات القمح";
const body = "اندلع حريق فجر أمس في مستودع بالمرفأ.\n\nوقالت الإدارة إن العيّنات أُرسلت إلى المختبر.";
const whole = { headline, body };

test.each([
  ["the beginning, cut in a word", { headline, body: "اندلع حريق فجر أمس في مستود" }],
  ["one paragraph", { headline, body: "اندلع حريق فجر أمس في مستودع بالمرفأ." }],
  ["the headline alone", { headline, body: "" }],
  [
    "the same in another spelling",
    { headline: "حريقٌ في المرفأ يُتلف شحنات القمح", body: "وقالت الاداره ان العينات" },
  ],
  ["all of it", whole],
  [
    "a paragraph that was taken for the headline",
    { headline: "اندلع حريق فجر أمس في مستودع بالمرفأ", body: "" },
  ],
])("%s is a fragment", (_, part) => {
  expect(isFragmentOf(part, whole)).toBe(true);
});

test.each([
  ["a corrected number", { headline, body: "اندلع حريقان فجر أمس في مستودع بالمرفأ." }],
  ["another headline", { headline: "حريق في المطار", body: "اندلع حريق فجر أمس" }],
  ["more than the whole", { headline, body: `${body}\n\nوأضافت.` }],
  ["a whole sentence with a shorter word", { headline, body: "اندلع حريق فجر أم." }],
  ["a paragraph that is cut before the last", { headline, body: "اندلع حريق فجر أم\n\nوقالت الإدارة" }],
  ["a piece of a word from its middle", { headline, body: "ندلع حريق فجر أمس" }],
])("%s is none", (_, part) => {
  expect(isFragmentOf(part, whole)).toBe(false);
});

test("a line that became boilerplate in the whole text counts", () => {
  const part = { headline, body: "اقرأ أيضا: أسعار القمح" };
  expect(isFragmentOf(part, whole)).toBe(false);
  expect(isFragmentOf(part, { ...whole, boilerplate: [{ text: "اقرأ أيضا: أسعار القمح" }] })).toBe(true);
});
