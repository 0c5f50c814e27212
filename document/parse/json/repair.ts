const QUOTE = '"';
const BACKSLASH = "\\";

/** What programs write that build JSON by hand, or in a language that has these: no JSON, but clear what is meant. */
const NO_NUMBER = /-?\b(?:NaN|Infinity)\b/gu;
const TRAILING_COMMA = /,(?=\s*[}\]])/gu;
const CONTROL = /\p{Cc}/gu;

const escaped = (control: string): string => JSON.stringify(control).slice(1, -1);

/** Where the string that begins at `at` ends, after its quote; the end of the text if it does not. */
const endOfString = (text: string, at: number): number => {
  let end = at + 1;
  while (end < text.length) {
    const character = text[end];
    if (character === QUOTE) return end + 1;
    end += character === BACKSLASH ? 2 : 1;
  }
  return text.length;
};

/**
 * Mends what is no JSON and yet has one meaning: line ends and other controls within strings are escaped, a comma after the last
 * element is left out, `NaN` and `Infinity` become null. Valid JSON stays as it is, but for what no number is. Linear.
 */
export const repairJson = (text: string): string => {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf(QUOTE, at);
    const to = quote < 0 ? text.length : quote;
    parts.push(text.slice(at, to).replace(NO_NUMBER, "null"));
    const end = quote < 0 ? to : endOfString(text, to);
    parts.push(text.slice(to, end).replace(CONTROL, escaped));
    at = Math.max(end, to);
    if (quote < 0) break;
  }
  return parts.map((part, index) => (index % 2 === 0 ? part.replace(TRAILING_COMMA, "") : part)).join("");
};
