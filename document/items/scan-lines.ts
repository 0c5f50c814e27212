import { isBlank, type ItemRange, type ScanStart, type Scanner } from "./scanner.ts";

const LINE_FEED = 0x0a;

/** Scans JSON Lines: one item a line, whatever the line holds. Blank lines are skipped. */
export const scanLines = ({ at }: ScanStart): Scanner => {
  let base = at;
  let start: number | null = null;

  const begin = (units: Uint8Array, from: number, to: number): void => {
    let first = from;
    while (first < to && isBlank(units[first] ?? 0)) first += 1;
    if (first < to) start = base + first;
  };

  return {
    push: (units) => {
      const ranges: ItemRange[] = [];
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
