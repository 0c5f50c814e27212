import type { ActorKind } from "./actor-row.ts";

/** Nouns with which names of institutions of one kind begin. */
export interface InstitutionNouns {
  readonly kind: ActorKind;
  /**
   * What follows: `name`: the institution's own name, any word (`شركة أرامكو`); `area`: what it works for, in definite words (`هيئة
   * الطيران المدني`); `adjective`: the noun is definite, and so are the adjectives behind it (`الهيئة العامة للترفيه`); `purpose`: the
   * words are definite and whole, and `ل` follows (`الإدارة العامة للمرور`).
   */
  readonly followedBy: "name" | "area" | "adjective" | "purpose";
  /** `telling`: hardly ever begins anything but a name; `vague`: often begins what is no name. */
  readonly noun?: "telling" | "vague";
  /** The nouns begin a name only where quotation marks, a lexicon or the tagger say that a name follows. */
  readonly isStrict?: true;
  readonly nouns: readonly string[];
}

/**
 * Nouns with which names of institutions begin, by what follows them.
 *
 * Source: written by us after names in Arabic news. Reason: most institutions are in no registry, and nearly all have such a noun.
 */
export const INSTITUTION_NOUNS_BY_KIND: readonly InstitutionNouns[] = [
  { kind: "company", followedBy: "name", noun: "telling", nouns: ["شركة"] },
  { kind: "company", followedBy: "name", nouns: ["مؤسسة"] },
  { kind: "company", followedBy: "name", isStrict: true, nouns: ["مجموعة", "مصنع", "مصانع", "دار"] },
  { kind: "bank", followedBy: "name", noun: "telling", nouns: ["بنك", "مصرف"] },
  {
    kind: "media",
    followedBy: "name",
    noun: "telling",
    nouns: ["صحيفة", "جريدة", "مجلة", "قناة", "إذاعة"],
  },
  { kind: "media", followedBy: "name", noun: "vague", nouns: ["شبكة", "فضائية"] },
  { kind: "media", followedBy: "name", isStrict: true, nouns: ["موقع", "تلفزيون", "راديو"] },
  { kind: "agency", followedBy: "name", nouns: ["وكالة", "وكالة أنباء"] },
  { kind: "university", followedBy: "name", noun: "telling", nouns: ["جامعة"] },
  { kind: "university", followedBy: "name", nouns: ["معهد", "أكاديمية"] },
  { kind: "university", followedBy: "name", noun: "vague", nouns: ["كلية"] },
  { kind: "club", followedBy: "name", noun: "telling", nouns: ["نادي"] },
  { kind: "club", followedBy: "name", isStrict: true, nouns: ["فريق"] },
  { kind: "party", followedBy: "name", noun: "telling", nouns: ["حزب", "ائتلاف"] },
  { kind: "party", followedBy: "name", isStrict: true, nouns: ["تيار", "كتلة"] },
  {
    kind: "armed_group",
    followedBy: "name",
    nouns: ["كتيبة", "كتائب", "سرايا", "ألوية", "فيلق", "جبهة"],
  },
  {
    kind: "armed_group",
    followedBy: "name",
    isStrict: true,
    nouns: ["لواء", "فرقة", "جيش", "حركة", "جماعة", "تنظيم", "فصيل"],
  },
  { kind: "ngo", followedBy: "name", noun: "telling", nouns: ["منظمة"] },
  { kind: "ngo", followedBy: "name", nouns: ["جمعية"] },
  { kind: "ngo", followedBy: "name", isStrict: true, nouns: ["مبادرة"] },
  {
    kind: "office",
    followedBy: "name",
    nouns: [
      "مستشفى",
      "مدينة الملك",
      "مركز الملك",
      "بلدية",
      "أمانة",
      "إمارة",
      "شرطة",
      "جوازات",
      "محكمة",
      "قيادة عمليات",
    ],
  },
  {
    kind: "office",
    followedBy: "area",
    nouns: ["هيئة", "مجلس", "مركز", "مديرية", "صندوق", "مفوضية", "بعثة", "ديوان", "سلطة", "وكالة", "مؤسسة"],
  },
  { kind: "office", followedBy: "area", noun: "vague", nouns: ["لجنة", "مكتب", "غرفة"] },
  { kind: "office", followedBy: "area", isStrict: true, nouns: ["إدارة", "دائرة", "قيادة"] },
  {
    kind: "office",
    followedBy: "purpose",
    nouns: ["الإدارة العامة", "الرئاسة العامة", "المديرية العامة", "المكتب التعاوني"],
  },
  { kind: "ministry", followedBy: "area", nouns: ["وزارة"] },
  { kind: "union", followedBy: "area", noun: "telling", nouns: ["اتحاد", "نقابة", "رابطة"] },
  { kind: "monitor", followedBy: "area", nouns: ["مرصد"] },
  { kind: "court", followedBy: "area", noun: "telling", nouns: ["محكمة"] },
  { kind: "company", followedBy: "adjective", nouns: ["الشركة", "المؤسسة", "الخطوط"] },
  { kind: "bank", followedBy: "adjective", nouns: ["البنك", "المصرف"] },
  { kind: "media", followedBy: "adjective", nouns: ["الشبكة", "القناة", "الإذاعة"] },
  { kind: "university", followedBy: "adjective", nouns: ["الجامعة", "الكلية", "المعهد", "الأكاديمية"] },
  { kind: "club", followedBy: "adjective", nouns: ["النادي"] },
  { kind: "party", followedBy: "adjective", nouns: ["الحزب", "الائتلاف", "التجمع"] },
  { kind: "armed_group", followedBy: "adjective", nouns: ["الجبهة", "الجماعة"] },
  { kind: "ngo", followedBy: "adjective", nouns: ["المنظمة", "الجمعية", "الرابطة", "المبادرة"] },
  {
    kind: "office",
    followedBy: "adjective",
    nouns: ["الهيئة", "المجلس", "المركز", "المديرية", "الصندوق", "المفوضية", "الأمانة", "الديوان", "الوكالة"],
  },
  { kind: "office", followedBy: "adjective", noun: "vague", nouns: ["اللجنة", "المكتب"] },
  { kind: "union", followedBy: "adjective", nouns: ["الاتحاد", "النقابة", "الجامعة"] },
  { kind: "monitor", followedBy: "adjective", nouns: ["المرصد"] },
  { kind: "court", followedBy: "adjective", noun: "telling", nouns: ["المحكمة"] },
];

