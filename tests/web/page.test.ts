import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { highlightMarkup, MARK_END, MARK_START } from "../../search/find/highlight.ts";
import { FILTER_NAMES, type FilterName, SEARCH_FIELDS } from "../../search/query/search-fields.ts";
import { type Language, LANGUAGES } from "../../web/serve-page/page-languages.ts";
import { pageModules } from "../../web/serve-page/page-modules.ts";
import { pageDir, serve } from "./fake-server.ts";
import { repeated } from "../support/repetitions.ts";

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
}>("results/highlight-parts.js");
const { directionOf } = await load<{ readonly directionOf: (text: string) => string }>("base/direction.js");
interface ShownFilter {
  readonly name: FilterName;
  readonly label: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** The address of the folder that the page has its files in. */
const folderOf = async (url: string): Promise<string> => {
  const html = await (await fetch(url)).text();
  return url + (/src="(?<folder>[^"]+)\/page\.js"/u.exec(html)?.groups?.["folder"] ?? "");
};

const source = (name: string): string => readFileSync(join(pageDir, name), "utf8");
const files = readdirSync(pageDir, { encoding: "utf8", recursive: true }).filter((name) =>
  /\.\w+$/u.test(name),
);

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
    repeated(2_000),
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

test.each(files.filter((name) => name.endsWith(".js")))("%s never makes markup out of text", (name) => {
  expect(source(name)).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|DOMParser|createContextualFragment|eval\(|new Function|\bsrcdoc\b/u,
  );
});

test("the page has no script or style of its own in it, and all it refers to is there", () => {
  const page = source("index.html");
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|https?:/u);
  const wanted = [...page.matchAll(/(?:src|href)="\{\{files\}\}\/([^"]+)"/gu)].map(([, name]) => name);
  expect(wanted.length).toBeGreaterThan(3);
  expect(files).toEqual(expect.arrayContaining(wanted));
  const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
  const asked = files
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => [...source(name).matchAll(/element\("([^"]+)"\)/gu)].map(([, id]) => id));
  expect(ids).toEqual(expect.arrayContaining(asked));
});

test("the page learns its filters from the server, in order and with their labels in its language", () =>
  serve({}, async ({ url }) => {
    const folder = await folderOf(url);
    const filtersIn = async (language: Language) => {
      const text = await (await fetch(`${folder}/words/filters.${language}.js`)).text();
      const script = (await import(
        /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
      )) as object;
      return (script as { readonly FILTERS: readonly ShownFilter[] }).FILTERS;
    };
    const expected = (language: Language) =>
      FILTER_NAMES.map((name) => ({ name, label: SEARCH_FIELDS[name].facetLabel[language] }));
    const arabic = await filtersIn("ar");
    expect(arabic.map(({ name, label }) => ({ name, label }))).toEqual(expected("ar"));
    expect(arabic[1]).toEqual({ name: "month", label: "الشهر" });
    // Codes are shown by their names.
    expect(arabic.find(({ name }) => name === "country")).toMatchObject({
      isFolded: true,
      values: { YE: "اليمن" },
    });
    expect(arabic.find(({ name }) => name === "event")?.values?.["shelling"]).toBe("قصف");
    const english = await filtersIn("en");
    expect(english.map(({ name, label }) => ({ name, label }))).toEqual(expected("en"));
    expect(english.find(({ name }) => name === "country")?.values?.["YE"]).toBe("Yemen");
  }));

test("everything that a script of the page imports is served, once for all", () =>
  serve({}, async ({ url }) => {
    const folder = await folderOf(url);
    const asked = new Set(
      files
        .filter((name) => name.endsWith(".js"))
        .flatMap((name) =>
          LANGUAGES.flatMap((language) =>
            [
              ...source(name)
                .replaceAll("${lang}", language)
                .matchAll(/(?:from |import\()["`](?<path>[^"`]+)["`]/gu),
            ].map(({ groups }) => new URL(groups?.["path"] ?? "", `${folder}/${name}`).href),
          ),
        ),
    );
    expect(asked.size).toBeGreaterThan(10);
    for (const address of asked) {
      const { status, headers } = await fetch(address);
      expect([address, status, headers.get("content-type")]).toEqual([
        address,
        200,
        "text/javascript; charset=utf-8",
      ]);
      expect(headers.get("cache-control")).toContain("immutable");
    }
  }));

const SCRIPTS = new Map([
  ["page.js", `import { a } from "./base/a.js";\nconst load = () => import("./article/view.js");`],
  ["base/a.js", 'export const words = await import(`../words/${lang}.js`);\nimport { b } from "./b.js";'],
  ["base/b.js", `import "./a.js";\nimport { a } from "./a.js";`],
  ["words/ar.js", ""],
  ["words/en.js", ""],
  ["article/view.js", `import { a } from "../base/a.js";\nimport { facts } from "./facts.js";`],
  ["article/facts.js", ""],
  ["unused.js", ""],
]);

test("finds every module that the page needs at once, in its language, and what a part needs besides", () => {
  const { always, parts } = pageModules(SCRIPTS, "en");
  expect(always).toEqual(["page.js", "base/a.js", "base/b.js", "words/en.js"]);
  expect(parts).toEqual({
    article: ["article/view.js", "article/facts.js"],
    events: [],
    status: [],
    map: [],
  });
});

test.each([
  ["/", [], ["article", "status", "map"]],
  ["/?q=x&map=1", ["map"], ["article", "status"]],
  ["/?id=0a&lang=en", ["article"], ["status", "map"]],
  ["/?view=status", ["status"], ["article", "map"]],
] as const)("%s asks for the modules of what it shows at once, and of nothing else", (address, now, later) =>
  serve({}, async ({ url }) => {
    const html = await (await fetch(url + address)).text();
    const linked = [
      ...html.matchAll(/rel="modulepreload" href="(?<path>[^"]+)"(?: data-part="(?<part>\w+)")?/gu),
    ].map(({ groups }) => ({ path: groups?.["path"] ?? "", part: groups?.["part"] }));
    const linksOf = (wanted?: string) => linked.filter(({ part }) => part === wanted);
    const hasView = (name: string) => linksOf().some(({ path }) => path.includes(name));
    expect(linksOf().length).toBeGreaterThan(10);
    expect(new Set(linksOf().map(({ path }) => path)).size).toBe(linksOf().length);
    for (const part of later) expect(linksOf(part).length).toBeGreaterThan(1);
    for (const part of now) expect(linksOf(part)).toEqual([]);
    expect(hasView("/article/view.js")).toBe(now.some((part) => part === "article"));
    expect(hasView("/status/view.js")).toBe(now.some((part) => part === "status"));
    expect(hasView("/map/draw-map.js")).toBe(now.some((part) => part === "map"));
  }),
);
