import type { Dashboard } from "../build/dashboard.ts";
import { bars, figure, table, timeChart } from "../build/lens/charts.ts";
import { DATED, ONE_A_STORY } from "./conditions.ts";
import { toReview } from "./searches.ts";

const view = "articles" as const;

const TEXTS = { of: "records", label: { ar: "النصوص", en: "Texts" } } as const;
const FILES = { of: "sum", field: "dedup.copies", label: { ar: "الملفات", en: "Files" } } as const;
const OUTLETS = {
  of: "unique_count",
  field: "dedup.outlets",
  label: { ar: "الجهات الناشرة", en: "Outlets" },
} as const;
const COPIES = {
  of: "records",
  where: { field: "dedup.relation", is: "copy" },
  label: { ar: "نسخ معدّلة", en: "Altered copies" },
} as const;
const UPDATES = {
  of: "records",
  where: { field: "dedup.relation", oneOf: ["update", "part"] },
  label: { ar: "تحديثات وأجزاء", en: "Updates and parts" },
} as const;

const texts = figure({ name: "stories-texts", view, measure: TEXTS });
const stories = figure({
  name: "stories-stories",
  view,
  measure: { of: "unique_count", field: "dedup.story_id", label: { ar: "القصص", en: "Stories" } },
});
const files = figure({ name: "stories-files", view, measure: FILES });
const copies = figure({ name: "stories-copies", view, measure: COPIES });
const updates = figure({ name: "stories-updates", view, measure: UPDATES });

const relations = bars({
  name: "stories-relations",
  title: { ar: "صلة النص بأصل قصته", en: "Relation of texts to the lead of their story" },
  view,
  top: { field: "dedup.relation", size: 4 },
  measure: TEXTS,
});

const copiesOverTime = timeChart({
  name: "stories-time",
  title: {
    ar: "النصوص ونسخها بحسب تاريخ نشرها",
    en: "Texts and altered copies by their own publication time",
  },
  view,
  where: DATED,
  time: "@timestamp",
  measures: [TEXTS, COPIES],
});

const mostFiles = table({
  name: "stories-most-files",
  title: { ar: "أكثر النصوص تكرارًا حرفيًا", en: "Texts with the most identical copies" },
  view,
  where: { all: [ONE_A_STORY, { field: "dedup.copies", above: 1 }] },
  rows: [{ field: "article.headline.keyword", size: 50 }],
  measures: [{ of: "max", field: "dedup.copies", label: { ar: "عدد الملفات", en: "Files" } }, OUTLETS],
});

const largestStories = table({
  name: "stories-largest",
  title: { ar: "أكبر القصص", en: "Largest stories" },
  view,
  rows: [{ field: "dedup.story_id", size: 50 }],
  measures: [
    {
      of: "newest_value",
      field: "article.headline",
      where: ONE_A_STORY,
      label: { ar: "العنوان", en: "Headline" },
    },
    TEXTS,
    FILES,
    OUTLETS,
  ],
});

const outletsThatCopy = table({
  name: "stories-outlets",
  title: { ar: "من ينقل", en: "Who passes on texts" },
  view,
  rows: [{ field: "dedup.outlets", size: 50 }],
  measures: [TEXTS, COPIES, UPDATES],
});

const agencies = bars({
  name: "stories-agencies",
  title: { ar: "الوكالات المذكورة مصدرًا", en: "Agencies named as the source" },
  view,
  top: { field: "publisher.agency", size: 15 },
  measure: TEXTS,
});

export const storiesAndCopies: Dashboard = {
  name: "dashboard-stories",
  title: { ar: "ورّاق: القصص والنسخ", en: "Warraq: stories and copies" },
  description: { ar: "من نشر النص نفسه، ومن غيّره", en: "Who published the same text, and who changed it" },
  from: "now-30y",
  to: "now+1d",
  controls: [
    { view, field: "dedup.outlets" },
    { view, field: "publisher.agency" },
    { view, field: "dedup.relation" },
  ],
  rows: [
    {
      height: 7,
      panels: [
        { panel: texts, width: 7 },
        { panel: stories, width: 7 },
        { panel: files, width: 7 },
        { panel: copies, width: 7 },
        { panel: updates, width: 7 },
        {
          panel: {
            note: {
              ar: "الملفات المتطابقة نص واحد. والنسخة المعدلة نص يكاد يطابق أصل قصته.",
              en: "Identical files are one text. An altered copy nearly equals the lead of its story.",
            },
          },
          width: 13,
        },
      ],
    },
    {
      height: 12,
      panels: [
        { panel: copiesOverTime, width: 32 },
        { panel: relations, width: 16 },
      ],
    },
    {
      height: 16,
      panels: [
        { panel: largestStories, width: 24 },
        { panel: mostFiles, width: 24 },
      ],
    },
    {
      height: 16,
      panels: [
        { panel: outletsThatCopy, width: 24 },
        { panel: agencies, width: 24 },
      ],
    },
    { height: 18, panels: [{ panel: toReview, width: 48 }] },
  ],
};
