import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { candidateOf, meantName, type Mention } from "../../../enrich/names/mention.ts";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { cpuMsOf } from "../../support/cpu-time.ts";
import { detectLanguage } from "../../../enrich/language.ts";
import { summarize } from "../../../enrich/keyphrases/summarize.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";

const vocabulary = createVocabulary();

/** Every place in the text where one of the names stands. */
const mentionsOf = (
  tokens: ReturnType<typeof tokenize>,
  names: Readonly<Record<string, Partial<Mention>>>,
): readonly Mention[] =>
  Object.entries(names)
    .flatMap(([name, fields]) =>
      Array.from(tokens.starts, (start, first) => ({ start, first }))
        .filter(({ start }) => tokens.text.startsWith(name, start))
        .map(({ start, first }): Mention => {
          const end = start + name.length;
          const last = tokens.ends.indexOf(end);
          const found = candidateOf({ first, last, start, end }, meantName("organization", name), 0.9, []);
          return { ...found, ...fields };
        }),
    )
    .toSorted((a, b) => a.start - b.start);

const summaryOf = (
  headline: string,
  body: string,
  names: Readonly<Record<string, Partial<Mention>>> = {},
) => {
  const tokens = tokenize(headline, body, vocabulary);
  return summarize(tokens, mentionsOf(tokens, names));
};

const HEADLINE = "شركة المياه تصلح الخزان الشرقي في حمص";
const BODY = [
  "باشرت شركة المياه اليوم إصلاح الخزان الشرقي بعد تسرب كبير أثر على أحياء عدة في حمص.",
  "وقال مهندس إن الخزان الشرقي بني قبل أربعين عاما.",
  "وأضاف أن ورشات الصيانة ستعمل ليلا.",
  "وتغذي شبكة المياه من الخزان الشرقي نصف أحياء حمص، وتحتاج شركة المياه إلى أنابيب جديدة.",
  "ويعمل في ورشات الصيانة عشرون عاملا.",
].join("\n\n");

describe("keyphrases", () => {
  test("are names first, then what the text repeats", () => {
    const { keyphrases } = summaryOf(HEADLINE, BODY, { "شركة المياه": {}, حمص: { type: "place" } });
    expect(keyphrases).toEqual(["شركة المياه", "حمص", "الخزان الشرقي", "ورشات الصيانة"]);
  });

  test("without names are what the text repeats", () => {
    const { keyphrases } = summaryOf(HEADLINE, BODY);
    expect(keyphrases).toContain("شركة المياه");
    expect(keyphrases).toContain("الخزان الشرقي");
  });

  test("a name is written as most often in the text, unless that takes a side; a person by the whole name", () => {
    const { keyphrases } = summaryOf(
      "الجيش الأزرق يعلن هدنة",
      "أعلن الجيش الأزرق هدنة. وقالت عصابات الشمال ذلك. وعصابات الشمال كثيرة. وحضر سامر. وذهب سامر.",
      {
        "الجيش الأزرق": { canonical: "قوات الشمال (حتى 2020)" },
        "عصابات الشمال": { canonical: "قوات الشمال (حتى 2020)", loaded: true },
        سامر: { type: "person", canonical: "سامر الحلبي" },
      },
    );
    expect(keyphrases).toEqual(["الجيش الأزرق", "سامر الحلبي"]);
  });

  test("a name that is named once in the body, or is unsure, is none", () => {
    expect(summaryOf("خبر قصير", "وصل الوفد إلى حمص.", { حمص: { type: "place" } }).keyphrases).toEqual([]);
    const unsure = { حمص: { type: "place", confidence: 0.4 } } as const;
    expect(summaryOf("وصل إلى حمص", "وصل الوفد إلى حمص.", unsure).keyphrases).not.toContain("حمص");
  });

  test.each([
    [
      "no phrase ends with a function word or crosses punctuation",
      "أسعار القمح في السوق",
      "ارتفعت أسعار القمح في المدينة. وانخفضت أسعار القمح، في الريف.",
    ],
    ["clitics are taken off", "وأسعار القمح", "ارتفعت أسعار القمح. وبأسعار القمح هذه. ولأسعار القمح."],
  ])("%s", (_rule, headline, body) => {
    expect(summaryOf(headline, body).keyphrases).toEqual(["أسعار القمح"]);
  });

  test("the article that a preposition hides is shown", () => {
    const { keyphrases } = summaryOf("للأمن السياحي", "ملتقى للأمن السياحي. وخطة للأمن السياحي.");
    expect(keyphrases).toEqual(["الأمن السياحي"]);
  });
});

