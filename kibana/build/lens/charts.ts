import type { FieldsOf, ViewName } from "../../fields/view-fields.ts";
import type { Draft } from "../draft.ts";
import {
  isRankable,
  measureColumn,
  type Measure,
  timeColumn,
  topValuesColumn,
  type TopValues,
} from "./columns.ts";
import { LAYER, lens, type Panel } from "./lens.ts";

const shown = (isShown: boolean) => ({ x: isShown, yLeft: isShown, yRight: isShown });

interface ChartColumns {
  readonly accessors: readonly string[];
  readonly xAccessor: string;
  readonly splitAccessor?: string;
}

/** How Lens draws a chart with axes. The title of the panel says what the axes show, so that they need no titles. */
const chart = (
  seriesType: "bar_stacked" | "bar" | "bar_horizontal",
  isLegendVisible: boolean,
  columns: ChartColumns,
) => ({
  legend: { isVisible: isLegendVisible, position: "right" },
  valueLabels: seriesType === "bar_horizontal" ? "show" : "hide",
  fittingFunction: "None",
  axisTitlesVisibilitySettings: shown(false),
  tickLabelsVisibilitySettings: shown(true),
  labelsOrientation: { x: 0, yLeft: 0, yRight: 0 },
  gridlinesVisibilitySettings: shown(true),
  preferredSeriesType: seriesType,
  layers: [
    { layerId: LAYER, layerType: "data", seriesType, position: "top", showGridlines: false, ...columns },
  ],
});

const measureColumns = (measures: readonly Measure[]) =>
  Object.fromEntries(measures.map((measure, at) => [`measure-${at}`, measureColumn(measure)]));

/** How much of something there is over time, one bar a stretch: split by a field, or several measures beside each other. */
export const timeChart = <View extends ViewName>({
  time,
  split,
  measures,
  ...panel
}: Panel<View, FieldsOf<View>> & {
  readonly time: FieldsOf<View>["date"];
  readonly split?: TopValues<FieldsOf<View>>;
  readonly measures: readonly Measure<FieldsOf<View>>[];
}): Draft => {
  const columns = measureColumns(measures);
  const accessors = Object.keys(columns);
  return lens(
    panel,
    "lnsXY",
    {
      ...(split === undefined ? {} : { split: topValuesColumn(panel.view, split, "measure-0") }),
      time: timeColumn(panel.view, time),
      ...columns,
    },
    chart(split === undefined ? "bar" : "bar_stacked", split !== undefined || measures.length > 1, {
      accessors,
      xAccessor: "time",
      ...(split === undefined ? {} : { splitAccessor: "split" }),
    }),
  );
};

/** The most frequent values of a field, one bar each, with room for long names. */
export const bars = <View extends ViewName>({
  top,
  measure,
  ...panel
}: Panel<View, FieldsOf<View>> & {
  readonly top: TopValues<FieldsOf<View>>;
  readonly measure: Measure<FieldsOf<View>>;
}): Draft =>
  lens(
    panel,
    "lnsXY",
    { top: topValuesColumn(panel.view, top, "measure-0"), ...measureColumns([measure]) },
    chart("bar_horizontal", false, { accessors: ["measure-0"], xAccessor: "top" }),
  );

/**
 * A table: its rows are the combinations of the top values of some fields, and behind them stand the measures. They are ranked by the
 * first measure that allows it.
 */
export const table = <View extends ViewName>({
  rows,
  measures,
  ...panel
}: Panel<View, FieldsOf<View>> & {
  readonly rows: readonly TopValues<FieldsOf<View>>[];
  readonly measures: readonly Measure<FieldsOf<View>>[];
}): Draft => {
  const rankedBy = `measure-${measures.findIndex(isRankable)}`;
  const columns = {
    ...Object.fromEntries(rows.map((top, at) => [`row-${at}`, topValuesColumn(panel.view, top, rankedBy)])),
    ...measureColumns(measures),
  };
  return lens(panel, "lnsDatatable", columns, {
    layerId: LAYER,
    layerType: "data",
    columns: Object.keys(columns).map((columnId) => ({ columnId, isTransposed: false })),
    paging: { size: 10, enabled: true },
    rowHeight: "auto",
    headerRowHeight: "auto",
  });
};

/** One figure. */
export const figure = <View extends ViewName>({
  measure,
  ...panel
}: Omit<Panel<View, FieldsOf<View>>, "title"> & { readonly measure: Measure<FieldsOf<View>> }): Draft =>
  lens(
    { ...panel, title: measure.label },
    "lnsMetric",
    { "measure-0": measureColumn(measure) },
    {
      layerId: LAYER,
      layerType: "data",
      metricAccessor: "measure-0",
    },
  );
