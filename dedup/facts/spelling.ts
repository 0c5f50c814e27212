/** The fewest edits that make one word the other: letters added, dropped, replaced, or swapped with the next. */
const editsBetween = (one: string, other: string): number => {
  const width = other.length + 1;
  const edits = new Uint8Array((one.length + 1) * width);
  for (let row = 0; row <= one.length; row += 1)
    for (let column = 0; column <= other.length; column += 1) {
      const at = row * width + column;
      if (row === 0 || column === 0) {
        edits[at] = row + column;
        continue;
      }
      const isSame = one[row - 1] === other[column - 1];
      let least = Math.min(
        (edits[at - width] ?? 0) + 1,
        (edits[at - 1] ?? 0) + 1,
        (edits[at - width - 1] ?? 0) + Number(!isSame),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (edits[at - 2 * width - 2] ?? 0) + 1);
      edits[at] = least;
    }
  return edits[edits.length - 1] ?? 0;
};

/** The time grows with the square of the length; longer strings are not words. */
const LONGEST_WORD = 64;
/** One letter in four may differ. */
const LETTERS_AN_EDIT = 4;

/**
 * Are these two spellings of one word, or one mistyped (`ترامب`, `ترمب`)? One letter in four may differ, and one letter in
 * a shorter word.
 *
 * The distance is that of optimal string alignment (Damerau, 1964).
 */
export const isSameSpelling = (one: string, other: string): boolean => {
  if (one === other) return true;
  const length = Math.max(one.length, other.length);
  if (length > LONGEST_WORD || Math.abs(one.length - other.length) > length / LETTERS_AN_EDIT) return false;
  return editsBetween(one, other) <= Math.max(1, Math.floor(length / LETTERS_AN_EDIT));
};
