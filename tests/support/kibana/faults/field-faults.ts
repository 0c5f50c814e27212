import type { NamesByLanguage } from "../../../../search/query/code-names.ts";
import { VALUE_LABELS } from "../../../../kibana/fields/value-labels.ts";
import { type Capability, type FieldUse, fieldUses } from "../field-uses.ts";
import { type ImportedObject, listAt, objectAt, textAt } from "../read-objects.ts";
import { fieldsOfMapping, type ViewField, type ViewMappings } from "../view-fields.ts";

const NUMBERS = new Set(["integer", "long", "float"]);

const CAN: Readonly<Record<Capability, (field: ViewField) => boolean>> = {
  known: () => true,
  counted: ({ isCounted }) => isCounted,
  sorted: ({ isCounted }) => isCounted,
  number: ({ esType }) => NUMBERS.has(esType),
  date: ({ esType }) => esType === "date",
  "number or date": ({ esType }) => esType === "date" || NUMBERS.has(esType),
  point: ({ esType }) => esType === "geo_point",
};

/** Fields of every record that no mapping has. */
const META_FIELDS = new Set(["_id"]);

/** The name of the view that a data view shows: what stands behind the prefix of its index. */
const viewOf = ({ attributes }: ImportedObject): string =>
  textAt(attributes, "title").split("-").at(-1) ?? "";

const knownValues = (view: string, field: string): readonly string[] | undefined => {
  const labels: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, NamesByLanguage>>>>>
  > = VALUE_LABELS;
  const values = labels[view]?.[field];
  return values === undefined ? undefined : Object.keys(values);
};

const faultOf = (
  { field, as, value }: FieldUse,
  view: string,
  known: ReadonlyMap<string, ViewField>,
): string | null => {
  const found = known.get(field);
  if (found === undefined) return `there is no field ${field} in ${view}`;
  if (!CAN[as](found)) return `${field} of ${view} is a ${found.esType} and cannot be used as ${as}`;
  const values = value === undefined ? undefined : knownValues(view, field);
  return values === undefined || values.includes(value ?? "") ? null : `${field} is never “${value}”`;
};

const matches = (pattern: string, name: string): boolean => {
  const [begin = "", end] = pattern.split("*");
  return end === undefined
    ? name === begin || name.startsWith(`${begin}.`)
    : name.startsWith(begin) && name.endsWith(end);
};

/** All names in a mapping, of what is kept and not searched too. */
const allNames = (properties: ViewMappings[string], prefix = ""): readonly string[] =>
  Object.entries(properties).flatMap(([name, { properties: inner, fields }]) => [
    `${prefix}${name}`,
    ...allNames(inner ?? {}, `${prefix}${name}.`),
    ...allNames(fields ?? {}, `${prefix}${name}.`),
  ]);

const ofDataView = (dataView: ImportedObject, mappings: ViewMappings): readonly string[] => {
  const view = viewOf(dataView);
  const names = allNames(mappings[view] ?? {});
  const unknown = (list: readonly string[]) =>
    list.filter((name) => !META_FIELDS.has(name) && !names.includes(name));
  const shown = fieldsOfMapping(mappings[view] ?? {}).map(({ name }) => name);
  const labelled = Object.keys(objectAt(dataView.attributes, "fieldAttrs"));
  return [
    ...unknown(labelled).map((name) => `labels ${name}, which is not in ${view}`),
    ...unknown(Object.keys(objectAt(dataView.attributes, "fieldFormatMap"))).map(
      (name) => `formats ${name}, which is not in ${view}`,
    ),
    ...unknown([textAt(dataView.attributes, "timeFieldName")]).map((name) => `has no time ${name}`),
    ...listAt(dataView.attributes, "sourceFilters")
      .map((filter) => textAt(filter, "value"))
      .filter((pattern) => !names.some((name) => matches(pattern, name)))
      .map((pattern) => `hides ${pattern}, which is not in ${view}`),
    // A subfield is another way to search the field before it.
    ...shown
      .filter((name) => !labelled.some((label) => name === label || name.startsWith(`${label}.`)))
      .map((name) => `has no label for ${name}`),
  ].map((fault) => `${dataView.id}: ${fault}`);
};

/** Fields that are not in these mappings, or cannot be used as an object uses them; values that a field never has; labels of no field. */
export const fieldFaults = (
  objects: readonly ImportedObject[],
  mappings: ViewMappings,
): readonly string[] => {
  const dataViews = objects.filter(({ type }) => type === "index-pattern");
  const known = new Map(
    dataViews.map((dataView) => {
      const fields = fieldsOfMapping(mappings[viewOf(dataView)] ?? {});
      return [
        dataView.id,
        { view: viewOf(dataView), fields: new Map(fields.map((field) => [field.name, field])) },
      ];
    }),
  );
  return [
    ...dataViews.flatMap((dataView) => ofDataView(dataView, mappings)),
    ...objects.flatMap((object) =>
      fieldUses(object).flatMap((use) => {
        const target = object.references.find(({ name }) => name === use.reference)?.id ?? "";
        const found = known.get(target);
        const fault =
          found === undefined
            ? `nothing says of which data view ${use.field} is`
            : faultOf(use, found.view, found.fields);
        return fault === null ? [] : [`${object.id}: ${fault}`];
      }),
    ),
  ];
};
