import { expect, test } from "vitest";
import { isGlued } from "../../../document/lines/glued.ts";
import { countWords } from "../../../text/count-words.ts";

test.each([
  ["الرئيسيةالعالم العربيروسياالثقافةعلوم السياحةرياضة Sportsالمدونةعاجل", true],
  ["الرئيسية العالم العربي روسيا الثقافة علوم السياحة رياضة", false],
  ["زارت الوزيرةالمدرسة الجديدة في المدينة صباح اليوم", false],
])("%s: %s", (text, isSo) => {
  expect(isGlued(text, countWords(text))).toBe(isSo);
});
