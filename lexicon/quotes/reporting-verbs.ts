/** lexicon/quotes/: the words by which news says who said something. */

/** A verb of saying: past and present, third person masculine singular. */
export interface ReportingVerb {
  readonly past: string;
  /** Absent where it mostly spells another word (`يعد`). */
  readonly present?: string;
  /** The active participle as an adverb: `قائلا`. */
  readonly participle?: string;
  /** Prepositions that introduce what was said where no clause follows: `أشار إلى أهمية`. `ب` is joined to the noun. */
  readonly prepositions?: readonly string[];
  /** What was said may follow the speaker as a mere noun: `أكدت المصادر وقوع قتلى`. */
  readonly object?: true;
  /** It has a person as its object: `دعا الوزير المنظمات إلى`, so that not every noun behind the verb names who speaks. */
  readonly addressed?: true;
  /** It has whom it blames as its object, and its subject is mostly who was named before: `اتهم الحكومة بالفساد`. */
  readonly accuses?: true;
  /** Its present is as often passive (`ويذكر أن`, `ويتوقع أن`): without a subject it is the outlet that says so. */
  readonly impersonal?: true;
  /** Its subject only passes on what somebody behind `عن` says: `نقلت الوكالة عن الوزير أن`. */
  readonly relays?: true;
  /** Its past also spells another everyday word (`بين`, `كتب`, `رأي`): a verb only where a clause begins. */
  readonly homograph?: true;
}

const plain = (past: string, present: string, participle?: string): ReportingVerb => ({
  past,
  present,
  ...(participle === undefined ? {} : { participle }),
});
/** With prepositions. A participle that mostly spells another word (`مقرا`, `متهما`) is left out. */
const nominal = (
  past: string,
  present: string,
  participle: string | null,
  ...prepositions: readonly string[]
): ReportingVerb => ({ past, present, ...(participle === null ? {} : { participle }), prepositions });
const homograph = (verb: ReportingVerb): ReportingVerb => ({ ...verb, homograph: true });
const addressed = (verb: ReportingVerb): ReportingVerb => ({ ...verb, addressed: true });
const impersonal = (verb: ReportingVerb): ReportingVerb => ({ ...verb, impersonal: true });
const transitive = (verb: ReportingVerb): ReportingVerb => ({ ...verb, object: true });

/**
 * Verbs of saying, claiming, warning and denying.
 *
 * Source: written by us; the prepositions are those of any Arabic dictionary. Reason: a quotation is found by its verb, since its
 * marks are often broken or missing. Verbs that only judge (`أدان`, `رحب`) are not here: what follows them is no claim. For the same
 * reason verbs of asking, warning and promising (`دعا`, `طالب`, `هدد`) have no prepositions: `دعا إلى الهدوء` claims nothing, while
 * `حذر من أن`, a colon or marks show what was said.
 */
