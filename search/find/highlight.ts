/**
 * Elasticsearch puts these around a match: the control characters "start" and "end of selected area", since no stored text has control
 * characters. Those up to U+0020 would not do: Elasticsearch trims them off a passage, and a mark at its beginning would be lost.
 */
export const MARK_START = "\u0086";
export const MARK_END = "\u0087";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
);

/** Escapes text from a file for HTML. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");

/** Undoes the escaping, once: `&amp;lt;` is the text `&lt;`. */
export const unescapeHtml = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => CHARACTERS.get(entity) ?? entity);

/** A passage with marks as HTML: the text escaped, the matches in `<em>`. Text from files is data, never markup. */
export const highlightMarkup = (passage: string): string =>
  escapeHtml(passage).replaceAll(MARK_START, "<em>").replaceAll(MARK_END, "</em>");
