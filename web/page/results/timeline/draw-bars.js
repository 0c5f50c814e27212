import { makeSvg } from "../../base/make.js";
import { count, period, shortTime } from "../../words/words.js";
import { isWithin, periodOf } from "./periods.js";

/** Pixels. */
const HEIGHT = 84;
const AXIS = 22;
/** The least height of a bar that counts anything, so that a single article is seen beside thousands. */
const LEAST = 3;
/** Room for a label below the bars. */
const LABEL = 72;

/** Slots with a label: every so manieth, from a round one on. */
const labelledSlots = (slots, interval, room) => {
  const step = Math.ceil(LABEL / room);
  if (interval === "month" && slots.length > 24) {
    const years = slots.flatMap(({ from }, at) => (from.slice(5, 7) === "01" ? [at] : []));
    const every = Math.ceil(step / 12);
    return years.filter((_, at) => at % every === 0).map((at) => ({ at, text: slots[at].from.slice(0, 4) }));
  }
  const round = interval === "year" ? ([1, 2, 5, 10, 20, 50, 100].find((one) => one >= step) ?? step) : step;
  return slots.flatMap(({ from }, at) => {
    const isDue = interval === "year" ? Number(from.slice(0, 4)) % round === 0 : at % round === 0;
    return isDue ? [{ at, text: shortTime(interval, from) }] : [];
  });
};

/** Draws the bars of a timeline into a width in pixels. Each slot is an option that can be chosen. */
export const drawBars = ({ interval }, slots, { width, isFromRight, chosen, label }) => {
  const room = width / slots.length;
  const most = Math.max(1, ...slots.map((slot) => slot.count));
  const gap = room > 8 ? 2 : room > 4 ? 1 : 0.4;
  const xOf = (at) => (isFromRight ? width - (at + 1) * room : at * room);
  const options = slots.map((slot, at) => {
    const height = slot.count === 0 ? 0 : Math.max(LEAST, (slot.count / most) * HEIGHT);
    const isChosen = chosen.some((one) => isWithin(interval, slot, one));
    return makeSvg(
      "g",
      {
        role: "option",
        class: "slot",
        tabindex: at === 0 ? "0" : "-1",
        "aria-selected": isChosen ? "true" : "false",
        "aria-label": `${period(periodOf(interval, slot, slot))}: ${count("results", slot.count)}`,
      },
      makeSvg("rect", { class: "room", x: xOf(at), y: 0, width: room, height: HEIGHT }),
      makeSvg("rect", {
        class: "bar",
        x: xOf(at) + gap / 2,
        y: HEIGHT - height,
        width: Math.max(1, room - gap),
        height,
        rx: Math.min(2, room / 4),
      }),
    );
  });
  const labels = labelledSlots(slots, interval, room).map(({ at, text }) =>
    makeSvg(
      "text",
      {
        class: "tick",
        x: Math.min(width - LABEL / 2.4, Math.max(LABEL / 2.4, xOf(at) + room / 2)),
        y: HEIGHT + AXIS - 6,
        "text-anchor": "middle",
        "aria-hidden": "true",
      },
      text,
    ),
  );
  const drawing = makeSvg(
    "svg",
    {
      class: chosen.length > 0 ? "bars narrowed" : "bars",
      role: "listbox",
      "aria-multiselectable": "true",
      "aria-label": label,
      viewBox: `0 0 ${width} ${HEIGHT + AXIS}`,
      width,
      height: HEIGHT + AXIS,
    },
    makeSvg("line", { class: "axis", x1: 0, x2: width, y1: HEIGHT + 0.5, y2: HEIGHT + 0.5 }),
    ...options,
    ...labels,
  );
  return { drawing, options };
};
