import type { NamesByLanguage } from "../../../search/query/code-names.ts";
import { labelText } from "../../fields/label.ts";
import type { FieldNames, ViewName } from "../../fields/view-fields.ts";
import { type Condition, toKql } from "../condition.ts";
import type { Draft } from "../draft.ts";
import type { Column } from "./columns.ts";

/** What all kinds of panels have in common. */
export interface Panel<View extends ViewName = ViewName, Fields extends FieldNames = FieldNames> {
  /** Its id behind the prefix. It lasts for ever: dashboards of users refer to it. */
  readonly name: string;
  readonly title: NamesByLanguage;
  readonly view: View;
  /** Of these records only. */
  readonly where?: Condition<Fields>;
}

/** The id of the only layer of a panel. */
export const LAYER = "layer";

/**
 * A panel.
 *
 * @param columns by their ids, buckets before measures
 * @param visualization how Lens draws them
 */
export const lens = (
  { name, title, view, where }: Panel,
  visualizationType: "lnsXY" | "lnsDatatable" | "lnsMetric",
  columns: Readonly<Record<string, Column>>,
  visualization: Readonly<Record<string, unknown>>,
): Draft => ({
  type: "lens",
  name,
  attributes: {
    title: labelText(title),
    description: "",
    visualizationType,
    state: {
      adHocDataViews: {},
      internalReferences: [],
      filters: [],
      query: { language: "kuery", query: where === undefined ? "" : toKql(where) },
      datasourceStates: {
        formBased: {
          layers: {
            [LAYER]: { columnOrder: Object.keys(columns), columns, incompleteColumns: {}, sampling: 1 },
          },
        },
        textBased: { layers: {} },
      },
      visualization,
    },
  },
  references: [{ as: `indexpattern-datasource-layer-${LAYER}`, to: { type: "index-pattern", name: view } }],
});
