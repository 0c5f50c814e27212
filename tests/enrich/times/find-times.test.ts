import { describe, expect, test } from "vitest";
import fc from "fast-check";
import type { EnrichedArticle } from "../../../enrich/names/reading.ts";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { cpuMsOf } from "../../support/cpu-time.ts";
import { findTimes } from "../../../enrich/times/find-times.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";
import { deepOr } from "../../support/repetitions.ts";

const vocabulary = createVocabulary();

const publishedAt = (iso: string): EnrichedArticle["published"] => ({
  iso,
  precision: iso.length > 10 ? "minute" : "day",
});

/** A Wednesday. */
const WEDNESDAY = "2024-05-15T10:20:00+03:00";

const timesIn = (body: string, iso: string | null = WEDNESDAY) => {
  const tokens = tokenize("", body, vocabulary);
  return findTimes(tokens, iso === null ? null : publishedAt(iso)).map((time) => ({
    ...time,
    text: tokens.text.slice(time.start, time.end),
  }));
};

/** What is found, as `text = from..to`; `~` marks what nothing resolves, `!` a conflict. */
const shown = (body: string, iso: string | null = WEDNESDAY): readonly string[] =>
  timesIn(body, iso).map(
    ({ text, from, to, conflict }) =>
      `${text} = ${from ?? "~"}${to === null ? "" : `..${to}`}${conflict ? " !" : ""}`,
  );

describe("dates", () => {
  test.each([
    ["افتتح الجسر في 12 آب 2023 بعد الترميم", "12 آب 2023 = 2023-08-12"],
    ["افتتح الجسر في ١٢ آب ٢٠٢٣", "١٢ آب ٢٠٢٣ = 2023-08-12"],
    ["نشر التقرير بتاريخ 2023/8/12", "2023/8/12 = 2023-08-12"],
    ["نشر التقرير بتاريخ 12-8-2023", "12-8-2023 = 2023-08-12"],
    ["نشر التقرير بتاريخ 2023.08.12", "2023.08.12 = 2023-08-12"],
    ["يوم 13 /08 /2023م", "يوم 13 /08 /2023م = 2023-08-13"],
    ["بدأ العمل في 22 تشرين الأول/أكتوبر الماضي", "22 تشرين الأول/أكتوبر الماضي = 2023-10-22"],
    ["بدأ العمل في 10 يونيو/ حزيران 2022", "10 يونيو/ حزيران 2022 = 2022-06-10"],
    ["منذ 24 آذار (مارس) 2021", "24 آذار (مارس) 2021 = 2021-03-24"],
    ["في الأول من أيار", "الأول من أيار = 2024-05-01"],
    ["في الخامس والعشرين من يناير 2011", "الخامس والعشرين من يناير 2011 = 2011-01-25"],
    ["انطلقت يوم 5 جانفي 2017", "يوم 5 جانفي 2017 = 2017-01-05"],
    ["في الثالث من أغسطس (آب) العام الماضي", "الثالث من أغسطس (آب) العام الماضي = 2023-08-03"],
    ["بداية من غرة فيفري 2017", "غرة فيفري 2017 = 2017-02-01"],
    ["توج الملك في 5 ديسمبر 1391", "5 ديسمبر 1391 = 1391-12-05"],
    ["وقع الاتفاق في 28 ديسمبر", "28 ديسمبر = 2023-12-28"],
    ["من المقرر أن يوقع الاتفاق في 28 ديسمبر", "28 ديسمبر = 2024-12-28"],
    ["يعقد في 25 من الشهر المقبل", "25 من الشهر المقبل = 2024-06-25"],
    ["عقد في 10 محرم 1445هـ", "10 محرم 1445هـ = 2023-07-28"],
    ["عقد في 10 محرم 1445هـ الموافق 28 يوليو 2023م", "10 محرم 1445هـ الموافق 28 يوليو 2023م = 2023-07-28"],
    ["كان رمضان 1444 هادئا", "رمضان 1444 = 2023-03-23..2023-04-20"],
  ])("%s", (body, expected) => {
    expect(shown(body)).toEqual([expected]);
  });

  test("a date with a year needs no publication time", () => {
    expect(shown("افتتح الجسر في 12 آب 2023", null)).toEqual(["12 آب 2023 = 2023-08-12"]);
  });
});

