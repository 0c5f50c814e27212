const DATE_AND_TIME = /^(\d{4,6}-\d\d-\d\d)(?:T(\d\d:\d\d))?/u;

/** A publication time for a person: `2024-08-09T16:02:00+03:00` as `2024-08-09 16:02`, a day or a month as it is. */
export const publishedText = (iso: string): string => {
  const [, day, time] = DATE_AND_TIME.exec(iso) ?? [];
  if (day === undefined) return iso;
  return time === undefined ? day : `${day} ${time}`;
};
