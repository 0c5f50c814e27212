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

/** The rest of a report of a fire, with the lead and the headline that are given. */
const fire = (headline: string, lead: string) =>
  toComparable({
    headline,
    body:
      `${lead} في حريق اندلع فجرا داخل معمل للنسيج في الضاحية الشرقية، حسبما ذكرت فرق الإطفاء التي أخمدت النيران بعد ساعات من العمل ` +
      "وأخلت العمال من الطوابق العليا. وأوضح صاحب المعمل أن ماسا كهربائيا كان سبب الحريق وأن الخسائر المادية كبيرة، وأن المعمل سيتوقف عن " +
      "الإنتاج إلى أن تنتهي أعمال الترميم.",
  });

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

test.each([
  ["قتل 4 عمال وأصيب 6", "قتل 8 عمال وأصيب 11"],
  ["قتل أربعة عمال وأصيب ستة", "قتل 8 عمال وأصيب 11"],
  ["قتل عاملان", "قتل خمسة عشر عاملا"],
  ["لقي 4 عمال مصرعهم وجرح 6 آخرون", "قتل 8 عمال وأصيب 11 بجروح متفاوتة"],
  ["أعلنت وزارة الصحة مقتل 4 عمال", "أعلنت وزارة الصحة مقتل العشرات"],
  ["قتل شخصان وأصيب سبعة", "قتل ثلاثة وعشرون شخصا وأصيب سبعة"],
])("another toll in the lead makes an update, under any headline: %s, %s", (one, other) => {
  for (const headline of ["ضحايا في حريق معمل للنسيج", "فاجعة تهز الضاحية الشرقية"]) {
    const { relation, evidence } = compareTexts(
      fire("ضحايا في حريق معمل للنسيج", one),
      fire(headline, other),
    );
    expect([relation, new Set(evidence.differing.map(({ kind }) => kind))]).toEqual([
      "update",
      new Set(["number"]),
    ]);
  }
});

test.each([
  ["قتل 4 عمال وأصيب 6", "قتل أربعة عمال وأصيب ستة"],
  ["قتل 4 عمال وأصيب 6", "لقي 4 عمال مصرعهم وجرح 6 آخرون"],
  ["قتل 23 عاملا", "قتل ثلاثة وعشرون عاملا"],
])("one toll in other words makes no update: %s, %s", (one, other) => {
  expect(compareTexts(fire("ضحايا في حريق", one), fire("فاجعة في الضاحية", other)).relation).toBe("copy");
});

test.each([
  ["أكد مدير المعمل وقوع ضحايا", "نفى مدير المعمل وقوع ضحايا"],
  ["نقل المصابون إلى المشفى الكبير", "لم ينقل المصابون إلى المشفى الكبير"],
  ["أعلن صاحب المعمل أنه سيعود إلى العمل", "أعلن صاحب المعمل أنه لن يعود إلى العمل"],
  ["وافقت البلدية على الترميم", "رفضت البلدية الترميم"],
])("what is denied is no copy of what is confirmed: %s, %s", (one, other) => {
  for (const lead of [(text: string) => text, (text: string) => `${REPORT} ${text}`]) {
    const { relation, evidence } = compareTexts(fire("حريق", lead(one)), fire("حريق", lead(other)));
    expect(relation).toBe("update");
    expect(evidence.differing.map(({ kind }) => kind)).toEqual(["polarity"]);
  }
});

test("a number deep in a long text may be a slip of the pen, a toll may not", () => {
  const long = (end: string) =>
    article(`${REPORT} ${REPORT.replaceAll(" ", " قد ")} ${REPORT.replaceAll(" ", " ثم ")} ${end}`);
  const year = (value: string) => long(`وكان المركز افتتح في عام ${value} بحضور عدد من الأهالي`);
  const toll = (value: string) => long(`وكان الحادث أدى إلى مقتل ${value} من الأهالي`);
  expect(compareTexts(year("1953"), year("1943"))).toMatchObject({
    relation: "copy",
    evidence: { differing: [{ kind: "number", first: "1953", second: "1943" }] },
  });
  expect(compareTexts(toll("12"), toll("19")).relation).toBe("update");
});

test("a report that another desk has worded anew is a copy, though they share few of their phrases", () => {
  const one = toComparable({
    headline: "استنفار المشافي بسبب العاصفة",
    body:
      "دعت مديرية الصحة في المحافظة أقسام الطوارئ في جميع المشافي للاستعداد الكامل لتقديم الخدمات اللازمة للمرضى بسبب موجة الغبار التي تتعرض " +
      "لها المنطقة. وطالب معاون المدير الدكتور سامر العجلاني المشافي باتخاذ الاحتياطات كافة لاستقبال الحالات الطارئة من مرضى الجهاز التنفسي، " +
      "مشيرا إلى أهمية بقاء المصابين بالربو في منازلهم وإغلاق النوافذ جيدا. وأكد العجلاني أن جميع أقسام الطوارئ جاهزة لاستقبال المرضى وتقديم " +
      "الرعاية لهم على أكمل وجه، وأن فرق الإسعاف ستبقى في حالة تأهب حتى تنتهي العاصفة.",
  });
  const other = toComparable({
    headline: "الصحة تستعد للغبار",
    body:
      "دعت مديرية الصحة في المحافظة أقسام الطوارئ في المشافي والمراكز الصحية إلى الاستعداد التام لتقديم الخدمات اللازمة للمرضى بسبب موجة الغبار " +
      "التي تشهدها المنطقة. وشدد معاون المدير الدكتور سامر العجلاني على اتخاذ كافة الاحتياطات لاستقبال الحالات الطارئة من مرضى الجهاز التنفسي، " +
      "لافتا إلى ضرورة بقاء المصابين بالربو في منازلهم وإغلاق النوافذ جيدا. وأوضح أن أقسام الطوارئ كلها جاهزة لاستقبال المرضى وتقديم الرعاية لهم " +
      "على أفضل صورة، وأن فرق الإسعاف ستبقى في حالة تأهب إلى أن تنتهي العاصفة.",
  });
  const { relation, similarity } = compareTexts(one, other);
  expect(similarity).toBeLessThan(0.4);
  expect(relation).toBe("copy");
});

test("texts that share next to nothing are not aligned", () => {
  const { relation, evidence } = compareTexts(article(REPORT), fire("حريق", "قتل 4 عمال"));
  expect(relation).toBe("none");
  expect(evidence).toMatchObject({ agreeing: 0, differing: [], onlyFirst: 38 });
});
