import type { ActorKind } from "./actor-row.ts";

/** Words behind which an everyday word is the name of an actor of some kinds. */
export interface Introducers {
  readonly kinds: readonly ActorKind[];
  readonly words: readonly string[];
}

/**
 * Words that introduce the names of actors: `مراسل الجزيرة` is of the channel, `مدرب الهلال` of the club.
 *
 * Source: written by us from Arabic news; the words are facts of the language. Reason: such names are also places and everyday words.
 */
export const INTRODUCERS: readonly Introducers[] = [
  {
    kinds: ["media", "agency"],
    words: [
      "مراسل",
      "مراسلة",
      "موفد",
      "قناة",
      "شبكة",
      "صحيفة",
      "جريدة",
      "مجلة",
      "موقع",
      "وكالة",
      "إذاعة",
      "فضائية",
      "تلفزيون",
    ],
  },
  {
    kinds: ["club"],
    words: [
      "نادي",
      "فريق",
      "لاعب",
      "لاعبو",
      "لاعبي",
      "مدرب",
      "مهاجم",
      "مدافع",
      "حارس",
      "نجم",
      "جماهير",
      "جمهور",
      "قائد",
      "مرمى",
      "دفاع",
      "هجوم",
    ],
  },
  {
    kinds: ["party", "movement", "armed_group", "coalition"],
    words: [
      "حركة",
      "حزب",
      "تيار",
      "كتلة",
      "تنظيم",
      "جماعة",
      "مقاتلو",
      "مقاتلي",
      "عناصر",
      "مسلحو",
      "مسلحي",
      "حركتي",
      "حركتا",
    ],
  },
  { kinds: ["company", "bank"], words: ["شركة", "شركتي", "مجموعة", "بنك", "مصرف", "سهم", "أسهم"] },
];

/**
 * Words of articles about sport. Source and reason as above: in such an article `الهلال` is a club, in others the moon.
 */
export const SPORT_WORDS: readonly string[] = `
مباراة المباراة مباريات المباريات الدوري دوري لاعب اللاعب لاعبي اللاعبين مدرب المدرب كأس فريق الفريق النادي نادي بطولة البطولة منتخب المنتخب
الجولة ملعب الملعب الشوط مهاجم المهاجم مرمى الحارس التعادل الهدف هدفين أهداف القدم كروي الكروية
`
  .trim()
  .split(/\s+/u);

/** Definite nouns that alone mean the actor named last whose name begins with them. Source and reason as above. */
export const SHORT_FORMS: readonly string[] = `
الحركة التنظيم الحزب الهيئة الوزارة المجلس الشركة الجماعة الجبهة المنظمة الوكالة البنك المصرف الجامعة النادي الاتحاد اللجنة المركز المؤسسة
الجمعية الصحيفة القناة المرصد المحكمة المفوضية الميليشيا الشبكة التيار الصندوق البعثة الرابطة النقابة
السفارة القنصلية الأمانة الإمارة المديرية الغرفة الكلية المستشفى المعهد الأكاديمية الجهاز الائتلاف التحالف الديوان المجمع الإذاعة الموقع الدائرة النيابة
`
  .trim()
  .split(/\s+/u);
