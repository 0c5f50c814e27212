import type { SearchClient } from "../../../../search/client/client.ts";
import {
  type ImportedObject,
  type Json,
  jsonAt,
  listAt,
  objectAt,
  textAt,
  textsAt,
} from "../read-objects.ts";
import type { TimeRange } from "../requests/context.ts";
import { askForSearch } from "../requests/discover-request.ts";
import { askForPanel } from "../requests/lens-request.ts";
import { askForMap } from "../requests/map-request.ts";
import { drawBars, drawColumns, type Mark } from "./draw-chart.ts";
import { drawMap } from "./draw-map.ts";
import { drawTable } from "./draw-table.ts";
import { type Box, fitting, rect, type Svg, text, wrapped } from "./svg.ts";

const COLUMN = 25;
const ROW = 20;
const GAP = 8;
const WIDTH = 48 * COLUMN;
const TITLE_HEIGHT = 34;
const CONTROLS_HEIGHT = 46;

/** What a request needs beside the object that it is for. */
interface Asked {
  readonly client: SearchClient;
  readonly objects: readonly ImportedObject[];
  readonly time: TimeRange;
}

type Show = (field: string, value: unknown) => string;

/** Shows a value as the data view of an object says: codes by their labels, several values one after the other. */
const showFor = (object: ImportedObject, objects: readonly ImportedObject[]): Show => {
  const ids = new Set(object.references.map(({ id }) => id));
  const formats = objects
    .filter(({ type, id }) => type === "index-pattern" && ids.has(id))
    .map(({ attributes }) => objectAt(attributes, "fieldFormatMap"));
  const show: Show = (field, value) => {
    if (Array.isArray(value)) return value.map((one) => show(field, one)).join("، ");
    const shown = `${(value ?? "–") as string | number}`;
    const entries = formats.flatMap((format) => listAt(format, field, "params", "lookupEntries"));
    const entry = entries.find((one) => textAt(one, "key") === shown);
    return entry === undefined ? shown.replace(/T00:00:00\.000Z$/u, "") : textAt(entry, "value");
  };
  return show;
};

const drawLens = async (panel: ImportedObject, box: Box, asked: Asked): Promise<Svg> => {
  const { client, objects, time } = asked;
  const { columns, rows } = await askForPanel(client, panel, objects, time);
  const show = showFor(panel, objects);
  const layer = objectAt(panel.attributes, "state", "datasourceStates", "formBased", "layers", "layer");
  const said = textsAt(layer, "columnOrder").map((id) => objectAt(layer, "columns", id));
  const shown = rows.map((row) => row.map((cell, at) => show(textAt(said[at], "sourceField"), cell)));
  const type = textAt(panel.attributes, "visualizationType");
  if (type === "lnsMetric") {
    const value = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 8 };
    return text(shown[0]?.[0] ?? "", value, { size: 26, anchor: "middle", weight: "bold" });
  }
  if (type === "lnsDatatable") return drawTable(columns, shown, box);
  const [drawing] = listAt(panel.attributes, "state", "visualization", "layers");
  if (textAt(drawing, "seriesType") === "bar_horizontal")
    return drawBars(
      rows.map((row, at): Mark => ({ at: shown[at]?.[0] ?? "", series: "", value: Number(row[1]) })),
      box,
    );
  const isSplit = textAt(drawing, "splitAccessor") !== "";
  const marks = rows.flatMap((row, index): readonly Mark[] => {
    const year = `${row[isSplit ? 1 : 0] ?? ""}`.slice(0, 4);
    if (isSplit) return [{ at: year, series: shown[index]?.[0] ?? "", value: Number(row[2]) }];
    return row
      .slice(1)
      .map((value, at) => ({ at: year, series: columns[at + 1] ?? "", value: Number(value) }));
  });
  return drawColumns(marks, box, isSplit);
};

const drawSearch = async (search: ImportedObject, box: Box, asked: Asked): Promise<Svg> => {
  const { client, objects, time } = asked;
  const { rows } = await askForSearch(client, search, objects, time);
  const show = showFor(search, objects);
  const fields = textsAt(search.attributes, "columns");
  const labels = objects
    .filter(({ type, id }) => type === "index-pattern" && search.references.some((one) => one.id === id))
    .map(({ attributes }) => objectAt(attributes, "fieldAttrs"));
  const labelOf = (field: string): string => textAt(labels[0], field, "customLabel") || field;
  const cells = rows.map((row) => row.cells.map((cell, at) => show(fields[at] ?? "", cell)));
  return drawTable(fields.map(labelOf), cells, box);
};

