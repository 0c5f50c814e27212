import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Enrichment, TextSpan } from "../../enrich/enrichment.ts";
import { enrichText, newEnrich } from "../support/enrich.ts";
import { cpuMsOf } from "../support/cpu-time.ts";
import { repeated } from "../support/repetitions.ts";

/** Pieces that the rules look at: names, titles, verbs, marks, numbers, dates, and what is none of them. */
const PIECES = [
  "قال الرئيس أحمد سالم الحمدان",
  "إن",
  "قصفت القوات الروسية قرية",
  "ريف إدلب الجنوبي",
  "في مدينة حلب",
  "مقتل 12 مدنياً وإصابة آخرين",
  "أمس الثلاثاء",
  "12 آب 2023",
  'ميليشيا "قسد"',
  "«لن نوقّع على هذا»",
  "وأضاف المصدر أن",
  "الجيش الوطني",
  "،",
  ".",
  "\n\n",
  "(",
  "😀",
  "𝟙",
  "ـ",
  "لـ",
  "the city of Aden",
];
const article = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => ({
  headline: pieces.slice(0, 5).join(" ").replaceAll("\n", " "),
  body: pieces.slice(5).join(" "),
}));

const spansOf = ({ entities, times, quotes, events, framing }: Enrichment): readonly TextSpan[] => [
  ...entities,
  ...times,
  ...quotes,
  ...events,
  ...framing,
];

describe("whatever the text", () => {
  test("what is claimed stands where it is said to stand, in code points", () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { field, start, end, text: claimed } of spansOf(enrichText(text))) {
          expect(Array.from(text[field]).slice(start, end).join("")).toBe(claimed);
          expect(claimed.trim()).not.toBe("");
        }
      }),
      repeated(300, 50),
    );
  });

  test("the answer is the same each time, whatever was read before", () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(newEnrich()({ ...text, published: null, dateline: null, outlet: null })).toEqual(
          enrichText(text),
        );
      }),
      { numRuns: 10 },
    );
  });

  test("confidences are from 0 to 1, and names of one type do not overlap", () => {
    fc.assert(
      fc.property(article, (text) => {
        const { entities } = enrichText(text);
        for (const { confidence } of entities) expect(confidence >= 0 && confidence <= 1).toBe(true);
        const overlapping = entities.filter((one, at) =>
          entities
            .slice(at + 1)
            .some(
              (other) =>
                one.type === other.type &&
                one.field === other.field &&
                one.start < other.end &&
                other.start < one.end,
            ),
        );
        expect(overlapping).toEqual([]);
      }),
    );
  });

  test("nothing throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (headline, body) => {
        enrichText({ headline, body });
      }),
    );
  });
});

describe("time grows with the length of the text and no faster:", () => {
  const UNITS = {
    "one letter": "ا",
    "one word": "قال ",
    "names in a row": "محمد ",
    "full names in a row": "أحمد سالم الحمدان ",
    "places in a row": "حلب ودمشق وحمص ",
    "composed places in a row": "ريف شرق شمال ",
    "organizations in a row": "وزارة الداخلية السورية ",
    "events in a row": "قصفت القوات قرية ",
    "quotation marks": "« ",
    "open quotes": "قال المصدر «نعم ",
    dates: "12 آب 2023 ",
    numbers: "12 345 ",
    commas: "أ، ",
    tatweel: "لـ ",
  } as const;
  test.each(Object.entries(UNITS))("%s", (_, unit) => {
    const timeOf = (times: number): number => {
      const body = unit.repeat(times);
      return cpuMsOf(() => void enrichText({ headline: "", body }));
    };
    const size = Math.round(20_000 / unit.length);
    /** The least of several: a garbage collection or a busy neighbour only adds to one. */
    const leastOf = (times: number): number => Math.min(...[1, 2, 3].map(() => timeOf(times)));
    const one = Math.max(5, leastOf(size));
    // Four times the text may take eight times as long on a busy machine; a quadratic rule takes sixteen.
    expect(leastOf(4 * size)).toBeLessThan(10 * one + 50);
  });
});
