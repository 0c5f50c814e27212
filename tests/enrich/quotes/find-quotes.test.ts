import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntityType } from "../../../lexicon/names/entry.ts";
import { candidateOf, meantName, type Mention } from "../../../enrich/names/mention.ts";
import type { Tokens } from "../../../enrich/words/tokens.ts";
import { arabicText } from "../../support/texts/arabic-text.ts";
import { buildNameIndex, findNames } from "../../../enrich/names/name-index.ts";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { cpuMsOf } from "../../support/cpu-time.ts";
import { findQuotes } from "../../../enrich/quotes/find-quotes.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";
import { repeated } from "../../support/repetitions.ts";

const vocabulary = createVocabulary();
const NAMES: readonly (readonly [string, EntityType])[] = [
  ["سمير الهادي", "person"],
  ["ليلى مراد", "person"],
  ["بدر علي", "person"],
  ["منظمة الشاطئ", "organization"],
  ["وكالة النورس", "organization"],
  ["لواء الجبل", "group"],
  ["القاهرة", "place"],
];
const names = buildNameIndex(NAMES.map((name) => [name[0], name]));

const mentionsOf = (tokens: Tokens): readonly Mention[] =>
  findNames(names, tokens).flatMap(({ first, last, start, end, values }) =>
    values.map(([canonical, type]) =>
      candidateOf({ first, last, start, end }, meantName(type, canonical), 0.9, ["lexicon"]),
    ),
  );

const read = (headline: string, body: string) => {
  const tokens = tokenize(headline, body, vocabulary);
  return findQuotes(tokens, mentionsOf(tokens)).map((quote) => ({
    ...quote,
    text: tokens.text.slice(quote.start, quote.end),
  }));
};

/** Each quote in a line: who, by which word, how, what. */
const shown = (body: string, headline = "عنوان"): readonly string[] =>
  read(headline, body).map(({ speaker, verb, kind, text }) => `${speaker ?? "?"} [${verb}] ${kind}: ${text}`);

describe("who blames or warns", () => {
  test.each([
    [
      "قال سمير الهادي إن مجموعة تعمل. كما اتهم هذه المجموعة بتزوير الأختام، مشيرا إلى أن الأعضاء اتصلوا به.",
      ["سمير الهادي [قال] indirect: إن مجموعة تعمل", "سمير الهادي [مشيرا] indirect: أن الأعضاء اتصلوا به"],
    ],
    ["عاد سمير الهادي الذي اتهم منظمة الشاطئ بالتعامل مع اللواء.", []],
    [
      "قال سمير الهادي إن السد امتلأ. واتهم منظمة الشاطئ بأنها أخفت ذلك.",
      ["سمير الهادي [قال] indirect: إن السد امتلأ", "سمير الهادي [واتهم] indirect: بأنها أخفت ذلك"],
    ],
    ["واتهم سمير الهادي منظمة الشاطئ بأنها أخفت ذلك.", ["سمير الهادي [واتهم] indirect: بأنها أخفت ذلك"]],
    ["بخاري يحذر القاهرة من أن السد امتلأ.", []],
    ["عاد سمير الهادي أمس فيما يتوقع أن يمتلئ السد.", []],
    ["دون كشف حساب أو طالما أن السد امتلأ.", []],
    ["عرض فيلم سمير الهادي على الحضور الذين أشادوا بهذه التجربة.", []],
  ])("is who speaks, and not whom: %s", (body, quotes) => {
    expect(shown(body)).toEqual(quotes);
  });
});

