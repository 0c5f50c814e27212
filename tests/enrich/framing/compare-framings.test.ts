import { expect, test } from "vitest";
import { type FramedArticle, compareFramings } from "../../../enrich/framing/compare-framings.ts";

const article = (
  outlet: string | null,
  neutral: readonly string[],
  loaded: readonly string[],
  id = "actor:hill",
): FramedArticle => {
  let at = 0;
  const span = (text: string) => {
    const start = at;
    at += text.length + 1;
    return { field: "body" as const, start, end: start + text.length, text };
  };
  const entity = (text: string) => ({
    ...span(text),
    type: "group" as const,
    canonical: "لواء الجبل",
    id,
    confidence: 0.9,
    evidence: [],
  });
  const framed = loaded.map((text) => entity(text));
  return {
    outlet,
    entities: [...framed, ...neutral.map((text) => entity(text))],
    framing: framed.map(({ field, start, end, text }) => ({
      field,
      start,
      end,
      text,
      target: "لواء الجبل",
      targetId: id,
    })),
  };
};

test("sets the names of the outlets beside each other, the commonest first", () => {
  const articles = [
    article("النورس", ["لواء الجبل", "لواء الجبل"], []),
    article("الموجة", ["لواء الجبل"], ["عصابة الجبل", "قطيع الجبل", "قطيعُ الجبل"]),
    article("النورس", ["لواء الجبل"], ["قطيع الجبل"]),
  ];
  expect(compareFramings(articles)).toEqual([
    {
      targetId: "actor:hill",
      target: "لواء الجبل",
      outlets: [
        {
          outlet: "النورس",
          loaded: [{ name: "قطيع الجبل", count: 1 }],
          neutral: [{ name: "لواء الجبل", count: 3 }],
        },
        {
          outlet: "الموجة",
          loaded: [
            { name: "قطيع الجبل", count: 2 },
            { name: "عصابة الجبل", count: 1 },
          ],
          neutral: [{ name: "لواء الجبل", count: 1 }],
        },
      ],
    },
  ]);
});

test("leaves out whom nobody calls by a loaded name", () => {
  expect(compareFramings([article("النورس", ["لواء الجبل"], [])])).toEqual([]);
  expect(compareFramings([])).toEqual([]);
});
