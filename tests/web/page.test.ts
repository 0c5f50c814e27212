import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { highlightMarkup, MARK_END, MARK_START } from "../../search/find/highlight.ts";
import { FILTER_NAMES, SEARCH_FIELDS } from "../../search/query/search-fields.ts";
import { pageDir, serve } from "./fake-server.ts";

interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The page's scripts are for browsers, so the compiler does not know them. Those that need no document run here too. */
const load = async <Script>(name: string): Promise<Script> =>
  (await import(/* @vite-ignore */ pathToFileURL(join(pageDir, name)).href)) as Script;

const { highlightParts, textOf } = await load<{
  readonly highlightParts: (passage: string) => readonly Part[];
  readonly textOf: (parts: readonly Part[]) => string;
}>("highlight-parts.js");
const { directionOf } = await load<{ readonly directionOf: (text: string) => string }>("direction.js");
const words = await load<
  Readonly<Record<"copies" | "results" | "number", (count: number) => string>> &
    Readonly<Record<"day" | "month" | "language", (value: string) => string>>
>("words.js");

const source = (name: string): string => readFileSync(join(pageDir, name), "utf8");
const files = readdirSync(pageDir);

test("keeps a hostile headline text", () => {
  const headline = `<script>${MARK_START}alert${MARK_END}(1)</script> & "x" 'y' &lt;em&gt;`;
  expect(highlightParts(highlightMarkup(headline))).toEqual([
    { text: "<script>", isMatch: false },
    { text: "alert", isMatch: true },
    { text: `(1)</script> & "x" 'y' &lt;em&gt;`, isMatch: false },
  ]);
});

test("shows any text as it was, whatever is in it", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("<em>", "</em>", "&amp;", "&#39;", "<img onerror=x>", MARK_START, MARK_END),
  );
  fc.assert(
    fc.property(fc.array(hostile), (texts) => {
      const text = texts.join("");
      const plain = text.replaceAll(MARK_START, "").replaceAll(MARK_END, "");
      return textOf(highlightParts(highlightMarkup(text))) === plain;
    }),
    { numRuns: 2_000 },
  );
});

test("reads an `<em>` that is not closed, and unknown entities as text", () => {
  expect(highlightParts("a <em>b")).toEqual([
    { text: "a ", isMatch: false },
    { text: "b", isMatch: true },
  ]);
  expect(textOf(highlightParts("&amp;lt; &nbsp; &toString;"))).toBe("&lt; &nbsp; &toString;");
  expect(highlightParts("")).toEqual([]);
});

test("gives a text the direction of most of its letters", () => {
  expect(directionOf("AFP: \u0645\u0642\u062A\u0644 \u062B\u0644\u0627\u062B\u0629")).toBe("rtl");
  expect(directionOf("UN envoy arrives in Sana'a")).toBe("ltr");
  expect(directionOf("2024")).toBe("rtl");
});

test("counts and dates in Arabic with Latin digits", () => {
  expect([0, 1, 2, 3, 11, 100].map(words.results)).toMatchInlineSnapshot(`
    [
      "لا نتائج",
      "نتيجة واحدة",
      "نتيجتان",
      "3 نتائج",
      "11 نتيجة",
      "100 نتيجة",
    ]
  `);
  expect([1, 2, 3, 11, 1_234].map(words.copies)).toMatchInlineSnapshot(`
    [
      "نسخة واحدة",
      "نسختان",
      "3 نسخ",
      "11 نسخة",
      "1,234 نسخة",
    ]
  `);
  expect(words.day("2024-03-15T23:30:00-05:00")).toMatchInlineSnapshot(`"15 مارس 2024"`);
  expect(words.day("yesterday")).toBe("yesterday");
  expect(words.month("2024-03")).toMatchInlineSnapshot(`"مارس 2024"`);
  expect(["ar", "und", "no language"].map(words.language)).toMatchInlineSnapshot(`
    [
      "العربية",
      "غير معروفة",
      "no language",
    ]
  `);
});

test.each(files.filter((name) => name.endsWith(".js")))("%s never makes markup out of text", (name) => {
  expect(source(name)).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|DOMParser|createContextualFragment|eval\(|new Function|\bsrcdoc\b/u,
  );
});

test("the page has no script or style of its own in it, and all it refers to is there", () => {
  const page = source("index.html");
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|https?:/u);
  const wanted = [...page.matchAll(/(?:src|href)="\/([^"?]+)"/gu)].map(([, name]) => name);
  expect(wanted.length).toBeGreaterThan(3);
  expect(files).toEqual(expect.arrayContaining(wanted));
  const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
  const asked = files
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => [...source(name).matchAll(/element\("([^"]+)"\)/gu)].map(([, id]) => id));
  expect(ids).toEqual(expect.arrayContaining(asked));
});

test("the page learns its filters from the server, in order and with their labels", () =>
  serve({}, async ({ url }) => {
    const text = await (await fetch(`${url}/filters.js`)).text();
    const script = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
    )) as object;
    const expected = FILTER_NAMES.map((name) => ({ name, label: SEARCH_FIELDS[name].facetLabel }));
    expect({ ...script }).toEqual({ FILTERS: expected });
    expect(expected[0]).toEqual({ name: "month", label: "الشهر" });
  }));

test("every script that a script of the page imports is served", () =>
  serve({}, async ({ url }) => {
    const imported = new Set(
      files
        .filter((name) => name.endsWith(".js"))
        .flatMap((name) =>
          [...source(name).matchAll(/from "\.\/([^"]+)"/gu)].map(([, script = ""]) => script),
        ),
    );
    expect(imported.size).toBeGreaterThan(5);
    for (const script of imported) {
      const { status, headers } = await fetch(`${url}/${script}`);
      expect([script, status, headers.get("content-type")]).toEqual([
        script,
        200,
        "text/javascript; charset=utf-8",
      ]);
    }
  }));
