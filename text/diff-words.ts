import { toDedupForm } from "./dedup-form.ts";
import { matchSequences } from "./match-sequences.ts";

/** A stretch of two texts: the same in both, only in the first, only in the second, or replaced. */
export interface TextChange {
  readonly kind: "same" | "dropped" | "added" | "replaced";
  /** The stretch in the first text, with the space and punctuation after it. */
  readonly before: string;
  /** The stretch in the second text, likewise. */
  readonly after: string;
}

/** A run of two word lists: how many words it takes from each. */
interface WordRun {
  readonly isSame: boolean;
  readonly before: number;
  readonly after: number;
}

/** A word with everything up to the next word, and its dedup form. */
interface FoldedWord {
  readonly text: string;
  readonly form: string;
}

/** The words of a text; joined, they are the text. Punctuation between two words belongs to the first of them. */
const foldedWordsOf = (text: string): readonly FoldedWord[] => {
  const words: { text: string; form: string }[] = [];
  for (const chunk of text.split(/(?<=\s)(?=\S)/u)) {
    const form = toDedupForm(chunk);
    const last = words.at(-1);
    if (last !== undefined && (form === "" || last.form === "")) {
      last.text += chunk;
      last.form += form;
    } else words.push({ text: chunk, form });
  }
  return words;
};

/** Returns a function that numbers words: words with the same dedup form get the same number. */
const wordNumberer = () => {
  const numbers = new Map<string, number>();
  return ({ form }: FoldedWord): number => {
    const number = numbers.get(form) ?? numbers.size;
    numbers.set(form, number);
    return number;
  };
};

const wordRunsOf = (before: readonly FoldedWord[], after: readonly FoldedWord[]): readonly WordRun[] => {
  const numberOf = wordNumberer();
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
 * Merges two changes and the few words between them (`في`) into one change if both changes are longer than these words:
 * the words are the same by chance, and a reader sees one replacement, not three runs.
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
 * Compares two texts word by word: `قوات سوريا الديمقراطية` for `ميليشيا قسد` is one replacement.
 *
 * Words with the same dedup form are the same, so spelling variants, tashkeel and punctuation are no change. The stretches,
 * joined, are the two texts, character for character. Never throws; its time is bounded as in {@link matchSequences}.
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
