import { describe, expect, test } from "vitest";
import { readArticle } from "../../../document/read-article.ts";

const HEADLINE = "بلدية القصب تفتتح مكتبة عامة في مبنى المحطة القديمة";
const BODY = [
  "افتتحت بلدية القصب مساء الخميس مكتبة عامة في مبنى محطة القطار القديمة، بعد ثلاث سنوات من الترميم، بحضور عدد من الأهالي والطلاب والمعلمين.",
  "وقال مدير المكتبة إن الرفوف تضم نحو أربعين ألف كتاب، وإن قاعة القراءة تفتح أبوابها للزوار مجاناً طوال أيام الأسبوع ما عدا الجمعة.",
];

const read = (above: readonly string[], under: readonly string[], below: readonly string[] = []) => {
  const article = readArticle([...above, HEADLINE, ...under, ...BODY, ...below].join("\n"));
  expect({ headline: article?.headline, body: article?.body }).toEqual({
    headline: HEADLINE,
    body: BODY.join("\n\n"),
  });
  return { outlet: article?.outlet ?? null, byline: article?.byline?.asWritten ?? null };
};

describe("an outlet that no table has, by where its name stands", () => {
  test.each([
    ["on top and beside a place", ["ضفاف السهل"], ["بيروت - ضفاف السهل"], []],
    ["beside a place, and in an invitation", [], ["عمّان - ضفاف السهل"], ["حمّل تطبيق ضفاف السهل"]],
    [
      "on top, beside the reporter, in an invitation and in the foot",
      ["ضفاف السهل"],
      ["ضفاف السهل - سعد الحارثي"],
      ["تابعوا ضفاف السهل على تلغرام", "© 2024 ضفاف السهل"],
    ],
    [
      "on top, in an invitation and in the foot",
      ["ضفاف السهل", "الرئيسية"],
      [],
      ["شارك", "تابعوا ضفاف السهل على تلغرام", "تطبيق ضفاف السهل", "© 2024 ضفاف السهل"],
    ],
  ])("%s", (_, above, under, below) => {
    expect(read(above, under, below)).toMatchObject({ outlet: "ضفاف السهل" });
  });

  test.each([
    ["an agency that sent the article", [], ["عمّان - وكالة الجسر"], []],
    ["a name that stands once, on top", ["ضفاف السهل"], [], []],
    ["a paper whose service sold the article", [], [], ["* خدمة «نيويورك تايمز»"]],
    ["a quoted paper", [], [], ["نقلا عن: صحيفة الوطن"]],
    ["sections", ["محليات", "اقتصاد", "رياضة"], [], ["محليات", "اقتصاد"]],
    ["a button", ["القائمة"], [], ["القائمة"]],
    ["the reporter", [], ["سعد الحارثي"], ["سعد الحارثي"]],
  ])("%s is none", (_, above, under, below) => {
    expect(read(above, under, below)).toMatchObject({ outlet: null });
  });
});

describe("who wrote it, in lines of content systems", () => {
  test.each([
    ["beside a day and counted comments", [], ["سعد الحارثي الإثنين 29 أبريل 2024 - 17:25"], []],
    ["glued to days", [], ["سعد الحارثي23 أبريل 2014آخر تحديث: 24 أبريل 2014"], []],
    ["before the section", [], ["25 سبتمبر 2015 سعد الحارثي محليات 0"], []],
    ["above the headline, beside the day", ["محليات 1 يونيو 2021 سعد الحارثي 5 تعليقات"], [], []],
    ["behind a cue, before the time", [], [], ["مرسلة بواسطة سعد الحارثي في 08:15"]],
    ["under its cue, with a colon between", [], ["كتب", ":", "سعد الحارثي", "29 أبريل 2024"], []],
    ["as a field", ["Authors: ['سعد الحارثي']"], [], []],
    ["with an account behind it", [], ["سعد الحارثي @saad_news", "29 أبريل 2024"], []],
  ])("%s", (_, above, under, below) => {
    expect(read(above, under, below)).toMatchObject({ byline: "سعد الحارثي" });
  });

  test.each([
    ["a paper beside a place", [], ["عمّان - ضفاف السهل"], ["تابعوا ضفاف السهل على تلغرام"]],
    ["who leads the paper", ["رئيس التحرير", "سعد الحارثي", "محليات"], [], []],
    ["who leads the paper, in one line", ["رئيس التحرير: سعد الحارثي", "محليات"], [], []],
    ["who comments", [], [], ["التعليقات (2)", "سعد الحارثي", "شكرا", "منى القحطاني", "خبر جميل"]],
  ])("%s is not", (_, above, under, below) => {
    expect(read(above, under, below)).toMatchObject({ byline: null });
  });
});