describe("whoever is named behind what is said does not speak", () => {
  test.each([
    ["أكدت النائبة ضرورة إحداث لجنة حول تصريحات سمير الهادي.", "النائبة"],
    ["أعلن عن تعيين سمير الهادي مديرا، مؤكدا أن العمل بدأ.", "?"],
    ["وأعرب المدرب الصربي، الذي حل محل سمير الهادي أمس، عن أمله في الفوز.", "المدرب الصربي"],
    ["وقال المتحدث باسم رئيس الحكومة سمير الهادي بدر علي إن السد امتلأ.", "بدر علي"],
    ["وأوضح رئيس الحكومة على هامش اللقاء مع منظمة، أن السد امتلأ.", "رئيس الحكومة"],
    ["وقال في برنامج حواري تلفزي: السد امتلأ.", "?"],
    ["وقالت متحدثة باسم الشرطة: السد امتلأ.", "متحدثة باسم الشرطة"],
    ["كشفت دراسة أعلنت نتائجها أن السد امتلأ.", "دراسة"],
    ["استهل والد الطفل حديثه مع الوفد بالشكر، وقال: السد امتلأ.", "والد الطفل"],
    ["أوصى المجلس بالتسريع في إنهاء العمل، مؤكدا أن السد امتلأ.", "المجلس"],
    ["وأوضح في برنامج «صباح» على القناة أن السد امتلأ.", "?"],
    ["أكد عدد من العاملين في القطاع أن السد امتلأ.", "عدد من العاملين"],
  ])("%s", (body, speaker) => {
    expect([...new Set(read("عنوان", body).map((quote) => quote.speaker ?? "?"))]).toEqual([speaker]);
  });
});

