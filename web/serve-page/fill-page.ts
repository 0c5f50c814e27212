const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in markup and in the value of an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);

/**
 * Fills the places of a template: `{{name}}` with the text of that name, escaped, or with the markup of that name.
 *
 * @throws Error for a place that has neither
 */
export const fillPage = (
  template: string,
  texts: Readonly<Record<string, string>>,
  markup: Readonly<Record<string, string>>,
): string =>
  template.replace(/\{\{(?<name>\w+)\}\}/gu, (place, name: string) => {
    const text = texts[name];
    const filled = text === undefined ? markup[name] : escapeHtml(text);
    if (filled === undefined) throw new Error(`The page has no words for ${place}.`);
    return filled;
  });
