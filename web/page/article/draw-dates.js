import { make } from "../base/make.js";
import { day, hijriDay } from "../words/words.js";

/**
 * A day as it was written, and beside it the same day of the hijra, which shows once the reader has asked for it. A month or a year has
 * no one day of the hijra.
 */
export const makeDay = (value) => {
  const isWhole = /^\d{4}-\d{2}-\d{2}/u.test(String(value));
  const hijri = isWhole ? hijriDay(value) : null;
  return make(
    "time",
    { datetime: value },
    isWhole ? day(value) : value,
    hijri === null ? null : make("bdi", { class: "hijri" }, hijri),
  );
};
