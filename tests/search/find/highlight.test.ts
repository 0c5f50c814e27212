import fc from "fast-check";
import { expect, test } from "vitest";
import { highlightMarkup, MARK_END, MARK_START, unescapeHtml } from "../../../search/find/highlight.ts";
import { repeated } from "../../support/repetitions.ts";

test("matches are emphasized and everything else is escaped", () => {
  expect(highlightMarkup(`<b>&"' ${MARK_START}قسد${MARK_END}`)).toBe(
    "&lt;b&gt;&amp;&quot;&#39; <em>قسد</em>",
  );
});

test("no text yields a tag other than em", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const rest = highlightMarkup(text).replaceAll("<em>", "").replaceAll("</em>", "");
      return !/[<>"']/u.test(rest);
    }),
    repeated(5_000),
  );
});

test("undoing the escaping gives the text back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const plain = text.replaceAll(MARK_START, "").replaceAll(MARK_END, "");
      return unescapeHtml(highlightMarkup(plain)) === plain;
    }),
    repeated(5_000),
  );
});
