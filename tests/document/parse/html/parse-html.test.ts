import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundedMarkup } from "../../../../document/parse/html/bounded-markup.ts";
import { shownText, shownLines } from "../../../../document/parse/html/shown-lines.ts";
import { type HtmlToken, htmlTokens } from "../../../../document/parse/html/html-tokens.ts";
import { parseHtml } from "../../../../document/parse/html/parse-html.ts";
import { deepOr, repeated } from "../../../support/repetitions.ts";

const words = "\u0643\u0644\u0645\u0629 \u0645\u0646 \u0627\u0644\u062E\u0628\u0631\u060C ";
const paragraph = `<p>${words.repeat(12)}</p>`;
const page = (head: string, body = paragraph.repeat(4)): string =>
  `<html><head>${head}</head><body>${body}</body></html>`;
const hintsOf = (head: string, body?: string) => parseHtml(page(head, body))?.hints;
const linesOf = (html: string): readonly string[] => shownText(htmlTokens(html)).split("\n\n");
const markupOf = (html: string): string | undefined =>
  boundedMarkup(htmlTokens(html), "")?.replace(/^.*<body>|<\/body><\/html>$/gsu, "");

describe("parseHtml, hints", () => {
  test("removes the site's name from a title, and nothing else", () => {
    expect(hintsOf("<title>one two three four - Site</title>")).toEqual({ headline: "one two three four" });
    expect(hintsOf("<title>one - two</title>")).toEqual({ headline: "one - two" });
    expect(
      hintsOf('<meta property=og:site_name content="S"><meta property=og:title content="a b - S">'),
    ).toEqual({ headline: "a b", outlet: "S" });
    expect(
      hintsOf('<meta property=og:title content="Asia - who did it now">', `<h1>Site</h1>${paragraph}`),
    ).toEqual({
      headline: "Asia - who did it now",
    });
    expect(
      hintsOf("<title>News - who did it now</title>", `<h1>who did it now</h1>${paragraph}`)?.headline,
    ).toBe("who did it now");
    expect(hintsOf("", `<h1>a b c<h1>d</h1>${paragraph}`)?.headline).toBe("a b c");
    expect(hintsOf("", paragraph)).toEqual({});
  });

  test("takes a time from the metadata, else from near the body, else one that is marked", () => {
    expect(hintsOf("<meta name=date content=2020-01-02>")?.published).toBe("2020-01-02");
    const time = (at: string, attributes = ""): string => `<p><time datetime=${at} ${attributes}>x</time>`;
    const times = (beside: string): string =>
      time("2021-01-01", "itemprop=datePublished") + "<p>x".repeat(9) + beside + paragraph.repeat(4);
    expect(hintsOf("", times(""))?.published).toBe("2021-01-01");
    expect(hintsOf("", times(time("2020-01-01")))?.published).toBe("2020-01-01");
  });

  test("an address is not a byline, a locale is a language", () => {
    expect(
      hintsOf(
        '<meta property="article:author" content="https://x.example/a"><meta property=og:locale content=ar_SY>',
      ),
    ).toEqual({ language: "ar-SY" });
  });

  test("ignores linked data that is broken, cut or about something else", () => {
    const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;
    const article = {
      "@type": "http://schema.org/NewsArticle",
      headline: "\u062E\u0628\u0631",
      url: "u",
      datePublished: 7,
    };
    expect(hintsOf(data("{") + data("null") + data('{"@type":"WebSite","name":"x"}'))).toEqual({});
    expect(hintsOf(data(`<!-- ${JSON.stringify([article])} -->`))).toEqual({
      headline: "\u062E\u0628\u0631",
      url: "u",
      published: "7",
    });
    expect(hintsOf(data(JSON.stringify({ ...article, publisher: [{}], author: { "@id": "?" } })))).toEqual(
      hintsOf(data(JSON.stringify(article))),
    );
  });
});

describe("parseHtml, text", () => {
  test("is null without a letter or a digit", () => {
    for (const html of ["", "<p>", "<!-- x -->", "<script>x</script>", "<p>\u2014</p>", "<p>&nbsp;</p>"])
      expect(parseHtml(html)).toBeNull();
  });

  test("keeps text that is not a page, and a page that is only a list of links", () => {
    expect(parseHtml("a < b & c")?.text).toBe("a < b & c");
    expect(parseHtml("<ul><li><a href=x>one</a><li><a href=y>two</a></ul>")?.text).toContain("one");
  });

  test("keeps the lines between headline and body, if no metadata give a time", () => {
    const body = `<h1>a b c d</h1><p class=meta>4 March 2024</p><div class=share>Share</div><article>${paragraph.repeat(4)}</article>`;
    expect(parseHtml(page("", body))?.text).toContain("4 March 2024");
  });

  test("a page of four thousand paragraphs is within the bounds", () => {
    expect(markupOf(`<div><article>${paragraph.repeat(4_000)}</article></div>`)).toBeDefined();
  });
});

