/**
 * Words beside the day on which a newspaper was printed or a newsletter sent. Compared in the dedup form, at the beginning of a word.
 *
 * Source: written by us after the print editions of Arabic dailies. Reason: such a day on top of a page is that of its articles, unlike the clock of a site.
 */
export const ISSUE_WORDS: readonly string[] = ["العدد", "نشرة", "عدد رقم", "السنة ال", "issue"];
