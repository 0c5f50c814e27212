/** A text as it was before it was encoded for transport. */
export interface Untransferred {
  readonly text: string;
  /** How it was encoded, in a word or two. */
  readonly how: string;
  /** What the text is, if its headers or its form say so; otherwise what the file's name says. */
  readonly format?: "html" | "json" | "txt";
  /** Of a mail: its subject. */
  readonly headline?: string;
  /** Of a mail: its date, as written. */
  readonly published?: string;
}

/** Why an encoded text cannot be read. */
export interface Untransferable {
  readonly reason: "undecodable_text";
  readonly detail: string;
}
