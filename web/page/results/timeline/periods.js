/** web/page/results/timeline/: when the results were published, as bars that can be chosen from. */

/** Days are counted in UTC, as the server counts them; `2024-03-15` is a day, `2024-03` a month, `2024` a year. */
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);
const msOf = (day) => Date.parse(`${day}T00:00:00Z`);
const DAY_MS = 86_400_000;

const numbersOf = (day) => day.split("-").map(Number);
const monthOf = (year, month) => new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);

/** The first day of the interval in which a day is. */
const START_OF = {
  day: (day) => day,
  week: (day) => dayOf(msOf(day) - ((new Date(msOf(day)).getUTCDay() + 6) % 7) * DAY_MS),
  month: (day) => `${day.slice(0, 7)}-01`,
  year: (day) => `${day.slice(0, 4)}-01-01`,
};

/** The first day of the next interval. */
const NEXT_OF = {
  day: (day) => dayOf(msOf(day) + DAY_MS),
  week: (day) => dayOf(msOf(day) + 7 * DAY_MS),
  month: (day) => {
    const [year, month] = numbersOf(day);
    return `${monthOf(year, month + 1)}-01`;
  },
  year: (day) => `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}-01-01`,
};

/** How the intervals from one first day to another are written as a time that the filter takes. */
const WRITTEN = {
  day: (day) => day,
  week: (day) => day,
  month: (day) => day.slice(0, 7),
  year: (day) => day.slice(0, 4),
};

/** Every interval that a timeline shows, also those without a result: its first day and its count. */
export const slotsOf = ({ interval, span, bars }) => {
  if (span === null) return [];
  const counts = new Map(bars.map(({ from, count }) => [from, count]));
  const slots = [];
  for (let from = START_OF[interval](span.from); from <= span.to; from = NEXT_OF[interval](from))
    slots.push({ from, count: counts.get(from) ?? 0 });
  return slots;
};

/** The period from one slot to another, as the filter writes it: `2024-03`, `2024-03..2024-05`. */
export const periodOf = (interval, one, other) => {
  const [first, last] = one.from <= other.from ? [one, other] : [other, one];
  const written = WRITTEN[interval];
  const from = written(first.from);
  const to = interval === "week" ? dayOf(msOf(last.from) + 6 * DAY_MS) : written(last.from);
  return from === to ? from : `${from}..${to}`;
};

const endsOf = (period) => {
  const [from, to = from] = period.split("..");
  return { from, to };
};

const firstDay = (time) => `${time}-01-01`.slice(0, 10);

const lastDay = (time) => {
  if (time.length === 10) return time;
  const [year, month = 12] = numbersOf(time);
  return dayOf(Date.UTC(year, month, 0));
};

/** The first and the last day of a period; an open side is an empty text. */
export const daysOf = (period) => {
  const { from, to } = endsOf(period);
  return { from: from === "" ? "" : firstDay(from), to: to === "" ? "" : lastDay(to) };
};

/** The period from one day to another, either of which may be empty; null if both are, or if they are in the wrong order. */
export const periodBetween = (from, to) => {
  if ((from === "" && to === "") || (from !== "" && to !== "" && from > to)) return null;
  return from === to ? from : `${from}..${to}`;
};

/** Whether a slot is within a period. */
export const isWithin = (interval, { from }, period) => {
  const days = daysOf(period);
  return (days.from === "" || NEXT_OF[interval](from) > days.from) && (days.to === "" || from <= days.to);
};

const YEAR = /^\d{4}$/u;
const MONTH = /^\d{4}-\d{2}$/u;

/** The period of the same length before (`-1`) or after (`1`) another; null where that is open. */
export const neighborOf = (period, direction) => {
  const { from, to } = endsOf(period);
  if (from === "" || to === "") return null;
  if (YEAR.test(from) && YEAR.test(to)) {
    const length = (Number(to) - Number(from) + 1) * direction;
    const [first, last] = [from, to].map((year) => String(Number(year) + length).padStart(4, "0"));
    return first === last ? first : `${first}..${last}`;
  }
  if (MONTH.test(from) && MONTH.test(to)) {
    const [[fromYear, fromMonth], [toYear, toMonth]] = [from, to].map(numbersOf);
    const length = ((toYear - fromYear) * 12 + toMonth - fromMonth + 1) * direction;
    const [first, last] = [monthOf(fromYear, fromMonth + length), monthOf(toYear, toMonth + length)];
    return first === last ? first : `${first}..${last}`;
  }
  const days = daysOf(period);
  const length = (msOf(days.to) - msOf(days.from) + DAY_MS) * direction;
  return periodBetween(dayOf(msOf(days.from) + length), dayOf(msOf(days.to) + length));
};
