import type { NounFrame } from "./event-nouns.ts";

/**
 * What a light verb says of its event noun. `does`: its subject acts. `suffers`: its subject is the target. `occurs`: the noun is
 * its subject. `sees`: its subject is a place or a time (`شهدت المدينة`). `results`: the noun is its subject, and what follows are
 * the losses.
 */
export type LightRole = "does" | "suffers" | "occurs" | "sees" | "results";

/** A verb that says nothing but that the event of its noun took place. */
export interface LightVerb {
  readonly perfect: string;
  readonly present: string;
  readonly role: LightRole;
  /** Nouns of these frames only; absent: of all. */
  readonly frames?: readonly NounFrame[];
  /** The verbal noun, where news uses it so (`بشن هجوم`, `وقوع انفجار`). */
  readonly gerund?: string;
  /** The noun has this preposition attached: `تعرض لقصف`, `قام بهجوم`. */
  readonly prefix?: string;
  /** Of arrests only: `تمكن من القبض على`. */
  readonly isOfArrests?: true;
}

interface More {
  readonly prefix?: string;
  readonly gerund?: string;
}

const light = (
  role: LightRole,
  perfect: string,
  present: string,
  frames?: readonly NounFrame[],
  more: More = {},
): LightVerb => ({ perfect, present, role, ...(frames === undefined ? {} : { frames }), ...more });

const VIOLENT: readonly NounFrame[] = ["strike", "suffer", "blast", "clash"];

/**
 * Light verbs of news.
 *
 * Source: written by us; any Arabic dictionary has them. Reason: `شن هجوماً`, `وقع انفجار` report, where the noun alone need not.
 */
export const LIGHT_VERBS: readonly LightVerb[] = [
  light("does", "شن", "يشن", ["strike", "clash"], { gerund: "شن" }),
  light("does", "نفذ", "ينفذ", undefined, { gerund: "تنفيذ" }),
  { ...light("does", "ألقى", "يلقي", ["suffer"], { gerund: "إلقاء" }), isOfArrests: true },
  { ...light("does", "تمكن", "", ["suffer"]), isOfArrests: true },
  { ...light("does", "نجح", "", ["suffer"]), isOfArrests: true },
  light("does", "أدى", "يؤدي", ["visit"]),
  { ...light("sees", "أسفر", "يسفر", ["suffer"]), isOfArrests: true },
  light("does", "ارتكب", "يرتكب", VIOLENT, { gerund: "ارتكاب" }),
  light("does", "خاض", "يخوض", ["clash", "strike"]),
  light("does", "نظم", "ينظم", ["gather"], { gerund: "تنظيم" }),
  light("does", "أجرى", "يجري", ["forces", "deal"], { gerund: "إجراء" }),
  light("does", "عقد", "يعقد", ["deal"], { gerund: "عقد" }),
  light("does", "وقع", "يوقع", ["deal"], { gerund: "توقيع" }),
  light("does", "أبرم", "يبرم", ["deal"], { gerund: "إبرام" }),
  light("does", "توصل", "يتوصل", ["deal"], { gerund: "توصل" }),
  light("does", "فرض", "يفرض", ["strike"], { gerund: "فرض" }),
  light("occurs", "وجد", "يوجد", ["deal"], { gerund: "وجود" }),
  light("does", "سير", "يسير", ["forces"], { gerund: "تسيير" }),
  light("does", "أرسل", "يرسل", ["forces", "relief"], { gerund: "إرسال" }),
  light("does", "استقدم", "يستقدم", ["forces"]),
  light("does", "دفع", "يدفع", ["forces"]),
  light("does", "أدخل", "يدخل", ["relief"], { gerund: "إدخال" }),
  light("does", "بدأ", "يبدأ", ["strike", "gather", "deal", "forces", "clash"], { gerund: "بدء" }),
  light("does", "واصل", "يواصل", ["strike", "forces"]),
  light("does", "كثف", "يكثف", ["strike"]),
  light("does", "جدد", "يجدد", ["strike"]),
  light("suffers", "تعرض", "يتعرض", VIOLENT, { prefix: "ل", gerund: "تعرض" }),
  light("does", "قام", "يقوم", ["strike", "suffer", "gather", "forces", "blast", "visit"], {
    prefix: "ب",
    gerund: "قيام",
  }),
  light("occurs", "عم", "يعم", ["gather"]),
  light("occurs", "جاب", "يجوب", ["gather"]),
  light("does", "شارك", "يشارك", ["gather"]),
  light("occurs", "وقع", "يقع", VIOLENT, { gerund: "وقوع" }),
  light("occurs", "حدث", "يحدث", VIOLENT, { gerund: "حدوث" }),
  light("occurs", "حصل", "يحصل", VIOLENT),
  light("occurs", "جرى", "يجري"),
  light("occurs", "دار", "يدور", ["clash"]),
  light("occurs", "اندلع", "يندلع", ["clash", "gather", "strike"], { gerund: "اندلاع" }),
  light("occurs", "نشب", "ينشب", ["clash", "gather"], { gerund: "نشوب" }),
  light("occurs", "انطلق", "ينطلق", ["gather", "deal", "forces"], { gerund: "انطلاق" }),
  light("occurs", "خرج", "يخرج", ["gather"], { gerund: "خروج" }),
  light("occurs", "تجدد", "يتجدد", ["clash", "gather", "strike"], { gerund: "تجدد" }),
  light("occurs", "تواصل", "يتواصل", ["clash", "gather", "strike"]),
  light("occurs", "استمر", "يستمر", ["clash", "gather", "strike"]),
  light("occurs", "وصل", "يصل", ["forces", "relief"], { gerund: "وصول" }),
  light("occurs", "دخل", "يدخل", ["forces", "relief"], { gerund: "دخول" }),
  light("occurs", "هز", "يهز", ["blast"]),
  light("occurs", "دوى", "يدوي", ["blast"]),
  light("occurs", "استهدف", "يستهدف", ["strike", "blast"]),
  light("occurs", "طال", "يطال", ["strike"]),
  light("occurs", "تم", "يتم", ["suffer", "forces", "deal"]),
  light("sees", "شهد", "يشهد"),
  light("results", "أسفر", "يسفر", VIOLENT),
  light("results", "أدى", "يؤدي", VIOLENT),
  light("results", "أودى", "يودي", VIOLENT),
  light("results", "أوقع", "يوقع", VIOLENT),
  light("results", "خلف", "يخلف", VIOLENT),
  light("results", "حصد", "يحصد", VIOLENT),
  light("results", "تسبب", "يتسبب", VIOLENT),
];
