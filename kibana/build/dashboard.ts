import type { NamesByLanguage } from "../../search/query/code-names.ts";
import { labelText } from "../fields/label.ts";
import type { FieldsOf, ViewName } from "../fields/view-fields.ts";
import type { Draft, DraftReference } from "./draft.ts";
import { labelOfField } from "../fields/field-labels.ts";

/** A list of the values of a field above the panels. What is chosen narrows all panels whose records have the field. */
export type Control = {
  [View in ViewName]: { readonly view: View; readonly field: FieldsOf<View>["counted"] };
}[ViewName];

/** A note that stands among the panels: Markdown, a paragraph in each language. */
export interface Note {
  readonly note: NamesByLanguage;
}

/** A panel or a note, and how much of the row it takes. */
export interface Placed {
  readonly panel: Draft | Note;
  /** In columns of the grid. */
  readonly width: number;
}

/** Panels beside each other. */
export interface Row {
  /** In rows of the grid, each 20 pixels high with margins. */
  readonly height: number;
  readonly panels: readonly Placed[];
}

/** A dashboard. */
export interface Dashboard {
  /** Its id behind the prefix. It lasts for ever. */
  readonly name: string;
  readonly title: NamesByLanguage;
  readonly description: NamesByLanguage;
  /** The range of time that it opens with, in Kibana's date math. */
  readonly from: string;
  readonly to: string;
  readonly controls: readonly Control[];
  readonly rows: readonly Row[];
}

/** A note is kept in the dashboard itself. Arabic stands in an isolate, since Kibana lays out every text from the left. */
const noteConfig = ({ note }: Note) => ({
  enhancements: {},
  hidePanelTitles: true,
  savedVis: {
    title: "",
    description: "",
    type: "markdown",
    params: {
      fontSize: 12,
      openLinksInNewTab: false,
      markdown: `\u2067${note.ar}\u2069\n\n${note.en}`,
    },
    uiState: {},
    data: { aggs: [], searchSource: {} },
  },
});

interface Cell extends Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const cellsOf = (rows: readonly Row[]): readonly Cell[] => {
  const cells: Cell[] = [];
  let y = 0;
  for (const { height, panels } of rows) {
    let x = 0;
    for (const placed of panels) {
      cells.push({ ...placed, id: `panel-${cells.length}`, x, y, height });
      x += placed.width;
    }
    y += height;
  }
  return cells;
};

const panelOf = ({ id, x, y, width, height, panel }: Cell) => ({
  ...("note" in panel
    ? { type: "visualization", embeddableConfig: noteConfig(panel) }
    : { type: panel.type, embeddableConfig: { enhancements: {} }, panelRefName: `panel_${id}` }),
  gridData: { x, y, w: width, h: height, i: id },
  panelIndex: id,
});

const controlId = (at: number): string => `control-${at}`;

const controlPanels = (controls: readonly Control[]) =>
  Object.fromEntries(
    controls.map(({ view, field }, at) => {
      const id = controlId(at);
      const title = labelText(labelOfField(view, field));
      return [
        id,
        {
          order: at,
          width: "medium",
          grow: true,
          type: "optionsListControl",
          explicitInput: {
            id,
            title,
            fieldName: field,
            selectedOptions: [],
            // Typing finds a part of a name, not its beginning alone.
            searchTechnique: "wildcard",
            enhancements: {},
          },
        },
      ];
    }),
  );

const referencesOf = (cells: readonly Cell[], controls: readonly Control[]): readonly DraftReference[] => [
  ...cells.flatMap(({ id, panel }) =>
    "note" in panel ? [] : [{ as: `${id}:panel_${id}`, to: { type: panel.type, name: panel.name } }],
  ),
  ...controls.map(({ view }, at) => ({
    as: `controlGroup_${controlId(at)}:optionsListDataView`,
    to: { type: "index-pattern", name: view } as const,
  })),
];

/** A dashboard. Its panels are objects of their own, so that people can use them on dashboards of theirs. */
export const dashboard = ({ name, title, description, from, to, controls, rows }: Dashboard): Draft => {
  const cells = cellsOf(rows);
  return {
    type: "dashboard",
    name,
    attributes: {
      title: labelText(title),
      description: labelText(description),
      panelsJSON: JSON.stringify(cells.map(panelOf)),
      optionsJSON: JSON.stringify({
        useMargins: true,
        syncColors: false,
        syncCursor: true,
        syncTooltips: false,
        hidePanelTitles: false,
      }),
      kibanaSavedObjectMeta: {
        searchSourceJSON: JSON.stringify({ query: { query: "", language: "kuery" }, filter: [] }),
      },
      timeRestore: true,
      timeFrom: from,
      timeTo: to,
      refreshInterval: { pause: true, value: 60_000 },
      version: 1,
      controlGroupInput: {
        controlStyle: "oneLine",
        chainingSystem: "HIERARCHICAL",
        panelsJSON: JSON.stringify(controlPanels(controls)),
        ignoreParentSettingsJSON: JSON.stringify({
          ignoreFilters: false,
          ignoreQuery: false,
          ignoreTimerange: false,
          ignoreValidations: false,
        }),
      },
    },
    references: referencesOf(cells, controls),
  };
};

/** The panels of a dashboard that are objects of their own. */
export const panelsOf = ({ rows }: Dashboard): readonly Draft[] =>
  rows.flatMap(({ panels }) => panels.flatMap(({ panel }) => ("note" in panel ? [] : [panel])));
