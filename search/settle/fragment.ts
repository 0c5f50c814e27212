import { toDedupForm } from "../../text/dedup-form.ts";
import type { StoredArticle } from "../indices/stored-article.ts";

/** A text that was seen this long before the whole was, or less, is a part of an upload. Earlier, somebody published it like that. */
export const FRAGMENT_WITHIN_MS = 3_600_000;

type Text = Pick<StoredArticle["article"], "headline" | "body"> & {
  readonly boilerplate?: readonly { readonly text: string }[];
};

/** A text that ends like this is not cut within a word. */
const SENTENCE_END = /[.!?\u061F\u06D4\u2026"\u00BB\u201D)]\s*$/u;

const folded = (lines: readonly string[]): string => lines.map((line) => toDedupForm(line).trim()).join(" ");

/**
 * True if a text is the beginning of another, or a part of it: everything that it says stands there, in this order or another. Its last word
 * may be cut. Where the whole was read, a line of the part may have become boilerplate. Pure.
 *
 * @example isFragmentOf({ headline: "حريق", body: "اندلع حر" }, { headline: "حريق", body: "اندلع حريق ليلا" }) // true
 */
export const isFragmentOf = (part: Text, whole: Text): boolean => {
  const lines = whole.boilerplate?.map(({ text }) => text) ?? [];
  const all = ` ${folded([whole.headline ?? "", ...whole.body.split("\n"), ...lines])} `;
  const paragraphs = [part.headline ?? "", ...part.body.split("\n")].filter(
    (paragraph) => paragraph.trim() !== "",
  );
  return paragraphs.every((paragraph, at) => {
    const words = toDedupForm(paragraph).trim();
    const mayBeCut = at === paragraphs.length - 1 && !SENTENCE_END.test(paragraph);
    return words === "" || all.includes(mayBeCut ? ` ${words}` : ` ${words} `);
  });
};
