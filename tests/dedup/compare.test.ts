import fc from "fast-check";
import { expect, test } from "vitest";
import { comparableOfWords, toComparable } from "../../dedup/comparable.ts";
import { compareTexts } from "../../dedup/compare.ts";

const article = (body: string) => toComparable({ headline: "", body });
const words = fc.array(fc.constantFrom("قال", "في", "دمشق", "15", "16", "الأحد", "السبت", "سماء", "غائمة"), {
  maxLength: 40,
});

const REPORT =
  "أعلنت مديرية الصحة في المدينة القديمة أن المركز الجديد بدأ استقبال المرضى صباح اليوم بعد توقف دام 15 شهرا " +
  "بسبب أعمال الصيانة التي طالت المبنى كله وقالت المديرة إن الفريق يضم 40 طبيبا وممرضا يعملون على مدار الساعة";

test("the decision on two texts does not depend on their order", () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const there = compareTexts(comparableOfWords(one, 0), comparableOfWords(other, 0));
      const back = compareTexts(comparableOfWords(other, 0), comparableOfWords(one, 0));
      expect([back.relation, back.similarity, back.containment]).toEqual([
        there.relation,
        there.similarity,
        there.containment,
      ]);
      expect(back.evidence.differing).toEqual(
        there.evidence.differing.map(({ kind, first, second }) => ({ kind, first: second, second: first })),
      );
    }),
  );
});

test("a text is a copy of itself", () => {
  fc.assert(
    fc.property(words, (text) => {
      const { relation } = compareTexts(comparableOfWords(text, 0), comparableOfWords(text, 0));
      expect(relation).toBe(text.length === 0 ? "none" : "copy");
    }),
  );
});

test("an edited copy is a copy", () => {
  const edited = `متابعات ${REPORT.replace("أعلنت", "كشفت").replace("بعد توقف", "إثر توقف")} المصدر وكالات`;
  expect(compareTexts(article(REPORT), article(edited))).toMatchObject({ relation: "copy" });
});

test("another weekday at the same position makes another report, and the evidence names it", () => {
  const sunday = `حالة الطقس ليوم الأحد ${REPORT}`;
  const monday = `حالة الطقس ليوم الاثنين ${REPORT}`;
  const { relation, evidence } = compareTexts(article(sunday), article(monday));
  expect(relation).toBe("none");
  expect(evidence.differing).toEqual([{ kind: "day", first: "الاحد", second: "الاثنين" }]);
});

test("two outlets' names for one party are no difference", () => {
  const report = (name: string) => `قالت مصادر محلية إن دورية من ${name} دخلت القرية ${REPORT}`;
  const there = compareTexts(article(report("قوات سوريا الديمقراطية")), article(report("ميليشيا قسد")));
  expect(there).toMatchObject({ relation: "copy", evidence: { differing: [] } });
});

test("another name after a title makes another report", () => {
  const cable = (name: string) =>
    `بعث رئيس الجمهورية برقية تهنئة إلى الرئيس ${name} بمناسبة العيد الوطني ${REPORT}`;
  const { relation, evidence } = compareTexts(
    article(cable("بوريس ستانكوف")),
    article(cable("لي دونغ هيون")),
  );
  expect(relation).toBe("none");
  expect(evidence.differing).toEqual([{ kind: "name", first: "بوريس ستانكوف", second: "دونغ هيون" }]);
});

test("the place that an outlet puts before a report is no difference", () => {
  const from = (place: string) =>
    toComparable({ headline: "افتتاح المركز الصحي", body: `${place} - ${REPORT}` });
  expect(compareTexts(from("دمشق"), from("بيروت"))).toMatchObject({
    relation: "copy",
    evidence: { differing: [] },
  });
});

test("a headline with another date belongs to another issue", () => {
  const issue = (day: string) => toComparable({ headline: `أبرز أخبار ${day}`, body: REPORT });
  expect(compareTexts(issue("السبت 4 مارس"), issue("الخميس 2 مارس")).relation).toBe("none");
});

test("the same words around two texts do not make them one report", () => {
  const other =
    "تراجعت أسعار الخضار في أسواق الجملة بعد وصول شحنات من الساحل ورأى تجار أن التراجع سيستمر حتى نهاية الموسم الحالي بسبب وفرة " +
    "الإنتاج وضعف الطلب على التصدير في ظل ارتفاع أجور النقل والتبريد والتوضيب";
  const frame = (body: string) => article(`${REPORT} ${body} ${REPORT.split(" ").toReversed().join(" ")}`);
  const longer = REPORT.replaceAll(" ", " قد ");
  expect(compareTexts(frame(other), frame(longer)).relation).toBe("none");
});

test("a revised number makes an update", () => {
  const { relation, evidence } = compareTexts(article(REPORT), article(REPORT.replace("40", "55")));
  expect(relation).toBe("update");
  expect(evidence.differing).toEqual([{ kind: "number", first: "40", second: "55" }]);
});
