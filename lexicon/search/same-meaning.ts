/**
 * Names of countries and illnesses that mean the same, where neither is in the names of countries with their Latin forms.
 *
 * Source: written by us from general knowledge; names are facts. Reason: as for actors: a reader who searches for one name means them
 * all.
 */
export const SAME_MEANING: readonly (readonly [string, ...string[]])[] = [
  ["الولايات المتحدة", "الولايات المتحدة الأمريكية", "United States", "USA", "US"],
  ["المملكة المتحدة", "United Kingdom", "UK"],
  ["الإمارات", "الإمارات العربية المتحدة", "UAE", "United Arab Emirates"],
  ["السعودية", "المملكة العربية السعودية", "Saudi Arabia", "KSA"],
  ["كورونا", "كوفيد 19", "كوفيد", "كورونا المستجد", "COVID", "COVID-19", "Coronavirus"],
  ["الإيدز", "متلازمة نقص المناعة المكتسب", "AIDS", "HIV"],
];
