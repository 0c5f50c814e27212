import { SEARCH_FIELDS } from "../../search/query/search-fields.ts";
import type { NamesByLanguage } from "../../search/query/code-names.ts";
import type { ShownField, ViewName } from "./view-fields.ts";

const at = (ar: string, en: string): NamesByLanguage => ({ ar, en });

const STORY = at("القصة الخبرية", "Story");

/** The fields of a source file, which documents and ledger records share. */
const FILE_LABELS = {
  "file.path": at("مسار الملف", "File path"),
  "file.name": at("اسم الملف", "File name"),
  "file.directory": at("المجلد", "Folder"),
  "file.extension": at("امتداد الملف", "File extension"),
  "file.size": at("حجم الملف", "File size"),
  "file.mtime": at("آخر تعديل للملف", "File changed"),
  "file.encoding": SEARCH_FIELDS.encoding.facetLabel,
  "file.hash.sha256": at("بصمة الملف", "File hash"),
  "file.part.number": at("رقم المادة في الملف", "Item number"),
  "file.part.start": at("بداية المادة في الملف", "Item start"),
  "file.part.end": at("نهاية المادة في الملف", "Item end"),
} as const;

const SOFTWARE_LABELS = {
  "service.version": at("إصدار ورّاق", "Warraq version"),
} as const;

const DATASET_LABELS = {
  "event.kind": at("صنف السجل", "Record kind"),
  "event.module": at("النظام", "Module"),
  "event.dataset": at("مجموعة البيانات", "Dataset"),
} as const;

/**
 * What people call each field, in each data view. The compiler asks for every field of the mappings that people see, so a new field
 * gets its label with it.
 *
 * Source: ours; where the page has a list of a field's values, its heading there. Reason: a name of a field is for programs, and many
 * who search an Arabic archive read no English.
 */