describe("findQuotes finds", () => {
  test.each([
    // The verb, the speaker, the conjunction
    ["قال سمير الهادي إن السد امتلأ.", "سمير الهادي [قال] indirect: إن السد امتلأ"],
    ["وأكدت منظمة الشاطئ أن الميناء مغلق.", "منظمة الشاطئ [وأكدت] indirect: أن الميناء مغلق"],
    ["وأوضح سمير الهادي: العمل مستمر.", "سمير الهادي [وأوضح] indirect: العمل مستمر"],
    ["وأشارت القاهرة إلى أن الاتفاق قريب.", "القاهرة [وأشارت] indirect: أن الاتفاق قريب"],
    // A person behind titles and before appositions
    [
      "قال وزير الري في الحكومة المؤقتة سمير الهادي، في مؤتمر صحفي عقده أمس، إن السد امتلأ.",
      "سمير الهادي [قال] indirect: إن السد امتلأ",
    ],
    // Somebody without a name
    ["وذكر شهود عيان أن النار انطفأت.", "شهود عيان [وذكر] indirect: أن النار انطفأت"],
    [
      "وقال مصدر مقرب من سمير الهادي لـ«النورس» إن اللقاء تأجل.",
      "مصدر مقرب من سمير الهادي [وقال] indirect: إن اللقاء تأجل",
    ],
    ["وكشف مدير المتحف عن سرقة تمثالين.", "مدير المتحف [وكشف] indirect: سرقة تمثالين"],
    ["أكدت مصادر محلية وصول القافلة إلى القرية.", "مصادر محلية [أكدت] indirect: وصول القافلة إلى القرية"],
    // A name that nothing knows
    ["وقال بدر الزيات إن المطر توقف.", "بدر الزيات [وقال] indirect: إن المطر توقف"],
    // The speaker before the verb
    ["سمير الهادي يقول إن السد امتلأ.", "سمير الهادي [يقول] indirect: إن السد امتلأ"],
    ["وصلت ليلى مراد، التي قالت إن الطريق آمن.", "ليلى مراد [قالت] indirect: إن الطريق آمن"],
    // By whom
    ["وبحسب منظمة الشاطئ، فإن المياه ملوثة.", "منظمة الشاطئ [وبحسب] indirect: فإن المياه ملوثة"],
    ["جف النهر كله هذا الصيف، وفقا لوكالة النورس.", "وكالة النورس [وفقا] indirect: جف النهر كله هذا الصيف"],
    [
      "جف النهر كله هذا الصيف، وفق ما أكده سمير الهادي.",
      "سمير الهادي [وفق] indirect: جف النهر كله هذا الصيف",
    ],
    ["وجاء في بيان لواء الجبل أن الهدنة انتهت.", "بيان لواء الجبل [وجاء] indirect: أن الهدنة انتهت"],
    // A name of which a word is folded as a preposition is
    ["وأكد بدر علي أن السد آمن.", "بدر علي [وأكد] indirect: أن السد آمن"],
    // Nobody else who is named before what is said
    ["وقال سمير الهادي بعد لقائه مع ليلى مراد إن السد آمن.", "سمير الهادي [وقال] indirect: إن السد آمن"],
    // The subject is behind what it is about
    [
      "قال سمير الهادي إن السد آمن. وعن السبب قال إن الجسر قديم.",
      "سمير الهادي [قال] indirect: إن السد آمن",
      "سمير الهادي [قال] indirect: إن الجسر قديم",
    ],
    // The word of saying next to what is said
    ["ورد سمير الهادي قائلا إن السد آمن.", "سمير الهادي [قائلا] indirect: إن السد آمن"],
    // No subject: the last speaker goes on, in the present too; the only person named before
    [
      "قال سمير الهادي إن السد امتلأ. ويضيف «لن نغادر القرية مهما حدث».",
      "سمير الهادي [قال] indirect: إن السد امتلأ",
      "سمير الهادي [ويضيف] direct: لن نغادر القرية مهما حدث",
    ],
    [
      "قالت ليلى مراد إن السد امتلأ. وتؤكد أن القرى آمنة.",
      "ليلى مراد [قالت] indirect: إن السد امتلأ",
      "ليلى مراد [وتؤكد] indirect: أن القرى آمنة",
    ],
    [
      "تعمل ليلى مراد في السوق منذ سنوات. وتقول: «لا أبيع إلا ما أصنعه بيدي».",
      "ليلى مراد [وتقول] direct: لا أبيع إلا ما أصنعه بيدي",
    ],
    // Whom the ending of a verb does not fit said it of somebody else
    [
      "قال سمير الهادي إن الشركة وافقت ونفت أنها باعت السد.",
      "سمير الهادي [قال] indirect: إن الشركة وافقت ونفت أنها باعت السد",
    ],
    // To whom it was said, and what stands in brackets, is not the speaker
    ["وقال مصدر أمني لوكالة النورس إن الطريق آمن.", "مصدر أمني [وقال] indirect: إن الطريق آمن"],
    [
      "وأوضحت تقارير محلية (اطلعت عليها «النورس») أن السد امتلأ.",
      "تقارير محلية [وأوضحت] indirect: أن السد امتلأ",
    ],
    ["كشفت دراسة حديثة أجراها باحثون أن السمك مات.", "دراسة حديثة [كشفت] indirect: أن السمك مات"],
    // The relatives of somebody, who speaks from where, behind words of respect
    ["وقال والد الطفلة ليلى مراد إن السد آمن.", "والد الطفلة ليلى مراد [وقال] indirect: إن السد آمن"],
    ["وقال الرئيس من القاهرة: السد آمن تماما.", "الرئيس [وقال] indirect: السد آمن تماما"],
    ["ولفت معالي وزير الري الدكتور سمير الهادي إلى أن السد آمن.", "سمير الهادي [ولفت] indirect: أن السد آمن"],
    // Who spoke as the head of a body is not the body
    [
      "أكد رئيس بلدية القاهرة أن السد آمن. ونبهت البلدية إلى أن المطر قادم.",
      "رئيس بلدية القاهرة [أكد] indirect: أن السد آمن",
      "البلدية [ونبهت] indirect: أن المطر قادم",
    ],
    ["وقال رئيس الحكومة أمام مجلس النواب إن السد آمن.", "رئيس الحكومة [وقال] indirect: إن السد آمن"],
    // The article behind a joined preposition
    [
      "غادرت السفن كلها الميناء، وفقا للبعثة المصرية.",
      "البعثة المصرية [وفقا] indirect: غادرت السفن كلها الميناء",
    ],
    // A noun with a pronoun is no verb that ends the naming
    ["قال سمير الهادي في رده على الاتهامات إن السد آمن.", "سمير الهادي [قال] indirect: إن السد آمن"],
    // A long naming that nothing knows ends where a preposition begins
    [
      "وقال أحد المختطفين المفترضين أمام الكاميرا إن السد امتلأ.",
      "أحد المختطفين المفترضين [وقال] indirect: إن السد امتلأ",
    ],
    [
      "وأشارت الخطة التنفيذية لآليات العمل بالقرية إلى أن السد آمن.",
      "الخطة التنفيذية [وأشارت] indirect: أن السد آمن",
    ],
    // Who published the text
    [
      "جف النهر كله هذا الصيف، وفق بيان صادر عن منظمة الشاطئ.",
      "منظمة الشاطئ [وفق] indirect: جف النهر كله هذا الصيف",
    ],
    // Who said it to the outlet, and the outlet
    ["ونقلت وكالة النورس عن سمير الهادي قوله إن السد امتلأ.", "سمير الهادي [قوله] indirect: إن السد امتلأ"],
    ["ونقلت وكالة النورس عن مصدر أن السد امتلأ.", "وكالة النورس [ونقلت] indirect: أن السد امتلأ"],
    ["ونقلت وكالة النورس عن سمير الهادي أن السد امتلأ.", "سمير الهادي [ونقلت] indirect: أن السد امتلأ"],
    ["ونقلت الصحيفة عن وزير الري أن السد امتلأ.", "وزير الري [ونقلت] indirect: أن السد امتلأ"],
  ])("%s", (body, ...expected) => expect(shown(body)).toEqual(expected));

  test("what stands in marks, whichever way the marks look", () => {
    for (const [open, close] of ['""', "«»", "“”", "””"])
      expect(shown(`وقال سمير الهادي إن ${open}السد امتلأ حتى آخره اليوم${close}.`)).toEqual([
        "سمير الهادي [وقال] direct: السد امتلأ حتى آخره اليوم",
      ]);
  });

  test("a quotation over several sentences, and one that is never closed", () => {
    expect(shown('قال سمير الهادي: "امتلأ السد. نحن في أمان. لا تخافوا". وغادر القاعة.')).toEqual([
      "سمير الهادي [قال] direct: امتلأ السد. نحن في أمان. لا تخافوا",
    ]);
    expect(shown('قال سمير الهادي: "امتلأ السد ونحن في أمان. وغادر القاعة.')).toEqual([
      "سمير الهادي [قال] direct: امتلأ السد ونحن في أمان",
    ]);
  });

  test("a quotation before its verb", () => {
    expect(shown('"لن نترك القرية مهما حدث"، تقول ليلى مراد.')).toEqual([
      "ليلى مراد [تقول] direct: لن نترك القرية مهما حدث",
    ]);
  });

  test("what else the same speaker says, in the sentence and behind it", () => {
    expect(
      shown("قال سمير الهادي إن السد امتلأ، مشيرا إلى أن القرى آمنة. وأضاف أن العمل مستمر، وفق تعبيره."),
    ).toEqual([
      "سمير الهادي [قال] indirect: إن السد امتلأ",
      "سمير الهادي [مشيرا] indirect: أن القرى آمنة",
      "سمير الهادي [وأضاف] indirect: أن العمل مستمر",
    ]);
  });

  test("whom a noun means that points back", () => {
    expect(
      shown(
        "وقال مصدر أمني إن الطريق آمن.\n\nوقال سمير الهادي إن السد امتلأ.\n\nوأضاف المصدر أن الجسر مفتوح.",
      ),
    ).toEqual([
      "مصدر أمني [وقال] indirect: إن الطريق آمن",
      "سمير الهادي [وقال] indirect: إن السد امتلأ",
      "مصدر أمني [وأضاف] indirect: أن الجسر مفتوح",
    ]);
  });

  test("the speaker whom the ending of the verb fits", () => {
    expect(
      shown("قالت منظمة الشاطئ إن الماء ملوث. وقال سمير الهادي إن السد امتلأ. وأضافت أن السمك مات."),
    ).toContain("منظمة الشاطئ [وأضافت] indirect: أن السمك مات");
  });

  test("a headline that begins with its speaker", () => {
    expect(shown("", "وزير الري: السد آمن تماما")).toEqual(["وزير الري [الري] indirect: السد آمن تماما"]);
    expect(shown("", "القاهرة: افتتاح معرض الكتاب")).toEqual([]);
  });
});

