/**
 * What a common noun can be in an event. `armed`: acts by force. `security`: police, who also arrest. `protester`, `official`,
 * `civilian`, `fighter` (armed people as victims or actors), `site`: a thing that is attacked,
 * `area`: a settlement or region without its name, which shows where and is no name.
 */
export type RoleClass =
  | "armed"
  | "security"
  | "fighter"
  | "protester"
  | "official"
  | "civilian"
  | "site"
  | "area"
  | "vague";

/** A common noun that stands for an actor or a target where no name does. */
export interface RoleNoun {
  readonly role: RoleClass;
  /** What a filter calls it: the plural of people, the singular of things. */
  readonly canonical: string;
  /** One of them; empty where only the plural is used. Duals are made from it. */
  readonly singular: string;
  readonly plurals: readonly string[];
}

const row = (
  role: RoleClass,
  canonical: string,
  singular: string,
  ...plurals: readonly string[]
): RoleNoun => ({
  role,
  canonical,
  singular,
  plurals: [canonical, ...plurals],
});

/**
 * Actors and targets without a name.
 *
 * Source: written by us; any Arabic dictionary has them. Reason: `مسلحون`, `مدنيين`, `سيارة` show who acted and who or what
 * suffered, where news gives no name, and tell a report from a phrase.
 */