/**
 * Definite words that are adjectives of institutions without the ending of a nisba. Source: written by us, after the words most
 * frequent behind such nouns. Reason: a definite word behind a name may also be the next word of the sentence.
 */
export const INSTITUTION_ADJECTIVES: readonly string[] = `
العام العامة العليا الأعلى العالي العالية المتحدة المتحد المركزي الدائم الدائمة المستقل المستقلة المشترك المشتركة الخاص الخاصة المتخصص
المتخصصة الموحد الموحدة الحر الحرة الأحرار الكبرى القابضة المحدودة المساهمة الأحمر الأول الأولى السريع السريعة المسلح المسلحة الحديث الحديثة
المقدس المقدسة المالحة المنظمة التنفيذي التنفيذية العسكري المسلمين العرب الديمقراطيين الجديد الجديدة المعوقين المكفوفين المهندسين المحامين
الصحفيين الصحافيين الأطباء المعلمين السعوديين التونسيين المصريين السوريين العراقيين اللبنانيين الفلسطينيين الأردنيين المغاربة الجزائريين اليمنيين
السودانيين الليبيين الكويتيين
`
  .trim()
  .split(/\s+/u);

/**
 * Definite words with which a sentence goes on behind a name, though they look like adjectives. Source: as above. Reason: `مجلس
 * الوزراء اليوم` and `شركة أرامكو الحالية` end before them.
 */