const drawObject = async (object: ImportedObject, box: Box, asked: Asked): Promise<Svg> => {
  if (object.type === "lens") return drawLens(object, box, asked);
  if (object.type === "search") return drawSearch(object, box, asked);
  const state = objectAt(object.attributes, "mapStateJSON");
  const view = {
    lon: Number(jsonAt(state, "center", "lon")),
    lat: Number(jsonAt(state, "center", "lat")),
    zoom: Number(jsonAt(state, "zoom")),
  };
  return drawMap(await askForMap(asked.client, object, asked.objects, asked.time), view, box);
};

const drawNote = (panel: Json, box: Box): Svg =>
  wrapped(textAt(panel, "embeddableConfig", "savedVis", "params", "markdown"), box.width)
    .map((line, at) => text(line, { x: box.x, y: box.y + 14 + at * 18 }))
    .join("");

const drawPanel = async (dashboard: ImportedObject, panel: Json, top: number, asked: Asked): Promise<Svg> => {
  const side = (name: string) => Number(jsonAt(panel, "gridData", name));
  const frame: Box = {
    x: side("x") * COLUMN + GAP / 2,
    y: top + side("y") * ROW + GAP / 2,
    width: side("w") * COLUMN - GAP,
    height: side("h") * ROW - GAP,
  };
  const border = rect(frame, "#fff", ' stroke="#d8d8d8" rx="4"');
  const inside = { x: frame.x + 12, y: frame.y + 34, width: frame.width - 24, height: frame.height - 44 };
  const name = `${textAt(panel, "panelIndex")}:${textAt(panel, "panelRefName")}`;
  const target = dashboard.references.find((reference) => reference.name === name);
  const object = asked.objects.find(({ type, id }) => type === target?.type && id === target.id);
  if (object === undefined) return border + drawNote(panel, { ...inside, y: frame.y + 8 });
  const title = fitting(textAt(object.attributes, "title"), frame.width - 24, 13);
  const heading = text(title, { x: frame.x + 12, y: frame.y + 22 }, { size: 13, weight: "bold" });
  return border + heading + (await drawObject(object, inside, asked));
};

const drawControls = (dashboard: ImportedObject, y: number): Svg => {
  const controls = Object.values(objectAt(dashboard.attributes, "controlGroupInput", "panelsJSON"));
  const width = WIDTH / Math.max(1, controls.length);
  return controls
    .map((control, at) => {
      const box = { x: at * width + GAP / 2, y: y + 6, width: width - GAP, height: 30 };
      const title = fitting(textAt(control, "explicitInput", "title"), box.width - 40);
      return (
        rect(box, "#fff", ' stroke="#d8d8d8" rx="4"') + text(`${title} ▾`, { x: box.x + 12, y: box.y + 20 })
      );
    })
    .join("");
};

/** Draws a dashboard with all its panels as a picture. The same answers give the same picture, to the byte. */
export const drawDashboard = async (dashboard: ImportedObject, asked: Asked): Promise<Svg> => {
  const panels = listAt(dashboard.attributes, "panelsJSON");
  const top = TITLE_HEIGHT + CONTROLS_HEIGHT;
  const drawn = await Promise.all(panels.map((panel) => drawPanel(dashboard, panel, top, asked)));
  const bottom = Math.max(
    ...panels.map((panel) => Number(jsonAt(panel, "gridData", "y")) + Number(jsonAt(panel, "gridData", "h"))),
  );
  const height = top + bottom * ROW + GAP;
  const title = text(textAt(dashboard.attributes, "title"), { x: 12, y: 24 }, { size: 18, weight: "bold" });
  const parts = [
    rect({ x: 0, y: 0, width: WIDTH, height }, "#fafafa"),
    title,
    drawControls(dashboard, TITLE_HEIGHT),
    ...drawn,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="'Noto Sans', 'Noto Sans Arabic', sans-serif">`,
    ...parts,
    "</svg>\n",
  ].join("\n");
};
