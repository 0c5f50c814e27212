import { addressOf, toggled, withValues } from "../../base/address.js";
import { go } from "../../base/go.js";
import { element, make } from "../../base/make.js";
import { count, number, period, say } from "../../words/words.js";
import { brush } from "./brush.js";
import { drawBars } from "./draw-bars.js";
import { daysOf, neighborOf, periodBetween, periodOf, slotsOf } from "./periods.js";

const UNDATED = ["date_source", "file"];

/** The address with a period chosen instead of any other; none for null. What is undated is in no period. */
const within = (address, chosen) =>
  withValues(withValues(address, "date_source", []), "published", chosen === null ? [] : [chosen]);

const drawLink = (text, address, chosen, name) =>
  make(
    "a",
    { href: addressOf(within(address, chosen)), "data-own": "", "data-choice": `timeline=${name}` },
    text,
  );

/** The ways to other periods: of the same length before and after, and to the whole time. */
const drawWays = (address, chosen) => {
  if (chosen === undefined) return null;
  const [earlier, later] = [neighborOf(chosen, -1), neighborOf(chosen, 1)];
  return make(
    "span",
    { class: "ways" },
    earlier === null ? null : drawLink(say.timeline.earlier, address, earlier, "earlier"),
    later === null ? null : drawLink(say.timeline.later, address, later, "later"),
    drawLink(say.timeline.whole, address, null, "whole"),
  );
};

const drawUndated = (undated, address) => {
  const isChosen = address.filters[UNDATED[0]]?.includes(UNDATED[1]) === true;
  if (undated === 0 && !isChosen) return null;
  const dated = withValues(address, "published", []);
  return make(
    "a",
    {
      class: "undated",
      href: addressOf(toggled(dated, ...UNDATED)),
      "data-own": "",
      "data-choice": "timeline=undated",
      role: "checkbox",
      "aria-checked": isChosen ? "true" : "false",
    },
    say.timeline.undated(number(undated)),
  );
};

const drawDate = (name, value) =>
  make(
    "label",
    {},
    `${say.timeline[name]} `,
    make("input", { type: "date", name, value, min: "1000-01-01" }),
  );

const drawDates = (address, days) => {
  const from = drawDate("from", days.from);
  const to = drawDate("to", days.to);
  const form = make(
    "form",
    { class: "dates" },
    from,
    to,
    make("button", { type: "submit" }, say.timeline.apply),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [first, last] = [from, to].map((label) => label.querySelector("input"));
    const chosen = periodBetween(first.value, last.value);
    const isWrong = chosen === null && first.value !== "";
    last.setCustomValidity(isWrong ? say.timeline.wrongOrder : "");
    if (isWrong) last.reportValidity();
    else go(addressOf(within(address, chosen)));
  });
  form.addEventListener("input", () => to.querySelector("input").setCustomValidity(""));
  return form;
};

/** What is drawn now, to draw it anew in another width. */
let drawn = null;

const draw = () => {
  const { found, address } = drawn;
  const root = element("timeline");
  const wasInside = root.querySelector(".bars")?.contains(document.activeElement) === true;
  const slots = slotsOf(found);
  const { published = [] } = address.filters;
  const readout = make("p", { class: "readout", "aria-hidden": "true" });
  const resting = found.span === null ? "" : period(`${found.span.from}..${found.span.to}`);
  readout.textContent = resting;
  const head = make(
    "div",
    { class: "head" },
    make("h2", {}, say.timeline.title),
    readout,
    drawWays(address, published[0]),
    drawUndated(found.undated, address),
  );
  if (slots.length === 0) {
    root.replaceChildren(
      head,
      make("p", { class: "hint" }, found.undated > 0 ? say.timeline.allUndated : ""),
    );
    return;
  }
  const isFromRight = document.documentElement.dir === "rtl";
  const { drawing, options } = drawBars(found, slots, {
    width: Math.max(240, root.clientWidth - 2 * Number.parseFloat(getComputedStyle(root).paddingInlineStart)),
    isFromRight,
    chosen: published,
    label: say.timeline.title,
  });
  const sum = (one, other) =>
    slots.slice(Math.min(one, other), Math.max(one, other) + 1).reduce((all, slot) => all + slot.count, 0);
  const mark = (one, other) => {
    for (const [at, option] of options.entries())
      option.classList.toggle("held", at >= Math.min(one, other) && at <= Math.max(one, other));
  };
  brush(drawing, options, {
    isFromRight,
    onMove: (one, other) => {
      mark(one, other);
      const text = period(periodOf(found.interval, slots[one], slots[other]));
      readout.textContent = `${text}: ${count("results", sum(one, other))}`;
    },
    onRest: () => {
      mark(-1, -1);
      readout.textContent = resting;
    },
    onChoose: (one, other) =>
      go(addressOf(within(address, periodOf(found.interval, slots[one], slots[other])))),
  });
  const days = published.length === 0 ? found.span : daysOf(published[0]);
  root.replaceChildren(
    head,
    drawing,
    make(
      "details",
      { class: "exact", ...(root.querySelector(".exact")?.open === true ? { open: "" } : {}) },
      make("summary", {}, say.timeline.exact),
      drawDates(address, days),
      make("p", { class: "hint" }, say.timeline.hint),
    ),
  );
  if (wasInside)
    (options.find((option) => option.getAttribute("aria-selected") === "true") ?? options[0]).focus();
};

let width = 0;
new ResizeObserver(([{ contentRect }]) => {
  if (drawn === null || Math.abs(contentRect.width - width) < 1) return;
  width = contentRect.width;
  draw();
}).observe(element("timeline"));

/** Draws when the results were published, with what is chosen in the address. */
export const drawTimeline = (found, address) => {
  drawn = { found, address };
  element("timeline").hidden = found.span === null && found.undated === 0;
  draw();
};

/** Says that the timeline is not there, in its place. */
export const drawNoTimeline = () => {
  drawn = null;
  element("timeline").hidden = false;
  element("timeline").replaceChildren(make("p", { class: "hint" }, say.timeline.failed));
};
