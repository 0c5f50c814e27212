import type { NamesByLanguage } from "../../search/query/code-names.ts";
import { labelText } from "../fields/label.ts";
import type { ViewName } from "../fields/view-fields.ts";
import { FIELD_LABELS } from "../fields/field-labels.ts";
import { VALUE_LABELS } from "../fields/value-labels.ts";
import type { Draft } from "./draft.ts";

/** What people see as an index: which one, how its fields are called, and how their values are shown. */
export interface DataView<View extends ViewName> {
  readonly view: View;
  readonly title: NamesByLanguage;
  /** Fields that hold the id of a document; `_id` for that of a record. They lead to the document's page. */
  readonly documentIds: readonly (keyof (typeof FIELD_LABELS)[View] | "_id")[];
  /** Fields that nobody reads, with `*` for any characters. Discover does not ask for them. */
  readonly unread: readonly string[];
}

/** The label of `_id`, which is no field of the mappings. */
const ID_LABEL: NamesByLanguage = { ar: "المعرّف", en: "Id" };

const customLabels = (view: ViewName) =>
  Object.fromEntries(
    Object.entries<NamesByLanguage>({ ...FIELD_LABELS[view], _id: ID_LABEL }).map(([field, label]) => [
      field,
      { customLabel: labelText(label) },
    ]),
  );

const valueFormats = (view: ViewName) =>
  Object.fromEntries(
    Object.entries<Readonly<Record<string, NamesByLanguage>>>(VALUE_LABELS[view]).map(([field, labels]) => [
      field,
      {
        id: "static_lookup",
        params: {
          lookupEntries: Object.entries(labels).map(([key, label]) => ({ key, value: labelText(label) })),
        },
      },
    ]),
  );

const linkFormats = (documentIds: readonly string[], webUrl: string) =>
  Object.fromEntries(
    documentIds.map((field) => [
      field,
      {
        id: "url",
        params: {
          type: "a",
          urlTemplate: `${webUrl}/?id={{value}}`,
          labelTemplate: "{{value}}",
          openLinkInCurrentTab: false,
        },
      },
    ]),
  );

/**
 * A data view.
 *
 * @param index the index alias that it reads
 * @param webUrl where our page answers, for links to documents; undefined for none
 */
export const dataView = <View extends ViewName>(
  { view, title, documentIds, unread }: DataView<View>,
  index: string,
  webUrl: string | undefined,
): Draft => ({
  type: "index-pattern",
  name: view,
  attributes: {
    title: index,
    name: labelText(title),
    timeFieldName: "@timestamp",
    allowHidden: false,
    fields: "[]",
    fieldAttrs: JSON.stringify(customLabels(view)),
    fieldFormatMap: JSON.stringify({
      ...valueFormats(view),
      ...(webUrl === undefined ? {} : linkFormats(documentIds.map(String), webUrl)),
    }),
    runtimeFieldMap: "{}",
    sourceFilters: JSON.stringify(unread.map((value) => ({ value }))),
    typeMeta: "{}",
  },
  references: [],
});
