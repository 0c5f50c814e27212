import { expect, test } from "vitest";
import { createEnrich } from "../../enrich/enrich.ts";
import { newEnrich } from "../support/enrich.ts";
import { cpuMsOf } from "../support/cpu-time.ts";

const enrich = newEnrich();
const enrichArticle = (article: { headline: string; body: string }) =>
  enrich({ ...article, published: null, dateline: null, outlet: null });

test("an article gets its language and the number of words of headline and body", () => {
  const article = {
    headline:
      "\u0645\u062C\u0644\u0633 \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u064A\u0642\u0631 \u0627\u0644\u062E\u0637\u0629",
    body: "\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633 \u0625\u0646 \u0627\u0644\u0639\u0645\u0644 \u0639\u0644\u0649 \u0627\u0644\u0637\u0631\u064A\u0642 \u064A\u0628\u062F\u0623 \u0641\u064A 15 \u0622\u0630\u0627\u0631.",
  };
  const enrichment = enrichArticle(article);
  expect(enrichment).toMatchObject({ language: "ar", wordCount: 14 });
  expect(enrichment.languageConfidence).toBeGreaterThan(0.9);
  expect(enrichArticle(article)).toEqual(enrichment);
});

test("a text of one paragraph is read as prose, and what it says stands in the headline", () => {
  const text = "قصفت القوات الروسية قرية كفر عويد وقتلت ثلاثة مدنيين.";
  const [alone, below] = [
    enrichArticle({ headline: text, body: "" }),
    enrichArticle({ headline: "", body: text }),
  ];
  expect(alone.events.length).toBeGreaterThan(0);
  expect(alone.events.map(({ field }) => field)).toEqual(below.events.map(() => "headline"));
  expect(alone.entities.map(({ start, end, text: name }) => [start, end, name])).toEqual(
    below.entities.map(({ start, end, text: name }) => [start, end, name]),
  );
});

test("a huge body is counted, and only its beginning is read for the language", () => {
  const body = "\u0643\u0644\u0645\u0629 ".repeat(300_000);
  const bare = createEnrich({ entries: [], tagger: null, lexicon: "" });
  const article = { headline: "", body, published: null, dateline: null, outlet: null };
  const countAll = () => expect(bare(article).wordCount).toBe(300_000);
  expect(cpuMsOf(countAll)).toBeLessThan(2_000);
});
