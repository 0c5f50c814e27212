import { isBlank, type Range, type ScanFrom, type Scanner } from "./scanner.ts";

const LINE_FEED = 0x0a;

/** One article a line (JSON Lines). What one line holds changes nothing for the others; blank lines are none. */
export const scanLines = ({ at }: ScanFrom): Scanner => {
  let base = at;
  let start: number | null = null;

  const begin = (units: Uint8Array, from: number, to: number): void => {
    let first = from;
    while (first < to && isBlank(units[first] ?? 0)) first += 1;
    if (first < to) start = base + first;
  };

  return {
    push: (units) => {
      const ranges: Range[] = [];
      for (let from = 0; from < units.length;) {
        const feed = units.indexOf(LINE_FEED, from);
        const to = feed < 0 ? units.length : feed;
        if (start === null) begin(units, from, to);
        if (feed >= 0 && start !== null) {
          ranges.push({ start, end: base + feed, isInList: false });
          start = null;
        }
        from = to + 1;
      }
      base += units.length;
      return ranges;
    },
    end: () => (start === null ? [] : [{ start, end: base, isInList: false }]),
    open: () => start,
    isDone: () => false,
  };
};
