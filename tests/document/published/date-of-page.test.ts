import { describe, expect, test } from "vitest";
import { sha256 } from "../../../cli/sha256.ts";
import { explanationText } from "../../../cli/extract/explanation.ts";
import { readDocumentAndLines, type ReadingOptions } from "../../../document/read-document.ts";

const NOW_MS = Date.UTC(2026, 0, 1);
const HEADLINE = "فيضان يقطع طريق الجبل ويعزل ثلاث قرى";
const BODY = [
  "قال مصدر في الدفاع المدني إن السيول قطعت طريق الجبل وعزلت ثلاث قرى كبيرة في المنطقة الشرقية من البلاد منذ مساء أمس وحتى صباح هذا اليوم.",
  "وأضاف المصدر أن فرق الإنقاذ وصلت إلى القرى سيرا على الأقدام وأجلت عشرات السكان من بيوتهم التي غمرتها مياه الفيضان في ساعات الليل.",
];
const MENU = ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات"];
const OTHERS = ["افتتاح معرض الكتاب في العاصمة بمشاركة واسعة", "المنتخب يستعد لمباراته المقبلة في التصفيات"];

const read = (lines: readonly string[], options: Partial<ReadingOptions> = {}) => {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const found = readDocumentAndLines(bytes, sha256, { nowMs: NOW_MS, ...options });
  if (found.reading.kind !== "read") throw new Error(found.reading.detail);
  return { ...found, article: found.reading.article };
};
const dayOf = (lines: readonly string[], options?: Partial<ReadingOptions>): string | null =>
  read(lines, options).article.published?.iso ?? null;

const [first = "", second = ""] = OTHERS;

describe("the day of an article", () => {
  test.each([
    ["above its headline", ["4 آب 2015", HEADLINE, ...BODY], "2015-08-04"],
    ["below its headline", [HEADLINE, "4 آب 2015", ...BODY], "2015-08-04"],
    [
      "in print, with the number of the issue",
      ["العدد 2341 - الثلاثاء 4 آب 2015", ...MENU, HEADLINE, ...BODY],
      "2015-08-04",
    ],
    [
      "below the site's clock and its menu",
      ["الاثنين 10 آب 2015", ...MENU, HEADLINE, "4 آب 2015", ...BODY],
      "2015-08-04",
    ],
    [
      "in a message with the initials of its sender",
      ["صوت الساحل", "4 August 2015", "S", "16:02", HEADLINE, ...BODY],
      "2015-08-04T16:02:00",
    ],
    [
      "behind a place, as an agency sends it",
      [HEADLINE, "دمشق في 4 آب 2015 / أفق برس / سعد الحارثي", ...BODY],
      "2015-08-04",
    ],
    ["behind a place alone", [HEADLINE, "عمّان، في 4 آب 2015", ...BODY], "2015-08-04"],
    [
      "behind who published it, before the section",
      [HEADLINE, "نُشرت بواسطة سعد الحارثي بتاريخ 4 آب 2015 ضمن مجتمع", ...BODY],
      "2015-08-04",
    ],
    [
      "beside lists of other articles",
      [
        ...MENU,
        first,
        "1 آب 2015",
        second,
        "2 آب 2015",
        ...MENU,
        HEADLINE,
        "4 آب 2015",
        ...BODY,
        first,
        "3 آب 2015",
      ],
      "2015-08-04",
    ],
    ["glued to a name", [HEADLINE, "محمود عبد الرحمنمايو 8, 2015", ...BODY], "2015-05-08"],
  ])("%s", (_, lines, day) => expect(dayOf(lines)).toBe(day));

  test.each([
    ["the clock of the site", ["الاثنين 10 آب 2015", ...MENU, HEADLINE, ...BODY]],
    [
      "the clock of the site within its menu",
      [...MENU.slice(0, 2), "الاثنين، 10 آب 2015", ...MENU.slice(2), HEADLINE, ...BODY],
    ],
    [
      "days of other articles above",
      [...MENU, first, "1 آب 2015", second, "2 آب 2015", ...MENU, HEADLINE, ...BODY],
    ],
    [
      "days of other articles below",
      [HEADLINE, ...BODY, "اقرأ أيضا", first, "1 آب 2015", second, "2 آب 2015"],
    ],
    [
      "days of letters that the article prints",
      [HEADLINE, ...BODY, "التاريخ: 24 - 10 - 2011", "من: مجهول", "التاريخ: 5 - 9 - 2011", "من: قسم الترجمة"],
    ],
  ])("is not %s", (_, lines) => expect(dayOf(lines)).toBeNull());

  test("is not later than the file by more than a day, if the file's time is plausible", () => {
    const page = [HEADLINE, "نشر في 4 آب 2015", ...BODY];
    expect(dayOf(page, { mtimeMs: Date.UTC(2015, 7, 2) })).toBeNull();
    expect(dayOf(page, { mtimeMs: Date.UTC(2015, 7, 3, 12) })).toBe("2015-08-04");
    expect(dayOf(page, { mtimeMs: 0 })).toBe("2015-08-04");
  });

  test("is not far from the day in the file's path", () => {
    const page = [HEADLINE, "8 شباط 2008", ...BODY];
    expect(dayOf(page)).toBe("2008-02-08");
    expect(dayOf(page, { pathDay: "2015-08-04" })).toBeNull();
    expect(dayOf([HEADLINE, "4 آب 2015", ...BODY], { pathDay: "2015-08-20" })).toBe("2015-08-04");
  });

  test("is explained by what spoke for it, and the headline too", () => {
    const { reading, lines, headlineWeighed } = read([
      "10 آب 2015",
      ...MENU,
      ...OTHERS,
      HEADLINE,
      "نشر في 4 آب 2015",
      ...BODY,
    ]);
    const text = explanationText("a.txt", { reading, lines, headlineWeighed });
    expect(text).toMatch(/says published.*\n.*weighed: isUnderHeadline \+/u);
    expect(text).toMatch(/\[article\.headline\].*\n.*weighed: .*sharesWords \+/u);
  });
});
