import type { Dashboard } from "../build/dashboard.ts";
import { bars, figure, table, timeChart } from "../build/lens/charts.ts";
import { QUARANTINED, UNFINISHED } from "./conditions.ts";
import { quarantined } from "./searches.ts";

const view = "files" as const;

const FILES = { of: "records", label: { ar: "الملفات", en: "Files" } } as const;

const all = figure({ name: "ingestion-files", view, measure: FILES });
const indexed = figure({
  name: "ingestion-indexed",
  view,
  measure: {
    of: "records",
    where: { field: "ledger.state", is: "indexed" },
    label: { ar: "مفهرسة", en: "Indexed" },
  },
});
const duplicates = figure({
  name: "ingestion-duplicates",
  view,
  measure: {
    of: "records",
    where: { field: "ledger.state", is: "duplicate" },
    label: { ar: "نسخ مطابقة", en: "Identical copies" },
  },
});
const unfinished = figure({
  name: "ingestion-unfinished",
  view,
  measure: { of: "records", where: UNFINISHED, label: { ar: "لم تنته بعد", en: "Not done yet" } },
});
const inQuarantine = figure({
  name: "ingestion-quarantined",
  view,
  measure: { of: "records", where: QUARANTINED, label: { ar: "محجوزة", en: "Quarantined" } },
});
const oldestUnfinished = figure({
  name: "ingestion-oldest",
  view,
  measure: {
    of: "earliest",
    field: "event.created",
    where: UNFINISHED,
    label: { ar: "أقدم ملف لم ينته", en: "Oldest file not done" },
  },
});

const arrivals = timeChart({
  name: "ingestion-arrivals",
  title: {
    ar: "ما وصل من ملفات، بحسب حالته اليوم",
    en: "Files by when they were first seen, and their state today",
  },
  view,
  time: "event.created",
  split: { field: "ledger.state", size: 7 },
  measures: [FILES],
});

const states = bars({
  name: "ingestion-states",
  title: { ar: "حالة الملفات", en: "State of files" },
  view,
  top: { field: "ledger.state", size: 7 },
  measure: FILES,
});

const reasons = table({
  name: "ingestion-reasons",
  title: { ar: "لماذا لم تُفهرس", en: "Why files are not indexed" },
  view,
  rows: [
    { field: "ledger.state", size: 7 },
    { field: "event.reason", size: 20 },
  ],
  measures: [FILES],
});

const encodings = bars({
  name: "ingestion-encodings",
  title: { ar: "ترميز الملفات", en: "Encodings of files" },
  view,
  top: { field: "file.encoding", size: 10 },
  measure: FILES,
});

const folders = table({
  name: "ingestion-folders",
  title: { ar: "المجلدات", en: "Folders" },
  view,
  rows: [{ field: "file.directory", size: 50 }],
  measures: [FILES, { of: "records", where: QUARANTINED, label: { ar: "محجوزة", en: "Quarantined" } }],
});

const failures = table({
  name: "ingestion-failures",
  title: { ar: "مراحل الفشل", en: "Stages that failed" },
  view,
  where: QUARANTINED,
  rows: [
    { field: "ledger.stage", size: 4 },
    { field: "event.reason", size: 10 },
  ],
  measures: [
    FILES,
    { of: "max", field: "ledger.attempts", label: { ar: "أكثر المحاولات", en: "Most attempts" } },
  ],
});

export const ingestionHealth: Dashboard = {
  name: "dashboard-ingestion",
  title: { ar: "ورّاق: سلامة الإدخال", en: "Warraq: ingestion health" },
  description: { ar: "أين كل ملف، وما الذي تعذر ولماذا", en: "Where each file is, what failed and why" },
  from: "now-1y",
  to: "now",
  controls: [
    { view, field: "ledger.state" },
    { view, field: "event.reason" },
    { view, field: "file.directory" },
  ],
  rows: [
    {
      height: 7,
      panels: [
        { panel: all, width: 8 },
        { panel: indexed, width: 8 },
        { panel: duplicates, width: 8 },
        { panel: unfinished, width: 8 },
        { panel: inQuarantine, width: 8 },
        { panel: oldestUnfinished, width: 8 },
      ],
    },
    {
      height: 12,
      panels: [
        { panel: arrivals, width: 32 },
        { panel: states, width: 16 },
      ],
    },
    {
      height: 14,
      panels: [
        { panel: reasons, width: 24 },
        { panel: failures, width: 24 },
      ],
    },
    {
      height: 14,
      panels: [
        { panel: folders, width: 32 },
        { panel: encodings, width: 16 },
      ],
    },
    { height: 18, panels: [{ panel: quarantined, width: 48 }] },
  ],
};
