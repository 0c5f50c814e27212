import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { REASONS } from "../../document/reasons.ts";
import { KEPT_RULES } from "../../document/explain-lines.ts";
import { BOILERPLATE_RULES } from "../../lexicon/boilerplate/boilerplate-rules.ts";
import { LIST_WEIGHTS } from "../../lexicon/page-kind/list-weights.ts";
import { PAGE_KIND_RULES } from "../../document/page-kind/page-kind.ts";
import { HEADLINE_WEIGHTS } from "../../lexicon/article/headline-weights.ts";
import { DATE_WEIGHTS } from "../../lexicon/dates/date-weights.ts";
import { LAYOUT_RULES } from "../../lexicon/boilerplate/layout-rules.ts";
import { BOILERPLATE_KINDS } from "../../lexicon/boilerplate/rule.ts";
import { LEDGER_STATES } from "../../pipeline/ledger-state.ts";
import { STAGES } from "../../pipeline/stages.ts";
import { LANGUAGES, languageOf } from "../../web/serve-page/page-languages.ts";
import { pageDir, serve } from "./fake-server.ts";

interface Words {
  readonly locale: string;
  readonly unknownLanguage: string;
  readonly nouns: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly html: object;
  readonly say: object;
}

interface Formats {
  readonly count: (noun: string, value: number) => string;
  readonly day: (value: string) => string;
  readonly month: (value: string) => string;
  readonly language: (code: string) => string;
}

const load = async <Script>(name: string): Promise<Script> =>
  (await import(/* @vite-ignore */ pathToFileURL(join(pageDir, "words", name)).href)) as Script;

const arabic = await load<Words>("ar.js");
const english = await load<Words>("en.js");
const { makeFormats } = await load<{ readonly makeFormats: (words: Words) => Formats }>("format.js");

/** The keys and kinds of values of a module of words: two languages must agree in it. */
const shapeOf = (value: unknown): unknown => {
  if (typeof value === "function") return `function of ${value.length}`;
  if (Array.isArray(value)) return value.map(shapeOf);
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, part]) => [key, shapeOf(part)]),
      )
    : typeof value;
};

test("the page says the same things in each language", () => {
  const withoutForms = ({ nouns, ...words }: Words) => ({ ...words, nouns: Object.keys(nouns).toSorted() });
  expect(shapeOf(withoutForms(english))).toEqual(shapeOf(withoutForms(arabic)));
});

test.each(["article", "status"])("so does the view %s, which has its own words", async (view) => {
  expect(shapeOf(await load(`${view}.en.js`))).toEqual(shapeOf(await load(`${view}.ar.js`)));
});

/** Words that the page looks up by what the API says: kinds of quotes, links of the status. */
const LOOKED_UP = new Set(["direct", "indirect", "queues", "kibana"]);

test("the page has no words that it never says", async () => {
  const scripts = readdirSync(pageDir, { encoding: "utf8", recursive: true })
    .filter((name) => name.endsWith(".js") && !/\b(?:ar|en)\.js$/u.test(name))
    .map((name) => readFileSync(join(pageDir, name), "utf8"))
    .join("\n");
  const modules = [
    arabic,
    ...(await Promise.all(["article.ar.js", "status.ar.js"].map((name) => load<Words>(name)))),
  ];
  const words = modules.flatMap(({ say }) => Object.keys(say));
  const isSaid = (word: string) => new RegExp(`(?:say|tell)\\.${word}\\b|"${word}"`, "u").test(scripts);
  expect(words.filter((word) => !isSaid(word) && !LOOKED_UP.has(word))).toEqual([]);
});

test.each(LANGUAGES)("in %s there is a word for every code of the API", async (language) => {
  const { say: article } = await load<{ readonly say: Record<string, object> }>(`article.${language}.js`);
  const { say: status } = await load<{ readonly say: Record<string, object> }>(`status.${language}.js`);
  const keysOf = (words: object | undefined): readonly string[] => Object.keys(words ?? {}).toSorted();
  const features = Object.keys({ ...HEADLINE_WEIGHTS, ...DATE_WEIGHTS, ...LIST_WEIGHTS }).filter(
    (name) => name !== "isNone",
  );
  expect(keysOf(article["features"])).toEqual(features.toSorted());
  expect(keysOf(article["boilerplate"])).toEqual([...BOILERPLATE_KINDS].toSorted());
  expect(keysOf(article["states"])).toEqual([...LEDGER_STATES].toSorted());
  expect(keysOf(status["states"])).toEqual([...LEDGER_STATES].toSorted());
  expect(keysOf(status["stages"])).toEqual([...STAGES].toSorted());
  expect(keysOf(status["reasons"])).toEqual(Object.keys(REASONS).toSorted());
});

