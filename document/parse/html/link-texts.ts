import type { HtmlToken } from "./html-tokens.ts";
import { toHint } from "../parsed.ts";

/** Whether an address leads to another page, and not only to another place of this one. */
const leadsAway = (href: string | undefined): boolean => href !== undefined && !/^\s*(?:#|$)/u.test(href);

/** Gathers the texts of links that lead to other pages, in order. */
export const gatherLinkTexts = () => {
  let open: string[] | undefined;
  let texts: string[] = [];
  const close = (): void => {
    const text = toHint((open ?? []).join(""));
    if (text !== undefined) texts.push(text);
  };
  return {
    text: (text: string): void => {
      open?.push(text);
    },
    tag: (tag: Extract<HtmlToken, { kind: "open" | "close" }>): void => {
      if (tag.name !== "a") return;
      // Links do not nest: a browser closes one where the next begins.
      close();
      open = tag.kind === "open" && leadsAway(tag.attributes.get("href")) ? [] : undefined;
    },
    /** The texts since the last call. A link around several lines has a text in each. */
    take: (): readonly string[] => {
      close();
      const taken = texts;
      texts = [];
      if (open !== undefined) open = [];
      return taken;
    },
  };
};

/** Links that are looked for in a line at a time: those before them may stand in another cell of a table. */
const MOST_AHEAD = 8;

/** For each of these lines, whether at least half of it is the text of links. Links are looked for in the order of the page. Linear. */
export const areLinks = (lines: readonly string[], links: readonly string[]): readonly boolean[] => {
  let next = 0;
  return lines.map((line) => {
    let linked = 0;
    let from = 0;
    for (let ahead = 0; ahead < MOST_AHEAD && next + ahead < links.length;) {
      const link = links[next + ahead] ?? "";
      const at = line.indexOf(link, from);
      if (at < 0) ahead += 1;
      else {
        from = at + link.length;
        linked += link.length;
        next += ahead + 1;
        ahead = 0;
      }
    }
    return linked > 0 && 2 * linked >= line.length;
  });
};
