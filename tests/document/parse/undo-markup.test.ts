import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { undoMarkup } from "../../../document/parse/undo-markup.ts";
import { arabicText, runs } from "../../support/texts/arabic-text.ts";

const piece = fc.oneof(
  arabicText,
  fc.constantFrom(
    "&",
    "&amp;",
    "amp;",
    ";",
    "#",
    "&semi;",
    "&semi",
    "&lt",
    "&lt;",
    "&gt;",
    "&#38;",
    "&#x3c;",
    "&am",
    "p;",
  ),
  fc.constantFrom(
    "<",
    ">",
    "</",
    "br",
    "<b>",
    "</b>",
    "<br/>",
    "<p ",
    'class="x"',
    "<!--",
    "-->",
    "/",
    "script",
    "&nbsp;",
  ),
);
const markup = fc.array(piece, { maxLength: 16 }).map((parts) => parts.join(""));

describe("undoMarkup", () => {
  test.each([
    ["قال&nbsp;أمس &quot;نعم&quot; &#1575;&#x628; &laquo;لا&raquo;", 'قال\u00A0أمس "نعم" اب «لا»'],
    ["&amp;amp;quot;نعم&amp;quot;", '"نعم"'],
    ["&lt;p&gt;قال&lt;/p&gt;", "\nقال\n"],
    ["<p>قال <strong>أمس</strong><br />ثم</p><P dir=rtl>عاد</P>", "\nقال أمس\nثم\n\nعاد\n"],
    ['<a href="https://a.sy/?x=1&amp;y=2" target=_blank>هنا</a> <img src="a.jpg" alt="" />.', "هنا ."],
    ["أ<!-- wp:paragraph -->ب", "أب"],
    ["<td>حلب</td><td>15</td>", " حلب  15 "],
    ["https://a.sy/?x=1&amp;y=2", "https://a.sy/?x=1&y=2"],
  ])("%j becomes %j", (from, to) => {
    expect(undoMarkup(from)).toBe(to);
  });

  test.each([
    "3 < 5 و 7 > 2",
    "<3 سوريا",
    "مراسلنا <a@b.c>، <https://a.sy>",
    "vector<int> List<a> Map<b> if (a <b and c> d)",
    "AT&T; R&D &c. &unknown; &# &#x; & ; &nbsp",
    "<قال> <> </> <  b> <!DOCTYPE",
    "https://a.sy/?x=1&y=2&copy=3",
  ])("%j stays", (text) => {
    expect(undoMarkup(text)).toBe(text);
  });

  test("is idempotent and never lengthens", () => {
    fc.assert(
      fc.property(markup, (text) => {
        const once = undoMarkup(text);
        return undoMarkup(once) === once && once.length <= text.length;
      }),
      runs,
    );
  });

  test("returns a text without `<` and `&` as it is", () => {
    fc.assert(
      fc.property(markup, (text) => {
        const without = text.replace(/[<&]/gu, "");
        return undoMarkup(without) === without;
      }),
      runs,
    );
  });

  test.each([
    ["tags that do not end", "<b ".repeat(300_000)],
    ["signs that open and close nothing", "<x>".repeat(300_000)],
    ["entities in entities", `${"&semi".repeat(200_000)};&amp;`],
    ["ampersands", "&".repeat(1_000_000)],
    ["semicolons", `&amp;${";".repeat(1_000_000)}`],
    ["attributes", `<a ${'x="y" '.repeat(200_000)}`],
  ])("is linear: %s", (_, text) => {
    const start = process.cpuUsage();
    undoMarkup(text);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000);
  });
});
