/** Letters of the Arabic script, without its digits, signs and tatweel. */
const LETTERS =
  "\\u0620-\\u063F\\u0641-\\u064A\\u066E-\\u066F\\u0671-\\u06D3\\u06D5\\u06EE-\\u06EF\\u06FA-\\u06FC";
const LETTER = new RegExp(`^[${LETTERS}]$`, "u");
const MARK = /^[\u064B-\u065F\u0670\u0640]$/u;
const CLOSING = /^[)\]"\u00BB\u201D]$/u;

const SIGNS = ".,:!?\\u060C\\u061B\\u061F\\u06D4";
/** A sign right before a letter and not after a space or another sign. The pattern matches the sign first, the rarest part. */
const TIGHT = new RegExp(`[${SIGNS}](?=[${LETTERS}])(?<=[^\\s${SIGNS}].)`, "u");
const ALL_TIGHT = new RegExp(TIGHT.source, "gu");

/** Signs that also stand inside abbreviations, host names and labels, so they need a word on both sides. */
const NEEDS_WORDS: ReadonlySet<string> = new Set([".", ":"]);
/** Three digits end a number of three or more: a year or an amount at the end of a sentence. Shorter ones number a list. */
const NUMBER_END = /^\p{Nd}{3}$/u;

/** Signs of an address, a path or the name of a program. In these no sign ends a sentence. */
const IN_ADDRESS = /[/\\@_=]|www\./u;
/**
 * The end of a host name under an Arabic top-level domain. Source: IANA, root zone database, the delegated names in Arabic
 * script. Reason: an article may name such a host without a slash.
 */
const ARABIC_HOST =
  /\.(?:السعودية|الجزائر|المغرب|امارات|الاردن|مصر|قطر|تونس|عمان|فلسطين|سورية|سودان|عراق|موريتانيا|مليسيا|ایران|بھارت|پاکستان|شبكة|موقع|كوم|عرب|بازار)[^\p{L}]*$/u;

const SPACE = /^\s$/u;
/** No address is longer. The bound keeps the cost of text without spaces linear. */
const LONGEST_ADDRESS = 2_000;

/**
 * Returns a function that says whether a position is in an address, that is, in a stretch without spaces that looks like
 * one. Ask for positions in rising order.
 */
const addressReader = (text: string): ((at: number) => boolean) => {
  let end = 0;
  let isAddress = false;
  return (at) => {
    if (at < end) return isAddress;
    let start = at;
    while (start > end && at - start < LONGEST_ADDRESS && !SPACE.test(text.charAt(start - 1))) start -= 1;
    end = at + 1;
    while (end < text.length && end - at < LONGEST_ADDRESS && !SPACE.test(text.charAt(end))) end += 1;
    const stretch = text.slice(start, end);
    isAddress = IN_ADDRESS.test(stretch) || ARABIC_HOST.test(stretch.slice(-40));
    return isAddress;
  };
};

/** Do two letters follow in this direction, not counting marks? A single letter is an abbreviation. */
const isWord = (text: string, from: number, step: 1 | -1): boolean => {
  let letters = 0;
  for (let at = from; letters < 2; at += step) {
    if (LETTER.test(text.charAt(at))) letters += 1;
    else if (!MARK.test(text.charAt(at))) return false;
  }
  return true;
};

const endsLongNumber = (text: string, at: number): boolean =>
  NUMBER_END.test(text.slice(Math.max(0, at - 3), at));

const endsWord = (text: string, at: number): boolean =>
  CLOSING.test(text.charAt(at - 1)) || isWord(text, at - 1, -1) || endsLongNumber(text, at);

const isMissing = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  if (!NEEDS_WORDS.has(sign)) return true;
  return isWord(text, at + 1, 1) && (sign === "." ? endsWord(text, at) : isWord(text, at - 1, -1));
};

/**
 * Adds a missing space after a punctuation sign between Arabic words: `قال.ثم` becomes `قال. ثم`, `حلب،و` becomes `حلب، و`.
 *
 * Adds none after a full stop or colon beside a single letter (`د.محمد`, `ص.ب`), in numbers, times and addresses, after
 * a second sign (`قال...ثم`), or before anything but an Arabic letter. Words and numbers do not change. Idempotent;
 * lengthens by one for each space; linear. Run it after the steps that remove characters.
 */
export const spaceAfterPunctuation = (text: string): string => {
  if (!TIGHT.test(text)) return text;
  const isInAddress = addressReader(text);
  return text.replace(ALL_TIGHT, (sign: string, at: number) =>
    isMissing(text, at) && !isInAddress(at) ? `${sign} ` : sign,
  );
};
