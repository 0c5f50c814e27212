/** A bar, bullet, arrow or plus; a dash with a space beside it; tatweel (U+0640) between spaces, typed for a dash. */
const PARTING = / ?[|\u2022\u25CF>/\\+] ?| [-\u2010-\u2015]{1,9} ?| \u0640{1,9} |[-\u2010-\u2015]{1,9} /u;
const DASHES = /[-\u2010-\u2015]{1,9}/u;
const BEGINS_NAME = /[\p{L}\p{N}]/u;
const ENDS_NAME = /[\p{L}\p{M}\p{N}]/u;

/** The text without the signs around it: `«الشرق الأوسط»:` becomes `الشرق الأوسط`. A bracket that belongs to it stays. */
export const trimSigns = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && !BEGINS_NAME.test(text.charAt(from))) from += 1;
  while (to > from && !ENDS_NAME.test(text.charAt(to - 1))) to -= 1;
  const bare = text.slice(from, to);
  const isOpen = text.charAt(to) === ")" && bare.lastIndexOf("(") > bare.lastIndexOf(")");
  return isOpen ? `${bare})` : bare;
};

const partsBy = (text: string, parting: RegExp): readonly string[] =>
  text.split(parting).flatMap((part) => {
    const bare = trimSigns(part);
    return bare === "" ? [] : [bare];
  });

/** What stands between dashes, bars and bullets. Linear. */
export const partsOf = (text: string): readonly string[] => partsBy(text, PARTING);

/** The same; without any of them, what stands between dashes inside a word: `دمشق-سانا`. */
export const closePartsOf = (text: string): readonly string[] => {
  const parts = partsOf(text);
  return parts.length > 1 ? parts : partsBy(text, DASHES);
};

/** The last part of a text and what stands before it, both without the signs around them; null if there is but one. */
export const partOffLast = (text: string): { readonly rest: string; readonly last: string } | null => {
  const last = text.split(PARTING).at(-1) ?? "";
  const at = text.length - last.length;
  return at === 0 ? null : { rest: trimSigns(text.slice(0, at)), last: trimSigns(last) };
};