describe("shownText", () => {
  test("has the lines that a reader sees", () => {
    expect(linesOf("a<div>b <b>c</b>\n d<br>e</div>f&eacute;<p>g<p>h")).toEqual([
      "a",
      "b c d\ne",
      "f\u00E9",
      "g",
      "h",
    ]);
    expect(linesOf("<table><tr><td>1<td>2<tr><th>3</th></table><pre>x\r\n y</pre>")).toEqual([
      "1 | 2",
      "3",
      "x\ny",
    ]);
    expect(linesOf("a<style>b</style>c<script>d</script><!-- e -->f<![if x]>g")).toEqual(["acfg"]);
    expect(linesOf("1 < 2 <3 </ >x")).toEqual(["1 < 2 <3 </ >x"]);
    expect(linesOf("<h1>a<br>b</h1>c<br><br>d")).toEqual(["a b", "c\n\nd"].join("\n\n").split("\n\n"));
  });

  test("says in which boxes a line stands, and what no browser shows", () => {
    const inside = (html: string) =>
      Array.from(shownLines(htmlTokens(html)), ({ text, boxes }) => [text, ...boxes.map(({ word }) => word)]);
    expect(inside("a<nav>b<p>c<nav>d</nav>e</nav>f")).toEqual([
      ["a"],
      ["b", "nav"],
      ["c", "nav"],
      ["d", "nav", "nav"],
      ["e", "nav"],
      ["f"],
    ]);
    expect(inside("<div style='display: none'>a<nav>b</nav><div>c</div></div>d<p hidden>e<p>f")).toEqual([
      ["a", "hidden"],
      ["b", "hidden", "nav"],
      ["c", "hidden"],
      ["d"],
      ["e", "hidden"],
      ["f"],
    ]);
    expect(inside("<div class='td-post-sharing x'>a<div id=authorBio>b</div></div>c")).toEqual([
      ["a", "sharing"],
      ["b", "sharing", "bio"],
      ["c"],
    ]);
  });

  test("cells with several lines are not joined", () => {
    expect(linesOf("<table><tr><td>a<br>b<td>c<tr><td>d<td><p>e</p><td>f</table>")).toEqual([
      "a\nb",
      "c",
      "d",
      "e",
      "f",
    ]);
  });

  test("a script without a closing tag hides the rest, other elements do not", () => {
    expect(linesOf("a<script>b<p>c")).toEqual(["a"]);
    expect(linesOf("a<svg>b<svg>c<p>d")).toEqual(["abc", "d"]);
  });

  test("attributes with special characters, with quotes, and without an end", () => {
    const attributesOf = (html: string) =>
      [...htmlTokens(html)].flatMap((token: HtmlToken) =>
        token.kind === "open" ? [[...token.attributes]] : [],
      );
    expect(attributesOf(`<a B='>' c=d/e f g="h>" / f=2>x`)).toEqual([
      [
        ["b", ">"],
        ["c", "d/e"],
        ["f", ""],
        ["g", "h>"],
      ],
    ]);
    expect(attributesOf('<a b="c')).toEqual([[["b", '"c']]]);
  });
});

