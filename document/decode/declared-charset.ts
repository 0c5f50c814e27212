import { htmlTokens } from "../parse/html/tokens.ts";

/** Browsers look at 1,024; some sites put scripts before. */
const BYTES_LOOKED_AT = 4_096;

const IN_XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/iu;
const IN_CONTENT = /charset\s*=\s*["']?([\w.:-]{1,40})/iu;
const LABEL = /^[\w.:-]{1,40}$/u;

/** Each byte as one character: declarations are ASCII in every encoding that can declare itself. */
const beginningOf = (bytes: Uint8Array): string => {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return String.fromCharCode(...bytes.subarray(start, start + BYTES_LOOKED_AT));
};

/**
 * The encoding that a page says it is in, in lower case: by `<meta charset>`, `<meta http-equiv>` or an XML declaration.
 *
 * Null if it says none in its first 4 KB. A claim, not a proof: pages saved by a browser are often in another.
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
