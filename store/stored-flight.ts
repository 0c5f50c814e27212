import type { SourceFile } from "../document/source-file.ts";
import type { Article, BoilerplateLine } from "../document/article.ts";
import { RECURRING_RULE } from "../document/recurring/recurring-lines.ts";
import type { Admission, FlightFields, ReadArticle, Unpacking } from "../pipeline/flight.ts";

/**
 * How an admission and the fields of a flight are written to Redis, as JSON. Items are called `part` there and boilerplate `furniture`,
 * their first names: a flight that is open during an upgrade must be understood by the version before and the version after it.
 */

interface StoredAdmission extends Omit<Admission, "file"> {
  readonly file: Omit<SourceFile, "item"> & { readonly part?: SourceFile["item"] };
}

interface StoredUnpacking extends Omit<Unpacking, "items"> {
  readonly parts: number;
}

interface StoredReadArticle extends Omit<ReadArticle, "article"> {
  readonly article: Omit<Article, "boilerplate"> & { readonly furniture: Article["boilerplate"] };
}

export const writeAdmission = ({ file, ...admission }: Admission): string => {
  const { item, ...whole } = file;
  const stored = { ...admission, file: item === undefined ? whole : { ...whole, part: item } };
  return JSON.stringify(stored satisfies StoredAdmission);
};

export const readAdmission = (json: string): Admission => {
  const { file, ...admission } = JSON.parse(json) as StoredAdmission;
  const { part, ...whole } = file;
  return { ...admission, file: part === undefined ? whole : { ...whole, item: part } };
};

/** How one field of a flight becomes a text in Redis, and a value again. */
interface FieldCodec<Value> {
  readonly write: (value: Value) => string;
  readonly read: (json: string) => Value;
}

const asItIs = <Value>(): FieldCodec<Value> => ({
  write: (value) => JSON.stringify(value),
  read: (json) => JSON.parse(json) as Value,
});

const unpackingCodec: FieldCodec<Unpacking> = {
  write: ({ items, ...unpacking }) =>
    JSON.stringify({ ...unpacking, parts: items } satisfies StoredUnpacking),
  read: (json) => {
    const { parts, ...unpacking } = JSON.parse(json) as StoredUnpacking;
    return { ...unpacking, items: parts };
  },
};

/** The first id of {@link RECURRING_RULE}. Which recurring lines were taken out of an article is known by it. */
const STORED_RECURRING_RULE = "place.recurring";

const withRule = (line: BoilerplateLine, from: string, to: string): BoilerplateLine =>
  line.rule === from ? { ...line, rule: to } : line;

const articleCodec: FieldCodec<ReadArticle> = {
  write: ({ article, ...read }) => {
    const { boilerplate, ...others } = article;
    const furniture = boilerplate.map((line) => withRule(line, RECURRING_RULE, STORED_RECURRING_RULE));
    return JSON.stringify({ ...read, article: { ...others, furniture } } satisfies StoredReadArticle);
  },
  read: (json) => {
    const { article, ...read } = JSON.parse(json) as StoredReadArticle;
    const { furniture, ...others } = article;
    const boilerplate = furniture.map((line) => withRule(line, STORED_RECURRING_RULE, RECURRING_RULE));
    return { ...read, article: { ...others, boilerplate } };
  },
};

type Enrichment = FlightFields["enrichment"];

/** What an enrichment that said less did not look for. The version before wrote language and number of words alone. */
const NOT_LOOKED_FOR = {
  version: 0,
  lexicon: "",
  entities: [],
  places: [],
  primaryPlace: null,
  times: [],
  quotes: [],
  events: [],
  framing: [],
  keyphrases: [],
  lead: "",
} as const satisfies Partial<Enrichment>;

type StoredEnrichment = Omit<Enrichment, keyof typeof NOT_LOOKED_FOR> & Partial<Enrichment>;

const enrichmentCodec: FieldCodec<Enrichment> = {
  write: (enrichment) => JSON.stringify(enrichment),
  read: (json) => ({ ...NOT_LOOKED_FOR, ...(JSON.parse(json) as StoredEnrichment) }),
};

export type FieldCodecs = { readonly [Field in keyof FlightFields]: FieldCodec<FlightFields[Field]> };

/** How each field of a flight is stored. A new field of `FlightFields` does not compile until it has its line here. */
export const FLIGHT_FIELD_CODECS: FieldCodecs = {
  unpacking: unpackingCodec,
  article: articleCodec,
  duplicate: asItIs(),
  enrichment: enrichmentCodec,
};

/** The names of all fields, in the order in which {@link readFields} expects their values. */
export const FLIGHT_FIELD_NAMES = Object.keys(FLIGHT_FIELD_CODECS) as readonly (keyof FlightFields)[];

/**
 * Reads the fields of a flight out of their texts in Redis.
 *
 * @param stored one text for each of {@link FLIGHT_FIELD_NAMES}; null for a field that no stage has added yet
 */
export const readFields = (stored: readonly (string | null)[]): Partial<FlightFields> => {
  const fields: { -readonly [Field in keyof FlightFields]?: FlightFields[Field] } = {};
  const add = <Field extends keyof FlightFields>(field: Field, json: string): void => {
    fields[field] = FLIGHT_FIELD_CODECS[field].read(json);
  };
  for (const [index, field] of FLIGHT_FIELD_NAMES.entries()) {
    const json = stored[index];
    if (typeof json === "string") add(field, json);
  }
  return fields;
};
