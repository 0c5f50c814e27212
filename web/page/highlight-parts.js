const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** Undoes the escaping, once: `&amp;lt;` is the text `&lt;`. */
const decode = (html) => html.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity]);

/**
 * Reads a passage in which everything but `<em>` is escaped: `a <em>b</em>` becomes
 * `[{text: "a ", isMatch: false}, {text: "b", isMatch: true}]`.
 *
 * It uses no HTML parser, so no text can become an element.
 */
export const highlightParts = (passage) =>
  passage.split(/(<em>|<\/em>)/u).reduce(
    ({ parts, isMatch }, html) => {
      if (html === "<em>") return { parts, isMatch: true };
      if (html === "</em>") return { parts, isMatch: false };
      return { parts: html === "" ? parts : [...parts, { text: decode(html), isMatch }], isMatch };
    },
    { parts: [], isMatch: false },
  ).parts;

/** The text of these parts together. */
export const textOf = (parts) => parts.map(({ text }) => text).join("");
