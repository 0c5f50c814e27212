const QUOTE = '"';
const BACKSLASH = "\\";

/** Not JSON, but written by programs that build JSON by hand or in a language that has these values. */
const NOT_A_NUMBER = /-?\b(?:NaN|Infinity)\b/gu;
const TRAILING_COMMA = /,(?=\s*[}\]])/gu;
const CONTROL = /\p{Cc}/gu;

const escaped = (control: string): string => JSON.stringify(control).slice(1, -1);

/** The position after the string that begins at `at`; the end of the text if the string does not end. */
const stringEnd = (text: string, at: number): number => {
  let end = at + 1;
  while (end < text.length) {
    const character = text[end];
    if (character === QUOTE) return end + 1;
    end += character === BACKSLASH ? 2 : 1;
  }
  return text.length;
};

/**
 * Repairs invalid JSON whose meaning is clear: escapes line ends and other control characters within strings, removes a
 * comma after the last element, and turns `NaN` and `Infinity` into null. Valid JSON stays as it is. Linear.
 */
export const repairJson = (text: string): string => {
  const chunks: string[] = [];
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf(QUOTE, at);
    const to = quote < 0 ? text.length : quote;
    chunks.push(text.slice(at, to).replace(NOT_A_NUMBER, "null"));
    const end = quote < 0 ? to : stringEnd(text, to);
    chunks.push(text.slice(to, end).replace(CONTROL, escaped));
    at = Math.max(end, to);
    if (quote < 0) break;
  }
  return chunks.map((chunk, index) => (index % 2 === 0 ? chunk.replace(TRAILING_COMMA, "") : chunk)).join("");
};
