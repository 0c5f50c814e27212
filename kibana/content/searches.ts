import { SURE_ENCODING } from "../../search/find/filters.ts";
import { savedSearch } from "../build/saved-search.ts";
import { DATED, DATED_BY_FILE, ONE_A_STORY, PASSED_AS_TRUE, QUARANTINED, SURE_DATE } from "./conditions.ts";

const ARTICLE_COLUMNS = [
  "dedup.outlets",
  "article.headline",
  "place.primary.name",
  "conflict.event_type",
] as const;

const EVENT_COLUMNS = [
  "conflict.event_type",
  "conflict.place.name",
  "conflict.actor1.name",
  "conflict.actor2.name",
  "conflict.attributed_to",
  "conflict.evidence.text",
] as const;

export const oneAStory = savedSearch({
  name: "search-stories",
  title: { ar: "مقال واحد لكل قصة", en: "One article a story" },
  description: { ar: "بلا نسخ مكررة", en: "Without copies" },
  view: "articles",
  columns: [...ARTICLE_COLUMNS, "dedup.copies"],
  filters: [{ label: { ar: "بلا نسخ", en: "No copies" }, where: ONE_A_STORY }],
});

export const everyDocument = savedSearch({
  name: "search-documents",
  title: { ar: "كل النصوص والنسخ", en: "Every text, copies too" },
  description: { ar: "كل نص كما نُشر", en: "Each text as it was published" },
  view: "articles",
  columns: [...ARTICLE_COLUMNS, "dedup.relation"],
});

export const casualties = savedSearch({
  name: "search-casualties",
  title: { ar: "أحداث فيها قتلى", en: "Events with casualties" },
  description: {
    ar: "ما ذُكر فيه عدد القتلى، الأعلى أولًا",
    en: "Where a number of dead is told, the highest first",
  },
  view: "events",
  columns: ["conflict.fatalities.min", "conflict.fatalities.max", ...EVENT_COLUMNS],
  sortBy: "conflict.fatalities.min",
  filters: [
    { label: { ar: "وقعت أو أُعلنت", en: "Told as true" }, where: PASSED_AS_TRUE },
    {
      label: { ar: "فيها قتلى", en: "With dead" },
      where: { field: "conflict.fatalities.min", above: 0 },
    },
  ],
});

export const attacks = savedSearch({
  name: "search-attacks",
  title: { ar: "هجمات", en: "Attacks" },
  description: { ar: "من هاجم ماذا وأين، وبحسب من", en: "Who attacked what and where, according to whom" },
  view: "events",
  columns: EVENT_COLUMNS,
  filters: [
    { label: { ar: "وقعت أو أُعلنت", en: "Told as true" }, where: PASSED_AS_TRUE },
    { label: { ar: "هجمات", en: "Attacks" }, where: { field: "conflict.plover", is: "ASSAULT" } },
  ],
});

export const eventEvidence = savedSearch({
  name: "search-evidence",
  title: { ar: "الأحداث وشواهدها", en: "Events and their evidence" },
  description: { ar: "كل حدث بجملته من النص", en: "Each event with its sentence" },
  view: "events",
  columns: ["conflict.status", ...EVENT_COLUMNS],
});

export const eventsWithoutPlace = savedSearch({
  name: "search-events-without-place",
  title: { ar: "أحداث بلا موقع", en: "Events that no map shows" },
  description: { ar: "مكانها غير مذكور أو غير مؤكد", en: "Their place is not told, or not certain" },
  view: "events",
  columns: EVENT_COLUMNS,
  filters: [
    { label: { ar: "بلا موقع", en: "Without a point" }, where: { present: "geo.location" }, isNegated: true },
  ],
});

export const quotes = savedSearch({
  name: "search-quotes",
  title: { ar: "أقوال", en: "Quotes" },
  description: { ar: "من قال ماذا", en: "Who said what" },
  view: "articles",
  columns: ["dedup.outlets", "article.headline", "quote.speaker", "quote.text"],
  filters: [
    { label: { ar: "بلا نسخ", en: "No copies" }, where: ONE_A_STORY },
    { label: { ar: "فيها أقوال", en: "With quotes" }, where: { present: "quote.speaker" } },
  ],
});

