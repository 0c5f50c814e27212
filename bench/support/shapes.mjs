/**
 * Shapes of text that a file may have, at any length: what scrapers leave, what breaks programs, what an attacker sends.
 *
 * Each repeats a unit, with something at either end where that matters. `bench/read-document-size.mjs` times them at growing
 * lengths, and `tests/document/growth.test.ts` at small ones.
 */

const SENTENCE =
  "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631 \u0625\u0646 \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0634\u0647\u062F\u062A \u0623\u0645\u0633 \u0639\u0648\u062F\u0629 \u0627\u0644\u0645\u064A\u0627\u0647 \u0628\u0639\u062F \u0627\u0646\u0642\u0637\u0627\u0639\u060C \u0648\u0623\u0643\u062F \u0627\u0644\u0633\u0643\u0627\u0646 \u0630\u0644\u0643. ";
const WORD = "\u0627\u0644\u0645\u062F\u064A\u0646\u0629";

/** @type {(piece: string) => (length: number) => string} */
const many = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** @type {(open: string, inside: string, close: string) => (length: number) => string} */
const nested = (open, inside, close) => (length) => {
  const depth = Math.floor(length / (open.length + close.length));
  return open.repeat(depth) + inside + close.repeat(depth);
};

/** An article of any length: paragraphs under a headline and a date. */
const article = (/** @type {number} */ length) =>
  `${WORD} ${WORD} ${WORD}\n2024-05-12 | 16:02\n\n${many(`${SENTENCE.repeat(3)}\n\n`)(length)}`;

/** Plain text. Each maps a length in UTF-16 units to a text about that long. */
export const TEXT_SHAPES = {
  article,
  "one line": many(SENTENCE),
  "one word": many("\u0633\u0644\u0645"),
  "short lines": many(`${WORD} ${WORD}\n`),
  "lines of one letter": many("\u0648\n"),
  "wrapped lines": many(`${SENTENCE.slice(0, 70)}\n`),
  "lines that end in a comma": many(`${WORD} ${WORD}\u060C\n`),
  "the same headline again": many(`${WORD} ${WORD} ${WORD} ${WORD}\n\n`),
  "empty lines": many("\n"),
  "carriage returns": many("\r\n\r"),
  spaces: many(" "),
  "spaces of many kinds": many(" \u00A0\t\u2003"),
  "spaces between words": many(`${WORD}                                        `),
  "marks stacked": (length) => `\u0627${many("\u0651\u064E\u0650")(length)}`,
  "marks doubled": many("\u0643\u064E\u064E\u062A\u0651\u0651\u064E\u0628\u064B\u064B "),
  "marks alone": many(" \u064E"),
  tatweel: many("\u0640"),
  "presentation forms": many("\uFEFB\uFDF2\uFE91\uFEA3\uFE70 "),
  "joiners and controls": many("\u200C\u200D\u200B\u0000\u0007\uFEFF"),
  "nested directions": nested("\u202B\u202A\u2067\u2066", WORD, "\u2069\u2069\u202C\u202C"),
  entities: many("&nbsp;&amp;amp;quot;&#1575;"),
  "entities without an end": many("&amp"),
  ampersands: many("&"),
  "tags in text": many("<br><b>x</b><p>"),
  "opening angle brackets": many("<"),
  "comments without an end": many("<!--"),
  "attributes without an end": many("<a b='"),
  "Latin digits": many("2024"),
  "digits and signs": many("1.2/3-4:5,"),
  "Arabic digits": many("\u0662\u0660\u0662\u0664"),
  dates: many("12/05/2024 16:02 "),
  "named dates": many("12 \u0623\u064A\u0627\u0631/\u0645\u0627\u064A\u0648 2024 "),
  "lines of dates": many("12/05/2024 16:02\n"),
  "titles and dates": many(`${WORD} ${WORD} ${WORD} ${WORD}\n12/05/2024\n`),
  "notices without an end": many("404 not \u0627\u0644\u0635\u0641\u062D\u0629 \u063A\u064A\u0631\n"),
  "hours ago": many("\u0645\u0646\u0630 3 \u0633\u0627\u0639\u0627\u062A\n"),
  quotes: many('"'),
  "quotes around words": many(`"${WORD}" \u00AB${WORD}\u00BB `),
  "guillemets that only open": many("\u00AB"),
  parentheses: nested("(", WORD, ")"),
  brackets: nested("[", WORD, "]"),
  URLs: many("https://example.org/a/b?c=d&e=f#g "),
  "one URL": (length) => `https://example.org/${many("a/")(length)}`,
  addresses: many("a@b.c,"),
  "at signs": many("@a"),
  hashtags: many(`#${WORD}_${WORD} `),
  pipes: many(` ${WORD} |`),
  "pipes alone": many("|"),
  "breadcrumb signs": many(`${WORD} > ${WORD} \u00BB `),
  dashes: many(" - "),
  "lines of dashes": many("----------\n"),
  colons: many(`${WORD}: `),
  "colons alone": many(":"),
  stops: many("."),
  "stops between words": many(`${WORD}.`),
  commas: many("\u060C"),
  "the name of an outlet": many("\u0623.\u0641.\u0628 / "),
  labels: many(`\u0627\u0644\u0645\u0635\u062F\u0631: ${WORD}\n`),
  tags: many(`\u0648\u0633\u0648\u0645: ${WORD}\u060C ${WORD}\n`),
  emoji: many("\u{1F468}\u200D\u{1F469}\u200D\u{1F467}"),
  "lone surrogates": many("\uD83D"),
  "replacement characters": many("\uFFFD"),
  "question marks": many("? "),
  "Latin text": many("The quick brown fox jumps over the lazy dog. "),
  "Latin with accents": many("L'\u00E9t\u00E9 d\u00E9j\u00E0 pass\u00E9, \u00E0 No\u00EBl. "),
  Cyrillic: many(
    "\u0412\u0441\u0435 \u043B\u044E\u0434\u0438 \u0440\u043E\u0436\u0434\u0430\u044E\u0442\u0441\u044F. ",
  ),
  "UTF-8 read as windows-1252": many(
    "\u00D8\u00A7\u00D9\u201E\u00D9\u2026\u00D8\u00AF\u00D9\u0160\u00D9\u2020\u00D8\u00A9 ",
  ),
  "UTF-8 read as windows-1256": many(
    "\u0637\u00A7\u0638\u201E\u0638\u2026\u0637\u00AF\u0638\u0679\u0638\u2020\u0637\u00A9 ",
  ),
  "windows-1256 read as windows-1252": many("\u00C7\u00E1\u00E3\u00CF\u00ED\u00E4\u00C9 "),
};

