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
