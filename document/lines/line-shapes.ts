/** Ends of lines: punctuation, perhaps inside quotation marks or brackets. */
const ENDS_CLAUSE = /[.!?\u061F\u2026:]["\u00BB\u201C\u201D)\]]{0,3}$/u;
const ENDS_NO_TITLE = /[.:;,\u061B\u060C\u2026]["\u00BB\u201C\u201D)\]]{0,3}$/u;
const GOES_ON = /[,\u060C\u061B;]["\u00BB\u201C\u201D)\]]{0,3}$/u;
/** Characters at the end of a line that these patterns look at, and one more. */
const LONGEST_ENDING = 5;

/** Does the line end a sentence, or announce what follows? */
export const endsClause = (text: string): boolean => ENDS_CLAUSE.test(text.slice(-LONGEST_ENDING));

/** Does the line end with a comma or semicolon, so that it goes on in the next one? */
export const goesOn = (text: string): boolean => GOES_ON.test(text.slice(-LONGEST_ENDING));

/** Does the line end in a way that titles and headings do not? They may end with a question or exclamation mark. */
export const endsNoTitle = (text: string): boolean => ENDS_NO_TITLE.test(text.slice(-LONGEST_ENDING));

const LIST_ITEM =
  /^[-*\u2010-\u2015\u2022\u25CF\u25AA\u25CB\u25A0\u2756]|^\p{Nd}{1,2} ?(?:[-)\u2010-\u2015]|\.(?!\p{Nd}))/u;

/** Does the line begin like an item of a list: with a bullet, a dash or a number? The second half of a sentence with a dash does, too. */
export const isListItem = (text: string): boolean => LIST_ITEM.test(text);

const BULLET = /^[*+\u2022\u25CF\u25AA\u25CB\u25A0\u2756] ?(?=\S)/u;
/** A name, a button, a section. List items of a body are longer. */
const MOST_WORDS_BEHIND_BULLET = 3;

/**
 * Is the line a few words behind a bullet? Programs that extract text write every HTML list so: menus, buttons, the author. Writers
 * type dashes, so a dash is not a bullet here.
 */
export const isBulletedFragment = ({
  text,
  words,
}: {
  readonly text: string;
  readonly words: number;
}): boolean => words <= MOST_WORDS_BEHIND_BULLET && BULLET.test(text);

const NAME_AND_VALUE = /[^\s\p{Nd}] ?[:*/] ?\S/u;
const LONGEST_START = 200;

/** Does the line begin with a name and a value, as in a list of results, prices or addresses? A time of day does not count. */
export const isNameAndValue = (text: string): boolean => NAME_AND_VALUE.test(text.slice(0, LONGEST_START));

interface Numbered {
  readonly number: number;
}

/** Does the second line stand right under the first in the file, without a blank line between them? */
export const isUnder = <T extends Numbered>(line: Numbered | undefined, next: T | undefined): next is T =>
  line !== undefined && next !== undefined && next.number === line.number + 1;
