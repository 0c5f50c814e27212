/**
 * Labels that channels and desks put before a text or above it: `عاجل | X`, `#عاجل X`. Compared in the dedup form.
 *
 * Source: written by us after posts of Arabic news channels and the flashes of agencies. Reason: such a label says how a text was
 * sent, and titles nothing. It becomes a tag of the article.
 */
export const FLASH_LABELS: readonly string[] = [
  "عاجل",
  "عاجل جدا",
  "عاجل الآن",
  "خبر عاجل",
  "أخبار عاجلة",
  "الخبر العاجل",
  "نبأ عاجل",
  "هام",
  "هام وعاجل",
  "عاجل وهام",
  "مهم",
  "breaking",
  "breaking news",
  "urgent",
];
