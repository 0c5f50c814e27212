import { describe, expect, test } from "vitest";
import type { EnrichedArticle, LexiconName } from "../../../enrich/names/reading.ts";
import { buildNameIndex, findNames } from "../../../enrich/names/name-index.ts";
import { ACTOR_ENTRIES } from "../../../lexicon/names/actors/actor-entries.ts";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { organizationCandidates } from "../../../enrich/organizations/organization-candidates.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";

const names = buildNameIndex<LexiconName>(
  ACTOR_ENTRIES.flatMap((entry): readonly (readonly [string, LexiconName])[] => [
    [entry.name, { entry }],
    ...entry.latin.map((name) => [name, { entry }] as const),
    ...entry.aliases.map((alias) => [alias.name, { entry, alias }] as const),
  ]),
);
const vocabulary = createVocabulary();

const read = (body: string, published: string | null = null) => {
  const tokens = tokenize("", body, vocabulary);
  const article = {
    headline: "",
    body,
    published: published === null ? null : { iso: published },
    dateline: null,
    outlet: null,
  } as unknown as EnrichedArticle;
  const reading = { article, outletCountry: null, tokens, hits: findNames(names, tokens), tagged: [] };
  return organizationCandidates(reading).map((candidate) => ({
    ...candidate,
    text: tokens.text.slice(candidate.start, candidate.end),
    id: candidate.entry?.id ?? null,
  }));
};
const idsOf = (body: string, published?: string) =>
  read(body, published ?? null).map(({ text, id }) => [text, id]);

describe("names of the registry", () => {
  test.each([
    ["وصلت قسد إلى البلدة", "قسد", "actor:sdf"],
    ['قالت قوات "سوريا الديمقراطية" إنها تقدمت', 'قوات "سوريا الديمقراطية', "actor:sdf"],
    ["أرسل مجلس الأمن الدولي بعثة", "مجلس الأمن الدولي", "actor:unsc"],
    ["نفى للحوثيين صلة بذلك في اليمن", "لحوثيين", "actor:houthi"],
    ["نشرت HRW تقريراً", "HRW", "actor:hrw"],
    ["قالت إذاعة «الجوهرة أف أم» ذلك", "إذاعة «الجوهرة أف أم", "actor:jawhara-fm"],
    ["حذرت إدارة الغذاء والدواء من العقار", "إدارة الغذاء والدواء", "actor:us-fda"],
    ["قال لاعب القادسية إنه باق في السعودية", "القادسية", "actor:qadisiyah-sa"],
  ])("%s", (body, text, id) => {
    expect(idsOf(body)).toContainEqual([text, id]);
  });

  test("an actor of several countries is that of the article's country", () => {
    expect(idsOf("تقدم الجيش الوطني قرب مدينة في ليبيا، وقالت ليبيا")).toContainEqual([
      "الجيش الوطني",
      "actor:lna",
    ]);
    expect(idsOf("تقدم الجيش الوطني في ريف سوريا الشمالي")).toContainEqual(["الجيش الوطني", "actor:sna"]);
    expect(idsOf("تقدم الجيش الوطني قرب النهر")).toEqual([]);
  });

  test("a name that changed its meaning is read by the article's date", () => {
    const body = "أعلنت الحكومة السورية خطة جديدة";
    expect(idsOf(body, "2019-05-01")).toEqual([["الحكومة السورية", "actor:sy-government-assad"]]);
    expect(idsOf(body, "2025-05-01")).toEqual([["الحكومة السورية", "actor:sy-government"]]);
    const [unknown] = read(body);
    expect(unknown).toMatchObject({ id: "actor:sy-government" });
    expect(unknown?.confidence).toBeLessThan(0.75);
  });

  test("an everyday word is a name only where something shows it", () => {
    expect(idsOf("كان الهلال فوق البيوت في السعودية")).toEqual([]);
    expect(idsOf("قال مدرب الهلال إن السعودية بلد الكرة")).toContainEqual(["الهلال", "actor:hilal"]);
    expect(idsOf("لعب الفريق بحماس كبير")).toEqual([]);
    expect(idsOf("التقت حركة فتح الوفد، وقالت فتح إنها تنتظر")).toContainEqual(["فتح", "actor:fatah"]);
  });
});

describe("loaded names", () => {
  test("take their prefix and suffix into the span", () => {
    expect(read('هاجمت ميليشيا "قسد" القرية')).toMatchObject([{ text: 'ميليشيا "قسد', loaded: true }]);
    expect(read("هاجم تنظيم داعش الإرهابي القرية")).toMatchObject([{ id: "actor:isis", loaded: true }]);
    expect(read("هاجمت قوات الاحتلال التركي القرية")).toMatchObject([
      { id: "actor:tr-armed-forces", loaded: true },
    ]);
  });

  test("a plain name is not loaded", () => {
    expect(read("هاجمت قسد القرية").some(({ loaded }) => loaded)).toBe(false);
  });
});

