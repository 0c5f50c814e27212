import { describe, expect, test } from "vitest";
import { sha256 } from "../../../cli/sha256.ts";
import { explainLines } from "../../../document/explain-lines.ts";
import { PAGE_KIND_RULES } from "../../../document/page-kind/page-kind.ts";
import { readDocumentAndLines } from "../../../document/read-document.ts";
import { NOTICES } from "../../../lexicon/page-kind/notices.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";
import { randomFrom } from "../../support/layouts/random.ts";
import { DEVELOPMENT_OTHER_SITES } from "../../support/other-pages/development-pages.ts";
import { LISTLIKE_ARTICLES } from "../../support/other-pages/listlike-articles.ts";
import { renderOther } from "../../support/other-pages/other-page.ts";
import { OWN_SAMPLES } from "../../support/samples/own-samples.ts";

const NOW_MS = Date.UTC(2026, 11, 1);

const readAll = (text: string, extension = "txt") => {
  const read = readDocumentAndLines(new TextEncoder().encode(text), sha256, { nowMs: NOW_MS, extension });
  if (read.reading.kind !== "read") throw new Error(read.reading.detail);
  return { ...read, article: read.reading.article };
};

const pageNamed = (name: string): string => {
  const site = DEVELOPMENT_OTHER_SITES.find((each) => each.name === name);
  if (site === undefined) throw new Error(`no page is called ${name}`);
  return renderOther(site, OWN_SAMPLES, randomFrom(1));
};

const linesOf = (...lines: readonly string[]): string => lines.join("\n\n");

describe("what is an article is none of these", () => {
  test.each(LISTLIKE_ARTICLES)("$name", ({ text, extension }) => {
    expect(readAll(text, extension).article.pageKind).toBeUndefined();
  });
});

describe("a list", () => {
  const { article } = readAll(pageNamed("section front of Drupal, sentences below titles"), "html");

  test("is one, with what spoke for it", () => {
    expect(article.pageKind).toMatchObject({ kind: "list", rule: "page-kind.list" });
    expect(article.pageKind?.weighed?.[0]).toEqual({ feature: "isBare", points: expect.any(Number) });
  });

  test("has no headline, day or author of an article that it lists", () => {
    expect(article).toMatchObject({ headline: null, published: null, byline: null, dateline: null });
  });

  test("keeps all of its text", () => {
    const titles = OWN_SAMPLES.map(({ headline }) => headline);
    const all = [article.body, ...article.boilerplate.map(({ text }) => text)].join("\n");
    expect(titles.filter((title) => all.includes(title)).length).toBeGreaterThanOrEqual(10);
  });

  test("keeps a headline of its own", () => {
    const search = readAll(pageNamed("results of a search engine on a site"), "html").article;
    expect(search.pageKind?.kind).toBe("list");
    expect(search.headline).toMatch(/^نتائج البحث عن/u);
  });

  test("says so where its lines are explained", () => {
    const read = readAll(pageNamed("tag of WordPress"), "html");
    expect(explainLines(read.article, read.lines).pageKind).toMatchObject({
      kind: "list",
      reason: expect.stringContaining("Titles of many articles"),
    });
    expect(explainLines(readAll("عنوان\n\nنص").article, []).pageKind).toBeNull();
  });
});

describe("a notice", () => {
  test.each([
    ["error", "page-kind.missing", ["404 Not Found", "nginx"]],
    ["error", "page-kind.missing", ["عذرًا، الصفحة غير موجودة"]],
    ["error", "page-kind.missing", ["الرئيسية", "أخبار", "خطأ 404", "هذه الصفحة غير موجودة"]],
    ["error", "page-kind.failed", ["500 Internal Server Error"]],
    ["error", "page-kind.maintenance", ["الموقع تحت الصيانة"]],
    ["error", "page-kind.trouble", ["عذرا، حدث خطأ ما", "يرجى المحاولة لاحقا"]],
    ["gate", "page-kind.visitor-check", ["Checking your browser before accessing news.example."]],
    ["gate", "page-kind.scripts", ["You need to enable JavaScript to run this app."]],
    ["gate", "page-kind.login", ["تسجيل الدخول", "البريد الإلكتروني", "كلمة المرور", "نسيت كلمة المرور؟"]],
    ["gate", "page-kind.consent", ["نستخدم ملفات تعريف الارتباط لتحسين تجربتك.", "قبول الكل", "رفض الكل"]],
  ])("%s, %s", (kind, rule, lines) => {
    expect(readAll(linesOf(...lines)).article.pageKind).toEqual({ kind, rule });
  });

  test("is known in any spelling", () => {
    expect(readAll("عـــذراً .. الصَّفحةُ غيرُ موجودةٍ !").article.pageKind?.rule).toBe("page-kind.missing");
  });

  test("above an article is none", () => {
    const paragraph = "قال رئيس البلدية إن العمل في الشارع يبدأ ليلا وينتهي قبل صلاة الفجر من كل يوم.";
    const story = Array.from({ length: 8 }, () => paragraph);
    const text = linesOf("الصفحة غير موجودة", "إغلاق شارع المرفأ", ...story);
    expect(readAll(text).article.pageKind).toBeUndefined();
  });

  test("that somebody sends as a message is what was sent", () => {
    const message = "[9/8/2024, 10:15:00] سامر: الصفحة غير موجودة";
    expect(readAll(message, "whatsapp").article.pageKind).toBeUndefined();
  });
});

describe("the table of notices", () => {
  test("has a rule for each, and no phrase twice", () => {
    expect(NOTICES.map(({ id }) => id).filter((id) => !PAGE_KIND_RULES.includes(id))).toEqual([]);
    for (const { lines, parts } of NOTICES)
      for (const phrases of [lines, parts])
        expect(new Set(phrases.map(toDedupForm)).size).toBe(phrases.length);
    const whole = NOTICES.flatMap(({ lines }) => lines.map(toDedupForm));
    expect(new Set(whole).size).toBe(whole.length);
  });

  test("has no part that is one everyday word", () => {
    const parts = NOTICES.flatMap((notice) => notice.parts);
    expect(parts.filter((part) => !toDedupForm(part).includes(" "))).toEqual([]);
  });
});
