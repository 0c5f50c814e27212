/** True for 1, 2, 4, 8 and so on: of what happens again and again, one line is logged of each doubling. */
export const isDoubling = (count: number): boolean => (count & (count - 1)) === 0;