describe("weekdays and days near the publication", () => {
  test.each([
    ["وصل الوفد أمس", "أمس = 2024-05-14"],
    ["وصل الوفد أمس الثلاثاء", "أمس الثلاثاء = 2024-05-14"],
    ["وصل الوفد يوم أمس", "يوم أمس = 2024-05-14"],
    ["وصل الوفد صباح اليوم الأربعاء", "صباح اليوم الأربعاء = 2024-05-15"],
    ["وصل الوفد أول من أمس", "أول من أمس = 2024-05-13"],
    ["يصل الوفد بعد غد", "بعد غد = 2024-05-17"],
    ["وصل الوفد الليلة الماضية", "الليلة الماضية = 2024-05-14"],
    ["وصل الوفد الأحد", "الأحد = 2024-05-12"],
    ["وصل الوفد الأربعاء", "الأربعاء = 2024-05-15"],
    ["سيصل الوفد الأحد", "الأحد = 2024-05-19"],
    ["وصل الوفد الأربعاء الفائت", "الأربعاء الفائت = 2024-05-08"],
    ["يصل الوفد الأحد المقبل", "الأحد المقبل = 2024-05-19"],
    ["انتشرت العناصر صباح الأربعاء", "صباح الأربعاء = 2024-05-15"],
    ["وصل الوفد فجر السبت", "فجر السبت = 2024-05-11"],
    ["يصل الوفد الثلاثاء من الأسبوع المقبل", "الثلاثاء من الأسبوع المقبل = 2024-05-21"],
    ["توقف القصف في ليلة الخميس-الجمعة", "ليلة الخميس-الجمعة = 2024-05-09..2024-05-10"],
  ])("%s", (body, expected) => {
    expect(shown(body)).toEqual([expected]);
  });

  test("without a publication time they are found and not resolved", () => {
    expect(timesIn("وصل الوفد أمس الثلاثاء وغادر الأحد", null)).toMatchObject([
      { text: "أمس الثلاثاء", from: null, precision: "day", anchor: "published" },
      { text: "الأحد", from: null, precision: "day", anchor: "published" },
    ]);
  });

  test.each([
    ["التقيا أمس الاثنين", "أمس الاثنين = 2024-05-13 !"],
    ["التقيا الأحد 13 مايو 2024", "الأحد 13 مايو 2024 = 2024-05-13 !"],
    ["التقيا اليوم الأربعاء 16 مايو", "اليوم الأربعاء 16 مايو = 2024-05-15 !"],
  ])("parts that contradict each other are a conflict: %s", (body, expected) => {
    expect(shown(body)).toEqual([expected]);
  });

  test("a weekday never looks for a year in which it fits", () => {
    expect(shown("التقيا الأحد 14 مايو")).toEqual(["الأحد 14 مايو = 2024-05-14 !"]);
  });
});

describe("periods", () => {
  test.each([
    ["منذ عام 2011", "عام 2011 = 2011"],
    ["منذ 2011", "2011 = 2011"],
    ["جرت انتخابات 2019 بهدوء", "2019 = 2019"],
    ["العام المقبل", "العام المقبل = 2025"],
    ["هذا العام", "هذا العام = 2024"],
    ["الشهر الماضي", "الشهر الماضي = 2024-04"],
    ["الأسبوع الماضي", "الأسبوع الماضي = 2024-05-06"],
    ["في نوفمبر الماضي", "نوفمبر الماضي = 2023-11"],
    ["في آذار 2011", "آذار 2011 = 2011-03"],
    ["خلال شهر أيلول من العام الماضي", "شهر أيلول من العام الماضي = 2023-09"],
    ["في ثمانينيات القرن الماضي", "ثمانينيات القرن الماضي = 1980"],
    ["في صيف 2015", "صيف 2015 = 2015-06"],
    ["في الربع الأول من عام 2019", "الربع الأول من عام 2019 = 2019-01..2019-03"],
    ["في النصف الثاني من العام الجاري", "النصف الثاني من العام الجاري = 2024-07..2024-12"],
    ["قبل ثلاثة أيام", "قبل ثلاثة أيام = 2024-05-12"],
    ["قبل نحو شهرين", "قبل نحو شهرين = 2024-03"],
    ["منذ 3 سنوات", "منذ 3 سنوات = 2021"],
    ["الأيام الثلاثة الماضية", "الأيام الثلاثة الماضية = 2024-05-12..2024-05-15"],
    ["السنوات الخمس المقبلة", "السنوات الخمس المقبلة = 2024..2029"],
  ])("%s", (body, expected) => {
    expect(shown(body)).toEqual([expected]);
  });

  test.each(["الآونة الأخيرة", "مؤخرا", "الفترة القادمة", "الأيام القليلة الماضية", "قبل أيام", "منذ سنوات"])(
    "%s is vague, and no day is invented for it",
    (text) => {
      expect(timesIn(`زاد الطلب ${text}`)).toMatchObject([{ text, from: null, precision: "vague" }]);
    },
  );

  test("two days before something else is not resolved", () => {
    expect(timesIn("وصل قبل يومين من الافتتاح")).toMatchObject([
      { from: null, precision: "day", anchor: "text" },
    ]);
  });
});

