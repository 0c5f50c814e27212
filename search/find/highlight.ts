/**
 * What Elasticsearch is told to put around a match: the controls "start" and "end of selected area", for no stored text holds controls.
 * Not those up to U+0020: a passage is trimmed of them, and a mark at its beginning would be lost.
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

/** Makes text from a file harmless in HTML. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");

/** Undoes the escaping, once: `&amp;lt;` is the text `&lt;`. */
export const unescapeHtml = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => CHARACTERS.get(entity) ?? entity);

/** A marked passage as HTML: the text escaped, the matches in `<em>`. Text from files is data, never markup. */
export const highlightMarkup = (passage: string): string =>
  escapeHtml(passage).replaceAll(MARK_START, "<em>").replaceAll(MARK_END, "</em>");
