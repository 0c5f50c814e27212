import { toDedupForm } from "./dedup-form.ts";
import { matchSequences } from "./match-sequences.ts";

/** A stretch of two texts: the same in both, only in the first, only in the second, or one thing in place of another. */
export interface TextChange {
  readonly kind: "same" | "dropped" | "added" | "replaced";
  /** As it stands in the first text, with the space and punctuation behind it. */
  readonly before: string;
  readonly after: string;
}

/** A run of the two word lists: how many words of each it takes. */
interface WordRun {
  readonly isSame: boolean;
  readonly before: number;
  readonly after: number;
}

/** A word with what follows it up to the next, and its dedup form. */
interface FoldedWord {
  readonly text: string;
  readonly form: string;
}

/** The words of a text, which put together are the text: a dash between two words belongs to the one before it. */
const foldedWordsOf = (text: string): readonly FoldedWord[] => {
  const words: { text: string; form: string }[] = [];
  for (const piece of text.split(/(?<=\s)(?=\S)/u)) {
    const form = toDedupForm(piece);
    const last = words.at(-1);
    if (last !== undefined && (form === "" || last.form === "")) {
      last.text += piece;
      last.form += form;
    } else words.push({ text: piece, form });
  }
  return words;
};

/** Numbers for words such that what the dedup form takes for the same word has the same number. */
const numberer = () => {
  const numbers = new Map<string, number>();
  return ({ form }: FoldedWord): number => {
    const number = numbers.get(form) ?? numbers.size;
    numbers.set(form, number);
    return number;
  };
};

const wordRunsOf = (before: readonly FoldedWord[], after: readonly FoldedWord[]): readonly WordRun[] => {
  const numberOf = numberer();
  const runs: { isSame: boolean; before: number; after: number }[] = [];
  let [x, y] = [0, 0];
  const add = (isSame: boolean, byBefore: number, byAfter: number): void => {
    if (byBefore === 0 && byAfter === 0) return;
    const last = runs.at(-1);
    if (last?.isSame === isSame) {
      last.before += byBefore;
      last.after += byAfter;
    } else runs.push({ isSame, before: byBefore, after: byAfter });
  };
  for (const [toX, toY] of matchSequences(before.map(numberOf), after.map(numberOf))) {
    add(false, toX - x, toY - y);
    add(true, 1, 1);
    [x, y] = [toX + 1, toY + 1];
  }
  add(false, before.length - x, after.length - y);
  return runs;
};

const changeSizeOf = (run: WordRun | undefined): number =>
  run === undefined || run.isSame ? 0 : Math.max(run.before, run.after);

/**
 * Takes a few words that two larger changes have by chance in common (`في`) for a part of one change: a reader sees one
 * replacement, not three.
 */
const mergeChance = (runs: readonly WordRun[]): readonly WordRun[] => {
  const merged: WordRun[] = [];
  for (const [index, run] of runs.entries()) {
    const last = merged.at(-1);
    const isChance =
      run.isSame &&
      run.before < changeSizeOf(last) &&
      run.before < changeSizeOf(runs[index + 1]) &&
      last !== undefined;
    if (last !== undefined && !last.isSame && (isChance || !run.isSame))
      merged.splice(-1, 1, {
        isSame: false,
        before: last.before + run.before,
        after: last.after + run.after,
      });
    else merged.push(run);
  }
  return merged;
};

const changeKindOf = ({ isSame, before, after }: WordRun): TextChange["kind"] => {
  if (isSame) return "same";
  if (before === 0) return "added";
  return after === 0 ? "dropped" : "replaced";
};

const joinWords = (words: readonly FoldedWord[]): string => words.map(({ text }) => text).join("");

/**
 * What one text says otherwise than another, word by word: `قوات سوريا الديمقراطية` for `ميليشيا قسد` is one replacement.
 *
 * Words that the dedup form takes for the same are the same: spelling, tashkeel and punctuation are no change. The stretches put
 * together again are the two texts, character for character. Total; bounded as {@link matchSequences} is.
 */
export const diffWords = (before: string, after: string): readonly TextChange[] => {
  const words = { before: foldedWordsOf(before), after: foldedWordsOf(after) };
  let [x, y] = [0, 0];
  return mergeChance(wordRunsOf(words.before, words.after)).map((run) => {
    const change = {
      kind: changeKindOf(run),
      before: joinWords(words.before.slice(x, x + run.before)),
      after: joinWords(words.after.slice(y, y + run.after)),
    };
    x += run.before;
    y += run.after;
    return change;
  });
};
