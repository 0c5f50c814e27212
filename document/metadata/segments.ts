/** A bar, bullet, arrow or plus; a dash next to a space; tatweel (U+0640) between spaces, typed for a dash. */
const SEPARATOR = / ?[|\u2022\u25CF>/\\+] ?| [-\u2010-\u2015]{1,9} ?| \u0640{1,9} |[-\u2010-\u2015]{1,9} /u;
const DASHES = /[-\u2010-\u2015]{1,9}/u;
const BEGINS_NAME = /[\p{L}\p{N}]/u;
const ENDS_NAME = /[\p{L}\p{M}\p{N}]/u;

/** The text without punctuation around it: `«الشرق الأوسط»:` becomes `الشرق الأوسط`. A bracket that belongs to it stays. */
export const trimPunctuation = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && !BEGINS_NAME.test(text.charAt(from))) from += 1;
  while (to > from && !ENDS_NAME.test(text.charAt(to - 1))) to -= 1;
  const bare = text.slice(from, to);
  const isOpen = text.charAt(to) === ")" && bare.lastIndexOf("(") > bare.lastIndexOf(")");
  return isOpen ? `${bare})` : bare;
};

const splitBare = (text: string, separator: RegExp): readonly string[] =>
  text.split(separator).flatMap((segment) => {
    const bare = trimPunctuation(segment);
    return bare === "" ? [] : [bare];
  });

/** The segments of a text, without punctuation around them. Linear. */
export const segmentsOf = (text: string): readonly string[] => splitBare(text, SEPARATOR);

/** The segments of a text; if there is only one, its parts between dashes without spaces: `دمشق-سانا` has two. */
export const tightSegmentsOf = (text: string): readonly string[] => {
  const segments = segmentsOf(text);
  return segments.length > 1 ? segments : splitBare(text, DASHES);
};

/** The last segment of a text and the text before it, both without punctuation around them; null if there is only one. */
export const splitLastSegment = (text: string): { readonly rest: string; readonly last: string } | null => {
  const last = text.split(SEPARATOR).at(-1) ?? "";
  const at = text.length - last.length;
  return at === 0 ? null : { rest: trimPunctuation(text.slice(0, at)), last: trimPunctuation(last) };
};
