import { expect, test } from "vitest";
import { declaredCharset } from "../../../document/decode/declared-charset.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ["<meta charset=Windows-1256>", "windows-1256"],
  ["\u00EF\u00BB\u00BF<!DOCTYPE html><html><head><META CHARSET=' utf-8 '/>", "utf-8"],
  [
    '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-6"><meta charset=utf-8>',
    "iso-8859-6",
  ],
  ["<?xml version='1.0' encoding='windows-1256'?><html>", "windows-1256"],
  [
    "<!-- <meta charset=x> --><script><meta charset=y></script><title>\u00CE\u00C8\u00D1</title><meta charset=z>",
    "z",
  ],
])("%s", (html, charset) => {
  expect(declaredCharset(bytes(html))).toBe(charset);
});

test.each([
  "",
  "<p>charset=utf-8",
  '<meta name=x content="charset=utf-8">',
  '<meta http-equiv="content-type" content="text/html">',
  "<meta charset='\u00E9 <>'>",
  `${" ".repeat(5_000)}<meta charset=utf-8>`,
  "<\u0000m\u0000e\u0000t\u0000a\u0000",
])("says nothing: %s", (html) => {
  expect(declaredCharset(bytes(html))).toBeNull();
});
