import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../../document/parse/markdown/parse-markdown.ts";
import { cpuMsOf } from "../../../support/cpu-time.ts";
import { repeated } from "../../../support/repetitions.ts";

const textOf = (markdown: string) => parseMarkdown(markdown)?.text;
const hintsOf = (markdown: string) => parseMarkdown(markdown)?.hints;

describe("parseMarkdown", () => {
  test.each([
    ["# a b #\nc\nd\n\ne", "a b\n\nc d\n\ne"],
    ["**a *b* c** ***d*** __e__ _f_ ~~g~~ ==h== `i` ``j``", "a b c d e f g h i j"],
    ["[a](b(c)) ![d](e) [f][g] ![h][i] <https://j.k>", "a  f  https://j.k"],
    ["2 * 3 * 4 a_b_c \\*d\\* &lt;e&gt;", "2 * 3 * 4 a_b_c *d* <e>"],
    ["> > a\n> b\n\n- c\n- [ ] d\n1. e", "a b\n\nc\n\nd\n\n1. e"],
    ["a\n===\nb  \nc\\\nd", "a\n\nb\nc\nd"],
    ["| a | b |\n|---|---|\n| c | d |", "a | b\n\nc | d"],
    ["~~~\n# a\n~~~\n<b>c</b><!-- d -->", "# a\n\nc"],
  ])("%j", (markdown, text) => {
    expect(textOf(markdown)).toBe(text);
  });

  test("is null without a letter or a digit", () => {
    for (const markdown of ["", "---\n---\n", "# ", "***", "![a](b)", "\uFEFF"])
      expect(textOf(markdown)).toBeUndefined();
  });

  test("reads front matter, and leaves other text", () => {
    expect(parseMarkdown('\uFEFF---\r\nTitle: "a \\"b\\""\r\ndate: 2020-01-02\r\n---\r\nc')).toEqual({
      text: 'a "b"\n\nc',
      hints: { headline: 'a "b"', published: "2020-01-02" },
    });
    expect(hintsOf("---\nauthors: [a, 'b']\nsource: https://x.example/\nsite: S\ntitle:\nx\n---\ny")).toEqual(
      {
        byline: "a, b",
        url: "https://x.example/",
        outlet: "S",
      },
    );
    expect(hintsOf("---\nlang: ar\ncategory:\n- a\n- b")).toEqual({});
    expect(textOf("---\na: b")).toBe("a: b");
    expect(hintsOf("+++\nsection='a'\n+++\n# b")).toEqual({ section: "a", headline: "b" });
  });

  test("never throws, and loses no word of plain paragraphs", () => {
    const sign = fc.constantFrom(
      ..."# * _ ` [ ] ( ) ! < > | - + = ~ \\ & ; : . 1 a \u0643 \n".split(" "),
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const parsed = parseMarkdown(signs.join(""));
        return parsed === null || /[\p{L}\p{N}]/u.test(parsed.text);
      }),
      repeated(20_000),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom("\u0643\u0644\u0645\u0629", "a", " ", "\n\n", "\n")), (parts) => {
        const words = (text: string): string => text.replace(/\s+/gu, " ").trim();
        return words(textOf(parts.join("")) ?? "") === words(parts.join(""));
      }),
      repeated(5_000),
    );
  });

  test.each([
    ..."# * ** _ __ [ ![ [a]( ` `` < <a > - | |- \\ ~~ == ( \n [[ *a _a a*b [^ & <!-- x".split(" "),
    "a  ",
    "\n",
  ])("is linear: %j", (part) => {
    const readAll = (): void => {
      for (const before of ["", "x\n", "---\n"]) parseMarkdown(before + part.repeat(1_000_000 / part.length));
    };
    expect(cpuMsOf(readAll)).toBeLessThan(15_000);
  });
});
