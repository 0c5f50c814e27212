import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findOrWiden } from "../../search/find/find-or-widen.ts";
import { OWN_ENTRIES } from "../../lexicon/names/own-entries.ts";
import { openNameLookup } from "../../search/query/find-called.ts";
import { openTestArchive } from "../support/archive.ts";
import { fillArchive } from "../support/fill-archive.ts";

const ARTICLES = [
  { headline: "متقاعدون يستثمرون خبراتهم", body: "كشف المدير عن مشروع ضخم.", dateline: "الدمام" },
  { headline: "أسعار التمور ترتفع", body: "شهدت أسواق الدمام إقبالا." },
  { headline: "تعميم جديد", body: "صدر القرار في رمضان 1436هـ ويعمل به من عام 2015م بكلفة 50مليون ريال." },
  { headline: "تعميم قديم", body: "صدر القرار عام 1420 وعدد صفحاته 2014." },
  { headline: "ذكرى الثورة", body: "يحتفل التونسيون يوم 14 جانفي بالذكرى." },
  { headline: "مناقصة", body: "في جانفي فتح 14 عرضا." },
  { headline: "زيارة رسمية", body: "استقبل الأمير محمد بن نايف الضيوف." },
  { headline: "دورة رياضية", body: "فاز محمد بن صالح باللقب." },
  { headline: "اتفاق تعاون", body: "وقعت الشركات الفرنسية عقدا، ورحبت بفرنسا شريكا." },
  { headline: "موسم السياحة", body: "تستعد الفنادق لاستقبال الزوار.", byline: "عبدالله الحربي" },
  { headline: "سباق الهجن", body: "انطلق السباق بحضور عبد الله وزملائه.", byline: "سعد القحطاني" },
  { headline: "نمو الاقتصاد", body: "نما الاقتصاد ٥٪ هذا العام في مئة مدينة." },
  { headline: "تراجع البطالة", body: "تراجعت البطالة بنسبة 5 في المائة." },
  { headline: "أجور", body: "زادت الأجور %5 في القطاع." },
  { headline: "أرقام", body: "بين 5 مدن سجلت 30 بالمئة من الحالات." },
  { headline: "جائزة", body: "بلغت الجائزة ١٫٥ مليون." },
  { headline: "قرض", body: "قيمة القرض 1,5 مليون." },
  { headline: "تفجير في القاعدة", body: "وقع التفجير قرب العند." },
  { headline: "رأي", body: "عندي رأي عندنا مثله." },
  { headline: "الأمين العام", body: "دعا بان كي مون إلى الهدوء." },
  { headline: "رئيس جديد", body: "فاز مون بالرئاسة كي يحكم." },
  { headline: "خبر من الناشر", body: "نص قصير للناشر.", outlet: "العربية نت" },
  { headline: "وفاة وفاة", body: "أعلنت وفاة الشاعر، ووفاته خسارة." },
  { headline: "نعي", body: "جاء في النعي أن الشاعر الكبير توفي أمس في بيته بعد مرض." },
  { headline: "الكندي الكندي", body: "قال الوزير الكندي إن الشركات الكندية رحبت." },
  { headline: "سفر", body: "زار الوفد في الشهر الماضي كندا وعاد منها." },
  { headline: "تنظيم الدولة الإسلامية", body: "أعلن تنظيم الدولة الإسلامية مسؤوليته." },
  { headline: "بيان", body: "ورد في بيان نشر على الشبكة في ساعة متأخرة أن داعش انسحب." },
  { headline: "حصاد القمح", body: "بدأ الحصاد في القرى.", byline: "أبو ظبي - ناصر العتيبي" },
  { headline: "حصيلة الحادث", body: "أدى الحادث إلى إصابة اثني عشر راكبا بعد عشرين دقيقة." },
  { headline: "حصيلة أخرى", body: "أصيب ١٢ راكبا بحسب البيان، وجرح خمسة وأربعون معهم." },
  { headline: "أربع مدن", body: "وصلت القافلة إلى لحج ثم أبين ثم شبوة بعد أيام طويلة ثم إلى حضرموت." },
  { headline: "حضرموت حضرموت", body: "حضرموت وشبوة وأبين: حضرموت وشبوة، وشبوة وأبين." },
  { headline: "معارك الشمال", body: "قصفت الطائرات محيط عين عيسى وبلدة قرب الباب، ووصلت القوات إلى منبج." },
  { headline: "منزل", body: "فتح الطبيب بابا من أبواب البيت، ونظر بعين عيسى الصغير." },
  { headline: "حافلة", body: "نقلت الحافلة اثنين أو عشرة ركاب." },
] as const;

