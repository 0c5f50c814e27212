/**
 * How much each feature of a date says that it is that of the article (`document/published/page/date-features.ts`); `isNone` is what must be exceeded.
 *
 * Source: learned by `training/dates/train-dates.ts` from generated pages of 176 layouts and 56 kinds of HTML pages, as they are, with the site's clock on top, without a date of their
 * own, between lists of other articles with their days. `isNone` is 0.3 more than learned, since a wrong date is worse than none. Reason: rules that had been tuned on these pages took
 * the clock of each page without a date for its day.
 */
export const DATE_WEIGHTS = {
  isNone: -0.62,
  isCued: 0.8,
  isUpdate: -0.8,
  isUnderHeadline: 1.75,
  isNearUnderHeadline: 0.59,
  isNearAboveHeadline: 2.09,
  isFarAboveHeadline: -1.85,
  isAboveMenu: -2.22,
  isOnTop: -0.51,
  isNearUnderBody: -0.09,
  isFarUnderBody: -1.9,
  hasWordsAround: 0.93,
  hasTime: 2.02,
  isToday: -0.04,
  isTodayOnTop: -0.62,
  isBesideTitle: -0.93,
  isAmongOthers: -2.09,
  isInList: -1.2,
  isRevised: 1.91,
  isLoneUpdate: 0.34,
  isOfIssue: 1.85,
  isOnlyDayOnTop: -0.26,
  isAmongCued: -2.86,
  isDayOfPath: 0.64,
  isFarFromPath: -4.42,
  isLatest: -0.7,
} as const;
