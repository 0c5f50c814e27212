import type { EventTypeCode } from "./event-types.ts";
import { NOT_LEFT } from "./event-verbs.ts";

/**
 * How a noun takes its arguments.
 *
 * `strike`: the next noun acts, `على` names the target. `suffer`: the next noun is the target (`اغتيال فلان`). `blast`: the
 * next noun explodes. `clash`: `بين` or `مع` names the sides. `death`, `injury`: the next noun or number is the victim.
 * `gather`: of people. `deal`: of two sides. `forces`: of armed people. `entry`: likewise, and they stand
 * directly behind it. `relief`: aid. `visit`: of an official, to a place.
 */
export type NounFrame =
  | "strike"
  | "suffer"
  | "blast"
  | "clash"
  | "death"
  | "injury"
  | "gather"
  | "deal"
  | "forces"
  | "entry"
  | "relief"
  | "visit";

/** A noun that may name an event. */
export interface EventNoun {
  readonly type: EventTypeCode;
  readonly frame: NounFrame;
  /** Without the article: singular, plurals, and the accusative where it is written. Duals and the article are made from them. */
  readonly forms: readonly string[];
  /** Too general alone: one of these stands within two words behind it, perhaps with the article. */
  readonly with?: readonly string[];
  /** Is something else where one of these stands within four words behind it: `إيقاف الموظف عن العمل`. */
  readonly without?: readonly string[];
  /** Only with one of these right before it: `عملية دهس`, since `دهس` is mostly an accident. */
  readonly behind?: readonly string[];
  /** Only with a verb that does it: a patrol also finds, stops and is attacked. */
  readonly needsVerb?: true;
  /** Always has its article: `القبض على` is no arrest that was told before. */
  readonly isFixed?: true;
}

const noun = (type: EventTypeCode, frame: NounFrame, ...forms: readonly string[]): EventNoun => ({
  type,
  frame,
  forms,
});

const nounWith = (
  type: EventTypeCode,
  frame: NounFrame,
  behind: readonly string[],
  ...forms: readonly string[]
): EventNoun => ({ type, frame, forms, with: behind });

/** What bursts by itself. */
const BURSTS = [
  "محروقات",
  "المحروقات",
  "وقود",
  "الوقود",
  "غاز",
  "الغاز",
  "صهريج",
  "قارورة",
  "أنبوب",
  "أنبوبة",
  "مصنع",
  "بركان",
  "خزان",
  "مولد",
  "إطار",
  "سكاني",
  "الأوضاع",
  "الوضع",
];
/** Agreements of other matters than war. */
const OTHER_DEALS = [
  "حظر",
  "انتشار",
  "نووي",
  "نووية",
  "النووي",
  "تجارة",
  "التجارة",
  "تعاون",
  "التعاون",
  "شراكة",
];
/** What aircraft bring that do not fight. */
const CARRIES = ["إغاثة", "الإغاثة", "إغاثية", "مساعدات", "ركاب", "حجاج", "معتمرين", "مدنية", "رئاسية"];

/**
 * Nouns that name an event once something shows that it took place.
 *
 * Source: written by us; any Arabic dictionary has them. Reason: a noun alone is general as often as not (`مكافحة الإرهاب`,
 * `القصف المتواصل`): the rules of `enrich/events/` say what licenses one.
 */