export const REPORTING_VERBS: readonly ReportingVerb[] = [
  plain("قال", "يقول", "قائلا"),
  plain("أضاف", "يضيف", "مضيفا"),
  plain("أوضح", "يوضح", "موضحا"),
  plain("صرح", "يصرح", "مصرحا"),
  { past: "أبان" },
  plain("أردف", "يردف", "مردفا"),
  plain("استطرد", "يستطرد", "مستطردا"),
  plain("استدرك", "يستدرك", "مستدركا"),
  plain("استرسل", "يسترسل", "مسترسلا"),
  plain("اعتبر", "يعتبر", "معتبرا"),
  plain("أجاب", "يجيب", "مجيبا"),
  plain("تساءل", "يتساءل", "متسائلا"),
  plain("اختتم", "يختتم", "مختتما"),
  impersonal(plain("زعم", "يزعم", "زاعما")),
  plain("ادعى", "يدعي", "مدعيا"),
  addressed(plain("أخبر", "يخبر")),
  // Its present `يبلغ` mostly gives an amount.
  addressed({ past: "أبلغ" }),
  plain("غرد", "يغرد", "مغردا"),
  plain("جزم", "يجزم", "جازما"),
  plain("أورد", "يورد"),
  impersonal(plain("اعتقد", "يعتقد", "معتقدا")),
  // Their presents mostly mean that something is divided, or stands out.
  { past: "أقسم" },
  homograph({ past: "أبرز", participle: "مبرزا" }),
  { past: "أظهر" },
  plain("استنتج", "يستنتج"),
  plain("اقترح", "يقترح"),
  plain("أوصى", "يوصي"),
  plain("برر", "يبرر"),
  addressed(plain("نصح", "ينصح")),
  plain("اشترط", "يشترط"),
  nominal("خلص", "يخلص", null, "إلى"),
  nominal("أشار", "يشير", "مشيرا", "إلى"),
  nominal("لفت", "يلفت", "لافتا", "إلى"),
  nominal("نوه", "ينوه", "منوها", "إلى", "ب", "عن"),
  nominal("نبه", "ينبه", "منبها", "إلى", "من"),
  nominal("ألمح", "يلمح", "ملمحا", "إلى"),
  nominal("شدد", "يشدد", "مشددا", "على"),
  nominal("أفاد", "يفيد", null, "ب"),
  nominal("كشف", "يكشف", "كاشفا", "عن"),
  transitive(nominal("أعلن", "يعلن", "معلنا", "عن")),
  nominal("أعرب", "يعرب", "معربا", "عن"),
  nominal("تحدث", "يتحدث", "متحدثا", "عن"),
  nominal("أفصح", "يفصح", "مفصحا", "عن"),
  plain("تعهد", "يتعهد", "متعهدا"),
  plain("توعد", "يتوعد", "متوعدا"),
  addressed(plain("هدد", "يهدد", "مهددا")),
  nominal("أقر", "يقر", null, "ب"),
  nominal("اعترف", "يعترف", "معترفا", "ب"),
  plain("اشتكى", "يشتكي", "مشتكيا"),
  nominal("أشاد", "يشيد", "مشيدا", "ب"),
  transitive(nominal("أكد", "يؤكد", "مؤكدا", "على")),
  { ...transitive(nominal("اتهم", "يتهم", null)), accuses: true },
  // Its past is also the noun `نفي`.
  homograph(transitive(plain("نفى", "ينفي", "نافيا"))),
  transitive(plain("استبعد", "يستبعد", "مستبعدا")),
  impersonal(transitive(plain("رجح", "يرجح", "مرجحا"))),
  impersonal(transitive(plain("توقع", "يتوقع", "متوقعا"))),
  homograph(addressed(plain("حذر", "يحذر", "محذرا"))),
  homograph(addressed(plain("دعا", "يدعو", "داعيا"))),
  homograph(addressed(plain("طالب", "يطالب", "مطالبا"))),
  homograph(nominal("عبر", "يعبر", "معبرا", "عن")),
  // Its present `تبين` mostly means that something turned out.
  homograph({ past: "بين", participle: "مبينا" }),
  homograph({ past: "علم" }),
  impersonal(homograph(plain("ذكر", "يذكر", "ذاكرا"))),
  homograph(plain("رأى", "يرى")),
  // `مفيدا` is also an adjective, so it has a row of its own.
  homograph({ past: "أفاد", participle: "مفيدا" }),
  homograph(plain("كتب", "يكتب")),
  homograph(plain("تابع", "يتابع", "متابعا")),
  homograph(plain("واصل", "يواصل", "مواصلا")),
  homograph(plain("زاد", "يزيد")),
  homograph(plain("رد", "يرد", "رادا")),
  homograph(plain("علق", "يعلق", "معلقا")),
  homograph(plain("ختم", "يختم")),
  homograph({ ...plain("نقل", "ينقل"), relays: true }),
  homograph({ past: "وعد" }),
  homograph(plain("أكمل", "يكمل")),
  homograph(plain("روى", "يروي", "راويا")),
  homograph(addressed(plain("سأل", "يسأل"))),
];
