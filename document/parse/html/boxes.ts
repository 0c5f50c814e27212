import { MARKUP_WORDS, type MarkupWords } from "../../../lexicon/boilerplate/markup-words.ts";
import { VOIDS } from "./elements.ts";
import type { Attributes, HtmlToken } from "./tokens.ts";

/** An element that may be no part of the body, by its name or by what its class says. */
export interface Box {
  readonly kind: MarkupWords["kind"] | "hidden";
  /** The name or word that tells. */
  readonly word: string;
}

/** Elements that hold ways to other pages, choices, and what is written under a picture, by their names. */
export const ELEMENTS: ReadonlyMap<string, Box> = new Map(
  [
    { kind: "caption", word: "figcaption" } as const,
    ...["datalist", "nav", "select"].map((word) => ({ kind: "aside", word }) as const),
  ].map((box) => [box.word, box]),
);
const WORDS: ReadonlyMap<string, Box> = new Map(
  MARKUP_WORDS.flatMap(({ kind, words }) => words.map((word) => [word, { kind, word }] as const)),
);

const HIDDEN: Box = { kind: "hidden", word: "hidden" };
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
/** No style and no class is longer. */
const LONGEST = 500;

/** Does a browser leave out what is in an element with these attributes? */
export const isHidden = (attributes: Attributes): boolean =>
  attributes.has("hidden") || HIDING.test((attributes.get("style") ?? "").slice(0, LONGEST));

const wordsOf = (name: string | undefined): readonly string[] =>
  name === undefined
    ? []
    : name
        .slice(0, LONGEST)
        .replace(/(?<=[a-z])(?=[A-Z])/gu, " ")
        .toLowerCase()
        .split(/[^a-z]+/u);

const boxOf = (name: string, attributes: Attributes): Box | undefined => {
  if (attributes.size === 0) return ELEMENTS.get(name);
  if (isHidden(attributes)) return HIDDEN;
  const known = ELEMENTS.get(name);
  if (known !== undefined) return known;
  const words = [...wordsOf(attributes.get("class")), ...wordsOf(attributes.get("id"))];
  const word = words.find((each) => WORDS.has(each));
  return word === undefined ? undefined : WORDS.get(word);
};

/** Elements that end where the next of them begins. */
const ENDED_BY_THE_NEXT: ReadonlySet<string> = new Set("p li td th tr dt dd option".split(" "));
/** A box in so many others is looked at no more. */
const DEEPEST = 24;

interface Open {
  readonly name: string;
  readonly box: Box;
  depth: number;
}

/** Follows the tags of a page, and knows in which boxes what comes next stands; the outermost first. */
export const trackBoxes = (): {
  readonly take: (tag: Extract<HtmlToken, { kind: "open" | "close" }>) => void;
  readonly boxes: () => readonly Box[];
} => {
  const open: Open[] = [];
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
      if (last !== undefined && ENDED_BY_THE_NEXT.has(tag.name)) close(at);
      else if (last !== undefined) last.depth += 1;
      const box = open.length < DEEPEST ? boxOf(tag.name, tag.attributes) : undefined;
      if (box === undefined) return;
      // The innermost of a name counts what is in it; the one around it no more.
      if (last !== undefined && !ENDED_BY_THE_NEXT.has(tag.name)) last.depth -= 1;
      open.push({ name: tag.name, box, depth: 1 });
      boxes = open.map((each) => each.box);
    },
    boxes: () => boxes,
  };
};