export const loadedNames = savedSearch({
  name: "search-loaded-names",
  title: { ar: "تسميات منحازة", en: "Loaded names" },
  description: { ar: "من سمّى من وبماذا", en: "Who calls whom what" },
  view: "articles",
  columns: ["dedup.outlets", "article.headline", "framing.pair"],
  filters: [
    {
      label: { ar: "فيها تسمية منحازة", en: "With a loaded name" },
      where: { present: "framing.pair" },
    },
  ],
});

export const toReview = savedSearch({
  name: "search-review-near",
  title: { ar: "تحديثات وأجزاء للمراجعة", en: "Updates and parts to review" },
  description: { ar: "نصوص تشبه غيرها وليست نسخًا", en: "Texts that resemble others and are no copies" },
  view: "articles",
  columns: ["dedup.outlets", "article.headline", "dedup.relation", "dedup.similarity", "dedup.related_to"],
  filters: [
    {
      label: { ar: "تحديث أو جزء", en: "Update or part" },
      where: { field: "dedup.relation", oneOf: ["update", "part"] },
    },
  ],
});

export const undated = savedSearch({
  name: "search-undated",
  title: { ar: "بلا تاريخ نشر في النص", en: "Undated: the file's time stands in" },
  description: { ar: "تاريخها تاريخ الملف", en: "Their time is that of their file" },
  view: "articles",
  columns: ["dedup.outlets", "article.headline", "file.path", "file.mtime"],
  filters: [{ label: { ar: "تاريخها من الملف", en: "Dated by file" }, where: DATED_BY_FILE }],
});

export const doubtfulDates = savedSearch({
  name: "search-doubtful-dates",
  title: { ar: "تواريخ غير مؤكدة", en: "Doubtful dates" },
  description: { ar: "تاريخ نشر يحتاج إلى مراجعة", en: "Publication dates to look at" },
  view: "articles",
  columns: [
    "article.headline",
    "article.published_confidence",
    "article.published_precision",
    "article.published_calendar",
    "file.path",
  ],
  filters: [
    { label: { ar: "تاريخها من النص", en: "Dated by text" }, where: DATED },
    {
      label: { ar: "ثقة قليلة", en: "Low confidence" },
      where: { field: "article.published_confidence", below: SURE_DATE },
    },
  ],
});

export const doubtfulEncodings = savedSearch({
  name: "search-doubtful-encodings",
  title: { ar: "ترميز غير مؤكد", en: "Doubtful encodings" },
  description: {
    ar: "قد يكون النص مقروءًا بترميز خطأ",
    en: "The text may have been read in the wrong encoding",
  },
  view: "articles",
  columns: ["article.headline", "file.encoding", "pipeline.encoding_confidence", "file.path"],
  filters: [
    {
      label: { ar: "ثقة قليلة", en: "Low confidence" },
      where: { field: "pipeline.encoding_confidence", below: SURE_ENCODING },
    },
  ],
});

export const filesGone = savedSearch({
  name: "search-files-gone",
  title: { ar: "مقالات غاب ملفها", en: "Articles whose file is gone" },
  description: { ar: "النص محفوظ والملف غير موجود", en: "The text is kept, the file is not there" },
  view: "articles",
  columns: ["article.headline", "pipeline.files_gone", "file.path"],
  filters: [{ label: { ar: "غاب الملف", en: "File gone" }, where: { present: "pipeline.files_gone" } }],
});

export const quarantined = savedSearch({
  name: "search-quarantined",
  title: { ar: "ملفات محجوزة", en: "Quarantined files" },
  description: { ar: "ما تعذرت معالجته ولماذا", en: "What could not be processed, and why" },
  view: "files",
  columns: ["file.path", "event.reason", "ledger.stage", "ledger.attempts", "error.message"],
  filters: [{ label: { ar: "محجوزة", en: "Quarantined" }, where: QUARANTINED }],
});

/** All saved searches, also those that stand on no dashboard. */
export const SEARCHES = [
  oneAStory,
  everyDocument,
  attacks,
  casualties,
  eventEvidence,
  eventsWithoutPlace,
  quotes,
  loadedNames,
  toReview,
  undated,
  doubtfulDates,
  doubtfulEncodings,
  filesGone,
  quarantined,
];
