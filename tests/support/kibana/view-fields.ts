/** tests/support/kibana/: what Kibana would do with our saved objects, so that they can be tried without it. */

import { articleMappings } from "../../../search/indices/article-mapping.ts";
import { eventMappings } from "../../../search/indices/findings/event-mapping.ts";
import { ledgerMappings } from "../../../search/indices/ledger-mapping.ts";

/** A field of a data view, as Kibana learns it from Elasticsearch. */
export interface ViewField {
  readonly name: string;
  readonly esType: string;
  /** Its values can be counted and sorted by. */
  readonly isCounted: boolean;
}

/** A part of a mapping. */
export interface Mapping {
  readonly type?: string;
  readonly doc_values?: boolean;
  readonly enabled?: boolean;
  readonly properties?: Mappings;
  readonly fields?: Mappings;
}
export type Mappings = Readonly<Record<string, Mapping>>;

/** The `properties` of the mapping behind each data view, by its name behind the prefix. */
export type ViewMappings = Readonly<Record<string, Mappings>>;

/** Our own mappings. */
export const OUR_MAPPINGS: ViewMappings = {
  articles: articleMappings.properties,
  events: eventMappings.properties,
  files: ledgerMappings.properties,
};

const NOT_COUNTED = new Set(["text", "object"]);

/** The fields of a mapping, subfields included, in its order. What is kept and not searched is none. */
export const fieldsOfMapping = (properties: Mappings, prefix = ""): readonly ViewField[] =>
  Object.entries(properties).flatMap(([name, { type, doc_values, enabled, properties: inner, fields }]) => [
    ...(type === undefined || enabled === false
      ? []
      : [
          {
            name: `${prefix}${name}`,
            esType: type,
            isCounted: !NOT_COUNTED.has(type) && doc_values !== false,
          },
        ]),
    ...fieldsOfMapping(inner ?? {}, `${prefix}${name}.`),
    ...fieldsOfMapping(fields ?? {}, `${prefix}${name}.`),
  ]);