describe("bodies of states", () => {
  test.each([
    ["أعلن الجيش المصري ذلك", "الجيش المصري", "actor:eg-armed-forces"],
    ["قالت حكومة العراق", "حكومة العراق", "actor:iq-government"],
    ["نفت الخارجية الأمريكية", "الخارجية الأمريكية", "actor:us-foreign-ministry"],
    ["طلبت وزارة الدفاع العراقية", "وزارة الدفاع العراقية", "actor:iq-defense-ministry"],
  ])("%s", (body, text, id) => {
    expect(idsOf(body)).toContainEqual([text, id]);
  });

  test("joined adjectives name two", () => {
    expect(idsOf("انسحبت القوات المصرية والليبية")).toEqual([
      ["القوات المصرية", "actor:eg-armed-forces"],
      ["الليبية", "actor:ly-armed-forces"],
    ]);
  });

  test("an adjective that does not agree belongs to something else", () => {
    expect(idsOf("قالت قيادة الجيش المصرية فاطمة")).toEqual([]);
  });
});

describe("bodies without their country", () => {
  const confidenceOf = (body: string, name: string): number | undefined =>
    read(body).find(({ text }) => text === name)?.confidence;

  test("count where an article is about one country, and no other is named near", () => {
    expect(confidenceOf("في مدينة بتونس، أخمد الدفاع المدني حريقاً", "الدفاع المدني")).toBeGreaterThan(0.6);
    expect(confidenceOf("عاد من تونس. وأوقفته الشرطة ليلاً", "الشرطة")).toBeGreaterThan(0.6);
    expect(confidenceOf("قالت تونس وأكدت تونس ذلك. ثم طلبت فرنسا من الشرطة تقريراً", "الشرطة")).toBeLessThan(
      0.6,
    );
  });

  test("are those of the body that the article names in full, before or behind them", () => {
    const body = "رفع البنك المركزي الفائدة. وكان البنك المركزي التركي قد حذر، وقالت سوريا وسوريا وسوريا ذلك";
    expect(idsOf(body)).toContainEqual(["البنك المركزي", "actor:tr-central-bank"]);
    expect(confidenceOf(body, "البنك المركزي")).toBeGreaterThan(0.6);
    expect(idsOf("زار الهلال الأحمر التونسي البلدة، ووزع الهلال الأحمر الخبز")).toContainEqual([
      "الهلال الأحمر",
      "actor:tn-red-crescent",
    ]);
  });

  test("name nobody where the noun is anybody's", () => {
    expect(idsOf("في تونس قالت الإدارة إنها تدرس الطلب")).toEqual([]);
    expect(idsOf("في تونس تحدث عن الاحتلال وعن قوات العدوان")).toEqual([]);
  });

  test("a bare occupier is the one that the article names", () => {
    expect(idsOf("قصف الاحتلال الروسي البلدة في سوريا، وقال الأهالي إن الاحتلال عاد")).toContainEqual([
      "الاحتلال",
      "actor:ru-government",
    ]);
    expect(idsOf("في فلسطين اقتحم الاحتلال البلدة")).toContainEqual(["الاحتلال", "actor:il-government"]);
  });

  test("a ministry of no known country keeps its own name", () => {
    expect(read("أعلنت وزارة التربية موعد الامتحان")[0]?.canonical).toBe("وزارة التربية");
  });

  test("a name of some countries is its actor's where the article names that in full", () => {
    expect(
      idsOf("اجتمع مجلس التعاون لدول الخليج العربية في فرنسا. وقال مجلس التعاون إنه يدرس ذلك"),
    ).toContainEqual(["مجلس التعاون", "actor:gcc"]);
  });
});