describe("boundedMarkup", () => {
  test.each([
    ["<p>a<p>b", "<p>a</p><p>b</p>"],
    ["<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"],
    ["<b><p>a</b>b</p>", "<b><p>ab</p></b>"],
    [
      "<div><table><tr><td></div>a<td>b</table></div>c",
      "<div><table><tr><td>a</td><td>b</td></tr></table></div>c",
    ],
    ["</p></x>a<br><img src=x onerror=y>", "a<br/>\u2029"],
    ['<p id=x hidden onclick=y style="display: none">&lt;&quot;', '<p id="x" hidden="">&lt;&quot;</p>'],
    ["<x-y>a</x-y><o:p>b</o:p>", "ab"],
  ])("%s", (html, markup) => {
    expect(markupOf(html)).toBe(markup);
  });

  test("flattens elements that are too deep, and refuses a page that is too large", () => {
    const deep = markupOf("<b>".repeat(1_000) + "x" + "</b>".repeat(1_000) + "y");
    expect(deep).toBe(`${"<b>".repeat(128)}x${"</b>".repeat(128)}y`);
    expect(markupOf("<hr>".repeat(10_001)) === undefined).toBe(true);
    expect(markupOf("<b>".repeat(5_000)) === undefined).toBe(true);
    expect(markupOf("x".repeat(5_000_000)) === undefined).toBe(true);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ..."<p> <div> </div> <b> </b> <table> <td> <tr> </table> <br> <li> <ul> </ul> <h1> </h1>".split(" "),
  ),
  fc.constantFrom(
    ..."< > </ <!-- --> <! ? = \" ' &amp; &#x &lt; <script> </script> <svg> </svg> <a\u00A0x".split(" "),
  ),
  fc.constantFrom(
    " ",
    "\n",
    words,
    '<meta property="og:title" content="x y z">',
    "<a class='x' href=y>",
    "\u0000",
  ),
  fc.string(),
);
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("parseHtml, laws", () => {
  test("never throws, and never returns a text without a letter or a digit", () => {
    fc.assert(
      fc.property(soup, (html) => {
        const parsed = parseHtml(html);
        return parsed === null || /[\p{L}\p{N}]/u.test(parsed.text);
      }),
      repeated(1_000),
    );
  });

  test("bounded markup is well-formed", () => {
    fc.assert(
      fc.property(soup, (html) => {
        const parser = new JSDOMParser();
        parser.parse(boundedMarkup(htmlTokens(html), html) ?? "<html></html>");
        return parser.errorState === "";
      }),
      repeated(20_000),
    );
  });
});

describe("parseHtml is linear", () => {
  const MEGABYTE = 1_000_000;
  const seconds = (html: string): number => {
    // CPU time of the process, because a busy machine lengthens wall time.
    const start = process.cpuUsage();
    parseHtml(html);
    return process.cpuUsage(start).user / 1_000_000;
  };
  const fill = (part: string, size: number): string => part.repeat(Math.floor(size / part.length));
  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ["nested elements", (size) => fill("<div>", size)],
    ["nested elements that end", (size) => fill("<b>", size / 2) + fill("</b>", size / 2)],
    ["elements that never end and ends of others", (size) => fill("<b>", size / 2) + fill("</x>", size / 2)],
    ["nested text", (size) => fill("<div>word ", size)],
    ["nested tables", (size) => fill("<table><tr><td>", size)],
    ["paragraphs", (size) => fill(paragraph, size)],
    ["line breaks", (size) => fill("x<br>", size)],
    ["signs", (size) => fill("<", size)],
    ["tags that never end", (size) => fill("<a ", size)],
    ["quotes that never end", (size) => fill(`<a b="'`, size)],
    ["attributes", (size) => `<a ${fill("x ", size)}>`],
    ["spaces in a tag", (size) => `<a x${" ".repeat(size)}`],
    ["comments that never end", (size) => fill("<!--", size)],
    ["elements taken whole that never end", (size) => fill("<svg><video><iframe><title>", size)],
    ["ampersands", (size) => fill("&", size)],
    ["top headings", (size) => fill("<h1>x", size)],
    ["linked data", (size) => `<script type=application/ld+json>${"[".repeat(size)}</script>`],
  ];
  test.each(hostile)("%s", (_, make) => {
    // Two megabytes take half a second. Code that is not linear would take hours.
    expect(seconds(make(2 * MEGABYTE))).toBeLessThan(10);
  });

  test("many megabytes: twenty, the largest file that is read, in the deep run", () => {
    expect(seconds(fill("<div>word ", deepOr(20, 4) * MEGABYTE))).toBeLessThan(30);
  });

  test("a hundred thousand nested elements with closing tags", () => {
    expect(seconds("<div>".repeat(100_000) + paragraph + "</div>".repeat(100_000))).toBeLessThan(10);
  });

  /** The input that costs the extractor most, up to the bounds. */
  test.each([
    ["deep paragraphs", "<div>".repeat(40) + `<p>${words.repeat(4)}</p>`.repeat(1_500)],
    ["wide", `<div>${words.repeat(6)}</div>`.repeat(9_900)],
    ["deep breaks", "<div>".repeat(100) + `${words}<br><br>`.repeat(900)],
    ["links in lists", "<ul>".repeat(30) + `<li><a href=x>${words}</a>`.repeat(3_000)],
    ["one line", "x".repeat(1_900_000)],
    ["ampersands", "&".repeat(390_000)],
  ])("at the bounds: %s", (_, html) => {
    expect(markupOf(html)).toBeDefined();
    expect(seconds(html)).toBeLessThan(15);
  });
});
