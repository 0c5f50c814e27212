/** web/page/words/: what the page says, by language: `ar.js` and `en.js` have the same keys. */

import { makeFormats } from "./format.js";

/** The language of the page. The server chose it and wrote it into the page, so nothing is ever shown in another one first. */
export const lang = document.documentElement.lang === "en" ? "en" : "ar";

const [words, { FILTERS: filters, EVENT_FILTERS: eventFilters }] = await Promise.all([
  import(`./${lang}.js`),
  import(`./filters.${lang}.js`),
]);

/** The texts of the page. */
export const { say } = words;

/** The filters, in order, with their labels and what their codes are called; the server makes the list. */
export const FILTERS = filters;
/** The filters of events, likewise. */
export const EVENT_FILTERS = eventFilters;

export const {
  number,
  count,
  day,
  hijriDay,
  moment,
  ago,
  month,
  period,
  shortTime,
  language,
  range,
  percent,
  bytes,
} = makeFormats(words);

/** A value of a facet or filter, in words. The server tells what codes are called. */
export const valueText = ({ name, values }, value) => {
  if (name === "happened" && value === "undated") return say.events.unknownTime;
  if (name === "published" || name === "happened") return period(value);
  if (name === "month") return month(value);
  if (name === "language") return language(value);
  if (name === "encoding_problem") return say.encodingProblems[value] ?? value;
  if (name === "status") return say.statuses[value] ?? value;
  if (name === "files") return say.fileStates[value] ?? value;
  return values?.[value] ?? value;
};
