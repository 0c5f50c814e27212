import { MARKUP_WORDS, type MarkupWords } from "../../../lexicon/boilerplate/markup-words.ts";
import { VOIDS } from "./elements.ts";
import type { Attributes, HtmlToken } from "./html-tokens.ts";

/** An element that may not be part of the body, by its name or its class. */
export interface Box {
  readonly kind: MarkupWords["kind"] | "hidden";
  /** The name of the element, or the word in its class. */
  readonly word: string;
}

/** Boxes by the name of the element: navigation, choices, and captions of pictures. */
export const BOX_ELEMENTS: ReadonlyMap<string, Box> = new Map(
  [
    { kind: "caption", word: "figcaption" } as const,
    ...["datalist", "nav", "select"].map((word) => ({ kind: "aside", word }) as const),
  ].map((box) => [box.word, box]),
);
const BOX_WORDS: ReadonlyMap<string, Box> = new Map(
  MARKUP_WORDS.flatMap(({ kind, words }) => words.map((word) => [word, { kind, word }] as const)),
);

const HIDDEN: Box = { kind: "hidden", word: "hidden" };
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
/** In characters. Longer styles and classes are cut. */
const LONGEST_ATTRIBUTE = 500;

/** Whether a browser hides an element with these attributes. */
export const isHidden = (attributes: Attributes): boolean =>
  attributes.has("hidden") || HIDING.test((attributes.get("style") ?? "").slice(0, LONGEST_ATTRIBUTE));

const wordsInName = (name: string | undefined): readonly string[] =>
  name === undefined
    ? []
    : name
        .slice(0, LONGEST_ATTRIBUTE)
        .replace(/(?<=[a-z])(?=[A-Z])/gu, " ")
        .toLowerCase()
        .split(/[^a-z]+/u);

const boxOf = (name: string, attributes: Attributes): Box | undefined => {
  if (attributes.size === 0) return BOX_ELEMENTS.get(name);
  if (isHidden(attributes)) return HIDDEN;
  const known = BOX_ELEMENTS.get(name);
  if (known !== undefined) return known;
  const words = [...wordsInName(attributes.get("class")), ...wordsInName(attributes.get("id"))];
  const word = words.find((each) => BOX_WORDS.has(each));
  return word === undefined ? undefined : BOX_WORDS.get(word);
};

/** Elements that end where the next one of the same name begins. */
const ENDED_BY_NEXT: ReadonlySet<string> = new Set("p li td th tr dt dd option".split(" "));
/** Boxes at deeper levels are ignored. */
const DEEPEST = 24;

interface OpenBox {
  readonly name: string;
  readonly box: Box;
  depth: number;
}

/** Follows the tags of a page and knows the boxes around the next text, the outermost first. */
export const trackBoxes = (): {
  readonly take: (tag: Extract<HtmlToken, { kind: "open" | "close" }>) => void;
  readonly boxes: () => readonly Box[];
} => {
  const open: OpenBox[] = [];
  let boxes: readonly Box[] = [];
  const close = (at: number): void => {
    open.splice(at);
    boxes = open.map(({ box }) => box);
  };
  return {
    take: (tag) => {
      if (VOIDS.has(tag.name)) return;
      const at = open.findLastIndex(({ name }) => name === tag.name);
      const last = open[at];
      if (tag.kind === "close") {
        if (last === undefined) return;
        last.depth -= 1;
        if (last.depth === 0) close(at);
        return;
      }
      if (last !== undefined && ENDED_BY_NEXT.has(tag.name)) close(at);
      else if (last !== undefined) last.depth += 1;
      const box = open.length < DEEPEST ? boxOf(tag.name, tag.attributes) : undefined;
      if (box === undefined) return;
      // Only the innermost element of a name counts further elements of that name.
      if (last !== undefined && !ENDED_BY_NEXT.has(tag.name)) last.depth -= 1;
      open.push({ name: tag.name, box, depth: 1 });
      boxes = open.map((each) => each.box);
    },
    boxes: () => boxes,
  };
};
