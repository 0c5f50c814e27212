import { readKql, type KqlNode, type KqlValue } from "./kql/read-kql.ts";
import { type ImportedObject, type Json, jsonAt, listAt, objectAt, textAt, textsAt } from "./read-objects.ts";

/** What a field has to be capable of, where an object uses it. */
export type Capability = "known" | "counted" | "sorted" | "number" | "date" | "number or date" | "point";

/** A field as an object uses it. */
export interface FieldUse {
  readonly field: string;
  readonly as: Capability;
  /** What the object calls the reference to the data view. */
  readonly reference: string;
  /** The value that the field is compared with. */
  readonly value?: string;
}

const plainText = (value: KqlValue): string =>
  value.kind === "text" ? value.text : value.kind === "constant" ? `${value.value}` : value.parts.join("*");

/** The fields in a query. */
const usesInNode = (node: KqlNode, reference: string): readonly FieldUse[] => {
  if (node.kind === "everything") return [];
  if (node.kind === "not") return usesInNode(node.of, reference);
  if (node.kind === "and" || node.kind === "or") return node.of.flatMap((one) => usesInNode(one, reference));
  const { field, value } = node;
  if (field === null) return [];
  const use = { field: plainText(field), reference };
  if (node.kind === "range") return [{ ...use, as: "number or date" }];
  return [{ ...use, as: "known", ...(value.kind === "pattern" ? {} : { value: plainText(value) }) }];
};

const usesInQuery = (query: string, reference: string): readonly FieldUse[] =>
  usesInNode(readKql(query), reference);

const OPERATIONS: Readonly<Record<string, Capability>> = {
  terms: "counted",
  unique_count: "counted",
  date_histogram: "date",
  sum: "number",
  max: "number",
  min: "number or date",
};

const usesInLens = ({ attributes }: ImportedObject): readonly FieldUse[] => {
  const layers = objectAt(attributes, "state", "datasourceStates", "formBased", "layers");
  return Object.entries(layers).flatMap(([layer, content]) => {
    const reference = `indexpattern-datasource-layer-${layer}`;
    const columns = Object.values(objectAt(content, "columns"));
    return [
      ...usesInQuery(textAt(attributes, "state", "query", "query"), reference),
      ...columns.flatMap((column) => [
        ...(textAt(column, "sourceField") === "___records___"
          ? []
          : [
              {
                field: textAt(column, "sourceField"),
                as: OPERATIONS[textAt(column, "operationType")] ?? "known",
                reference,
              } as const,
            ]),
        ...(textAt(column, "params", "sortField") === ""
          ? []
          : [{ field: textAt(column, "params", "sortField"), as: "date", reference } as const]),
        ...usesInQuery(textAt(column, "filter", "query"), reference),
      ]),
    ];
  });
};

const valuesOfFilter = (filter: Json): readonly string[] => {
  const params = jsonAt(filter, "meta", "params");
  if (Array.isArray(params)) return textsAt(params);
  const query = jsonAt(params, "query");
  return query === undefined ? [] : [`${query as string | boolean}`];
};

const usesInSearch = ({ attributes }: ImportedObject): readonly FieldUse[] => {
  const source = objectAt(attributes, "kibanaSavedObjectMeta", "searchSourceJSON");
  const reference = textAt(source, "indexRefName");
  return [
    ...textsAt(attributes, "columns").map((field) => ({ field, as: "known", reference }) as const),
    ...listAt(attributes, "sort").map(
      (pair) => ({ field: textAt(pair, 0), as: "sorted", reference }) as const,
    ),
    ...usesInQuery(textAt(source, "query", "query"), reference),
    ...listAt(source, "filter").flatMap((filter) => {
      const use = {
        field: textAt(filter, "meta", "key"),
        as: textAt(filter, "meta", "type") === "range" ? "number or date" : "known",
        reference: textAt(filter, "meta", "indexRefName"),
      } as const;
      const values = valuesOfFilter(filter);
      return values.length === 0 ? [use] : values.map((value) => ({ ...use, value }));
    }),
  ];
};

const usesInMap = ({ attributes }: ImportedObject): readonly FieldUse[] =>
  listAt(attributes, "layerListJSON").flatMap((layer) => {
    const joined = listAt(layer, "joins").flatMap((join) => {
      const from = textAt(join, "right", "indexPatternRefName");
      return [
        { field: textAt(join, "right", "term"), as: "counted", reference: from } as const,
        ...usesInQuery(textAt(join, "right", "whereQuery", "query"), from),
      ];
    });
    const reference = textAt(layer, "sourceDescriptor", "indexPatternRefName");
    if (reference === "") return joined;
    return [
      { field: textAt(layer, "sourceDescriptor", "geoField"), as: "point", reference } as const,
      ...usesInQuery(textAt(layer, "query", "query"), reference),
    ];
  });

const usesInDashboard = ({ attributes }: ImportedObject): readonly FieldUse[] =>
  Object.entries(objectAt(attributes, "controlGroupInput", "panelsJSON")).map(
    ([id, control]) =>
      ({
        field: textAt(control, "explicitInput", "fieldName"),
        as: "counted",
        reference: `controlGroup_${id}:optionsListDataView`,
      }) as const,
  );

const USES: Readonly<Record<string, (object: ImportedObject) => readonly FieldUse[]>> = {
  lens: usesInLens,
  search: usesInSearch,
  map: usesInMap,
  dashboard: usesInDashboard,
};

/** Every use of a field of a data view in an object. */
export const fieldUses = (object: ImportedObject): readonly FieldUse[] => USES[object.type]?.(object) ?? [];
