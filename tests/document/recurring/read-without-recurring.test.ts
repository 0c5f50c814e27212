import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { learnRecurring, witnessOf } from "../../../dedup/learn-recurring.ts";
import { inventedSamples } from "../../support/texts/recurring-pages.ts";
import { sha256 } from "../../../cli/sha256.ts";
import { readDocumentAndLines } from "../../../document/read-document.ts";
import { recurringKeyOf, recurringOf } from "../../../document/recurring/recurring-lines.ts";
import { makePages } from "../../support/layouts/make-pages.ts";
import { OWN_SAMPLES } from "../../support/samples/own-samples.ts";
import { repeated } from "../../support/repetitions.ts";

const NOW_MS = Date.UTC(2026, 0, 1);

const read = (text: string, recurring: readonly string[], extension = "txt") => {
  const learned = recurring.flatMap((line) => {
    const key = recurringKeyOf(line);
    return key === null ? [] : [{ key, text: line, articles: 12 }];
  });
  const { reading, lines } = readDocumentAndLines(new TextEncoder().encode(text), sha256, {
    nowMs: NOW_MS,
    extension,
    recurring: recurringOf(12, learned),
  });
  if (reading.kind !== "read") throw new Error(reading.detail);
  return { ...reading, lines };
};

const { headline, paragraphs } = OWN_SAMPLES[0] ?? { headline: "", paragraphs: [] };
const body = paragraphs.join("\n\n");
const taken = ({ article }: ReturnType<typeof read>) =>
  article.boilerplate.filter(({ kind }) => kind === "recurring").map(({ line, text }) => [line, text]);

