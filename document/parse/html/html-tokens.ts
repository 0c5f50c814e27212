/** A token of a page. Names are in lower case; values and text are raw, with entities not resolved. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: "close"; readonly name: string }
  /** A whole element whose content is not read as markup: `title`, `script`, `style` and the like. */
  | { readonly kind: "whole"; readonly name: string; readonly attributes: Attributes; readonly text: string };

export type Attributes = ReadonlyMap<string, string>;

/** Elements whose content HTML does not read as markup, or that show nothing without scripts and pictures. */
const WHOLE_ELEMENTS: ReadonlyMap<string, RegExp> = new Map(
  ["script", "style", "title", "textarea", "xmp", "noembed", "noframes", "iframe"]
    .concat(["noscript", "template", "svg", "object", "canvas", "audio", "video"])
    .map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, "giu")]),
);
/** Without a closing tag these hide the rest of the page, as in a browser. The others then count as an ordinary tag. */
const HIDES_THE_REST = new Set(["script", "style"]);

/** More attributes of one tag are ignored. */
const MOST_ATTRIBUTES = 60;

const TAG_NAME = /[a-z][^\s/>]*/iuy;
/** A name and perhaps a value. Never searches the same text in vain twice, so that it is linear. */
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/uy;
const TAG_END = /[\s/=]*>?/uy;

interface HtmlTag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly end: number;
}

/** The tag whose name begins at `at`; undefined if none does. */
const tagAt = (html: string, at: number): HtmlTag | undefined => {
  TAG_NAME.lastIndex = at;
  const name = TAG_NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  let end = at + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const attribute = ATTRIBUTE.exec(html);
    if (attribute === null) break;
    const [whole, key = "", double, single, bare] = attribute;
    end += whole.length;
    const lower = key.length < 100 ? key.toLowerCase() : "";
    if (attributes.size < MOST_ATTRIBUTES && !attributes.has(lower))
      attributes.set(lower, double ?? single ?? bare ?? "");
  }
  TAG_END.lastIndex = end;
  return { name, attributes, end: end + (TAG_END.exec(html)?.[0].length ?? 0) };
};

/** The position after a comment, a doctype or the like that begins at `at`. */
const commentEnd = (html: string, at: number): number => {
  const isComment = html.startsWith("<!--", at);
  const end = isComment ? html.indexOf("-->", at + 2) : html.indexOf(">", at + 2);
  if (end < 0) return html.length;
  return end + (isComment ? 3 : 1);
};

/**
 * The tokens of a page in order, without comments. Takes any text; builds no tree; runs and fetches nothing.
 *
 * Linear: a search that found nothing is not repeated.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void, undefined> {
  const endless = new Set<string>();
  let at = 0;
  let shown = 0;
  while (at < html.length) {
    const start = html.indexOf("<", at);
    if (start < 0) break;
    const next = html.charAt(start + 1);
    const isComment = next === "!" || next === "?";
    const isClosing = next === "/";
    const tag = isComment ? undefined : tagAt(html, start + (isClosing ? 2 : 1));
    if (!isComment && tag === undefined) {
      at = start + 1;
      continue;
    }
    if (start > shown) yield { kind: "text", text: html.slice(shown, start) };
    at = tag?.end ?? commentEnd(html, start);
    shown = at;
    if (tag === undefined) continue;
    const { name, attributes } = tag;
    const closing = isClosing || endless.has(name) ? undefined : WHOLE_ELEMENTS.get(name);
    if (closing === undefined) {
      yield isClosing ? { kind: "close", name } : { kind: "open", name, attributes };
      continue;
    }
    closing.lastIndex = at;
    const end = closing.exec(html)?.index ?? -1;
    if (end < 0) endless.add(name);
    if (end < 0 && !HIDES_THE_REST.has(name)) {
      yield { kind: "open", name, attributes };
      continue;
    }
    yield { kind: "whole", name, attributes, text: html.slice(at, end < 0 ? html.length : end) };
    at = end < 0 ? html.length : end;
    shown = at;
  }
  if (shown < html.length) yield { kind: "text", text: html.slice(shown) };
}
