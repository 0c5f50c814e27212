import type { ItemRange, Scanner } from "./scanner.ts";

const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const QUOTE = 0x22;
/** Not even a short text fits into an object or a string of so few units: `{"a":""}`. */
const MOST_STUB_UNITS = 8;

/** So many in a row are still items of their own: a few damaged lines among good ones are each told of. */
const MOST_ALONE = 20;

/** Whether a value that begins with this unit cannot be an article: a number, a word, text that is no JSON, or next to nothing. */
const isStub = ({ start, end }: ItemRange, first: number): boolean =>
  end - start <= MOST_STUB_UNITS || (first !== OPEN_OBJECT && first !== OPEN_LIST && first !== QUOTE);

/**
 * Makes one item of values in a row that cannot be articles, from the twenty-first on. A file of `1` on each of 200,000 lines would
 * otherwise become as many records, jobs and lines of a log.
 */
export const mergeStubs = (scanner: Scanner, at: number): Scanner => {
  let base = at;
  let run: ItemRange | null = null;
  /** Such values in a row so far. */
  let alone = 0;
  let openFirst = 0;

  const merge = (
    ranges: readonly ItemRange[],
    unitAt: (offset: number) => number,
    isLast: boolean,
  ): readonly ItemRange[] => {
    const merged: ItemRange[] = [];
    for (const range of ranges) {
      if (isStub(range, unitAt(range.start))) {
        alone += 1;
        if (alone <= MOST_ALONE) merged.push(range);
        else run = run === null ? range : { ...range, start: run.start };
      } else {
        alone = 0;
        if (run !== null) merged.push(run);
        run = null;
        merged.push(range);
      }
    }
    if (isLast && run !== null) {
      merged.push(run);
      run = null;
    }
    return merged;
  };

  return {
    push: (units) => {
      const unitAt = (offset: number): number =>
        offset < base ? openFirst : (units[offset - base] ?? openFirst);
      const ranges = scanner.push(units);
      const merged = merge(ranges, unitAt, scanner.isDone());
      const open = scanner.open();
      if (open !== null) openFirst = unitAt(open);
      base += units.length;
      return merged;
    },
    end: () => merge(scanner.end(), () => openFirst, true),
    open: () => run?.start ?? scanner.open(),
    isDone: scanner.isDone,
  };
};
