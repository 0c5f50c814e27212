import { VOIDS } from "./elements.ts";
import type { HtmlToken } from "./tokens.ts";

const SPACES = /\s+/gu;
const LONGEST_CLASS = 500;
const DATE_CLASS = /(?:^|[\s_-])(?:date|datetime|pubdate|timestamp|time)(?:$|[\s_-])/iu;
/** A date is no longer. */
const LONGEST_DATE = 100;

/** Gathers the text of elements that are called a date. */
export const gatherDates = () => {
  let open: { readonly name: string; depth: number; readonly parts: string[] } | undefined;
  let date: string | undefined;
  return {
    text: (text: string): void => {
      if (open !== undefined && open.parts.length < LONGEST_DATE) open.parts.push(text);
    },
    tag: ({ kind, name, ...tag }: Extract<HtmlToken, { kind: "open" | "close" }>): void => {
      if (open?.name === name) open.depth += kind === "open" ? 1 : -1;
      else if (open === undefined && kind === "open" && "attributes" in tag && !VOIDS.has(name)) {
        const named = (tag.attributes.get("class") ?? "").slice(0, LONGEST_CLASS);
        if (DATE_CLASS.test(named)) open = { name, depth: 1, parts: [] };
      }
      if (open === undefined || open.depth > 0) return;
      const text = open.parts.join("").replace(SPACES, " ").trim();
      if (text !== "" && text.length <= LONGEST_DATE) date ??= text;
      open = undefined;
    },
    /** The first since it was asked for last. */
    take: (): string | undefined => {
      const taken = date;
      date = undefined;
      return taken;
    },
  };
};
