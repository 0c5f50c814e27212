import type { Standing } from "../../dedup/duplicate.ts";
import type { Reason } from "../../document/reasons.ts";
import type { EventStatus } from "../../enrich/enrichment.ts";
import type { LedgerState } from "../../pipeline/ledger-state.ts";
import type { Stage } from "../../pipeline/stages.ts";
import { COUNTRY_NAMES, EVENT_TYPE_NAMES, type NamesByLanguage } from "../../search/query/code-names.ts";
import { GOVERNORATE_NAMES } from "./governorate-names.ts";
import type { FieldsOf, ViewName } from "./view-fields.ts";

type Labels<Value extends string = string> = Readonly<Record<Value, NamesByLanguage>>;

const at = (ar: string, en: string): NamesByLanguage => ({ ar, en });

const STATES: Labels<LedgerState> = {
  waiting: at("ينتظر", "Waiting"),
  queued: at("في الطابور", "Queued"),
  indexed: at("مفهرس", "Indexed"),
  duplicate: at("نسخة مطابقة", "Duplicate"),
  quarantined: at("محجوز", "Quarantined"),
  ignored: at("متجاهَل", "Ignored"),
  deleted: at("محذوف", "Deleted"),
};

const STAGES: Labels<Stage> = {
  normalize: at("القراءة", "Normalize"),
  deduplicate: at("كشف التكرار", "Deduplicate"),
  enrich: at("الإثراء", "Enrich"),
  index: at("الفهرسة", "Index"),
};

const REASON_LABELS: Labels<Reason> = {
  exact_duplicate: at("النص مفهرس من قبل", "Same text is indexed already"),
  empty_file: at("ملف فارغ", "Empty file"),
  not_stable: at("لا يزال يُكتب", "Still being written"),
  left_alone: at("مجلد متروك", "Folder left alone"),
  hidden_name: at("اسم مخفي", "Hidden name"),
  temporary_name: at("اسم مؤقت", "Temporary name"),
  unsupported_format: at("صيغة غير مدعومة", "Unsupported format"),
  not_a_regular_file: at("ليس ملفًا عاديًا", "Not a regular file"),
  file_too_large: at("الملف كبير جدًا", "File too large"),
  file_vanished: at("اختفى الملف قبل قراءته", "File vanished"),
  file_unreadable: at("تعذر فتح الملف", "File unreadable"),
  outside_roots: at("خارج المجلدات المراقَبة", "Outside the watched folders"),
  binary_content: at("ليس نصًا", "Not text"),
  undecodable_text: at("ترميز غير معروف", "Unknown encoding"),
  empty_text: at("لا نص مقروءًا", "No readable text"),
  unpacked: at("ملف من مواد كثيرة", "Holds many articles"),
  malformed_json: at("JSON غير صحيح", "Malformed JSON"),
  no_mapped_text: at("لا نص في الحقول المعروفة", "No field with text"),
  refused_by_index: at("رفضه الفهرس", "Refused by the index"),
  document_too_large: at("النص أكبر مما يسعه الفهرس", "Text too large for the index"),
  superseded: at("عولج في مكان آخر", "Superseded"),
  attempts_exhausted: at("استُنفدت المحاولات", "Attempts exhausted"),
  worker_crashed: at("انهار البرنامج عنده", "Worker crashed"),
};

const STATUSES: Labels<EventStatus> = {
  happened: at("وقع", "Happened"),
  ongoing: at("مستمر", "Ongoing"),
  claimed: at("أُعلن عنه", "Claimed"),
  denied: at("نُفي", "Denied"),
  planned: at("مخطط له", "Planned"),
  threatened: at("هُدد به", "Threatened"),
  historical: at("قديم", "Historical"),
};

const RELATIONS: Labels<Standing["relation"]> = {
  lead: at("أصل القصة", "Lead"),
  copy: at("نسخة", "Copy"),
  update: at("تحديث", "Update"),
  part: at("جزء", "Part"),
};

const DATE_SOURCES: Labels<"text" | "file" | "intake"> = {
  text: at("من النص", "Its text"),
  file: at("من وقت الملف", "Its file"),
  intake: at("بلا تاريخ، ولا للملف", "No date, nor a file date"),
};

const LANGUAGES: Labels = {
  ar: at("العربية", "Arabic"),
  fa: at("الفارسية", "Persian"),
  ur: at("الأردية", "Urdu"),
  ckb: at("الكردية السورانية", "Central Kurdish"),
  ps: at("البشتوية", "Pashto"),
  ug: at("الأويغورية", "Uyghur"),
  en: at("الإنجليزية", "English"),
  fr: at("الفرنسية", "French"),
  tr: at("التركية", "Turkish"),
  de: at("الألمانية", "German"),
  es: at("الإسبانية", "Spanish"),
  und: at("غير محددة", "Undetermined"),
};

/**
 * What the values of fields are called that hold codes: Kibana shows the label wherever it shows the value. Searching and filtering
 * go by the code still.
 *
 * Source: our lexicons for countries, governorates and event types; the rest is ours.
 */
export const VALUE_LABELS: {
  readonly [View in ViewName]: Readonly<Partial<Record<FieldsOf<View>["counted"], Labels>>>;
} = {
  articles: {
    "article.language": LANGUAGES,
    "article.published_source": DATE_SOURCES,
    "dedup.relation": RELATIONS,
    "place.country": COUNTRY_NAMES,
    "place.primary.country": COUNTRY_NAMES,
    "place.governorate": GOVERNORATE_NAMES,
    "place.primary.governorate": GOVERNORATE_NAMES,
    "conflict.event_type": EVENT_TYPE_NAMES,
  },
  events: {
    "conflict.event_type": EVENT_TYPE_NAMES,
    "conflict.status": STATUSES,
    "conflict.place.country": COUNTRY_NAMES,
    "conflict.place.governorate": GOVERNORATE_NAMES,
  },
  files: {
    "ledger.state": STATES,
    "ledger.stage": STAGES,
    "event.reason": REASON_LABELS,
  },
};