describe("findQuotes leaves alone", () => {
  test.each([
    // Names and words at a distance
    "وصلت قوات «لواء الجبل الأسود القديم» إلى القرية.",
    // The outlet itself
    "يذكر أن السد بني قبل عشرين عاما.",
    "ويمكن أن يمتلئ السد.",
    "يذكر أن السد قديم. ويتوقع أن يمتلئ غدا.",
    // Who speaks of himself, counted nouns, amounts, nouns of a list
    "أعتقد أنه أجمل سد في البلاد.",
    "شارك 800 فرد تعاون مع الفريق على أن يعود.",
    "ويبلغ عددهم مئة، ويقسم النهر البلدة إلى أن تصل إلى السد.",
    "مدير مركز التدريب ونقل التكنولوجيا الحديثة إلى أن يكتمل السد.",
    "وغادر المكان طالبا عدم ذكر اسمه «نقلنا حتى الآن جثثا كثيرة».",
    "واصل التدريب إلى أن تمكن من تسلق الجبل.",
    "حصل على دعم بعض أبرز الشخصيات، حتى إن كثيرين يعرفونه.",
    "انتهى العمل، الأمر الذي يعتقد أنه رجح كفته.",
    "وغادر المكان داعيا الله أن يمتلئ السد.",
    "أعلن سمير الهادي خلال كلمة ألقاها في افتتاح السد.",
    // Nothing was said
    "لم يقل سمير الهادي إن السد امتلأ.",
    "وقبل أن يؤكد الوزير أن السد آمن غادر.",
    // Other words of the same letters
    "ازداد عدد كتب الأطفال بين القاهرة والريف.",
    "تصرف وفقا للقانون وحسب الحاجة.",
    "اتفقا على أن يلتقيا غدا.",
  ])("%s", (body) => expect(shown(body)).toEqual([]));

  test("what names nobody where a speaker stands", () => {
    expect(shown("قال سمير الهادي إن السد آمن. وقال يجب أن نعمل: السد لنا.")[1]).toMatch(/^سمير الهادي/u);
    expect(shown("يتجمع الناس أمام السد، إذ يتوقع أن يمتلئ.")).toEqual([]);
    expect(shown("طالب الراغبين في العمل بالتسجيل: الأبواب مفتوحة.")).toEqual([
      "? [طالب] indirect: الأبواب مفتوحة",
    ]);
  });

  test("a headline with a label, and a colon before a list", () => {
    expect(shown("", "دراسة: فوائد المشي صباحا")).toEqual([]);
    expect(shown("زار الوزير أماكن كثيرة منها: السد والجسر.")).toEqual([]);
  });

  test("what somebody says that others said", () => {
    expect(shown("قال سمير الهادي إن الحكومة أعلنت أن السد امتلأ.")).toHaveLength(1);
  });
});

