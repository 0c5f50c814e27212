/** Letters of the Arabic script; not its digits, its signs, tatweel. */
const LETTERS =
  "\\u0620-\\u063F\\u0641-\\u064A\\u066E-\\u066F\\u0671-\\u06D3\\u06D5\\u06EE-\\u06EF\\u06FA-\\u06FC";
const LETTER = new RegExp(`^[${LETTERS}]$`, "u");
const MARK = /^[\u064B-\u065F\u0670\u0640]$/u;
const CLOSING = /^[)\]"\u00BB\u201D]$/u;

const SIGNS = ".,:!?\\u060C\\u061B\\u061F\\u06D4";
/** A sign right before a letter, and not after a space or another sign. The sign first: it is rarer than what stands around it. */
const TIGHT = new RegExp(`[${SIGNS}](?=[${LETTERS}])(?<=[^\\s${SIGNS}].)`, "u");
const ALL_TIGHT = new RegExp(TIGHT.source, "gu");

/** Signs that stand inside abbreviations, names of hosts and labels too. */
const NEEDS_WORDS: ReadonlySet<string> = new Set([".", ":"]);
/** Longer numbers are years and amounts at the end of a sentence, shorter ones number the items of a list. */
const YEAR = /^\p{Nd}{3}$/u;

/** What is in an address, a path, a name of a program: there no sign ends a sentence. */
const IN_ADDRESS = /[/\\@_=]|www\./u;
/**
 * Ends of Arabic domain names. Source: IANA, root zone database, the delegated names in Arabic script. Reason: these are
 * the hosts an article may name without a slash.
 */
const ARABIC_HOST =
  /\.(?:السعودية|الجزائر|المغرب|امارات|الاردن|مصر|قطر|تونس|عمان|فلسطين|سورية|سودان|عراق|موريتانيا|مليسيا|ایران|بھارت|پاکستان|شبكة|موقع|كوم|عرب|بازار)[^\p{L}]*$/u;

const SPACE = /^\s$/u;
/** Longer ones are no address, and text without spaces must not cost more. */
const LONGEST_ADDRESS = 2_000;

/** Tells whether a place, each further on than the last, is in an address: its stretch without spaces looks like one. */
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

/** Are there two letters from here on in this direction, marks not counted? One letter is an abbreviation. */
const isWord = (text: string, from: number, step: 1 | -1): boolean => {
  let letters = 0;
  for (let at = from; letters < 2; at += step) {
    if (LETTER.test(text.charAt(at))) letters += 1;
    else if (!MARK.test(text.charAt(at))) return false;
  }
  return true;
};

const endsYear = (text: string, at: number): boolean => YEAR.test(text.slice(Math.max(0, at - 3), at));

const endsWord = (text: string, at: number): boolean =>
  CLOSING.test(text.charAt(at - 1)) || isWord(text, at - 1, -1) || endsYear(text, at);

const isMissing = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  if (!NEEDS_WORDS.has(sign)) return true;
  return isWord(text, at + 1, 1) && (sign === "." ? endsWord(text, at) : isWord(text, at - 1, -1));
};

/**
 * Puts the space that is missing after a sign between Arabic words: `قال.ثم` becomes `قال. ثم`, `حلب،و` becomes `حلب، و`.
 *
 * Not after a full stop or colon beside a single letter (`د.محمد`, `ص.ب`), in numbers and times, in an address, after
 * another sign (`قال...ثم`), and never before anything but an Arabic letter. Words and numbers are the same before and after.
 * Idempotent; lengthens, by one for each space; linear. Run it after what takes characters away.
 */
export const spaceAfterPunctuation = (text: string): string => {
  if (!TIGHT.test(text)) return text;
  const isInAddress = addressReader(text);
  return text.replace(ALL_TIGHT, (sign: string, at: number) =>
    isMissing(text, at) && !isInAddress(at) ? `${sign} ` : sign,
  );
};