export const ROLE_NOUNS: readonly RoleNoun[] = [
  row("armed", "مسلحون", "مسلح", "مسلحين", "مسلحو", "مسلحي"),
  row("armed", "مجهولون", "مجهول", "مجهولين"),
  row("armed", "مقاتلون", "مقاتل", "مقاتلين", "مقاتلو", "مقاتلي"),
  row("armed", "متمردون", "متمرد", "متمردين", "متمردو", "متمردي"),
  row("armed", "متشددون", "متشدد", "متشددين"),
  row("armed", "إرهابيون", "إرهابي", "إرهابيين"),
  row("armed", "ميليشيات", "ميليشيا", "ميلشيا", "ميلشيات", "مليشيا", "مليشيات"),
  row("armed", "فصائل", "فصيل"),
  row("armed", "جماعات مسلحة", "", "جماعات", "مجموعات"),
  row("armed", "انتحاري", "انتحاري", "انتحاريون", "انتحاريين", "انتحارية"),
  row("armed", "مهاجمون", "مهاجم", "مهاجمين"),
  row("armed", "قراصنة", "قرصان"),
  row("armed", "مستوطنون", "مستوطن", "مستوطنين"),
  row("armed", "خاطفون", "خاطف", "خاطفين"),
  row("armed", "قناصة", "قناص"),
  row("armed", "قوات", "قوة", "قوى"),
  row("armed", "الجيش", "جيش", "جيوش"),
  row("armed", "طائرات", "طائرة", "طيران", "مقاتلات", "مروحيات", "مروحية", "مسيرات"),
  row("armed", "دبابات", "دبابة", "مدفعية", "زوارق", "بوارج"),
  row("armed", "كتائب", "كتيبة", "لواء", "ألوية", "سرايا"),
  row("fighter", "جنود", "جندي", "عسكريون", "عسكريين", "عسكري", "مجندا", "مجندين"),
  row("fighter", "عناصر", "عنصر", "عنصرا"),
  row("fighter", "ضباط", "ضابط", "ضابطا"),
  row("fighter", "قياديون", "قيادي", "قياديين", "قيادات"),
  row("security", "الشرطة", "شرطي", "شرطة", "شرطيين", "شرطيون"),
  row("security", "قوات الأمن", "أمن", "الأمن"),
  row("security", "السلطات", "", "سلطات"),
  row("security", "المخابرات", "", "مخابرات", "استخبارات"),
  row("security", "الدرك", "دركي", "درك"),
  row("protester", "متظاهرون", "متظاهر", "متظاهرين", "متظاهرات"),
  row("protester", "محتجون", "محتج", "محتجين"),
  row("protester", "معتصمون", "معتصم", "معتصمين"),
  row("protester", "مشاغبون", "", "مشاغبين"),
  row("official", "الرئيس", "رئيس", "رؤساء"),
  row("official", "وزير", "وزير", "وزراء"),
  row("official", "مبعوث", "مبعوث", "مبعوثين"),
  row("official", "وفد", "وفد", "وفود", "وفدا"),
  row("official", "قائد", "قائد", "قادة"),
  row("official", "نائب", "نائب", "نواب"),
  row("official", "سفير", "سفير", "سفراء"),
  row("official", "مسؤولون", "مسؤول", "مسؤولين"),
  row("official", "مدير", "مدير"),
  row("official", "زعيم", "زعيم", "زعماء"),
  row("official", "قاض", "قاض", "قضاة", "قاضي"),
  row("civilian", "مدنيون", "مدني", "مدنيين", "مدنيا"),
  row("civilian", "أشخاص", "شخص", "شخصا"),
  row("civilian", "سكان", "", "أهالي", "سكانا"),
  row("civilian", "نساء", "امرأة", "سيدة", "سيدات"),
  row("civilian", "أطفال", "طفل", "طفلا", "طفلة"),
  row("civilian", "شبان", "شاب", "شباب", "شابا"),
  row("civilian", "مواطنون", "مواطن", "مواطنين", "مواطنا"),
  row("civilian", "طلاب", "طالب", "طلبة", "طالبا"),
  row("civilian", "معلمون", "معلم", "معلمين", "معلمو", "أساتذة", "مدرسون", "مدرسين"),
  row("civilian", "عمال", "عامل", "عاملون", "عاملين", "موظفون", "موظفين", "موظفو", "موظف"),
  row("civilian", "أطباء", "طبيب", "ممرضين"),
  row("civilian", "محامون", "محام", "محامين"),
  row("civilian", "صحافيون", "صحافي", "صحفي", "صحافيين", "صحفيين", "صحفيون", "مراسل", "مصور", "مصورا"),
  row("civilian", "ناشطون", "ناشط", "ناشطين", "نشطاء"),
  row("civilian", "لاجئون", "لاجئ", "لاجئين", "نازحين", "نازحون"),
  row(
    "civilian",
    "أسرى",
    "أسير",
    "أسيرا",
    "معتقلون",
    "معتقلين",
    "معتقل",
    "سجناء",
    "سجين",
    "محتجزين",
    "محتجزون",
  ),
  row("civilian", "رهائن", "رهينة"),
  row("civilian", "عائلات", "عائلة", "أسرة", "أسر"),
  row("civilian", "فلسطينيون", "فلسطيني", "فلسطينيين", "فلسطينيا"),
  row("civilian", "أجانب", "أجنبي", "أجنبيا"),
  row("civilian", "عائدون", "", "متطوعين", "متطوعون", "زوار", "حجاج", "مصلين"),
  row("civilian", "متهمون", "متهم", "متهمين"),
  row("civilian", "مشتبه بهم", "مشتبه"),
  row("civilian", "مطلوبون", "مطلوب", "مطلوبين"),
  row("civilian", "مهاجرون", "مهاجر", "مهاجرين"),
  row("civilian", "عصابة", "", "عصابات"),
  row("civilian", "مهربون", "مهرب", "مهربين"),
  row("civilian", "رجال", "رجل", "رجلا"),
  row("vague", "أنصار", "", "مؤيدون", "مؤيدين", "مئات", "آلاف", "عشرات", "المئات", "الآلاف", "العشرات"),
  row("site", "سيارة", "سيارة", "سيارات"),
  row("site", "حافلة", "حافلة", "حافلات"),
  row("site", "شاحنة", "شاحنة", "شاحنات"),
  row("site", "آلية", "آلية", "آليات"),
  row("site", "منزل", "منزل", "منازل", "بيوت", "منزلا"),
  row("site", "مقر", "مقر", "مقرات", "مقار", "مقرا"),
  row("site", "موقع", "موقع", "مواقع", "موقعا"),
  row("site", "نقطة", "نقطة", "نقاط"),
  row("site", "حاجز", "حاجز", "حواجز", "حاجزا"),
  row("site", "دورية", "دورية"),
  row("site", "قاعدة", "قاعدة", "قواعد"),
  row("site", "ثكنة", "ثكنة", "ثكنات"),
  row("site", "معسكر", "معسكر", "معسكرا", "معسكرات"),
  row("site", "مركز", "مركز", "مراكز"),
  row("site", "مبنى", "مبنى", "مباني"),
  row("site", "مكتب", "مكتب", "مكاتب", "مكتبا"),
  row("site", "مدرسة", "مدرسة", "مدارس"),
  row("site", "مستشفى", "مستشفى", "مشفى", "مشافي", "مستشفيات"),
  row("site", "مسجد", "مسجد", "مساجد", "مسجدا"),
  row("site", "كنيسة", "كنيسة", "كنائس"),
  row("site", "حسينية", "حسينية", "حسينيات"),
  row("site", "سوق", "سوق", "أسواق", "سوقا"),
  row("site", "فندق", "فندق", "فندقا"),
  row("site", "مطار", "مطار", "مطارا"),
  row("site", "سفارة", "سفارة", "سفارات"),
  row("site", "قنصلية", "قنصلية", "قنصليات"),
  row("site", "موكب", "موكب", "موكبا"),
  row("site", "قافلة", "قافلة", "قوافل"),
  row("site", "رتل", "رتل", "رتلا", "أرتال"),
  row("site", "مخيم", "مخيم", "مخيما", "مخيمات"),
  row("area", "قرية", "قرية", "قرى"),
  row("area", "بلدة", "بلدة", "بلدات"),
  row("area", "مدينة", "مدينة", "مدن"),
  row("area", "حي", "حي", "أحياء"),
  row("area", "منطقة", "منطقة", "مناطق"),
  row("site", "جسر", "جسر", "جسرا", "جسور"),
  row("site", "أنبوب", "أنبوب", "أنابيب", "أنبوبا"),
];
