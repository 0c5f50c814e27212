import type { FieldPath } from "./field-path.ts";

/** Fields that have another name in an index of an earlier version. `./warraq reindex` carries their values over. */
export const RENAMED_FIELDS: readonly { readonly from: string; readonly to: FieldPath }[] = [
  { from: "article.furniture", to: "article.boilerplate" },
];

type Source = Readonly<Record<string, unknown>>;

const below = (source: Source, name: string): Source => (source[name] ?? {}) as Source;

const valueAt = (source: Source, [name = "", ...rest]: readonly string[]): unknown =>
  rest.length === 0 ? source[name] : valueAt(below(source, name), rest);

const withoutValue = (source: Source, [name = "", ...rest]: readonly string[]): Source => {
  const { [name]: _, ...others } = source;
  return rest.length === 0 ? others : { ...others, [name]: withoutValue(below(source, name), rest) };
};

const withValue = (source: Source, [name = "", ...rest]: readonly string[], value: unknown): Source => ({
  ...source,
  [name]: rest.length === 0 ? value : withValue(below(source, name), rest, value),
});

/** A stored document with the names that its fields have now. Where a field has a value under both names, the new one stays. */
export const withCurrentNames = <Stored extends object>(stored: Stored): Stored =>
  RENAMED_FIELDS.reduce<Source>((source, { from, to }) => {
    const value = valueAt(source, from.split("."));
    if (value === undefined) return source;
    const others = withoutValue(source, from.split("."));
    return valueAt(others, to.split(".")) === undefined ? withValue(others, to.split("."), value) : others;
  }, stored as Source) as Stored;

/** UTF-16 units. No page leaves out more, and a document must stay below what Elasticsearch takes at once. */
const MOST_SEARCHED = 1_000_000;

/** The texts of lines that were left out of the body, for search: one value a line, so that no phrase reaches from one into the next. Pure. */
export const boilerplateTexts = (lines: readonly { readonly text: string }[]): readonly string[] => {
  const texts: string[] = [];
  let room = MOST_SEARCHED;
  for (const { text } of lines) {
    if (room <= 0) break;
    // Not in the middle of a surrogate pair.
    texts.push(text.length <= room ? text : text.slice(0, room).replace(/\p{Cs}$/u, ""));
    room -= text.length;
  }
  return texts;
};

interface WithBoilerplate {
  readonly article?: {
    readonly boilerplate?: readonly { readonly text: string }[];
    readonly boilerplate_text?: readonly string[];
  };
}

/** A stored document with the fields that it has now: present names, and the lines left out of its body in the field where they are found. */
export const withCurrentFields = <Stored extends object>(stored: Stored): Stored => {
  const named: Stored & WithBoilerplate = withCurrentNames(stored);
  const { boilerplate, boilerplate_text: found } = named.article ?? {};
  if (boilerplate === undefined || found !== undefined) return named;
  return { ...named, article: { ...named.article, boilerplate_text: boilerplateTexts(boilerplate) } };
};
