/** Makes a text of about `length` UTF-16 units. */
type Shape = (length: number) => string;

export declare const TEXT_SHAPES: Readonly<
  Record<"article" | "one line" | "one word" | "short lines", Shape> & Record<string, Shape>
>;
export declare const HTML_SHAPES: Readonly<Record<string, Shape>>;
export declare const MARKDOWN_SHAPES: Readonly<Record<string, Shape>>;
export declare const JSON_SHAPES: Readonly<Record<string, Shape>>;