const names = openNameLookup(OWN_ENTRIES);
let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
  await fillArchive(archive, ARTICLES);
});
afterAll(() => archive.remove());

const find = async (query: string, why = false) =>
  findOrWiden(archive.client, archive.names.articles, {
    query,
    filters: {},
    size: 50,
    from: 0,
    allCopies: false,
    why,
    names,
  });

/** The headlines of what has all of the words, and of what has only some. */
const found = async (query: string) => {
  const { hits } = await find(query);
  const named = (some: boolean) =>
    hits.filter((hit) => (hit.some_words ?? false) === some).map(({ headline }) => headline ?? "");
  return { all: named(false).toSorted(), some: named(true) };
};

describe("a query finds", () => {
  test.each<readonly [query: string, expected: readonly string[], why: string]>([
    ["الدمام", ["أسعار التمور ترتفع", "متقاعدون يستثمرون خبراتهم"], "a town that only the dateline names"],
    ["الدمام مشروع", ["متقاعدون يستثمرون خبراتهم"], "a word of the dateline beside one of the text"],
    ['"الدمام"', ["أسعار التمور ترتفع", "متقاعدون يستثمرون خبراتهم"], "the same as a phrase"],
    ["1436", ["تعميم جديد"], "a year with the letter of its calendar behind it"],
    ["1436هـ", ["تعميم جديد"], "such a year as it is written"],
    ["رمضان 1436", ["تعميم جديد"], "month and year"],
    ["2015", ["تعميم جديد"], "a year of the other calendar"],
    ["2015م", ["تعميم جديد"], "with its letter"],
    ["50 مليون", ["تعميم جديد"], "a number that is joined to its noun"],
    ["14 جانفي", ["ذكرى الثورة"], "a day, and not the number and the month apart"],
    ["14 يناير", ["ذكرى الثورة"], "the day by another name of its month"],
    ["محمد بن نايف", ["زيارة رسمية"], "a name of three words, and nobody who shares two of them"],
    ["فرنس*", ["اتفاق تعاون"], "a beginning behind the article and a preposition"],
    ["عبدالله", ["سباق الهجن", "موسم السياحة"], "one word of a name, in the text or only in the byline"],
    ["عبد الله", ["سباق الهجن", "موسم السياحة"], "the same as two words"],
    ["الحربي", ["موسم السياحة"], "a family name that only the byline has"],
    ["العتيبي OR القحطاني", ["حصاد القمح", "سباق الهجن"], "either of two of them"],
    ["ابوظبي", ["حصاد القمح"], "a town in the byline, in another spelling"],
    ["الحربي -عبدالله", [], "nothing that is excluded by its byline"],
    ['"عبدالله"', ["سباق الهجن", "موسم السياحة"], "the word as a phrase"],
    ...["5%", "%5", "5 بالمئة", "5 بالمائة", "5 في المئة", "٥٪", "5 %"].map(
      (query) => [query, ["أجور", "تراجع البطالة", "نمو الاقتصاد"], "a share, however it is written"] as const,
    ),
    ...['"5%"', '"%5"', '"5 في المئة"', "«٥ بالمائة»"].map(
      (query) =>
        [
          query,
          ["أجور", "تراجع البطالة", "نمو الاقتصاد"],
          "the same as a phrase, its sign on either side",
        ] as const,
    ),
    ['"زادت الأجور 5%"', ["أجور"], "a phrase that has a share in it"],
    ...["12 راكبا", "اثنا عشر راكبا", "اثنتي عشرة راكبا", "لاثني عشر راكبا"].map(
      (query) => [query, ["حصيلة أخرى", "حصيلة الحادث"], "a number in words and in digits"] as const,
    ),
    ["20", ["حصيلة الحادث"], "a number of one word"],
    ["خمس وأربعون", ["حصيلة أخرى"], "units and tens in another gender"],
    ["45", ["حصيلة أخرى"], "and by their digits"],
    ['"12 راكبا"', ["حصيلة أخرى"], "a phrase as it is written"],
    ["مئة", ["نمو الاقتصاد"], "a hundred, which no share is"],
    ...["1.5", "1,5", "١٫٥", "1.5 مليون", '"1.5 مليون"'].map(
      (query) => [query, ["جائزة", "قرض"], "a fraction, however it is written"] as const,
    ),
    ["3ein issa", ["معارك الشمال", "منزل"], "a town in Arabizi, by its words as if they were Arabic"],
    ['"3ein issa"', ["معارك الشمال", "منزل"], "the same as a phrase"],
    ["Ain Issa القوات", ["معارك الشمال"], "by its Latin name, beside a word"],
    ["manbej", ["معارك الشمال"], "in a spelling that no list has"],
    ["Al-Bab", ["معارك الشمال"], "a town that is called like a word, and no form of the word"],
    ["-manbej قصف الطائرات", [], "nothing that is excluded by such a name"],
    ["العند", ["تفجير في القاعدة"], "a name that only looks like a function word"],
    ["بان كي مون", ["الأمين العام"], "a name with function words in it, and nobody called like the rest"],
    ["-الدمام تعميم", ["تعميم جديد", "تعميم قديم"], "nothing that is excluded"],
  ])("%s: %s (%s)", async (query, expected) => {
    expect((await found(query)).all).toEqual(expected);
  });

  test.each(["عبدالله", "عبد الله", '"عبدالله"', "عبدالله OR غيره"])(
    "what has a word in its text before what it only signs: %s",
    async (query) => {
      const { hits } = await find(query);
      expect(hits.map(({ headline }) => headline)).toEqual(["سباق الهجن", "موسم السياحة"]);
    },
  );

  test.each([
    ["توفي", ["نعي", "وفاة وفاة"], "a verb before its noun"],
    ["وفاة", ["وفاة وفاة", "نعي"], "a noun before its verb"],
    ["كندا", ["سفر", "الكندي الكندي"], "a country before its adjective"],
    ["كندي", ["الكندي الكندي", "سفر"], "an adjective before its country"],
    ["توفي OR منعدم", ["نعي", "وفاة وفاة"], "the same among alternatives"],
    ["(منعدم | كندا)", ["سفر", "الكندي الكندي"], "and in parentheses"],
    ["داعش", ["بيان", "تنظيم الدولة الإسلامية"], "a name as it was typed before its other names"],
    ["تنظيم الدولة الإسلامية", ["تنظيم الدولة الإسلامية", "بيان"], "the same the other way round"],
  ])("%s: what is nearest comes first: %s (%s)", async (query, expected) => {
    const { hits } = await find(query);
    expect(hits.filter((hit) => hit.some_words !== true).map(({ headline }) => headline)).toEqual(expected);
  });

  test.each([
    ["outlet:العربيا", ["near_values"], 'outlet:"العربية نت"'],
    ["outlet:الغربية", ["near_values"], 'outlet:"العربية نت"'],
    ["byline:الحربى", [], undefined],
    ["byline:الجربي", ["near_values"], 'byline:"عبدالله الحربي"'],
    ["outlet:العربية", [], undefined],
    ["outlet:العربية لاشيءمنهذا", [], undefined],
    ["outlet:xyzxyz", [], undefined],
    ["language:الغربية", ["near_values"], 'language:"العربية"'],
    ["language:Arabik", ["near_values"], 'language:"Arabic"'],
    ["language:العربية لاشيءمنهذا", [], undefined],
    ["language:fr", [], undefined],
  ])("%s: values that there are, if none is as it was typed: %j", async (query, codes, about) => {
    const { notes } = await find(query);
    expect(notes.map(({ code }) => code)).toEqual(codes);
    expect(notes[0]?.about).toBe(about);
  });

  test("what has all names of a list before what has some of them often", async () => {
    const { all, some } = await found("لحج أبين شبوة حضرموت");
    expect({ all, some }).toEqual({ all: ["أربع مدن"], some: ["حضرموت حضرموت"] });
  });

  test("those with most of the words behind, before those with one", async () => {
    const { some } = await found("محمد بن نايف");
    expect(some).toContain("دورة رياضية");
  });

  test("and --why says that it was the dateline", async () => {
    const { hits } = await find("الدمام", true);
    const inDateline = hits.find(({ headline }) => headline === "متقاعدون يستثمرون خبراتهم");
    expect(inDateline?.why).toEqual([
      { word: "الدمام", how: "as_written", found: ["الدمام"], fields: ["dateline"] },
    ]);
    expect(inDateline?.highlight).toContain("<em>الدمام</em>");
  });
});