const PIECES =
  'قال|وأضاف|مشيرا إلى|بحسب|وفقا ل|قوله|إن|أن|سمير الهادي|المصدر|الذي|"|«|»|:|.|،|\n\n|لـ|ما|جاء في|بيان'.split(
    "|",
  );

describe("findQuotes, laws", () => {
  const piece = fc.oneof(arabicText, fc.constantFrom(...PIECES));
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));

  test("spans are words of the text, and confidences parts of one", () => {
    fc.assert(
      fc.property(text, text, (headline, body) => {
        const tokens = tokenize(headline, body, vocabulary);
        for (const quote of findQuotes(tokens, mentionsOf(tokens))) {
          const { first, last, start, end, confidence } = quote;
          expect(first <= last && start < end && end <= tokens.text.length).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
      }),
      repeated(3000),
    );
  });

  test.each(["قال ", "قال إن ", "قال: ", '"قال ', "وقال الوزير، ", "حسب ما قال الوزير ", "الذي قال "])(
    "linear in a text of nothing but %s",
    (word) => {
      const timeOf = (count: number): number => {
        const tokens = tokenize("", word.repeat(count), vocabulary);
        return cpuMsOf(() => findQuotes(tokens, []));
      };
      timeOf(2000);
      expect(timeOf(40_000)).toBeLessThan(40 * timeOf(4000) + 200);
    },
  );
});
