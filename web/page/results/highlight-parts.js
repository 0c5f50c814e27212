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

/** These parts up to so many characters, with an ellipsis if that is not all: a headline of a megabyte is no headline. */
export const shortened = (parts, most) => {
  const kept = [];
  let left = most;
  for (const { text, isMatch } of parts) {
    if (left <= 0) break;
    // Whole characters, so that none is cut in half.
    const characters =
      text.length <= left
        ? text
        : Array.from(text.slice(0, left + 1))
            .slice(0, -1)
            .join("");
    kept.push({ text: characters, isMatch });
    left -= text.length;
  }
  return left < 0 ? [...kept, { text: "…", isMatch: false }] : kept;
};

/** The text of these parts together. */
export const textOf = (parts) => parts.map(({ text }) => text).join("");
