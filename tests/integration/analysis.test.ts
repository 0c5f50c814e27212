/** tests/integration/: parts of the product with a real Redis and a real Elasticsearch. This file tries the analyzers. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestArchive } from "../support/archive.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.remove());

const tokens = async (analyzer: string, text: string): Promise<readonly string[]> => {
  const answer = await archive.client.indices.analyze({ index: archive.names.articles, analyzer, text });
  return answer.tokens?.map(({ token }) => token) ?? [];
};

/** Spellings of one word that readers do not distinguish. */
describe.each([
  ["tashkeel", "مُحَمَّد", "محمد"],
  ["tatweel", "مـحـمـد", "محمد"],
  ["hamza on alef", "إدلب", "ادلب"],
  ["teh marbuta", "حماة", "حماه"],
  ["alef maksura", "مصطفى", "مصطفي"],
  ["Farsi yeh", "سوریا", "سوريا"],
  ["Farsi keheh", "کردي", "كردي"],
  ["alef wasla", "ٱلله", "الله"],
  ["presentation forms", "\uFEFB \uFDF2", "لا الله"],
  ["superscript alef", "رحم\u0670ن", "رحمن"],
  ["hamza seats", "مسؤول شؤون", "مسئول شئون"],
  ["decomposed hamza", "مسو\u0654ول", "مسؤول"],
  ["native digits", "٢٠١٥ ۲۰۱۵", "2015 2015"],
  ["number separators", "١٬٢٠٠ 1,200", "1200 1200"],
  ["a right-to-left mark", "حلب\u200F", "حلب"],
  ["a zero-width non-joiner", "في\u200Cحلب", "في حلب"],
  ["a missing space", "قال.نعم:وصل", "قال نعم وصل"],
  ["a hashtag", "#حلب_تحترق", "حلب تحترق"],
])("%s", (_, written, meant) => {
  test.each(["warraq_exact", "warraq_stemmed"])("%s", async (analyzer) => {
    const wanted = await tokens(analyzer, meant);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await tokens(analyzer, written)).toEqual(wanted);
  });
});

test("clitics and endings are stemmed away, but only in the stemmed field", async () => {
  const forms = "القوات للقوات وقوات والقوات بالقوات";
  expect(new Set(await tokens("warraq_stemmed", forms)).size).toBe(1);
  expect(new Set(await tokens("warraq_exact", forms)).size).toBe(5);
});

/** Each of them was found by every text with the function word, which has the same letters or the same stem. */
test.each([
  ["علي", "على"],
  ["منى", "من"],
  ["آل", "إلى"],
  ["وفيات", "في"],
  ["كانون", "كان"],
  ["العند", "عند"],
])("%s is not found by the function word %s", async (name, word) => {
  expect(await tokens("warraq_stemmed", name)).not.toEqual([]);
  expect(await tokens("warraq_stemmed", word)).toEqual([]);
  expect(await tokens("warraq_exact", word)).not.toEqual([]);
});

test("a number with a point stays whole", async () => {
  expect(await tokens("warraq_exact", "نسبة 3.5")).toEqual(["نسبه", "3.5"]);
});
