import type { Dashboard } from "../build/dashboard.ts";
import type { Draft } from "../build/draft.ts";
import { bars, figure, table, timeChart } from "../build/lens/charts.ts";
import { recordMap, type Shapes } from "../build/map.ts";
import { PASSED_AS_TRUE } from "./conditions.ts";
import { eventEvidence } from "./searches.ts";

const view = "events" as const;

const EVENTS = { of: "records", label: { ar: "الأحداث", en: "Events" } } as const;

const events = figure({
  name: "events-events",
  view,
  measure: { ...EVENTS, where: PASSED_AS_TRUE, label: { ar: "أحداث رُويت واقعة", en: "Events told as true" } },
});
const stories = figure({
  name: "events-stories",
  view,
  measure: { of: "unique_count", field: "dedup.story_id", label: { ar: "القصص", en: "Stories" } },
});
const offMap = figure({
  name: "events-off-map",
  view,
  measure: {
    of: "records",
    where: { all: [PASSED_AS_TRUE, { not: { present: "geo.location" } }] },
    label: { ar: "ليست على الخريطة", en: "Not on the map" },
  },
});
const undated = figure({
  name: "events-undated",
  view,
  measure: {
    of: "records",
    where: { all: [PASSED_AS_TRUE, { not: { present: "conflict.event_date" } }] },
    label: { ar: "بلا تاريخ للحدث", en: "Without a date of their own" },
  },
});

const typesOverTime = timeChart({
  name: "events-types-time",
  title: { ar: "الأحداث بحسب تاريخ وقوعها", en: "Events by their own date" },
  view,
  where: { all: [PASSED_AS_TRUE, { present: "conflict.event_date" }] },
  time: "@timestamp",
  split: { field: "conflict.event_type", size: 6, withOthers: true },
  measures: [EVENTS],
});

const deadOverTime = timeChart({
  name: "events-dead-time",
  title: { ar: "القتلى كما رُويوا، بحسب تاريخ الحدث", en: "Dead as told, by the date of the event" },
  view,
  where: { all: [PASSED_AS_TRUE, { present: "conflict.event_date" }] },
  time: "@timestamp",
  measures: [
    { of: "sum", field: "conflict.fatalities.min", label: { ar: "على الأقل", en: "At least" } },
    { of: "sum", field: "conflict.fatalities.max", label: { ar: "على الأكثر", en: "At most" } },
  ],
});

const types = bars({
  name: "events-types",
  title: { ar: "أنواع الأحداث", en: "Types of events" },
  view,
  where: PASSED_AS_TRUE,
  top: { field: "conflict.event_type", size: 20 },
  measure: EVENTS,
});

const places = table({
  name: "events-places",
  title: { ar: "أماكن الأحداث", en: "Places of events" },
  view,
  where: PASSED_AS_TRUE,
  rows: [{ field: "conflict.place.name", size: 100 }],
  measures: [
    EVENTS,
    { of: "sum", field: "conflict.fatalities.min", label: { ar: "القتلى، على الأقل", en: "Dead, at least" } },
  ],
});

/** Two tables: Lens leaves out of a row what lacks one of its values, and most events do not say to whom they were done. */
const whoDidWhat = table({
  name: "events-who-what",
  title: { ar: "من فعل ماذا", en: "Who did what" },
  view,
  where: PASSED_AS_TRUE,
  rows: [
    { field: "conflict.actor1.name", size: 20 },
    { field: "conflict.event_type", size: 5 },
  ],
  measures: [EVENTS],
});

const doneToWhom = table({
  name: "events-to-whom",
  title: { ar: "ماذا فُعل بمن", en: "What was done to whom" },
  view,
  where: PASSED_AS_TRUE,
  rows: [
    { field: "conflict.actor2.name", size: 20 },
    { field: "conflict.event_type", size: 5 },
  ],
  measures: [EVENTS],
});

const accordingTo = table({
  name: "events-according-to",
  title: { ar: "بحسب من", en: "According to whom" },
  view,
  rows: [
    { field: "conflict.attributed_to", size: 30 },
    { field: "conflict.event_type", size: 3 },
  ],
  measures: [EVENTS],
});

const statuses = bars({
  name: "events-statuses",
  title: { ar: "حالة الأحداث: وقع أم نُفي أم مخطط له", en: "Status: happened, denied, planned" },
  view,
  top: { field: "conflict.status", size: 7 },
  measure: EVENTS,
});

const governorates = bars({
  name: "events-governorates",
  title: { ar: "محافظات الأحداث", en: "Governorates of events" },
  view,
  where: PASSED_AS_TRUE,
  top: { field: "conflict.place.governorate", size: 15 },
  measure: EVENTS,
});

/** The shapes under the map of events. */
export interface MapShapes {
  readonly countries: Shapes;
  readonly governorates: Shapes;
}

/** The map of events: governorates colored by how many happened there, and each place as a circle. Absent shapes: the circles alone. */
export const eventMap = (shapes: MapShapes | undefined): Draft =>
  recordMap({
    name: "events-map",
    title: { ar: "خريطة الأحداث", en: "Map of events" },
    description: {
      ar: "أحداث رُويت واقعة ومكانها مؤكد",
      en: "Events told as true whose place is certain",
    },
    view,
    point: "geo.location",
    where: PASSED_AS_TRUE,
    circles: { ar: "الأحداث", en: "Events" },
    shapes:
      shapes === undefined
        ? []
        : [shapes.countries, { ...shapes.governorates, countedBy: "conflict.place.governorate" }],
    center: { lon: 38.5, lat: 35, zoom: 4.5 },
  });

/** The dashboard of events, around their map. */
export const eventsAndPlaces = (map: Draft): Dashboard => ({
  name: "dashboard-events",
  title: { ar: "ورّاق: الأحداث والأماكن", en: "Warraq: events and places" },
  description: { ar: "ماذا وقع وأين ومتى، وبحسب من", en: "What happened where and when, according to whom" },
  from: "now-30y",
  to: "now+1y",
  controls: [
    { view, field: "conflict.place.name" },
    { view, field: "conflict.event_type" },
    { view, field: "conflict.actor1.name" },
    { view, field: "conflict.place.country" },
    { view, field: "conflict.place.governorate" },
    { view, field: "conflict.status" },
  ],
  rows: [
    {
      height: 7,
      panels: [
        { panel: events, width: 8 },
        { panel: stories, width: 8 },
        { panel: offMap, width: 8 },
        { panel: undated, width: 8 },
        {
          panel: {
            note: {
              ar: "الحدث يُعدّ مرة لكل قصة مهما كثرت نسخها. الأرقام كما رُويت ولم يُتحقق منها.",
              en: "An event counts once a story, however many copies tell it. Figures are as told; nobody has checked them.",
            },
          },
          width: 16,
        },
      ],
    },
    {
      height: 22,
      panels: [
        { panel: map, width: 28 },
        { panel: types, width: 20 },
      ],
    },
    {
      height: 12,
      panels: [
        { panel: typesOverTime, width: 28 },
        { panel: deadOverTime, width: 20 },
      ],
    },
    {
      height: 16,
      panels: [
        { panel: whoDidWhat, width: 16 },
        { panel: doneToWhom, width: 16 },
        { panel: places, width: 16 },
      ],
    },
    {
      height: 14,
      panels: [
        { panel: governorates, width: 16 },
        { panel: accordingTo, width: 18 },
        { panel: statuses, width: 14 },
      ],
    },
    { height: 18, panels: [{ panel: eventEvidence, width: 48 }] },
  ],
});
