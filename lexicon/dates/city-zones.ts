/**
 * Names that stand beside a clock time on a page, with their IANA time zones. Compared in the dedup form.
 *
 * Source: cities and zones from the IANA time zone database (public domain), file zone1970.tab; Arabic names by us.
 * Reason: sites write "16:02 Damascus", and the offset of a city changes with year and season, so the zone is needed. A
 * country with a single zone stands for its capital. "ت م" (Mecca time) and "ت غ", "جمت" (Greenwich) are abbreviations of
 * the Saudi, Syrian and Kuwaiti agencies.
 */
export const CITY_ZONES: readonly (readonly [zone: string, names: readonly string[]])[] = [
  ["Asia/Damascus", ["دمشق", "سوريا", "سورية", "حلب", "الشام", "damascus"]],
  ["Asia/Beirut", ["بيروت", "لبنان", "beirut"]],
  ["Asia/Amman", ["عمان", "عمّان", "الأردن", "amman"]],
  ["Asia/Baghdad", ["بغداد", "العراق", "أربيل", "البصرة", "baghdad"]],
  [
    "Asia/Riyadh",
    [
      "الرياض",
      "السعودية",
      "مكة",
      "مكة المكرمة",
      "جدة",
      "اليمن",
      "صنعاء",
      "عدن",
      "الكويت",
      "ت م",
      "riyadh",
      "ksa",
    ],
  ],
  ["Asia/Qatar", ["الدوحة", "قطر", "البحرين", "المنامة", "doha"]],
  ["Asia/Dubai", ["دبي", "أبوظبي", "أبو ظبي", "الإمارات", "مسقط", "سلطنة عمان", "dubai"]],
  ["Asia/Jerusalem", ["القدس", "القدس المحتلة", "تل أبيب", "jerusalem"]],
  ["Asia/Gaza", ["غزة", "فلسطين"]],
  ["Asia/Hebron", ["رام الله", "الضفة"]],
  ["Asia/Tehran", ["طهران", "إيران", "tehran"]],
  ["Africa/Cairo", ["القاهرة", "مصر", "الإسكندرية", "cairo"]],
  ["Africa/Khartoum", ["الخرطوم", "السودان"]],
  ["Africa/Tripoli", ["طرابلس الغرب", "ليبيا", "بنغازي"]],
  ["Africa/Tunis", ["تونس", "tunis"]],
  ["Africa/Algiers", ["الجزائر", "algiers"]],
  ["Africa/Casablanca", ["الرباط", "المغرب", "الدار البيضاء"]],
  ["Africa/Nouakchott", ["نواكشوط", "موريتانيا"]],
  ["Africa/Mogadishu", ["مقديشو", "الصومال"]],
  ["Africa/Djibouti", ["جيبوتي"]],
  ["Europe/Istanbul", ["إسطنبول", "اسطنبول", "أنقرة", "تركيا", "istanbul", "ankara"]],
  ["Europe/London", ["لندن", "london"]],
  ["Europe/Paris", ["باريس", "paris"]],
  ["Europe/Berlin", ["برلين", "berlin"]],
  ["Europe/Moscow", ["موسكو", "moscow"]],
  ["America/New_York", ["واشنطن", "نيويورك", "washington", "new york"]],
  ["UTC", ["غرينتش", "جرينتش", "غرينيتش", "جرينيتش", "غرينتش العالمي", "ت غ", "جمت", "gmt", "utc", "z"]],
];

/** Words between a clock time and the name of its city. */
export const ZONE_WORDS: readonly string[] = ["بتوقيت", "توقيت", "حسب توقيت", "وفق توقيت", "بالتوقيت"];
