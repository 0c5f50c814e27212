/** knowledge/: what enrichment knows, read from disk: the weights of the tagger and the user's own lexicons. */

import type { Alias, EntityType, NameEntry, PlaceEntry } from "../lexicon/names/entry.ts";
import { toDedupForm } from "../text/dedup-form.ts";

/** A row of a user's lexicon: texts of a CSV file, or the values of a JSON object. */
export type LexiconRow = Readonly<Record<string, unknown>>;

/** The columns that a row may have. */
export const COLUMNS = [
  "id",
  "type",
  "kind",
  "name",
  "aliases",
  "loaded",
  "latin",
  "country",
  "countries",
  "from",
  "to",
  "latitude",
  "longitude",
  "parent",
  "population",
  "reason",
] as const;
type Column = (typeof COLUMNS)[number];

/** The types of rows. An outlet is an organization that publishes articles. */
type RowType = EntityType | "outlet";
const TYPES: readonly RowType[] = ["person", "organization", "group", "place", "outlet"];
/** The kind of an entry whose row names none. */
const KINDS: Readonly<Record<RowType, string>> = {
  person: "person",
  organization: "organization",
  group: "armed_group",
  place: "place",
  outlet: "media",
};
const COUNTRY = /^[A-Z]{2}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Why a row cannot be used. */
export class RowProblem extends Error {}

const textOf = (row: LexiconRow, column: Column): string => {
  const value = row[column] ?? "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  throw new RowProblem(`${column} must be a text`);
};

/** Several values: a list, or one text with semicolons or bars in it. */
const listOf = (row: LexiconRow, column: Column): readonly string[] => {
  const value = row[column] ?? [];
  const parts: readonly unknown[] = Array.isArray(value) ? value : textOf(row, column).split(/[;|]/u);
  if (!parts.every((part) => typeof part === "string"))
    throw new RowProblem(`${column} must be a list of texts`);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
};

const matching = (row: LexiconRow, column: Column, pattern: RegExp, expected: string): string | undefined => {
  const text = textOf(row, column);
  if (text === "") return undefined;
  if (!pattern.test(text)) throw new RowProblem(`${column} is ${JSON.stringify(text)}; expected ${expected}`);
  return text;
};

const numberOf = (row: LexiconRow, column: Column, least: number, most: number): number | undefined => {
  const text = textOf(row, column);
  if (text === "") return undefined;
  const value = Number(text);
  if (!(value >= least && value <= most))
    throw new RowProblem(`${column} is ${JSON.stringify(text)}; expected a number from ${least} to ${most}`);
  return value;
};

const entityTypeOf = (type: RowType): EntityType => (type === "outlet" ? "organization" : type);

/** Whether a row, which may be a bad one, is that of an outlet. */
export const isOutletRow = ({ type }: LexiconRow): boolean =>
  typeof type === "string" && type.trim() === "outlet";

const typeOf = (row: LexiconRow, extended: NameEntry | undefined): RowType => {
  const text = textOf(row, "type");
  const type = TYPES.find((each) => each === text) ?? (text === "" ? extended?.type : undefined);
  if (type === undefined)
    throw new RowProblem(`type is ${JSON.stringify(text)}; expected one of ${TYPES.join(", ")}`);
  if (extended !== undefined && extended.type !== entityTypeOf(type))
    throw new RowProblem(`type is ${type}, but ${extended.id} is a ${extended.type}`);
  return type;
};

const checkName = (name: string): void => {
  if (toDedupForm(name) === "") throw new RowProblem(`the name ${JSON.stringify(name)} has no letters`);
};

const aliasesOf = (row: LexiconRow): readonly Alias[] => {
  const countries = listOf(row, "countries");
  for (const code of countries)
    if (!COUNTRY.test(code))
      throw new RowProblem(`countries has ${JSON.stringify(code)}; expected codes such as SY`);
  const from = matching(row, "from", DAY, "a day such as 2024-12-08");
  const to = matching(row, "to", DAY, "a day such as 2024-12-08");
  const limits = {
    ...(countries.length === 0 ? {} : { countries }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return [
    ...listOf(row, "aliases").map((name): Alias => ({ name, ...limits })),
    ...listOf(row, "loaded").map((name): Alias => ({ name, loaded: true, ...limits })),
  ];
};

/** Fields that an optional value adds; none if it is undefined. */
const withField = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>;

const checkColumns = (row: LexiconRow): void => {
  const unknown = Object.keys(row).filter((name) => !COLUMNS.some((column) => column === name));
  if (unknown.length > 0)
    throw new RowProblem(
      `unknown column ${unknown.map((name) => JSON.stringify(name)).join(", ")}; the columns are ${COLUMNS.join(", ")}`,
    );
};

/**
 * The entry of a row. A row with the id of an entry that is known adds its names to it and replaces the other values that it gives;
 * `name` may then be absent.
 *
 * @throws RowProblem that says which column is wrong, what it holds and what was expected
 */
export const toEntry = (row: LexiconRow, known: ReadonlyMap<string, NameEntry>): NameEntry => {
  checkColumns(row);
  const givenId = textOf(row, "id");
  const extended = known.get(givenId);
  const rowType = typeOf(row, extended);
  const type = entityTypeOf(rowType);
  const name = textOf(row, "name") || (extended?.name ?? "");
  if (name === "") throw new RowProblem("name is empty");
  const aliases = aliasesOf(row);
  const latin = listOf(row, "latin");
  for (const each of [name, ...aliases.map((alias) => alias.name), ...latin]) checkName(each);
  const entry: NameEntry = {
    ...extended,
    id: givenId || `user:${rowType}:${toDedupForm(name).replaceAll(" ", "-")}`,
    type,
    kind: textOf(row, "kind") || (extended?.kind ?? KINDS[rowType]),
    name,
    aliases: [...(extended?.aliases ?? []), ...aliases],
    latin: [...(extended?.latin ?? []), ...latin],
    source: "user",
    ...withField("country", matching(row, "country", COUNTRY, "a code such as SY")),
    ...withField("reason", textOf(row, "reason") || undefined),
  };
  const latitude = numberOf(row, "latitude", -90, 90);
  const longitude = numberOf(row, "longitude", -180, 180);
  if ((latitude === undefined) !== (longitude === undefined))
    throw new RowProblem("latitude and longitude belong together; one of them is empty");
  if (type !== "place") {
    if (latitude !== undefined) throw new RowProblem(`a ${rowType} has no latitude`);
    return entry;
  }
  const place: PlaceEntry = {
    ...entry,
    type,
    ...withField("latitude", latitude),
    ...withField("longitude", longitude),
    ...withField("parent", textOf(row, "parent") || undefined),
    ...withField("population", numberOf(row, "population", 0, 1e9)),
  };
  return place;
};
