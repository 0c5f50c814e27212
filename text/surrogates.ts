/** Is this UTF-16 code unit the first half of a pair? */
export const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** Is this UTF-16 code unit the second half of a pair? */
export const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;
