/** The fields of a document that say something. */
export type Present<Fields> = { readonly [Name in keyof Fields]?: NonNullable<Fields[Name]> };

const isSaid = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== "" &&
  !(typeof value === "object" && Object.keys(value).length === 0);

/** The same without null, empty texts, lists and objects: a field of a document is absent where there is nothing to say. */
export const present = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]: readonly [string, unknown]) => isSaid(value)),
  ) as Present<Fields>;
