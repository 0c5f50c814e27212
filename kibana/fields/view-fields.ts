/** kibana/fields/: which fields our data views have, what each can be used for, and how people call them and their values. */

import type { articleMappings } from "../../search/indices/article-mapping.ts";
import type { PathsIn } from "../../search/indices/field-path.ts";
import type { eventMappings } from "../../search/indices/findings/event-mapping.ts";
import type { ledgerMappings } from "../../search/indices/ledger-mapping.ts";

/** What each data view reads, by the name of its index alias behind the prefix. */
interface Properties {
  readonly articles: (typeof articleMappings)["properties"];
  readonly events: (typeof eventMappings)["properties"];
  readonly files: (typeof ledgerMappings)["properties"];
}

/** One of our data views: documents, events of stories, records of the ledger. */
export type ViewName = keyof Properties;

type Field<View extends ViewName, Shape> = PathsIn<Properties[View], Shape>;

/** A field that is kept whole and not searched. */
type UnsearchedField<View extends ViewName> = Field<View, { readonly enabled: false }>;

/** The names of fields by what they can be used for. A builder needs no more than names; who calls it gives those of a data view. */
export interface FieldNames {
  /** Every field that can be searched, subfields (`article.body.exact`) included. */
  readonly any: string;
  /** Its values can be counted: a bar for each, a row for each, a choice of each. */
  readonly counted: string;
  readonly number: string;
  /** A point in time. */
  readonly date: string;
  /** A point on the map. */
  readonly point: string;
}

/** The fields of a data view. One that is not in its mapping, or cannot be used so, does not compile. */
export interface FieldsOf<View extends ViewName> extends FieldNames {
  readonly any: Exclude<Field<View, { readonly type: string }>, UnsearchedField<View>>;
  readonly counted: Field<
    View,
    { readonly type: "keyword"; readonly doc_values?: undefined } | { readonly type: "boolean" }
  >;
  readonly number: Field<View, { readonly type: "integer" | "long" | "float" }>;
  readonly date: Field<View, { readonly type: "date" }>;
  readonly point: Field<View, { readonly type: "geo_point" }>;
}

/** Which fields of these properties stand for themselves: subfields are other ways to search the field before them. */
type OwnFields<Fields> = {
  [Name in keyof Fields & string]: Fields[Name] extends { readonly properties: infer Inner }
    ? `${Name}.${OwnFields<Inner>}`
    : Name;
}[keyof Fields & string];

/** Every field of a data view that people see: all but those that are not searched, and subfields. */
export type ShownField<View extends ViewName> = Exclude<OwnFields<Properties[View]>, UnsearchedField<View>>;