describe("clocks", () => {
  test.each([
    ["وصل اليوم الساعة 11 صباحا", "اليوم الساعة 11 صباحا = 2024-05-15T11:00"],
    ["وصل أمس عند الثامنة والنصف مساء", "أمس عند الثامنة والنصف مساء = 2024-05-14T20:30"],
    ["عند الساعة 02:30 من ليلة الثلاثاء-الأربعاء", "الساعة 02:30 من ليلة الثلاثاء-الأربعاء = 2024-05-15T02:30"],
    ["الساعة 13:28 بتوقيت غرينتش يوم أمس", "الساعة 13:28 بتوقيت غرينتش يوم أمس = 2024-05-14T13:28Z"],
  ])("%s", (body, expected) => {
    expect(shown(body)).toEqual([expected]);
  });

  test("a clock without a day takes the day named just before it", () => {
    expect(timesIn("وصل الوفد صباح اليوم. وبدأ الاجتماع الساعة 11 صباحا.")[1]).toMatchObject({
      from: "2024-05-15T11:00",
      precision: "hour",
      anchor: "text",
    });
    expect(timesIn("يبدأ الاجتماع الساعة 11 صباحا.")).toMatchObject([{ from: null, precision: "hour" }]);
  });

  test("before or after noon unsaid, only the day is certain", () => {
    expect(timesIn("وصل اليوم عند الساعة الثالثة")).toMatchObject([{ from: "2024-05-15", precision: "day" }]);
  });
});

describe("spans, and several times", () => {
  test.each([
    ["بين 3 و5 أيار", ["3 و5 أيار = 2024-05-03..2024-05-05"]],
    ["من 3 إلى 5 مايو الجاري", ["3 إلى 5 مايو الجاري = 2024-05-03..2024-05-05"]],
    ["12-14 مارس", ["12-14 مارس = 2024-03-12..2024-03-14"]],
    ["من 3 - 5 / 6 / 2023م", ["3 - 5 / 6 / 2023م = 2023-06-03..2023-06-05"]],
    ["من 3 ـ 5/6/2023", ["3 ـ 5/6/2023 = 2023-06-03..2023-06-05"]],
    ["من 28 نيسان إلى 3 أيار", ["28 نيسان إلى 3 أيار = 2024-04-28..2024-05-03"]],
    ["من 2011 إلى 2015", ["2011 إلى 2015 = 2011..2015"]],
    ["بين عامي 2011 و2015", ["2011 و2015 = 2011..2015"]],
    ["عامي 2011 و2015", ["2011 = 2011", "2015 = 2015"]],
    ["يومي السبت والأحد", ["السبت = 2024-05-11", "الأحد = 2024-05-12"]],
    ["يومي السبت 8 والأحد 9 يونيو", ["السبت 8 = 2024-06-08", "الأحد 9 يونيو = 2024-06-09"]],
    ["يومي الثلاثاء والأربعاء 14 و15 مايو", ["14 = 2024-05-14", "15 مايو = 2024-05-15"]],
    ["بين شهري آذار وأيار 2011", ["آذار وأيار 2011 = 2011-03..2011-05"]],
  ])("%s", (body, expected) => {
    expect(shown(body)).toEqual(expected);
  });

  test("the following day counts from the day before it in the text", () => {
    expect(shown("وصل الأحد 12 مايو وغادر في اليوم التالي")).toEqual([
      "الأحد 12 مايو = 2024-05-12",
      "اليوم التالي = 2024-05-13",
    ]);
    expect(shown("وغادر في اليوم التالي")).toEqual(["اليوم التالي = ~"]);
  });
});