test("in Arabic there is a reason for every rule, and for a rule that the page does not know the server's", async () => {
  const { RULES, reasonOf } = await load<{
    readonly RULES: Readonly<Record<string, string>>;
    readonly reasonOf: (line: { readonly rule: string; readonly reason: string }) => string;
  }>("rules.ar.js");
  const rules = [
    ...BOILERPLATE_RULES.map(({ id }) => id),
    ...Object.keys(LAYOUT_RULES),
    ...Object.keys(KEPT_RULES),
    ...PAGE_KIND_RULES,
  ];
  expect(Object.keys(RULES).toSorted()).toEqual(rules.toSorted());
  expect(reasonOf({ rule: "shape.date", reason: "A date." })).toMatch(/^تاريخ/u);
  expect(reasonOf({ rule: "newer", reason: "A reason." })).toBe("A reason.");
});

test.each([arabic, english])("counts in $locale have a form for each number", ({ locale, nouns }) => {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  for (const forms of Object.values(nouns))
    expect(Object.keys(forms)).toEqual(expect.arrayContaining(pluralCategories));
});

test("counts and dates in Arabic with Latin digits", () => {
  const { count, day, month, language } = makeFormats(arabic);
  expect([0, 1, 2, 3, 11, 100].map((value) => count("results", value))).toMatchInlineSnapshot(`
    [
      "لا نتائج",
      "نتيجة واحدة",
      "نتيجتان",
      "3 نتائج",
      "11 نتيجة",
      "100 نتيجة",
    ]
  `);
  expect([1, 2, 3, 11, 1_234].map((value) => count("copies", value))).toMatchInlineSnapshot(`
    [
      "نسخة واحدة",
      "نسختان",
      "3 نسخ",
      "11 نسخة",
      "1,234 نسخة",
    ]
  `);
  expect(day("2024-03-15T23:30:00-05:00")).toMatchInlineSnapshot(`"15 مارس 2024"`);
  expect(day("yesterday")).toBe("yesterday");
  expect(month("2024-03")).toMatchInlineSnapshot(`"مارس 2024"`);
  expect(["ar", "und", "no language"].map(language)).toMatchInlineSnapshot(`
    [
      "العربية",
      "غير معروفة",
      "no language",
    ]
  `);
});

test("counts and dates in English", () => {
  const { count, day, month, language } = makeFormats(english);
  expect([0, 1, 2, 1_234].map((value) => count("results", value))).toEqual([
    "No results",
    "1 result",
    "2 results",
    "1,234 results",
  ]);
  expect(day("2024-03-15T23:30:00-05:00")).toBe("15 March 2024");
  expect(month("2024-03")).toBe("March 2024");
  expect(["ar", "und"].map(language)).toEqual(["Arabic", "Unknown"]);
});

test("the language is that of the address, else the remembered one, else Arabic", () => {
  expect(languageOf(undefined, undefined)).toBe("ar");
  expect(languageOf("en", "warraq-lang=ar")).toBe("en");
  expect(languageOf(undefined, "x=1; warraq-lang=en")).toBe("en");
  expect(languageOf(["ar", "en"], "not-warraq-lang=en")).toBe("ar");
  expect(languageOf("fr", "warraq-lang=constructor")).toBe("ar");
});

test.each(LANGUAGES)("the page comes in %s from the server, with nothing left to fill in", (language) =>
  serve({}, async ({ url }) => {
    const answer = await fetch(`${url}/?q=x&lang=${language}`);
    const html = await answer.text();
    expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
    expect(html).not.toContain("{{");
    expect(
      /[\u0621-\u064A]{3}/u.test(html.replace(/<bdi>.*?<\/bdi\s*>|<a id="language"[^]*?<\/a\s*>/gu, "")),
    ).toBe(language === "ar");
    // A cache between must not hand one reader's language to another.
    expect(answer.headers.get("vary")).toContain("cookie");
    const remembered = await fetch(url, { headers: { cookie: `warraq-lang=${language}` } });
    await expect(remembered.text()).resolves.toContain(`<html lang="${language}"`);
  }),
);