describe("lines that recur in the folder", () => {
  test("are taken out anywhere in the body, and stay in the record with their numbers", () => {
    const text = [headline, "", paragraphs[0], "ضع إعلانك هنا", ...paragraphs.slice(1), "دار السوسن"].join(
      "\n",
    );
    const page = read(text, ["ضع إعلانك هنا", "دار السوسن"]);
    expect(page.article.body).toBe(body);
    expect(taken(page)).toEqual([[4, "ضع إعلانك هنا"]]);
    expect(page.article.boilerplate.map((line) => line.text)).toContain("دار السوسن");
    expect(page.article.boilerplate[0]).toMatchObject({ rule: "position.recurring", unrelated: 12 });
  });

  const SHORT = "وقتل في القصف ثلاثة مدنيين.";
  const UNSTOPPED = "وقال شهود من أهل البلدة إن الطائرات حلقت فوق السوق قبل القصف بنحو ساعة";

  test.each([
    ...paragraphs.map((sentence, at) => [`paragraph ${at + 1}`, sentence]),
    ["a short one", SHORT],
    ["one without a full stop", UNSTOPPED],
  ])("stay if they may be sentences of the article, the last one too: %s", (_, sentence) => {
    for (const story of [
      [SHORT, ...paragraphs, UNSTOPPED],
      [UNSTOPPED, ...paragraphs, SHORT],
    ]) {
      const page = read([headline, "", ...story].join("\n"), [sentence]);
      expect(page.article.body).toContain(sentence);
      expect(taken(page)).toEqual([]);
    }
  });

  test("stay though somebody planted them: eighteen files with one sentence take it out of no later article", () => {
    for (const sentence of [...paragraphs, SHORT, UNSTOPPED]) {
      const planted = inventedSamples(5, 36).map(({ headline: other, paragraphs: rest }, at) =>
        witnessOf({ id: `${at}`, lines: [other, ...rest, sentence] }),
      );
      const learned = learnRecurring(planted, { unrelated: 12, lines: 200 });
      expect(learned.map(({ text }) => text)).toEqual([]);
    }
  });

  test("go if they are no sentence, or worded as a notice of the page", () => {
    const notice = "تابعوا آخر أخبار دار السوسن على مدار الساعة عبر قناتنا في تطبيق الرسائل.";
    const call = "تابعوا آخر أخبار دار السوسن على مدار الساعة عبر قناتنا في تطبيق الرسائل";
    const text = [headline, "", paragraphs[0], call, ...paragraphs.slice(1), notice].join("\n");
    expect(read(text, [notice, call]).article.body).toBe(body);
  });

  test("do not stand in for the headline", () => {
    const text = ["كلمة حرة لكل الناس", headline, "", ...paragraphs].join("\n");
    const slogan = "كلمة حرة لكل الناس";
    expect(read(text, [slogan]).article).toMatchObject({ headline, body });
  });

  test("stay the headline if the page has no better one", () => {
    const text = ["نشرة الطقس اليومية", "", ...paragraphs].join("\n");
    expect(read(text, ["نشرة الطقس اليومية"]).article).toMatchObject({
      headline: "نشرة الطقس اليومية",
      body,
    });
  });

  test("stay if the page has nothing else", () => {
    const text = "دار السوسن\nخريطة المكان";
    expect(read(text, ["دار السوسن", "خريطة المكان"]).article).toEqual(read(text, []).article);
  });

  test("still say who published the article and when", () => {
    const stamp = "تاريخ النشر 2024-03-05 في السوسن";
    const text = ["شبكة السهل", stamp, headline, "", ...paragraphs].join("\n");
    const { article } = read(text, ["شبكة السهل", stamp]);
    expect(article).toMatchObject({ headline, outlet: "شبكة السهل", published: { iso: "2024-03-05" } });
  });

  test("change the document but not its id", () => {
    const notice = "تصدر الصفحة عن دار السوسن في المرجانة";
    const text = [headline, "", ...paragraphs, notice].join("\n");
    expect(read(text, [notice]).documentId).toBe(read(text, []).documentId);
    expect(read(text, [notice]).article.body).not.toBe(read(text, []).article.body);
  });

  test("never include a first line that is the headline for certain", () => {
    const json = JSON.stringify({ title: "نشرة الطقس اليومية", body: `${body}\n\nدار السوسن` });
    const { article } = read(json, ["نشرة الطقس اليومية", "دار السوسن"], "json");
    expect(article).toMatchObject({ headline: "نشرة الطقس اليومية", body });
  });

  test("do not come back as the headline through the title of the page", () => {
    const story =
      "قال رئيس المجلس إن العمل في الجسر القديم ينتهي خلال شهر، وإن الطريق يفتح بعده أمام السيارات والشاحنات.";
    const line = "المجلس يفتح الجسر القديم أمام السيارات";
    const title = `${line} - شبكة شام`;
    const { article } = read(`${title}\n\n${line}\n\n${story}\n\n${story}`, [line]);
    expect(article.headline).toBe(title);
    expect(article.boilerplate.map(({ text }) => text)).toContain(line);
  });

  test("the paragraphs of a wrapped text stay whole when a line below them goes", () => {
    const wrapped = [
      headline,
      "",
      "قضت محكمة البداية في السهلة بإلزام معمل الإسمنت بتركيب مصاف على مداخنه",
      "خلال ستة أشهر، وبدفع تعويض لمئة وأربعين مزارعا قالوا إن غباره أتلف",
      "كروم العنب حول المعمل وفي الوديان التي تحيط به من جهتي الشرق والغرب.",
      "",
      "وقال محامي الشركة إن موكلته ستستأنف الحكم لأن المعمل يعمل برخصة سارية",
      "ويشغل ثمانمئة عامل، فيما احتفل المزارعون بتوزيع العنب على المارة أمام",
      "مبنى المحكمة.",
      "",
      "مجلة السوسن تقرأ في كل مكان",
    ].join("\n");
    const [, first, second, notice = ""] = read(wrapped, []).lines.map(({ text }) => text);
    expect(read(wrapped, [notice]).article.body).toBe(`${first}\n\n${second}`);
  });

  const pages = makePages(OWN_SAMPLES, 1).flatMap(({ pages: all }) => all.map(({ text }) => text));

  test("no line is lost, and only recurring lines are taken out, whichever lines recur", () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.infiniteStream(fc.boolean()), (text, coin) => {
        const plain = read(text, []);
        const recurring = plain.lines.map((line) => line.text).filter(() => coin.next().value === true);
        const page = read(text, recurring);
        const keys = new Set(recurring.map(recurringKeyOf));
        for (const [, line] of taken(page)) expect(keys).toContain(recurringKeyOf(String(line)));
        const found = [
          page.article.headline,
          ...page.article.body.split("\n\n"),
          ...page.article.boilerplate.map((line) => line.text),
        ];
        expect(new Set(found)).toEqual(new Set(plain.lines.map((line) => line.text)));
        expect(page.article.body).not.toBe("");
        expect(page.documentId).toBe(plain.documentId);
      }),
      repeated(300, 30),
    );
  });
});