test.each([
  "أصيب مدنيين اثنين",
  "قال القائد العام للقوات",
  "الأمين العام السابق للمنظمة",
  "استمر الانقطاع خلال 150 ساعة",
  "اشترى ساعة جديدة وما زالت الساعة معه",
  "قال الشاعر شباط أحمد",
  "ذكرت صحيفة تشرين",
  "قال آب جونسون",
  "مارس الرياضة كل يوم",
  "فاز الفريق 2-1",
  "هاتف 011-2233-445",
  "عمره 30 عاما",
  "في اليوم الأول من المؤتمر",
  "ثلاث مرات في اليوم",
  "يعمل 24 ساعة في اليوم",
  "كل الأيام عدا الجمعة",
  "احتجاجات لليوم الثامن على التوالي",
  "وقع السبت قبل الماضي",
  "وقع السبت ما قبل الماضي",
  "نقلت قناة روسيا اليوم",
  "سكان مدينة 6 أكتوبر",
  "أدى صلاة الجمعة",
  "خطيب الجمعة في الحرم",
  "فاز 2 - صفر على ضيفه",
  "تغلب 3/صفر على ضيفه",
  "شارك محمد الخميس",
  "بقي في أمس الحاجة",
  "القانون رقم 2015",
  "باع 2000 كتاب",
  "يعقد المؤتمر في 30 رجب من كل عام",
  "مما يوليه الإعلام",
  "رجب 2001",
])("no time: %s", (body) => {
  expect(shown(body)).toEqual([]);
});

describe("laws", () => {
  const words = fc.constantFrom(
    ..."يوم الأحد 12 مايو 2024 من إلى بين و الماضي المقبل الساعة 11 صباحا أمس اليوم عام شهر الشهر العام هذا قبل منذ ثلاثة أيام ليلة و5 - / ( ) ، . 1445هـ محرم صيف الربع الأول القرن 02 : 30 وقال الوزير".split(
      " ",
    ),
  );
  const texts = fc.array(words, { maxLength: 40 }).map((list) => list.join(" "));

  test("times do not overlap, lie inside the text, and their days are on the calendar", () => {
    fc.assert(
      fc.property(texts, (body) => {
        const tokens = tokenize("", body, vocabulary);
        let end = 0;
        for (const time of findTimes(tokens, publishedAt(WEDNESDAY))) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          ({ end } = time);
          for (const iso of [time.from, time.to]) {
            if (iso === null) continue;
            expect(iso).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}Z?)?)?)?$/u);
            const day = `${iso.slice(0, 10)}-01-01`.slice(0, 10);
            expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          }
        }
        expect(end).toBeLessThanOrEqual(tokens.text.length);
      }),
    );
  });

  test("without a publication time, nothing is resolved against one", () => {
    fc.assert(
      fc.property(texts, (body) => {
        const relative = timesIn(body, null).filter(({ anchor }) => anchor === "published");
        expect(relative.filter(({ from }) => from !== null)).toEqual([]);
      }),
    );
  });

  test("the same text and publication time always give the same times", () => {
    fc.assert(
      fc.property(texts, (body) => {
        expect(timesIn(body)).toEqual(timesIn(body));
      }),
    );
  });
});

test("time grows with the length of the text", () => {
  const many = deepOr(100_000, 30_000);
  const bodies = ["الأحد ".repeat(many), "12 ".repeat(many), "بين ليلة من ".repeat(many / 2)];
  const tokens = bodies.map((body) => tokenize("", body, vocabulary));
  const findAll = () => tokens.map((each) => findTimes(each, publishedAt(WEDNESDAY)));
  expect(cpuMsOf(findAll)).toBeLessThan(5_000);
});
