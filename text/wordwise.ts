import type { TextStep } from "./pipe.ts";

/** Asked for every character, so it stays in this module: a call into another one costs more. */
const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** Codes for what a code unit becomes: unknown yet, nothing, a gap between words, several units. Any other code is the unit itself. */
const UNKNOWN = 0;
const NOTHING = 1;
const GAP = 2;
const SEVERAL = 3;

const SPACE = 0x20;
const BUFFER_BYTES = 8_192;
/** Room for one more space and one more unit. */
const FULL = BUFFER_BYTES - 4;

/** Remembers the answers of a step, so that each character is asked for once. */
const remembering = (step: TextStep) => {
  const answers = new Map<string, string>();
  const codes = new Uint16Array(0x1_0000);
  const answerOf = (character: string): string => {
    const answer = answers.get(character) ?? step(character);
    answers.set(character, answer);
    return answer;
  };
  const learn = (unit: number): number => {
    // A high surrogate has no answer of its own: its pair is asked for as a whole.
    const answer = isHighSurrogate(unit) ? "pair" : answerOf(String.fromCharCode(unit));
    if (answer === "") return NOTHING;
    if (answer === " ") return GAP;
    return answer.length === 1 ? answer.charCodeAt(0) : SEVERAL;
  };
  const codeOf = (unit: number): number => {
    const code = codes[unit] ?? UNKNOWN;
    return code === UNKNOWN ? (codes[unit] = learn(unit)) : code;
  };
  return { answerOf, codeOf };
};

/**
 * Runs a step that looks at one character at a time, usually a long pipe, in one pass. The step is asked once for each
 * character that occurs, and its answer is remembered, so the length of the pipe costs nothing. A character that becomes a
 * space separates words, and words come out separated by one space.
 *
 * `wordwise(step)(text)` is `step(text)` with its spaces tidied. The step must not look at neighbors or answer a control
 * character; the text must have no lone surrogates. Linear.
 */
export const wordwise = (step: TextStep): TextStep => {
  const { answerOf, codeOf } = remembering(step);
  // Bytes, since building a string unit by unit costs five times as much as decoding UTF-16LE.
  const buffer = new Uint8Array(BUFFER_BYTES);
  const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

  return (text) => {
    let done = "";
    let filled = 0;
    let gap = false;
    const put = (unit: number): void => {
      buffer[filled] = unit;
      buffer[filled + 1] = unit >> 8;
      filled += 2;
    };
    const flush = (): void => {
      done += decoder.decode(buffer.subarray(0, filled));
      filled = 0;
    };
    const add = (code: number): void => {
      if (code === NOTHING) return;
      if (code === GAP || code === SPACE) {
        gap = true;
        return;
      }
      if (gap && (filled > 0 || done !== "")) put(SPACE);
      gap = false;
      put(code);
      if (filled >= FULL) flush();
    };
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const code = codeOf(unit);
      if (code !== SEVERAL) add(code);
      else {
        const size = isHighSurrogate(unit) ? 2 : 1;
        const answer = answerOf(text.slice(at, at + size));
        for (let i = 0; i < answer.length; i += 1) add(answer.charCodeAt(i));
        at += size - 1;
      }
    }
    flush();
    return done;
  };
};