/** Pages. */
export const HTML_SHAPES = {
  "linked titles": many(`<p><a href="/1">${WORD} ${WORD} ${WORD} ${WORD}</a> 12/05/2024</p>`),
  "links in one block": (length) => `<div>${many(`<a href="/1">${WORD}</a> ${WORD}<br>`)(length)}`,
  "one line": (length) => `<p>${many(SENTENCE)(length)}</p>`,
  paragraphs: many(`<p>${SENTENCE}</p>`),
  "elements deep in each other": nested("<div>", SENTENCE, "</div>"),
  "elements never closed": many("<div>"),
  "elements never opened": many("</div>"),
  "lists in lists": nested("<ul><li>", WORD, "</li></ul>"),
  "tables in tables": nested("<table><tr><td>", WORD, "</td></tr></table>"),
  "table rows": many(`<tr><td>${WORD}<td>${WORD}`),
  "inline elements": nested("<b><i>", WORD, "</i></b>"),
  links: many(`<a href="/x">${WORD}</a> `),
  breaks: many(`${WORD}<br>`),
  "opening angle brackets": many("<"),
  "comments without an end": many("<!--"),
  comments: many("<!-- x -->"),
  scripts: many("<script>x</script>"),
  "scripts without an end": many("<script>"),
  "titles without an end": many("<title>"),
  attributes: (length) => `<p ${many('a="b" ')(length)}>`,
  "attributes without an end": many("<a b='"),
  entities: many("&nbsp;&#1575;&amp;"),
  "meta elements": many('<meta property="article:published_time" content="2024-05-12">'),
  "linked data": many('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>'),
  "linked data, deep": (length) =>
    `<script type="application/ld+json">${nested("[", "1", "]")(length)}</script>`,
  times: many('<time datetime="2024-05-12">12/05/2024</time>'),
};

/** Markdown. */
export const MARKDOWN_SHAPES = {
  "one line": many(SENTENCE),
  paragraphs: many(`${SENTENCE}\n\n`),
  headings: many(`# ${WORD}\n`),
  "quotes in quotes": many("> "),
  "lists in lists": (length) =>
    Array.from({ length: Math.floor(Math.sqrt(length)) }, (_, at) => `${" ".repeat(at)}- ${WORD}`).join("\n"),
  stars: many("*"),
  "stars around words": many(`**${WORD}** *${WORD}* `),
  underscores: many("_a_"),
  backticks: many("`"),
  "fences without an end": many("```\n"),
  "brackets that only open": many("["),
  "links that only begin": many("[a]("),
  images: many("![a](b) "),
  "image in image": nested("![", WORD, "](x)"),
  links: many("[a](b) "),
  tildes: many("~~"),
  "front matter": (length) => `---\n${many("title: x\n")(length)}---\n\n${SENTENCE}`,
  "front matter without an end": (length) => `---\n${many("title: x\n")(length)}`,
  "table rows": many("| a | b |\n"),
  rules: many("---\n"),
  html: many("<div>x"),
};

/** JSON files with one article. */
export const JSON_SHAPES = {
  "one line": (length) => JSON.stringify({ title: WORD, body: many(SENTENCE)(length) }),
  "short lines": (length) => JSON.stringify({ title: WORD, body: many(`${WORD} ${WORD}\n`)(length) }),
  "strings in a list": (length) =>
    `{"title":"${WORD}","body":[${`"${WORD}",`.repeat(Math.ceil(length / (WORD.length + 3)))}"${WORD}"]}`,
  "lists in lists": (length) => `{"title":"${WORD}","body":${nested("[", `"${WORD}"`, "]")(length)}}`,
};
