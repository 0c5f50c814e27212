const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** Undoes the escaping, once: `&amp;lt;` is the text `&lt;`. */
const decode = (html) => html.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity]);

/**
 * Reads a passage in which everything but `<em>` is escaped: `a <em>b</em>` becomes `[{text: "a ", isMatch: false}, {text: "b", isMatch: true}]`.
 *
 * No parser of markup is asked, so nothing in it can become an element.
 */
export const highlightParts = (passage) =>
  passage.split(/(<em>|<\/em>)/u).reduce(
    ({ parts, isMatch }, piece) => {
      if (piece === "<em>") return { parts, isMatch: true };
      if (piece === "</em>") return { parts, isMatch: false };
      return { parts: piece === "" ? parts : [...parts, { text: decode(piece), isMatch }], isMatch };
    },
    { parts: [], isMatch: false },
  ).parts;

/** What a reader sees of these parts. */
export const textOf = (parts) => parts.map(({ text }) => text).join("");