export const FIELD_LABELS: {
  readonly [View in ViewName]: Readonly<Record<ShownField<View>, NamesByLanguage>>;
} = {
  articles: {
    ...FILE_LABELS,
    ...SOFTWARE_LABELS,
    ...DATASET_LABELS,
    "@timestamp": at("تاريخ النشر أو الملف", "Published, or else file time"),
    "event.created": at("أول ظهور", "First seen"),
    "event.ingested": at("وقت الفهرسة", "Indexed"),
    "article.headline": at("العنوان", "Headline"),
    "article.opening": at("أول النص", "First words"),
    "article.body": at("النص", "Text"),
    "article.language": SEARCH_FIELDS.language.facetLabel,
    "article.language_confidence": at("الثقة في اللغة", "Language confidence"),
    "article.word_count": at("عدد الكلمات", "Words"),
    "article.lead": at("الخلاصة", "Summary"),
    "article.keyphrases": at("عبارات مفتاحية", "Key phrases"),
    "article.alternative_headline": at("عنوان آخر", "Other headline"),
    "article.subheading": at("عنوان فرعي", "Subheading"),
    "article.section": SEARCH_FIELDS.section.facetLabel,
    "article.byline": at("الكاتب", "Byline"),
    "article.byline_kind": at("نوع التوقيع", "Byline kind"),
    "article.dateline": at("مكان الإرسال", "Dateline"),
    "article.caption": at("تعليق الصورة", "Caption"),
    "article.tags": at("الوسوم", "Tags"),
    "article.published": at("تاريخ النشر في النص", "Published, by the text"),
    "article.published_precision": at("دقة تاريخ النشر", "Publication date precision"),
    "article.published_calendar": at("التقويم", "Calendar"),
    "article.published_confidence": at("الثقة في تاريخ النشر", "Publication date confidence"),
    "article.published_source": at("مصدر التاريخ", "Source of the date"),
    "article.boilerplate_text": at("المتروك من الصفحة", "Left out of the text"),
    "article.page_kind": SEARCH_FIELDS.kind.facetLabel,
    "article.page_kind_rule": at("لماذا ليست مقالًا", "Why it is no article"),
    "article.recurring": at("سطور متكررة محذوفة", "Recurring lines left out"),
    "publisher.name": at("الناشر الأول", "First outlet"),
    "publisher.name_source": at("مصدر اسم الناشر", "Source of the outlet"),
    "publisher.agency": SEARCH_FIELDS.agency.facetLabel,
    "dedup.story_id": STORY,
    "dedup.copies": at("عدد النسخ", "Copies"),
    "dedup.paths": at("مسارات النسخ", "Paths of copies"),
    "dedup.former_paths.path": at("مسار سابق", "Former path"),
    "dedup.former_paths.since": at("مسار سابق: منذ", "Former path since"),
    "dedup.former_paths.until": at("مسار سابق: حتى", "Former path until"),
    "dedup.outlets": SEARCH_FIELDS.outlet.facetLabel,
    "dedup.is_canonical": at("يمثل قصته", "Stands for its story"),
    "dedup.relation": at("صلته بأصل القصة", "Relation to its lead"),
    "dedup.duplicate_of": at("نسخة من", "Copy of"),
    "dedup.related_to": at("تحديث أو جزء من", "Update or part of"),
    "dedup.similarity": at("درجة التشابه", "Similarity"),
    "dedup.method": at("طريقة كشف التكرار", "Duplicate method"),
    "dedup.minhash_bands": at("مفاتيح التشابه", "Similarity keys"),
    "dedup.near_ids": at("وثائق شبيهة", "Similar documents"),
    "entity.person": SEARCH_FIELDS.person.facetLabel,
    "entity.organization": SEARCH_FIELDS.organization.facetLabel,
    "entity.group": SEARCH_FIELDS.group.facetLabel,
    "entity.place": SEARCH_FIELDS.place.facetLabel,
    "entity.id": at("معرّفات الأسماء", "Ids of names"),
    "place.name": at("الأماكن المؤكدة", "Places, certain"),
    "place.country": SEARCH_FIELDS.country.facetLabel,
    "place.location": at("مواقع الأماكن", "Points of places"),
    "place.primary.name": at("المكان الرئيس", "Main place"),
    "place.primary.id": at("معرّف المكان الرئيس", "Main place id"),
    "place.primary.kind": at("نوع المكان الرئيس", "Main place kind"),
    "place.primary.country": at("بلد المكان الرئيس", "Main place country"),
    "place.primary.location": at("موقع المكان الرئيس", "Main place point"),
    "place.governorate": at("المحافظات", "Governorates"),
    "place.primary.governorate": at("محافظة مكان الخبر", "Governorate of the main place"),
    "place.primary.precision": at("دقة الموقع", "Point precision"),
    "quote.speaker": at("القائل", "Speaker"),
    "quote.text": at("الأقوال", "Quotes"),
    "time.mentioned": at("أوقات مذكورة", "Times mentioned"),
    "framing.name": at("تسمية منحازة", "Loaded name"),
    "framing.target": at("المقصود بالتسمية", "Target of the name"),
    "framing.pair": SEARCH_FIELDS.framing.facetLabel,
    "conflict.event_type": SEARCH_FIELDS.event.facetLabel,
    "conflict.type_status": at("الأحداث وحالتها", "Events and their status"),
    "conflict.actor": at("أطراف الأحداث", "Parties to events"),
    "conflict.place": at("أماكن الأحداث", "Places of events"),
    "conflict.date": at("تواريخ الأحداث", "Dates of events"),
    "pipeline.files_gone": at("غاب الملف منذ", "File gone since"),
    "pipeline.encoding_confidence": at("الثقة في الترميز", "Encoding confidence"),
    "pipeline.enrichment_version": at("إصدار الإثراء", "Enrichment version"),
    "pipeline.enrichment_lexicon": at("معجم المستخدم", "User lexicon"),
    "pipeline.enriched_at": at("وقت الإثراء", "Enriched"),
  },
  events: {
    ...DATASET_LABELS,
    "@timestamp": at("تاريخ الحدث أو الخبر", "Event date, or else article date"),
    "conflict.event_type": at("نوع الحدث", "Event type"),
    "conflict.status": at("حالة الحدث", "Status"),
    "conflict.event_date": at("تاريخ الحدث", "Event date"),
    "conflict.happened": at("متى وقع أو نُشر", "When it happened, or was published"),
    "conflict.date_precision": at("دقة التاريخ", "Date precision"),
    "conflict.actor1.name": at("الفاعل", "Who did it"),
    "conflict.actor2.name": at("المستهدف", "To whom"),
    "conflict.fatalities.min": at("القتلى، على الأقل", "Killed, at least"),
    "conflict.fatalities.max": at("القتلى، على الأكثر", "Killed, at most"),
    "conflict.injured.min": at("الجرحى، على الأقل", "Injured, at least"),
    "conflict.injured.max": at("الجرحى، على الأكثر", "Injured, at most"),
    "conflict.detained.min": at("المعتقلون، على الأقل", "Detained, at least"),
    "conflict.detained.max": at("المعتقلون، على الأكثر", "Detained, at most"),
    "conflict.attributed_to": at("بحسب", "According to"),
    "conflict.place.name": at("المكان", "Place"),
    "conflict.place.id": at("معرّف المكان", "Place id"),
    "conflict.place.kind": at("نوع المكان", "Place kind"),
    "conflict.place.country": at("البلد", "Country"),
    "conflict.place.governorate": at("المحافظة", "Governorate"),
    "conflict.evidence.article_id": at("الوثيقة المصدر", "Source document"),
    "conflict.evidence.field": at("موضع الشاهد", "Evidence field"),
    "conflict.evidence.start": at("بداية الشاهد", "Evidence start"),
    "conflict.evidence.end": at("نهاية الشاهد", "Evidence end"),
    "conflict.evidence.text": at("الشاهد من النص", "Evidence"),
    "conflict.evidence.trigger": at("الكلمة الدالة", "Trigger word"),
    "conflict.article_ids": at("الوثائق التي ترويه", "Documents that tell it"),
    "conflict.articles": at("عدد الوثائق", "Documents"),
    "conflict.confidence": at("درجة الثقة", "Confidence"),
    "conflict.coder_version": at("إصدار الإثراء", "Enrichment version"),
    "conflict.acled_type": at("نوع ACLED", "ACLED type"),
    "conflict.acled_sub_type": at("نوع ACLED الفرعي", "ACLED sub-event type"),
    "conflict.cameo_code": at("رمز CAMEO", "CAMEO code"),
    "conflict.plover": at("نوع PLOVER", "PLOVER type"),
    "geo.location": at("الموقع", "Point"),
    "dedup.story_id": STORY,
  },
  files: {
    ...FILE_LABELS,
    ...SOFTWARE_LABELS,
    "@timestamp": at("آخر تحديث للسجل", "Record written"),
    "event.created": at("أول ظهور", "First seen"),
    "event.reason": at("السبب", "Reason"),
    "ledger.state": at("حالة الملف", "State"),
    "ledger.root": at("المجلد المراقَب", "Watched folder"),
    "ledger.epoch": at("رقم القبول", "Admission number"),
    "ledger.document_id": at("الوثيقة", "Document"),
    "ledger.stage": at("مرحلة الفشل", "Stage that failed"),
    "ledger.attempts": at("عدد المحاولات", "Attempts"),
    "ledger.parts": at("عدد المواد في الملف", "Items in the file"),
    "error.message": at("رسالة الخطأ", "Error message"),
  },
};

/** What a field is called, in a data view. A subfield is called as the field that it belongs to. */
export const labelOfField = (view: ViewName, field: string): NamesByLanguage => {
  const labels: Readonly<Record<string, NamesByLanguage>> = FIELD_LABELS[view];
  const label = labels[field] ?? labels[field.slice(0, field.lastIndexOf("."))];
  if (label === undefined) throw new Error(`The field ${field} of ${view} has no label.`);
  return label;
};
