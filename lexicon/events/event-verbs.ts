import type { EventTypeCode } from "./event-types.ts";

/**
 * What stands around an event verb.
 *
 * `attack`: one who acts, and whom or what he acts on. `blast`: an explosive is the subject. `death`, `injury`: the subject
 * suffers. `gather`: people are the subject. `capture`: an armed actor takes a place. `move`: armed people move. `flee`: people
 * leave. `release`: someone is let go. `deal`: two sides. `arrive`: an official goes somewhere. `burn`: what burns stands behind
 * `في`.
 */
export type VerbFrame =
  | "attack"
  | "blast"
  | "death"
  | "injury"
  | "gather"
  | "capture"
  | "move"
  | "flee"
  | "release"
  | "deal"
  | "arrive"
  | "burn";

/** An event verb, third person masculine singular, without tashkeel. */
export interface EventVerb {
  readonly perfect: string;
  /** Empty: the present is another verb in writing (`يضرب`). */
  readonly present: string;
  /** The passive perfect, where its letters differ from the active's. */
  readonly passive?: string;
  readonly type: EventTypeCode;
  readonly frame: VerbFrame;
  /** The bare perfect is also a noun (`قصف`) or another word (`فجر`). */
  readonly alsoNoun?: true;
  /** Must follow within two words: `سيطر على`, `أفرج عن`. Any of them. */
  readonly after?: readonly string[];
  /** Is something else where one of these stands within four words behind it: `أوقف الموظف عن العمل`. */
  readonly without?: readonly string[];
}

const attack = (
  type: EventTypeCode,
  perfect: string,
  present: string,
  more: Partial<EventVerb> = {},
): EventVerb => ({ perfect, present, type, frame: "attack", ...more });

const verb = (
  frame: VerbFrame,
  type: EventTypeCode,
  perfect: string,
  present: string,
  more: Partial<EventVerb> = {},
): EventVerb => ({ perfect, present, type, frame, ...more });

/** From what one withdraws without moving: `انسحب من الحكومة`. Also of the noun. */
export const NOT_LEFT = [
  "وثيقة",
  "اتفاق",
  "اتفاقية",
  "الاتفاق",
  "الاتفاقية",
  "معاهدة",
  "المعاهدة",
  "جلسة",
  "الجلسة",
  "حكومة",
  "الحكومة",
  "لجنة",
  "اللجنة",
  "مجلس",
  "المجلس",
  "كتلة",
  "الكتلة",
  "حزب",
  "الحزب",
  "ائتلاف",
  "الائتلاف",
  "انتخابات",
  "الانتخابات",
  "سباق",
  "السباق",
  "منافسة",
  "المنافسة",
  "بطولة",
  "البطولة",
  "مباراة",
  "المباراة",
  "حوار",
  "الحوار",
  "مفاوضات",
  "المفاوضات",
  "محادثات",
  "المحادثات",
  "مؤتمر",
  "المؤتمر",
  "اجتماع",
  "الاجتماع",
  "منظمة",
  "المنظمة",
  "مشروع",
  "المشروع",
  "صفقة",
  "الصفقة",
];

/** What may stand behind `فجر` when it is a verb and not the dawn. */
const BLOWN_UP = [
  "نفسه",
  "نفسها",
  "نفسيهما",
  "عبوة",
  "سيارة",
  "سيارته",
  "حافلة",
  "منزل",
  "حزامه",
  "حزاما",
  "انتحاري",
  "انتحاريان",
  "مسلحون",
  "مجهولون",
  "الانتحاري",
];

/**
 * Verbs that report an event.
 *
 * Source: written by us; any Arabic dictionary has them. Which are worth having was counted in news. A verb that is as often
 * about something else (`ضرب`, `واجه`, `سقط`) is not here, or only with the word behind it.
 */
