import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { learnRecurring, openWitnessSample, type PageText, witnessOf } from "../../dedup/learn-recurring.ts";
import { inventedSamples } from "../support/texts/recurring-pages.ts";
import { repeated } from "../support/repetitions.ts";

const LIMITS = { unrelated: 12, lines: 200 };
const learn = (pages: readonly PageText[], limits = LIMITS) => learnRecurring(pages.map(witnessOf), limits);

/** Pages with different articles, and these lines around each. */
const pagesWith = (seed: number, count: number, around: readonly string[]): readonly PageText[] =>
  inventedSamples(seed, count).map(({ headline, paragraphs }, at) => ({
    id: `${seed}-${at}`,
    lines: [headline, ...paragraphs, ...around],
  }));

const NOTICE = "مجلة السوسن تصدر كل يوم وتقرأ في كل مكان";
const LONG_NOTICE =
  "تابعوا مجلة السوسن التي تصدر عن دار النهر للنشر في مدينة المرجانة منذ عام ١٩٩٨، واقرؤوا أعدادها في الصفحة كل صباح.";

const shuffled = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const order = <Item>(items: readonly Item[], seed: number): readonly Item[] =>
  items
    .map((item, at) => [Math.imul(at + 1, seed) >>> 0, item] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, item]) => item);

describe("learnRecurring", () => {
  test("learns a line that enough unrelated articles share, and a sentence to the reader that twice as many share", () => {
    expect(learn(pagesWith(1, 11, [NOTICE]))).toEqual([]);
    expect(learn(pagesWith(1, 12, [NOTICE])).map(({ text, articles }) => [text, articles])).toEqual([
      [NOTICE, 12],
    ]);
    expect(learn(pagesWith(1, 23, [LONG_NOTICE]))).toEqual([]);
    expect(learn(pagesWith(1, 24, [LONG_NOTICE])).map(({ text }) => text)).toEqual([LONG_NOTICE]);
  });

  test("ignores numbers in a line, and leaves lines that a rule knows to the rule", () => {
    const pages = pagesWith(2, 20, []).map(({ id, lines }, at) => ({
      id,
      lines: [...lines, `عدد الزوار: ${at * 37}`, "اقرأ أيضا", "2024-01-05", "١٢"],
    }));
    expect(learn(pages).map(({ key }) => key)).toEqual(["عدد الزوار 0"]);
  });

  test("never learns a line of a single article, however often it stands there and whatever the limits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 30 }), (unrelated, times) => {
        const [page] = pagesWith(
          3,
          1,
          Array.from({ length: times }, () => NOTICE),
        );
        const pages = Array.from({ length: times }, () => page ?? { id: "", lines: [] });
        expect(learn(pages, { unrelated, lines: 10 })).toEqual([]);
      }),
      repeated(100, 20),
    );
  });

  test("learns nothing from copies, edited copies and excerpts of one text, however many outlets print it", () => {
    const edit = fc.record({
      words: fc.array(fc.tuple(fc.nat(87), fc.constantFrom("قديم", "جديد", "")), { maxLength: 12 }),
      from: fc.nat(1),
      without: fc.nat(3),
      headline: fc.constantFrom("عنوان آخر للخبر نفسه", null),
    });
    fc.assert(
      fc.property(fc.nat(1_000), fc.array(edit, { minLength: 12, maxLength: 40 }), (seed, edits) => {
        const [story] = inventedSamples(seed, 1);
        const pages = edits.map(({ words, from, without, headline }, id): PageText => {
          const all = (story?.paragraphs ?? []).map((paragraph) => paragraph.split(" "));
          for (const [at, word] of words) {
            const paragraph = all[Math.floor(at / 22)];
            if (paragraph !== undefined) paragraph[at % 22] = word;
          }
          const paragraphs = all.map((each) => each.join(" ")).filter((_, at) => at < from || at !== without);
          return { id: `${id}`, lines: [headline ?? story?.headline ?? "", ...paragraphs, NOTICE] };
        });
        expect(learn(pages)).toEqual([]);
      }),
      repeated(200, 20),
    );
  });

  test("depends on the set of articles, not on their order or repetition", () => {
    const pages = [...pagesWith(4, 15, [NOTICE]), ...pagesWith(5, 25, [LONG_NOTICE, "روابط السوسن"])];
    const learned = learn(pages);
    expect(learned).toHaveLength(3);
    fc.assert(
      fc.property(shuffled, fc.nat(pages.length), (seed, again) => {
        expect(learn(order([...pages, ...pages.slice(again)], seed))).toEqual(learned);
      }),
      repeated(50, 20),
    );
  });

  test("keeps no more lines than the limit, those in the most articles", () => {
    const around = Array.from(
      { length: 30 },
      (_, at) => `رابط ${"ابتثجحخدذرزسش".charAt(at % 13)}${"كلمنهو".charAt(at % 6)}`,
    );
    const pages = [...pagesWith(6, 20, around), ...pagesWith(7, 5, [around[3] ?? ""])];
    const learned = learn(pages, { unrelated: 12, lines: 7 });
    expect(learned).toHaveLength(7);
    expect(learned[0]?.text).toBe(around[3]);
  });
});

describe("openWitnessSample", () => {
  test("holds the smallest ids of all added, in any order of adding", () => {
    const witnesses = Array.from({ length: 500 }, (_, at) =>
      witnessOf({ id: `${1_000 + at}`, lines: ["سطر"] }),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 60 }), (seed, size) => {
        const sample = openWitnessSample(size);
        for (const witness of order(witnesses, seed)) sample.add(witness);
        const ids = sample.take().map(({ id }) => id);
        expect(ids.toSorted()).toEqual(witnesses.slice(0, size).map(({ id }) => id));
      }),
      repeated(100, 20),
    );
  });

  test("bounds the size of a witness of an article of any length", () => {
    const [story] = inventedSamples(8, 1);
    const paragraph = story?.paragraphs[0] ?? "";
    const lines = Array.from({ length: 5_000 }, (_, at) => paragraph.replace(".", ` ${at * 7919}.`));
    const { bodyShingles: shingles, lines: mayRecur } = witnessOf({ id: "long", lines });
    expect(shingles.length).toBeLessThanOrEqual(1_024);
    expect(mayRecur.size).toBeLessThanOrEqual(400);
  });
});
