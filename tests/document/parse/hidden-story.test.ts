import { describe, expect, test } from "vitest";
import { sha256 } from "../../../cli/sha256.ts";
import { readDocument } from "../../../document/read-document.ts";

const HEADLINE = "بلدية القصب تفتتح مكتبة عامة في مبنى المحطة القديمة";
const PARAGRAPHS = [
  "افتتحت بلدية القصب مساء الخميس مكتبة عامة في مبنى محطة القطار القديمة، بعد ثلاث سنوات من الترميم.",
  "وقال مدير المكتبة إن الرفوف تضم نحو أربعين ألف كتاب، وإن قاعة القراءة تفتح أبوابها للزوار مجاناً.",
];
const BODY = PARAGRAPHS.join("\n\n");
const MARKUP = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");

const read = (text: string, extension = "html") =>
  readDocument(new TextEncoder().encode(text), sha256, { nowMs: Date.UTC(2025, 0, 1), extension });
const page = (head: string, body = '<div id="root"></div>') =>
  `<!doctype html><html><head><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`;
const linked = (article: object) => `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
const next = (data: object) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: data } })}</script>`;

describe("a page that shows its story only by scripts", () => {
  test.each([
    [
      "JSON-LD",
      page(
        linked({
          "@type": "NewsArticle",
          headline: HEADLINE,
          datePublished: "2024-06-06T09:15:00+03:00",
          articleBody: BODY,
        }),
      ),
    ],
    [
      "JSON-LD in a graph",
      page(
        linked({
          "@graph": [
            { "@type": "WebSite" },
            {
              "@type": "Article",
              headline: HEADLINE,
              datePublished: "2024-06-06T09:15:00+03:00",
              articleBody: BODY,
            },
          ],
        }),
      ),
    ],
    [
      "the data of Next.js",
      page(
        "",
        `<div id="__next"></div>${next({ article: { title: HEADLINE, body: MARKUP, publishedAt: "2024-06-06T09:15:00+03:00" }, related: [{ title: "خبر آخر", body: PARAGRAPHS[0] }] })}`,
      ),
    ],
  ])("%s", (_, html) => {
    expect(read(html)).toMatchObject({
      article: { headline: HEADLINE, body: BODY, published: { iso: "2024-06-06T09:15:00+03:00" } },
    });
  });

  test("at least the description for those who share it", () => {
    expect(read(page(`<meta property="og:description" content="${PARAGRAPHS[0]}">`))).toMatchObject({
      article: { headline: HEADLINE, body: PARAGRAPHS[0] },
    });
  });

  test("a page that has none is no article", () => {
    expect(read(page(""))).toMatchObject({ kind: "rejected", reason: "empty_text" });
    expect(read(page("", `<h1>${HEADLINE}</h1>`))).toMatchObject({ kind: "rejected", reason: "empty_text" });
  });

  test("a page that shows its story is read as it is shown", () => {
    const shown = page(
      linked({ "@type": "NewsArticle", headline: HEADLINE, articleBody: "نص آخر ".repeat(30) }),
      `<h1>${HEADLINE}</h1>${MARKUP}`,
    );
    expect(read(shown)).toMatchObject({ article: { headline: HEADLINE, body: BODY } });
  });
});

test("plain text that is called a page is read as plain text", () => {
  expect(read(`${HEADLINE}\n\n${BODY}\n`)).toMatchObject({ article: { headline: HEADLINE, body: BODY } });
});

test.each([
  [
    "X",
    { created_at: "Thu Jun 06 06:15:00 +0000 2024", full_text: `${HEADLINE}\n\n${BODY}` },
    "2024-06-06T06:15:00+00:00",
  ],
  [
    "Meta's Graph API",
    { created_time: "2024-06-06T06:15:00+0000", message: BODY },
    "2024-06-06T06:15:00+00:00",
  ],
  ["Meta's export", { timestamp_ms: 1_717_654_500_000, content: BODY }, "2024-06-06T06:15:00+00:00"],
])("the time of a post: %s", (_, post, iso) => {
  expect(read(JSON.stringify(post), "json")).toMatchObject({ article: { published: { iso } } });
});

test.each([
  ["Fri Aug 09 16:02:33 +0000 2024", "2024-08-09"],
  ["9\u06408\u06402024", "2024-08-09"],
  ["9 \u0640 8 \u0640 2024", "2024-08-09"],
  ["9 هانيبال 2008", "2008-08-09"],
])("the date under a headline: %s", (date, day) => {
  const reading = read(`${HEADLINE}\n${date}\n\n${BODY}\n`, "txt");
  expect(reading).toMatchObject({
    article: { published: { iso: expect.stringMatching(new RegExp(`^${day}`, "u")) } },
  });
});