export const EVENT_VERBS: readonly EventVerb[] = [
  attack("shelling", "قصف", "يقصف", { alsoNoun: true }),
  attack("armed_clash", "هاجم", "يهاجم", { passive: "هوجم" }),
  attack("armed_clash", "استهدف", "يستهدف"),
  attack("armed_clash", "اقتحم", "يقتحم"),
  attack("armed_clash", "باغت", "يباغت"),
  attack("armed_clash", "أطلق", "يطلق", {
    after: [
      "النار",
      "نار",
      "الرصاص",
      "النيران",
      "نيران",
      "رصاص",
      "صاروخ",
      "صواريخ",
      "صاروخا",
      "صاروخين",
      "قذيفة",
      "قذائف",
      "قذيفتين",
      "الصواريخ",
      "القذائف",
    ],
  }),
  attack("ied_bombing", "فجر", "يفجر", { alsoNoun: true, after: BLOWN_UP }),
  attack("ied_bombing", "نسف", "ينسف", { alsoNoun: true }),
  attack("killing_of_civilians", "قتل", "يقتل", { alsoNoun: true }),
  attack("killing_of_civilians", "أعدم", "يعدم"),
  attack("killing_of_civilians", "ذبح", "يذبح", { alsoNoun: true }),
  attack("killing_of_civilians", "قنص", "يقنص", { alsoNoun: true }),
  attack("assassination", "اغتال", "يغتال", { passive: "اغتيل" }),
  attack("abduction", "خطف", "يخطف", { alsoNoun: true }),
  attack("abduction", "اختطف", "يختطف"),
  attack("torture", "عذب", "يعذب"),
  attack("sexual_violence", "اغتصب", "يغتصب"),
  attack("arrest", "اعتقل", "يعتقل"),
  attack("arrest", "احتجز", "يحتجز"),
  // `خطر داهم`: imminent.
  attack("arrest", "داهم", "يداهم", { passive: "دوهم", alsoNoun: true }),
  attack("arrest", "دهم", "يدهم", { alsoNoun: true }),
  attack("arrest", "قبض", "يقبض", { after: ["على"], alsoNoun: true }),
  attack("arrest", "أوقف", "يوقف", { without: ["عن", "مباراة", "مباريات", "مباراتين"] }),
  attack("siege", "حاصر", "يحاصر", { passive: "حوصر" }),
  attack("property_destruction", "أحرق", "يحرق"),
  attack("property_destruction", "نهب", "ينهب", { alsoNoun: true }),
  attack("property_destruction", "دمر", "يدمر"),
  attack("property_destruction", "جرف", "يجرف", { alsoNoun: true }),
  attack("repression_of_protest", "فرق", "يفرق", {
    after: [
      "متظاهرين",
      "المتظاهرين",
      "محتجين",
      "المحتجين",
      "مظاهرة",
      "المظاهرة",
      "تظاهرة",
      "التظاهرة",
      "مسيرة",
      "المسيرة",
      "الشرطة",
      "اعتصام",
      "الاعتصام",
    ],
  }),
  attack("repression_of_protest", "قمع", "يقمع", {
    alsoNoun: true,
    after: [
      "متظاهرين",
      "المتظاهرين",
      "محتجين",
      "المحتجين",
      "مظاهرة",
      "المظاهرة",
      "تظاهرة",
      "التظاهرة",
      "مسيرة",
      "المسيرة",
    ],
  }),
  verb("blast", "ied_bombing", "انفجر", "ينفجر"),
  verb("death", "killing_of_civilians", "استشهد", "يستشهد"),
  verb("death", "killing_of_civilians", "لقي", "يلقى", {
    after: ["مصرعه", "مصرعها", "مصرعهم", "حتفه", "حتفها", "حتفهم", "شخص", "شخصا", "اشخاص"],
  }),
  verb("injury", "killing_of_civilians", "أصاب", "يصيب", { passive: "أصيب" }),
  verb("injury", "killing_of_civilians", "جرح", "يجرح", { alsoNoun: true }),
  verb("gather", "protest", "تظاهر", "يتظاهر", { alsoNoun: true }),
  verb("gather", "protest", "احتج", "يحتج"),
  verb("gather", "protest", "اعتصم", "يعتصم"),
  verb("gather", "protest", "أضرب", ""),
  verb("gather", "protest", "خرج", "يخرج", {
    after: [
      "الشارع",
      "الشوارع",
      "مظاهرة",
      "مظاهرات",
      "تظاهرة",
      "تظاهرات",
      "مسيرة",
      "مسيرات",
      "متظاهرون",
      "المتظاهرون",
      "متظاهرين",
      "المتظاهرين",
    ],
  }),
  verb("gather", "protest", "نزل", "ينزل", { after: ["الشارع", "الشوارع"] }),
  verb("burn", "property_destruction", "أضرم", "يضرم", { after: ["النار", "نار", "النيران"] }),
  verb("gather", "protest", "احتشد", "يحتشد"),
  verb("gather", "protest", "تجمهر", "يتجمهر"),
  verb("gather", "protest", "تجمع", "يتجمع", { alsoNoun: true }),
  verb("capture", "territory_gained_nonstate", "سيطر", "يسيطر", { after: ["على"] }),
  verb("capture", "territory_gained_nonstate", "استولى", "يستولي", { after: ["على"] }),
  verb("capture", "territory_gained_nonstate", "استعاد", "يستعيد", {
    after: [
      "السيطرة",
      "سيطرتها",
      "بلدة",
      "مدينة",
      "قرية",
      "قرى",
      "بلدات",
      "مواقع",
      "الجيش",
      "القوات",
      "قوات",
    ],
  }),
  verb("capture", "territory_gained_nonstate", "انتزع", "ينتزع", {
    after: ["السيطرة", "بلدة", "مدينة", "قرية"],
  }),
  verb("move", "armed_clash", "اشتبك", "يشتبك"),
  verb("move", "force_movement", "انسحب", "ينسحب", { without: NOT_LEFT }),
  verb("move", "force_movement", "توغل", "يتوغل", { alsoNoun: true }),
  verb("move", "force_movement", "انشق", "ينشق"),
  verb("flee", "displacement", "نزح", "ينزح"),
  verb("release", "release_exchange", "أفرج", "يفرج", { after: ["عن"] }),
  verb("deal", "negotiation", "تفاوض", "يتفاوض", { alsoNoun: true }),
  verb("deal", "negotiation", "اجتمع", "يجتمع"),
  verb("deal", "negotiation", "التقى", "يلتقي"),
  verb("arrive", "visit", "وصل", "يصل", { after: ["الى", "صباح", "مساء", "اليوم", "امس"] }),
  verb("arrive", "visit", "زار", "يزور"),
];
