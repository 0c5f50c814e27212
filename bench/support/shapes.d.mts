/** Makes a text of about `length` UTF-16 units. */
type Shape = (length: number) => string;

export const TEXT_SHAPES: Readonly<
  Record<"article" | "one line" | "one word" | "short lines", Shape> & Record<string, Shape>
>;
export const HTML_SHAPES: Readonly<Record<string, Shape>>;
export const MARKDOWN_SHAPES: Readonly<Record<string, Shape>>;
export const JSON_SHAPES: Readonly<Record<string, Shape>>;