describe("institutions by their noun", () => {
  test.each([
    ["زار رئيس هيئة الطيران المدني المطار", "هيئة الطيران المدني"],
    ["افتتحت جامعة الملك فيصل قسماً", "جامعة الملك فيصل"],
    ["أوضحت الهيئة العامة للنقل والخدمات أن", "الهيئة العامة للنقل والخدمات"],
    ["نشرت صحيفة «البريد الجديد» خبراً", "صحيفة «البريد الجديد"],
    ["قال المكتب الإعلامي لقسد إن", "المكتب الإعلامي لقسد"],
  ])("%s", (body, text) => {
    expect(read(body).map((each) => each.text)).toContain(text);
  });

  const counted = (body: string): readonly string[] =>
    read(body)
      .filter(({ confidence }) => confidence >= 0.6)
      .map(({ text }) => text);

  test("of a general administration take in what it is for", () => {
    expect(counted("أوضحت الإدارة العامة للطرق والجسور أن العمل انتهى")).toContain(
      "الإدارة العامة للطرق والجسور",
    );
    expect(counted("أوضحت الإدارة العامة أن العمل انتهى")).toEqual([]);
  });

  test("of courts need one word, and of committees three", () => {
    expect(counted("قضت محكمة الاستئناف بسجنه")).toEqual(["محكمة الاستئناف"]);
    expect(counted("اجتمعت لجنة المسابقات الشعرية المدرسية أمس")).toEqual([
      "لجنة المسابقات الشعرية المدرسية",
    ]);
    expect(counted("اجتمعت لجنة المسابقات الشعرية أمس")).toEqual([]);
  });

  test("leave programmes, lines and the noun of another one alone", () => {
    expect(counted("أعلنت برنامج الدورة، وتوقفت خطوط الجنوب الشرقية")).toEqual([]);
    expect(counted("عطل موقع جامعة الملك فيصل")).toEqual(["جامعة الملك فيصل"]);
  });

  test("end before an epithet, which makes a known actor loaded", () => {
    expect(read("هاجمت منظمة داعش الإرهابية القرية")).toMatchObject([{ id: "actor:isis", loaded: true }]);
  });

  test("end before the next word of the sentence", () => {
    expect(read("أقرت هيئة الطيران المدني الموافقة على الخطة").map(({ text }) => text)).toEqual([
      "هيئة الطيران المدني",
    ]);
    expect(read("زار مجلس الوزراء أمس القرية").map(({ text }) => text)).not.toContain("مجلس الوزراء أمس");
  });
});

describe("a city in an article about matches", () => {
  const match = "فاز ليفربول على ضيفه نيوكاسل بهدفين في الجولة الأولى من الدوري، وسجل المهاجم في الشوط الأول";
  test("is its club", () => {
    expect(idsOf(match)).toEqual([
      ["ليفربول", "actor:liverpool"],
      ["نيوكاسل", "actor:newcastle"],
    ]);
  });
  test("but not elsewhere, nor behind what says where", () => {
    expect(idsOf("سافر الوزير إلى نابولي، وقالت نابولي إنها ترحب")).toEqual([]);
    const found = read(`${match} في نابولي`).find(({ text }) => text === "نابولي");
    expect(found?.confidence ?? 0).toBeLessThan(0.88);
  });
});

describe("what an institution is for", () => {
  test.each([
    ["زار مركز الأمم المتحدة للتنمية الصناعية أمس", "مركز الأمم المتحدة للتنمية الصناعية"],
    ["أعلنت المؤسسة العامة لتحلية المياه المالحة ذلك", "المؤسسة العامة لتحلية المياه المالحة"],
  ])("belongs to its name: %s", (body, text) => {
    expect(read(body).map((one) => one.text)).toContain(text);
  });
});

describe("money", () => {
  test("is no evidence of Mali", () => {
    const found = read("احتجزوا مبلغ مالي كبير. وقالت وزارة الداخلية إنها تحقق");
    expect(found.map(({ canonical }) => canonical)).toEqual(["وزارة الداخلية"]);
  });
});

describe("later mentions", () => {
  test("a definite noun alone means the actor named last with it, and is no surer than that", () => {
    const found = read("قالت حركة طالبان إنها تنتظر. وأضافت الحركة أنها مستعدة");
    expect(found.at(-1)).toMatchObject({ text: "الحركة", id: "actor:taliban" });
    expect(found.at(-1)?.confidence).toBeLessThan(0.7);
    const [, unsure] = read("قال مركز الدم إنه مغلق. وأضاف المركز أنه ينتظر");
    expect(unsure?.confidence).toBeLessThan(0.6);
  });

  test.each([
    ["أعلنت السفارة الأمريكية في تونس إغلاق القسم. وأضافت السفارة أنه يعود", "السفارة الأمريكية"],
    ["قالت الهيئة العامة للسياحة والآثار ذلك. وأكدت الهيئة أن التسجيل مجاني", "الهيئة العامة للسياحة والآثار"],
    ["قررت المحكمة الابتدائية سجن المتهم. وأضافت المحكمة أن الحكم نهائي", "المحكمة الابتدائية"],
  ])("a body whose full name has an article, too: %s", (body, canonical) => {
    expect(read(body).at(-1)).toMatchObject({ canonical, confidence: 0.65 });
  });

  test("an abbreviation in brackets is the actor before it, there and later", () => {
    const found = read("قالت هيئة الطيران المدني (GXQ) ذلك. ثم قالت GXQ غيره");
    expect(found.map(({ canonical }) => canonical)).toEqual(
      Array.from({ length: 3 }, () => "هيئة الطيران المدني"),
    );
  });
});
