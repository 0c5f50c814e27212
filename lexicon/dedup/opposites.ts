/**
 * Words by which a report says the contrary of another. Compared in the dedup form.
 *
 * Source: any Arabic grammar (particles of negation), and the verbs and their nouns that news uses in pairs, written by us.
 * Reason: two texts that differ in such a word alone agree in nearly every word and tell the opposite.
 */

/** Particles and nouns that negate what follows. */
export const NEGATIONS: readonly string[] = [
  "لم",
  "لن",
  "لا",
  "ليس",
  "ليست",
  "ليسوا",
  "غير",
  "عدم",
  "لعدم",
  "بعدم",
  "دون",
  "بدون",
  "بلا",
];

/** Words behind {@link NEGATIONS} that make an idiom which negates nothing: `لا يزال` is "still", `لا سيما` "especially". */
export const NOT_NEGATED: readonly string[] = [
  "يزال",
  "تزال",
  "يزالون",
  "زال",
  "زالت",
  "زالوا",
  "سيما",
  "بد",
  "شك",
  "سمح",
  "قدر",
  "إله",
  "إلا",
  "سوى",
  "سبق",
  "يقل",
  "تقل",
  "يتجاوز",
  "تتجاوز",
  "يتعدى",
  "تتعدى",
];

/** What stands where the other side has a negation: `قد يشارك`, `سوف يشارك` against `لن يشارك`, `مع إصابات` against `دون إصابات`. */
export const AFFIRMATIONS: readonly string[] = ["قد", "سوف", "مع", "هناك", "ثمة", "هو", "هي"];

/** What one side says, and what the other says instead. */
export interface Opposites {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

const words = (line: string): readonly string[] => line.split(" ");

/** Words that say opposite things of the same event. Verbs of men and women, then nouns. */
export const OPPOSITES: readonly Opposites[] = [
  {
    one: words(
      `أكد أكدت أكدوا يؤكد تؤكد تأكيد مؤكدا مؤكدة أعلن أعلنت يعلن تعلن أثبت أثبتت أقر أقرت يقر تقر اعترف اعترفت`,
    ),
    other: words(
      `نفى نفت نفوا ينفي تنفي نفي نافيا نافية أنكر أنكرت ينكر تنكر كذب كذبت تكذب تكذيب فند فندت يفند تفند`,
    ),
  },
  {
    one: words(`وافق وافقت وافقوا يوافق توافق موافقة الموافقة قبلت يقبل تقبل قبول أيد أيدت يؤيد تؤيد`),
    other: words(`رفض رفضت رفضوا يرفض ترفض الرفض رافضا عارض عارضت يعارض تعارض`),
  },
  {
    one: words(`ارتفع ارتفعت يرتفع ترتفع ارتفاع ارتفاعا صعد صعدت صعود صعودا زاد زادت زيادة بزيادة بارتفاع`),
    other: words(
      `انخفض انخفضت ينخفض تنخفض انخفاض انخفاضا تراجع تراجعت يتراجع تتراجع تراجعا هبط هبطت هبوط هبوطا بانخفاض بتراجع`,
    ),
  },
  {
    one: words(`فاز فازت يفوز تفوز فوز الفوز بفوز`),
    other: words(`خسر خسرت يخسر تخسر خسارة الخسارة بخسارة انهزم انهزمت هزيمة الهزيمة بهزيمة`),
  },
  {
    one: words(`اعتقال اعتقل اعتقلت يعتقل تعتقل توقيف احتجاز احتجز احتجزت حبس سجن إيقاف`),
    other: words(`الإفراج إفراج أفرج أفرجت يفرج تفرج إطلاق سراح تبرئة براءة`),
  },
  {
    one: words(`فتح فتحت يفتح تفتح افتتح افتتحت افتتاح استئناف استأنف استأنفت`),
    other: words(`أغلق أغلقت يغلق تغلق إغلاق إقفال غلق`),
  },
  {
    one: words(`نجح نجحت ينجح تنجح نجاح نجاحا`),
    other: words(`فشل فشلت يفشل تفشل فشلا أخفق أخفقت إخفاق`),
  },
  {
    one: words(`سمح سمحت يسمح تسمح السماح أجاز أجازت`),
    other: words(`منع منعت يمنع تمنع المنع حظر حظرت يحظر تحظر`),
  },
  {
    one: words(`نجا نجت ينجو نجاة`),
    other: words(`قتل قتلت مقتل مصرع وفاة توفي توفيت استشهد استشهدت استشهاد`),
  },
  // What was expected, and what came of it: a line-up, a program, a match.
  {
    one: words(`المنتظرة المنتظر منتظرة المتوقعة المتوقع المحتملة المحتمل المرتقبة المرتقب`),
    other: words(`الأساسية الأساسي النهائية النهائي الرسمية الرسمي اختار`),
  },
  {
    one: words(`برنامج تعيينات مواعيد حكام الحكام`),
    other: words(`نتائج النتائج`),
  },
  {
    one: words(`تدور يدور ستدور سيدور تقام تجرى تلعب`),
    other: words(`دارت دار أقيمت أقيم جرت لعبت`),
  },
  {
    one: words(`انضم انضمت ينضم تنضم انضمام`),
    other: words(`انسحب انسحبت ينسحب تنسحب انسحاب غادر غادرت`),
  },
];
