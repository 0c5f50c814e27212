import { htmlTokens } from "../parse/html/html-tokens.ts";

/** Browsers search 1,024 bytes; some sites put scripts before the declaration. */
const MOST_BYTES = 4_096;

const IN_XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/iu;
const IN_CONTENT = /charset\s*=\s*["']?([\w.:-]{1,40})/iu;
const LABEL = /^[\w.:-]{1,40}$/u;

/** One character a byte: declarations are ASCII in every encoding that can declare itself. */
const beginningOf = (bytes: Uint8Array): string => {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return String.fromCharCode(...bytes.subarray(start, start + MOST_BYTES));
};

/**
 * The encoding that a page declares for itself, in lower case: in `<meta charset>`, `<meta http-equiv>` or an XML
 * declaration. Null if its first 4 KB declare none.
 *
 * A claim, not a proof: pages that a browser saved are often in another encoding.
 */
export const declaredCharset = (bytes: Uint8Array): string | null => {
  const beginning = beginningOf(bytes);
  const xml = IN_XML.exec(beginning)?.[1];
  if (xml !== undefined) return xml.toLowerCase();
  for (const token of htmlTokens(beginning)) {
    if (token.kind !== "open" || token.name !== "meta") continue;
    const { attributes } = token;
    const charset = attributes.get("charset")?.trim() ?? "";
    if (LABEL.test(charset)) return charset.toLowerCase();
    if (attributes.get("http-equiv")?.trim().toLowerCase() !== "content-type") continue;
    const label = IN_CONTENT.exec(attributes.get("content") ?? "")?.[1];
    if (label !== undefined) return label.toLowerCase();
  }
  return null;
};
