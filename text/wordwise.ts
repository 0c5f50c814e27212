import type { TextStep } from "./pipe.ts";

/** What a code unit becomes: not asked yet, nothing, a gap between words, several units (in `longer`); else that unit. */
const UNKNOWN = 0;
const NOTHING = 1;
const GAP = 2;
const LONGER = 3;

const BUFFER_BYTES = 8_192;
/** Room for a space and a unit. */
const FULL = BUFFER_BYTES - 4;

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/**
 * One pass for a whole row of steps that each look at one character at a time. The row is asked once for each character
 * that ever occurs and its answer kept, so that the length of the row costs nothing. What becomes a space parts words,
 * and words come out parted by one space.
 *
 * `wordwise(row)(text)` is `row(text)` with its spaces tidied, for a row that never looks at neighbors. Expects no lone
 * surrogates.
 */
export const wordwise = (step: TextStep): TextStep => {
  const answers = new Uint16Array(0x1_0000);
  const longer = new Map<string, string>();
  // Bytes, since building a string unit by unit costs five times as much as letting the platform decode UTF-16LE.
  const buffer = new Uint8Array(BUFFER_BYTES);
  const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

  const ask = (character: string): string => {
    const answer = longer.get(character) ?? step(character);
    longer.set(character, answer);
    return answer;
  };
  const learn = (unit: number): number => {
    // Half a pair has no answer of its own.
    const answer = isHighSurrogate(unit) ? "pair" : ask(String.fromCharCode(unit));
    if (answer === "") return NOTHING;
    if (answer === " ") return GAP;
    return answer.length === 1 ? answer.charCodeAt(0) : LONGER;
  };

  return (text) => {
    let done = "";
    let filled = 0;
    let gap = false;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let answer = answers[unit] ?? UNKNOWN;
      if (answer === UNKNOWN) answers[unit] = answer = learn(unit);
      if (answer > LONGER) {
        if (gap && (filled > 0 || done !== "")) {
          buffer[filled] = 0x20;
          buffer[filled + 1] = 0;
          filled += 2;
        }
        gap = false;
        buffer[filled] = answer;
        buffer[filled + 1] = answer >> 8;
        filled += 2;
      } else if (answer === GAP) gap = true;
      if (answer === LONGER || filled >= FULL) {
        done += decoder.decode(buffer.subarray(0, filled));
        filled = 0;
      }
      if (answer === LONGER) {
        const several = ask(text.slice(at, isHighSurrogate(unit) ? at + 2 : at + 1));
        if (isHighSurrogate(unit)) at += 1;
        const words = several.trim();
        gap ||= several.startsWith(" ");
        if (words !== "") {
          done += gap && done !== "" ? ` ${words}` : words;
          gap = several.endsWith(" ");
        }
      }
    }
    return done + decoder.decode(buffer.subarray(0, filled));
  };
};