describe("the lead", () => {
  test("is the two sentences that say most, in the order of the text", () => {
    const { lead } = summaryOf(HEADLINE, BODY);
    expect(lead).toBe(
      "باشرت شركة المياه اليوم إصلاح الخزان الشرقي بعد تسرب كبير أثر على أحياء عدة في حمص. وتغذي شبكة المياه من الخزان الشرقي نصف أحياء حمص، وتحتاج شركة المياه إلى أنابيب جديدة.",
    );
  });

  test("is empty for an article of two sentences, or none", () => {
    expect(
      summaryOf(
        "وصول الوفد الزائر",
        "وصل الوفد الزائر إلى المدينة القديمة. والتقى الوفد عددا من التجار والحرفيين.",
      ).lead,
    ).toBe("");
    expect(summaryOf("", "")).toEqual({ keyphrases: [], lead: "" });
  });

  test("keeps the marks that open and close a sentence", () => {
    const body = [
      '"وصل الوفد الزائر إلى المدينة القديمة اليوم."',
      "قال مدير السوق كلاما آخر لا صلة له بالخبر.",
      "«التقى الوفد الزائر تجار المدينة القديمة؟»",
    ].join("\n");
    const { lead } = summaryOf("الوفد الزائر في المدينة القديمة", body);
    expect(lead).toBe(
      '"وصل الوفد الزائر إلى المدينة القديمة اليوم." «التقى الوفد الزائر تجار المدينة القديمة؟»',
    );
  });
});

describe("laws", () => {
  const words = fc.constantFrom(
    ..."قال الوزير إن شركة المياه في حمص والمياه للمياه الخزان الشرقي . ، « » \n 12 من على و اليوم ورشات الصيانة".split(
      " ",
    ),
  );
  const texts = fc.tuple(fc.array(words, { maxLength: 8 }), fc.array(words, { maxLength: 80 }));

  test("at most ten keyphrases, none inside another, none empty; the same text gives the same", () => {
    fc.assert(
      fc.property(texts, ([head, body]) => {
        const summary = summaryOf(head.join(" "), body.join(" "), { حمص: { type: "place" } });
        const { keyphrases } = summary;
        expect(keyphrases.length).toBeLessThanOrEqual(10);
        expect(keyphrases.every((phrase) => phrase.trim() !== "")).toBe(true);
        const nested = keyphrases.filter((one) =>
          keyphrases.some((other) => other !== one && ` ${other} `.includes(` ${one} `)),
        );
        expect(nested).toEqual([]);
        expect(new Set(keyphrases).size).toBe(keyphrases.length);
        expect(summaryOf(head.join(" "), body.join(" "), { حمص: { type: "place" } })).toEqual(summary);
      }),
    );
  });
});

test("time grows with the length of the text", () => {
  const bodies = ["الخزان ".repeat(300_000), "شركة المياه. ".repeat(150_000), "كلمة\n".repeat(200_000)];
  const tokens = bodies.map((body) => tokenize("شركة المياه", body, vocabulary));
  const summarizeAll = () => tokens.map((each) => summarize(each, []));
  expect(cpuMsOf(summarizeAll)).toBeLessThan(3_000);
});

test.each(["حمص", "وصل الوفد", "Homs", "12/8/2023", ""])(
  "a text as short as %j has no certain language",
  (text) => {
    expect(detectLanguage(text)).toEqual({ language: "und", confidence: 0 });
  },
);
