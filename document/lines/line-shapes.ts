/** Signs that a line ends with, perhaps inside quotation marks or brackets. */
const CLOSED = /[.!?\u061F\u2026:]["\u00BB\u201C\u201D)\]]{0,3}$/u;
const NO_END_OF_A_TITLE = /[.:;,\u061B\u060C\u2026]["\u00BB\u201C\u201D)\]]{0,3}$/u;
const UNFINISHED = /[,\u060C\u061B;]["\u00BB\u201C\u201D)\]]{0,3}$/u;
/** The longest that any of them looks at. */
const SIGNS = 5;

/** Does the line end a sentence, or announce what follows? */
export const endsClause = (text: string): boolean => CLOSED.test(text.slice(-SIGNS));

/** Does it end with a comma or semicolon, and so go on in the next line? */
export const goesOn = (text: string): boolean => UNFINISHED.test(text.slice(-SIGNS));

/** Does a line end as no title of an article and no heading does? A question may be one, and a call. */
export const endsNoTitle = (text: string): boolean => NO_END_OF_A_TITLE.test(text.slice(-SIGNS));

const ITEM =
  /^[-*\u2010-\u2015\u2022\u25CF\u25AA\u25CB\u25A0\u2756]|^\p{Nd}{1,2} ?(?:[-)\u2010-\u2015]|\.(?!\p{Nd}))/u;

/** Does the line begin like an item of a list: with a bullet, a dash or a number? So does half a sentence that a dash parts off. */
export const isItem = (text: string): boolean => ITEM.test(text);

const BULLET = /^[*+\u2022\u25CF\u25AA\u25CB\u25A0\u2756] ?(?=\S)/u;
/** A name, a button, a section. Items of a body's lists say more. */
const WORDS_OF_A_BULLETED_HEADING = 3;

/**
 * Is it a few words behind a bullet? Whatever a page has as a list of links or buttons is written so by those who take its text out,
 * its menus and its author alike. Writers type dashes, so a dash is none here.
 */
export const isBulletedHeading = ({
  text,
  words,
}: {
  readonly text: string;
  readonly words: number;
}): boolean => words <= WORDS_OF_A_BULLETED_HEADING && BULLET.test(text);

const ENTRY = /[^\s\p{Nd}] ?[:*/] ?\S/u;
const LONGEST_START = 200;

/** Are there a name and what belongs to it, as in a list of results, prices or addresses? A time of day is none. */
export const isEntry = (text: string): boolean => ENTRY.test(text.slice(0, LONGEST_START));

interface Numbered {
  readonly number: number;
}

/** Does the second line stand right under the first in the file? */
export const isUnder = <T extends Numbered>(line: Numbered | undefined, next: T | undefined): next is T =>
  line !== undefined && next !== undefined && next.number === line.number + 1;
