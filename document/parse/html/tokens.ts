/** A piece of a page. `attributes` has lower-case names and raw values; `text` is raw too: entities are not resolved. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: "close"; readonly name: string }
  /** An element whose content is no markup to us, whole: `title`, `script`, `style` and the like. */
  | { readonly kind: "whole"; readonly name: string; readonly attributes: Attributes; readonly text: string };

export type Attributes = ReadonlyMap<string, string>;

/** Content that HTML itself does not read as markup, or that shows nothing to a reader without scripts and pictures. */
const WHOLE: ReadonlyMap<string, RegExp> = new Map(
  ["script", "style", "title", "textarea", "xmp", "noembed", "noframes", "iframe"]
    .concat(["noscript", "template", "svg", "object", "canvas", "audio", "video"])
    .map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, "giu")]),
);
/** Of these a missing end hides the rest of the page, as in a browser. The others are taken for a tag like any. */
const HIDES_THE_REST = new Set(["script", "style"]);

/** No page has more on one tag. */
const MOST_ATTRIBUTES = 60;

const TAG_NAME = /[a-z][^\s/>]*/iuy;
/** A name and perhaps a value. Fails nowhere twice: what is looked through in vain is not there further on either. */
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/uy;
const TAG_END = /[\s/=]*>?/uy;

interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly end: number;
}

/** The tag whose name begins at `at`; undefined if no name does. */
const tagAt = (html: string, at: number): Tag | undefined => {
  TAG_NAME.lastIndex = at;
  const name = TAG_NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  let end = at + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const found = ATTRIBUTE.exec(html);
    if (found === null) break;
    const [whole, key = "", double, single, bare] = found;
    end += whole.length;
    const lower = key.length < 100 ? key.toLowerCase() : "";
    if (attributes.size < MOST_ATTRIBUTES && !attributes.has(lower))
      attributes.set(lower, double ?? single ?? bare ?? "");
  }
  TAG_END.lastIndex = end;
  return { name, attributes, end: end + (TAG_END.exec(html)?.[0].length ?? 0) };
};

/** Where to go on after a comment, a doctype or the like that begins at `at`. */
const endOfComment = (html: string, at: number): number => {
  const isComment = html.startsWith("<!--", at);
  const end = isComment ? html.indexOf("-->", at + 2) : html.indexOf(">", at + 2);
  if (end < 0) return html.length;
  return end + (isComment ? 3 : 1);
};

/**
 * The pieces of a page in order, from any text at all: no state but a position, no tree, nothing run or fetched.
 *
 * Linear: a search that found nothing is not made again. Comments are left out.
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
    at = tag?.end ?? endOfComment(html, start);
    shown = at;
    if (tag === undefined) continue;
    const { name, attributes } = tag;
    const closing = isClosing || endless.has(name) ? undefined : WHOLE.get(name);
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
