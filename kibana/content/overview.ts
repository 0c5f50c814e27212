import type { Dashboard } from "../build/dashboard.ts";
import { bars, figure, table, timeChart } from "../build/lens/charts.ts";
import { DATED, DATED_BY_FILE } from "./conditions.ts";
import { oneAStory } from "./searches.ts";

const view = "articles" as const;

const ARTICLES = { of: "records", label: { ar: "المقالات", en: "Articles" } } as const;
const STORIES = {
  of: "unique_count",
  field: "dedup.story_id",
  label: { ar: "القصص", en: "Stories" },
} as const;

const articles = figure({ name: "overview-articles", view, measure: ARTICLES });
const stories = figure({ name: "overview-stories", view, measure: STORIES });
const outlets = figure({
  name: "overview-outlets",
  view,
  measure: { of: "unique_count", field: "dedup.outlets", label: { ar: "الجهات الناشرة", en: "Outlets" } },
});
const undated = figure({
  name: "overview-undated",
  view,
  measure: {
    of: "records",
    where: DATED_BY_FILE,
    label: { ar: "بلا تاريخ في النص", en: "Undated, by file time" },
  },
});

const overTime = timeChart({
  name: "overview-time",
  title: { ar: "المقالات بحسب تاريخ نشرها", en: "Articles by their own publication time" },
  view,
  where: DATED,
  time: "@timestamp",
  measures: [ARTICLES, STORIES],
});

const topOutlets = table({
  name: "overview-top-outlets",
  title: { ar: "الجهات الناشرة", en: "Outlets" },
  view,
  rows: [{ field: "dedup.outlets", size: 50 }],
  measures: [ARTICLES, STORIES],
});

const topPlaces = bars({
  name: "overview-places",
  title: { ar: "الأماكن", en: "Places" },
  view,
  top: { field: "place.name", size: 15 },
  measure: STORIES,
});

const topPeople = table({
  name: "overview-people",
  title: { ar: "الأشخاص", en: "People" },
  view,
  rows: [{ field: "entity.person", size: 50 }],
  measures: [STORIES, ARTICLES],
});

const topOrganizations = table({
  name: "overview-organizations",
  title: { ar: "المؤسسات والمنظمات", en: "Organizations" },
  view,
  rows: [{ field: "entity.organization", size: 50 }],
  measures: [STORIES, ARTICLES],
});

const topGroups = table({
  name: "overview-groups",
  title: { ar: "الجماعات والفصائل", en: "Groups and factions" },
  view,
  rows: [{ field: "entity.group", size: 50 }],
  measures: [STORIES, ARTICLES],
});

const eventTypes = bars({
  name: "overview-event-types",
  title: { ar: "الأحداث", en: "Events" },
  view,
  top: { field: "conflict.event_type", size: 15 },
  measure: STORIES,
});

const topics = bars({
  name: "overview-keyphrases",
  title: { ar: "عبارات مفتاحية", en: "Key phrases" },
  view,
  top: { field: "article.keyphrases", size: 15 },
  measure: STORIES,
});

const languages = bars({
  name: "overview-languages",
  title: { ar: "اللغات", en: "Languages" },
  view,
  top: { field: "article.language", size: 8, withOthers: true },
  measure: ARTICLES,
});

const sections = bars({
  name: "overview-sections",
  title: { ar: "الأقسام", en: "Sections" },
  view,
  top: { field: "article.section", size: 8, withOthers: true },
  measure: ARTICLES,
});

export const overview: Dashboard = {
  name: "dashboard-overview",
  title: { ar: "ورّاق: نظرة عامة", en: "Warraq: overview" },
  description: { ar: "ما في الأرشيف، ومتى، ومن أين", en: "What is in the archive, when, from whom" },
  from: "now-30y",
  to: "now+1d",
  controls: [
    { view, field: "dedup.outlets" },
    { view, field: "place.name" },
    { view, field: "conflict.event_type" },
    { view, field: "article.language" },
  ],
  rows: [
    {
      height: 7,
      panels: [
        { panel: articles, width: 8 },
        { panel: stories, width: 8 },
        { panel: outlets, width: 8 },
        { panel: undated, width: 8 },
        {
          panel: {
            note: {
              ar: "القصة الواحدة مقال ونسخه. الرسم الزمني يعدّ ما له تاريخ نشر في نصه، وما سواه معدود وحده.",
              en: "A story is an article and its copies. The chart of time counts articles with a publication time of their own; the undated are counted apart.",
            },
          },
          width: 16,
        },
      ],
    },
    { height: 12, panels: [{ panel: overTime, width: 48 }] },
    {
      height: 16,
      panels: [
        { panel: topOutlets, width: 24 },
        { panel: topPlaces, width: 24 },
      ],
    },
    {
      height: 16,
      panels: [
        { panel: topPeople, width: 16 },
        { panel: topOrganizations, width: 16 },
        { panel: topGroups, width: 16 },
      ],
    },
    {
      height: 16,
      panels: [
        { panel: eventTypes, width: 24 },
        { panel: topics, width: 24 },
      ],
    },
    {
      height: 10,
      panels: [
        { panel: sections, width: 24 },
        { panel: languages, width: 24 },
      ],
    },
    { height: 18, panels: [{ panel: oneAStory, width: 48 }] },
  ],
};
