import { VOIDS } from "./elements.ts";
import type { HtmlToken } from "./html-tokens.ts";

const SPACES = /\s+/gu;
const LONGEST_CLASS = 500;
const DATE_CLASS = /(?:^|[\s_-])(?:date|datetime|pubdate|timestamp|time)(?:$|[\s_-])/iu;
/** In characters. */
const LONGEST_DATE = 100;

/** Gathers the text of elements whose class says that they are a date. */
export const gatherDateElements = () => {
  let open: { readonly name: string; depth: number; readonly chunks: string[] } | undefined;
  let date: string | undefined;
  return {
    text: (text: string): void => {
      if (open !== undefined && open.chunks.length < LONGEST_DATE) open.chunks.push(text);
    },
    tag: ({ kind, name, ...tag }: Extract<HtmlToken, { kind: "open" | "close" }>): void => {
      if (open?.name === name) open.depth += kind === "open" ? 1 : -1;
      else if (open === undefined && kind === "open" && "attributes" in tag && !VOIDS.has(name)) {
        const named = (tag.attributes.get("class") ?? "").slice(0, LONGEST_CLASS);
        if (DATE_CLASS.test(named)) open = { name, depth: 1, chunks: [] };
      }
      if (open === undefined || open.depth > 0) return;
      const text = open.chunks.join("").replace(SPACES, " ").trim();
      if (text !== "" && text.length <= LONGEST_DATE) date ??= text;
      open = undefined;
    },
    /** The first date since the last call. */
    take: (): string | undefined => {
      const taken = date;
      date = undefined;
      return taken;
    },
  };
};