export const NOT_IN_INSTITUTIONS: readonly string[] = `
السويس السوفيتي السوفياتي السوفييتي الروسي الذي التي الذين اللذين اللتين اللذان اللواتي اليوم أمس الآن السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة البارحة
الماضي الماضية الحالي الحالية الجاري الجارية المقبل المقبلة القادم القادمة السابق السابقة الأسبق المذكور المذكورة التالي التالية
الدكتور الدكتورة المهندس المهندسة الأستاذ الأستاذة السيد السيدة العميد العقيد اللواء الفريق المقدم الرائد النقيب السفير المتحدث
الرسمي المدعو المعنية المعني المعنيين التابع التابعة المكلف المكلفة المتعلق المتعلقة المختص المختصة الموافقة المنعقد المنعقدة الصادر الصادرة
المشرف المشرفة المشارك المشاركة الراحل المنتهية الأخيرة الأخير ذاته نفسها الثاني الثانية الثالث الثالثة المحلية المحلي الأجنبية الأجنبي
الإرهابي الإرهابية المنافس المضيف المنافسة المختلفة المشابهة المؤهلة المرخصة الراعي الراعية الناقل الناقلة المالك المنفذ المنفذة المشغلة
`
  .trim()
  .split(/\s+/u);

/** What follows such a noun as often as a name does, and names nothing. Source and reason as above. */
export const GENERIC_AREAS: readonly string[] = `
الإدارة العمل التحقيق الحكم الوزراء الطوارئ الأزمات القيادة الشورى البلد الدولة الشرطة المدينة الحي المدرسة الصحة الأسرة المنطقة القرية
العمليات التدريب الإيواء الرعاية التحكيم الامتحانات المتابعة المراقبة القرار الضغط الحوار المفاوضات الحزب الحركة الفريق النادي الشركة
المؤسسة الجامعة التنظيم الاقتراع التصويت الاتصال الرئيس الوزير المدير الأمير المحافظ الشعب الأمن الخبراء التجميل الأعمال الأبحاث
الدراسات النقل التأمين الطيران الاستثمار البناء المقاولات الإنتاج السياحة الإعلام الأنباء الأخبار الأطفال النساء الشباب المرأة
`
  .trim()
  .split(/\s+/u);

/** Indefinite nouns inside names, with a definite one behind them: `هيئة مكافحة الفساد`. Source and reason as above. */
export const NOUNS_IN_NAMES: readonly string[] = `
مكافحة رعاية حماية شؤون حقوق كرة تنمية كبار أصحاب طلبة طلاب موظفي عمال دعم تطوير مراقبة تنظيم صناعة نقل إغاثة أنباء أبناء أمن أطباء
قضاة محامي مهندسي خبراء علماء وزراء نواب شورى خريجي أعضاء رجال سيدات ذوي تنسيق تحرير إنقاذ خدمات تقنية علوم دراسات أبحاث بحوث أمراض جراحة
سلامة جودة قياس اعتماد تسويق توزيع إنتاج تكرير تحلية مياه كهرباء غاز نفط اتصالات تأمين إسكان تمويل استثمار تداول أوراق سوق قناة سكك خطوط
طيران موانئ مطارات طرق بريد أرصاد حج إذاعة صحافة إعلام ثقافة فنون آثار سياحة رياضة شباب أسرة طفولة معاقي أيتام بيت دار مدينة منطقة محافظة
إقليم ولاية إعادة تشغيل صيانة حفظ نشر تحفيظ دفاع خفر حرس حسابات ديوان شركات بنوك غرف صناديق جمعيات نقابات اتحادات مؤسسات جامعات
مدارس كليات معاهد كبرى قوى لاجئي أسرى شهداء ضحايا مصابي جرحى مهجري فلسطينيي مجلس هيئة لجنة وزارة اتحاد جمعية شركة نادي كلية
`
  .trim()
  .split(/\s+/u);

/** Titles with which the name of a person inside an institution's begins: `جامعة الملك سعود`. Source and reason as above. */
export const TITLES_IN_NAMES: readonly string[] = [
  "الملك",
  "الأمير",
  "الأميرة",
  "الإمام",
  "السلطان",
  "الشهيد",
  "الخليفة",
  "القديس",
  "خادم",
];

/** Nouns of areas that may stand before the name of a place inside an institution's: `شرطة منطقة حائل`. Source and reason as above. */
export const AREAS_IN_NAMES: readonly string[] = ["منطقة", "محافظة", "ولاية"];