export const EVENT_NOUNS: readonly EventNoun[] = [
  noun("airstrike", "strike", "غارة", "غارات"),
  noun("shelling", "strike", "قصف", "قصفا"),
  noun("armed_clash", "strike", "هجوم", "هجوما", "هجمات", "هجمة"),
  noun("armed_clash", "strike", "اعتداء", "اعتداءات"),
  noun("armed_clash", "strike", "كمين", "كمينا", "كمائن"),
  noun("armed_clash", "strike", "اقتحام", "اقتحامات"),
  noun("armed_clash", "strike", "عدوان", "عدوانا"),
  noun("armed_clash", "suffer", "استهداف"),
  nounWith("airstrike", "strike", ["جوية", "جويتين", "صاروخية", "عسكرية"], "ضربة", "ضربات"),
  nounWith("airstrike", "strike", ["جوية"], "طلعة", "طلعات"),
  nounWith("armed_clash", "strike", ["عسكرية", "انتحارية", "إرهابية", "استشهادية"], "عملية", "عمليات"),
  nounWith(
    "armed_clash",
    "strike",
    ["نار", "رصاص", "أعيرة", "عيارات", "صاروخ", "صواريخ", "قذائف", "قذيفة", "صاروخين"],
    "إطلاق",
  ),
  noun("armed_clash", "clash", "اشتباك", "اشتباكات", "اشتباكا"),
  noun("armed_clash", "clash", "معركة", "معارك"),
  noun("armed_clash", "clash", "مواجهات"),
  noun("armed_clash", "clash", "قتال", "قتالا"),
  { ...noun("ied_bombing", "blast", "انفجار", "انفجارات", "انفجارا"), without: BURSTS },
  noun("ied_bombing", "blast", "تفجير", "تفجيرات", "تفجيرا"),
  noun("killing_of_civilians", "strike", "مجزرة", "مجازر", "مذبحة", "مذابح"),
  noun("killing_of_civilians", "suffer", "إعدام", "إعدامات"),
  noun("killing_of_civilians", "suffer", "قتل"),
  noun("killing_of_civilians", "death", "مقتل", "استشهاد", "مصرع"),
  noun("killing_of_civilians", "injury", "إصابة", "جرح"),
  noun("assassination", "suffer", "اغتيال", "اغتيالات"),
  noun("abduction", "suffer", "خطف", "اختطاف"),
  noun("torture", "suffer", "تعذيب"),
  noun("sexual_violence", "suffer", "اغتصاب"),
  noun("arrest", "suffer", "اعتقال", "اعتقالات", "توقيف", "احتجاز"),
  { ...nounWith("arrest", "suffer", ["على", "عليه", "عليها", "عليهم", "عليهما"], "قبض"), isFixed: true },
  // Of people only; services, matches and players are stopped, too.
  { ...noun("arrest", "suffer", "إيقاف"), without: ["عن", "مباراة", "مباريات", "مباراتين"] },
  noun("arrest", "strike", "مداهمة", "مداهمات", "دهم"),
  noun("siege", "strike", "حصار", "حصارا"),
  noun("displacement", "suffer", "نزوح", "تهجير"),
  noun("property_destruction", "suffer", "تدمير", "إحراق", "نهب", "هدم"),
  {
    ...nounWith("property_destruction", "suffer", ["نار", "نيران"], "إضرام"),
    without: ["جسده", "جسدها", "بجسده", "بجسدها", "نفسه", "نفسها", "بنفسه"],
  },
  { ...noun("killing_of_civilians", "strike", "دهس"), behind: ["عملية", "هجوم", "عمليات", "اعتداء"] },
  // In the Maghreb `تظاهرة` is any event.
  {
    ...noun("protest", "gather", "مظاهرة", "مظاهرات", "تظاهرة", "تظاهرات"),
    without: [
      "توعوية",
      "تحسيسية",
      "ثقافية",
      "علمية",
      "فنية",
      "رياضية",
      "اقتصادية",
      "تنشيطية",
      "سياحية",
      "احتفالية",
    ],
  },
  noun("protest", "gather", "احتجاج", "احتجاجات", "احتجاجا"),
  nounWith("protest", "gather", ["احتجاجية", "تضامنية"], "وقفة", "وقفات"),
  noun("protest", "gather", "اعتصام", "اعتصامات", "اعتصاما"),
  noun("protest", "gather", "إضراب", "إضرابات", "إضرابا"),
  noun("protest", "gather", "مسيرة", "مسيرات"),
  noun("riot", "gather", "شغب"),
  noun("ceasefire_agreement", "deal", "هدنة"),
  { ...noun("ceasefire_agreement", "deal", "اتفاق", "اتفاقا", "اتفاقية", "تفاهم"), without: OTHER_DEALS },
  noun("negotiation", "deal", "مفاوضات", "محادثات", "مباحثات"),
  noun("negotiation", "deal", "اجتماع", "اجتماعا", "اجتماعات"),
  noun("release_exchange", "suffer", "إفراج"),
  { ...noun("force_movement", "forces", "انسحاب", "انسحابا"), without: NOT_LEFT },
  noun("force_movement", "forces", "تعزيزات", "رتل", "رتلا", "أرتال"),
  { ...noun("force_movement", "forces", "دورية", "دوريات"), needsVerb: true },
  noun("force_movement", "forces", "توغل", "توغلا"),
  { ...noun("force_movement", "entry", "انتشار", "وصول", "دخول"), without: CARRIES },
  noun("military_exercise", "forces", "مناورات", "مناورة"),
  noun("visit", "visit", "زيارة"),
  noun("humanitarian_aid", "relief", "مساعدات", "قافلة", "قوافل"),
];
