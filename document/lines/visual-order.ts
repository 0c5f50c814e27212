/**
 * Words as in a visual text: they begin with a letter that only ends words. Nearly every line of a reversed text has one. The pattern begins
 * with the letter, which is rarer than what stands before a word.
 */
const SUSPECT =
  /[\u0629\u0649\uFE93\uFE94\uFEEF\uFEF0](?<=(?:^|[\s.:,;!?"'()[\]\u00AB\u00BB\u060C\u061B\u061F-]).)/u;
/** A first word with its full stop, as where the order of words is reversed. Bounded: a run of millions of letters exhausts the stack. */
const FIRST_WORD_ENDS = /^[\u0620-\u06FF\uFB50-\uFEFC]{3,60}\.(?= )/mu;
const EDGES = /^[^\p{L}]+|[^\p{L}]+$/gu;
const MARKS = /[\p{M}\u0640]/gu;

/** "The" before a word, as it is read and as it stands reversed at the end of one; and the letters that only end words. */
const FORWARD = /^\u0627\u0644\p{L}{2}|[\u0629\u0649]$/u;
const BACKWARD = /\p{L}{2}\u0644\u0627$|^[\u0629\u0649]/u;

/** Words that speak for reversal in a line that is reversed by itself, and how many more they are than those against it. */
const FEWEST_BACKWARD = 3;
const MORE_BACKWARD = 2;

const STOP = /[.!\u061F]/u;
const FIRST_STOP = /^["\u00BB\u201D)]?[.!\u061F\u060C]/u;
const STOP_BEFORE_LAST = /(?:^|\s)["\u00BB\u201D)]?[.!\u061F]\S+$/u;
/** A line of so many words is a sentence. */
const FEWEST_WORDS_OF_A_SENTENCE = 8;
const SHARE_OF_REVERSED = 0.6;

interface Evidence {
  readonly forward: number;
  readonly backward: number;
}

const evidenceIn = (line: string): Evidence => {
  let forward = 0;
  let backward = 0;
  for (const written of line.normalize("NFKC").split(" ")) {
    const word = written.replace(EDGES, "").replace(MARKS, "");
    if (FORWARD.test(word)) forward += 1;
    if (BACKWARD.test(word)) backward += 1;
  }
  return { forward, backward };
};

/** Runs that were written from left to right in a line from right to left: numbers, and words in Latin letters. */
const LEFT_TO_RIGHT =
  /[\p{Nd}][\p{Nd}.,:/%-]*(?<=[\p{Nd}%])|[\p{Script=Latin}][\p{Script=Latin}\p{Nd}'.@_/:-]*(?: [\p{Script=Latin}\p{Nd}'.@_/:-]+)*/gu;
const BRACKET = /[()[\]\u00AB\u00BB]/u;
const MIRRORED: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "\u00AB": "\u00BB",
  "\u00BB": "\u00AB",
};
const CLOSING = ")]\u00BB";

/** Brackets turned round, if the first one would close what none opened. */
const withBrackets = (line: string): string => {
  const first = BRACKET.exec(line)?.[0];
  return first === undefined || !CLOSING.includes(first)
    ? line
    : line.replace(/[()[\]\u00AB\u00BB]/gu, (bracket) => MIRRORED[bracket] ?? bracket);
};

const reversed = (text: string): string => Array.from(text).toReversed().join("");

const turnLine = (line: string): string =>
  withBrackets(reversed(line.replace(LEFT_TO_RIGHT, (run) => reversed(run))));

/** Each word turned, where only the letters within words are reversed. */
const turnWords = (line: string): string =>
  line
    .split(" ")
    .map((word) => turnLine(word))
    .join(" ");

/** Whether only words are reversed and not whole lines: full stops then stand before the last word, not before the first. */
const areOnlyWords = (lines: readonly string[]): boolean => {
  const first = lines.filter((line) => FIRST_STOP.test(line.trim())).length;
  const last = lines.filter(
    (line) => !FIRST_STOP.test(line.trim()) && STOP_BEFORE_LAST.test(line.trim()),
  ).length;
  return last > first;
};

/** The lines of which the letters are reversed, by index: each by itself, or if it says nothing as most of the text. */
const reversedLines = (lines: readonly string[]): ReadonlySet<number> => {
  const evidence = lines.map(evidenceIn);
  const forward = evidence.reduce((sum, each) => sum + each.forward, 0);
  const backward = evidence.reduce((sum, each) => sum + each.backward, 0);
  const isWhole = backward >= FEWEST_BACKWARD && backward >= MORE_BACKWARD * forward;
  const turned = new Set<number>();
  evidence.forEach((own, at) => {
    const isOwn = own.backward >= FEWEST_BACKWARD && own.backward >= MORE_BACKWARD * own.forward;
    if (isOwn || (isWhole && own.forward <= own.backward)) turned.add(at);
  });
  return turned;
};

/** Lines with their words in reversed order, where the first words of most sentences have the full stops. */
const withWordOrder = (text: string): string => {
  if (!FIRST_WORD_ENDS.test(text)) return text;
  const lines = text.split("\n");
  const sentences = lines
    .map((line) => line.trim().split(" "))
    .filter((words) => words.length >= FEWEST_WORDS_OF_A_SENTENCE);
  const turned = sentences.filter(
    ([first = "", ...rest]) => FIRST_WORD_ENDS.test(`${first} `) && !STOP.test((rest.at(-1) ?? "").slice(-1)),
  );
  if (turned.length === 0 || turned.length < sentences.length * SHARE_OF_REVERSED) return text;
  return lines.map((line) => line.split(" ").toReversed().join(" ")).join("\n");
};

/**
 * Turns text round that was stored as it is seen, from left to right, as old programs and readers of PDF leave it: `لمعلا` becomes
 * `العمل`. A line is turned if its words prove it: letters that only end words stand at their beginnings (`ة`, `ى`), and `ال` at their ends.
 * Lines without such words go with the text. Numbers and Latin words keep their direction. Where only the letters within words, or only the
 * words within lines are reversed, only these are turned.
 *
 * Expects the text before its presentation forms are unfolded, since a ligature is one character. Keeps lines. Linear; a text without such
 * words comes back unchanged.
 */
export const turnVisualOrder = (text: string): string => {
  if (!SUSPECT.test(text)) return withWordOrder(text);
  const lines = text.split("\n");
  const turned = reversedLines(lines);
  if (turned.size === 0) return text;
  const turn = areOnlyWords(lines.filter((_, at) => turned.has(at))) ? turnWords : turnLine;
  return lines.map((line, at) => (turned.has(at) ? turn(line) : line)).join("\n");
};
