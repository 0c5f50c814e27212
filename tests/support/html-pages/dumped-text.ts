const UNSEEN = /<(script|style|noscript|template|head)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/giu;
const BODY = /<body\b[^>]*>([\s\S]*)/iu;
const TAG = /<[^<>]*>/gu;
const ENTITIES: readonly (readonly [string, string])[] = [
  ["&nbsp;", " "],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&raquo;", "»"],
  ["&laquo;", "«"],
  ["&copy;", "©"],
  ["&gt;", ">"],
  ["&lt;", "<"],
  ["&amp;", "&"],
];

/**
 * The text of a page as programs take it out that know nothing of its structure, such as BeautifulSoup's `get_text`: the text nodes of its body, in order.
 *
 * @param between put between two nodes: a line end, or nothing, so that entries of menus run together
 */
export const dumpText = (html: string, between: "\n" | ""): string => {
  const [, body = html] = BODY.exec(html) ?? [];
  const nodes = body.replace(UNSEEN, "").split(TAG);
  const text = nodes.map((node) => (between === "" ? node : node.trim())).filter((node) => node !== "");
  const joined = text.join(between).replaceAll(/\n[ \t]*(?:\n[ \t]*)+/gu, "\n\n");
  return ENTITIES.reduce((done, [entity, sign]) => done.replaceAll(entity, sign), joined);
};
