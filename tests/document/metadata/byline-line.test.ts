import { describe, expect, test } from "vitest";
import { sha256 } from "../../../cli/sha256.ts";
import { type OutletNames, usualNameOf } from "../../../document/metadata/outlet-names.ts";
import { readDocument } from "../../../document/read-document.ts";
import { OUTLET_ROWS, AGENCY_ROWS } from "../../../lexicon/names/outlet-rows.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";

const HEADLINE = "بلدية القصب تفتتح مكتبة عامة في مبنى المحطة القديمة";
const BODY = [
  "افتتحت بلدية القصب مساء الخميس مكتبة عامة في مبنى محطة القطار القديمة، بعد ثلاث سنوات من الترميم، بحضور عدد من الأهالي والطلاب والمعلمين.",
  "وقال مدير المكتبة إن الرفوف تضم نحو أربعين ألف كتاب، وإن قاعة القراءة تفتح أبوابها للزوار مجاناً طوال أيام الأسبوع ما عدا الجمعة.",
].join("\n\n");

const read = (line: string, options: { outlets?: OutletNames } = {}) => {
  const bytes = new TextEncoder().encode(`${HEADLINE}\n${line}\n\n${BODY}\n`);
  const reading = readDocument(bytes, sha256, { nowMs: Date.UTC(2025, 0, 1), ...options });
  if (reading.kind === "rejected") throw new Error(reading.detail);
  const { headline, body, byline, dateline, outlet, agency } = reading.article;
  expect({ headline, body }).toEqual({ headline: HEADLINE, body: BODY });
  return { byline: byline?.asWritten ?? null, dateline, outlet, agency };
};
const none = { byline: null, dateline: null, outlet: null, agency: [] };

describe("a line under the headline that says who wrote the article", () => {
  test.each([
    ["بواسطة سلمى العتيبي | كورة الخليج", { byline: "سلمى العتيبي" }],
    ["الطائف - سعد الحارثي", { byline: "سعد الحارثي", dateline: "الطائف" }],
    ["دمشق/ سامر الحلواني", { byline: "سامر الحلواني", dateline: "دمشق" }],
    ["تقرير: نورة القحطاني", { byline: "نورة القحطاني" }],
    ["سارة عبدالله المحمد", { byline: "سارة عبدالله المحمد" }],
    ["حامد العطاس (جدة)", { byline: "حامد العطاس", dateline: "جدة" }],
    ["الرياض - أسامة النعيمة، حمد الصويلحي", { byline: "أسامة النعيمة، حمد الصويلحي", dateline: "الرياض" }],
    ["متعب الروقي من جدة", { byline: "متعب الروقي", dateline: "جدة" }],
    ["مهنا التميمي-سبق-الجوف:", { byline: "مهنا التميمي", dateline: "الجوف", outlet: "سبق" }],
    ["لندن: «الشرق الأوسط أونلاين»", { dateline: "لندن", outlet: "الشرق الأوسط" }],
    ["الطائف - الرياض", { dateline: "الطائف", outlet: "الرياض" }],
    ["نيويورك - الوئام- أ. ف. ب:", { dateline: "نيويورك", outlet: "الوئام", agency: ["فرانس برس"] }],
    ["الرياض - خالد علي", { byline: "خالد علي", dateline: "الرياض" }],
    ["مكة المكرمة - سامي علي", { byline: "سامي علي", dateline: "مكة المكرمة" }],
    ["برلين - د ب أ", { dateline: "برلين", agency: ["د ب أ"] }],
    ["برلين (د.ب.أ)", { dateline: "برلين", agency: ["د ب أ"] }],
    ["بيروت 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس", { dateline: "بيروت", agency: ["واس"] }],
  ])("%s", (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  test.each(["سوريا - حلب", "رياضة | كرة القدم", "خدمات بلدية ومجتمع"])("%s names nobody", (line) => {
    expect(read(line)).toMatchObject({ byline: null, outlet: null, agency: [] });
  });
});

describe("one outlet has one name", () => {
  test.each([
    ["أ ف ب", "فرانس برس"],
    ["أ.ف.ب", "فرانس برس"],
    ["وكالة فرانس برس", "فرانس برس"],
    ["aawsat", "الشرق الأوسط"],
    ["www.aawsat.com", "الشرق الأوسط"],
    ["«الشرق الأوسط أونلاين»", "الشرق الأوسط"],
    ["صحيفة عكاظ", "عكاظ"],
  ])("%s", (written, name) => {
    expect(usualNameOf(written)).toBe(name);
  });

  test("the user's own name wins", () => {
    const outlets = new Map([[toDedupForm("القصب نيوز"), "نشرة القصب"]]);
    expect(usualNameOf("القصب نيوز", outlets)).toBe("نشرة القصب");
    expect(read("القصب نيوز - سعد الحارثي", { outlets })).toMatchObject({ outlet: "نشرة القصب" });
  });

  test("no two rows share a name", () => {
    const keys = [...OUTLET_ROWS, ...AGENCY_ROWS].flatMap(({ name, aliases = [], latin }) => [
      ...new Set([name, ...aliases, ...latin].map(toDedupForm)),
    ]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

test("nothing is said of a page that says nothing", () => {
  expect(read("")).toEqual(none);
});
