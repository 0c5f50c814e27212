/** web/page/events/: what happened in the results of a search: who did what to whom, where, when, according to whom. */

import { addressOf, resultsOf } from "../base/address.js";
import { askEvents } from "../base/ask.js";
import { element, make } from "../base/make.js";
import { makeChips } from "../results/draw-chosen.js";
import { makeFacets } from "../results/draw-facets.js";
import { makeNotes } from "../results/draw-remarks.js";
import { count, EVENT_FILTERS, FILTERS, say } from "../words/words.js";
import { drawEvent } from "./draw-event.js";
import { makeAround, makeFiles, makeTools } from "./draw-tools.js";

/** Events a page. */
const SIZE = 20;
/** The server reaches no deeper; the file has them all. */
const DEEPEST = 9_900;

/** The address whose events are shown, how many of them, and where the reader was. */
let shown = null;

/** Filters of the articles that are not asked of the events, then those of the events. */
const CHOSEN = [
  ...FILTERS.filter(({ name }) => !EVENT_FILTERS.some((filter) => filter.name === name)),
  ...EVENT_FILTERS,
];

const drawNothing = (address) => {
  const isNarrowed = Object.keys(address.filters).length > 0;
  const clear = make("a", { href: addressOf({ ...address, filters: {} }), "data-own": "" }, say.clear);
  return make(
    "div",
    { class: "notice" },
    make("h1", {}, say.events.nothing),
    make(
      "ul",
      {},
      ...[isNarrowed ? clear : null, say.events.notAll, say.fewerWords]
        .filter((line) => line !== null)
        .map((line) => make("li", {}, line)),
    ),
  );
};

const makeMore = (address, list, total) => {
  const note = make("p", { role: "status" });
  const button = make("button", { type: "button" }, say.more);
  const hide = () => {
    button.hidden = shown.count >= total || shown.count > DEEPEST;
    note.textContent = !button.hidden || shown.count >= total ? "" : say.events.deepest;
  };
  button.addEventListener("click", async () => {
    const { key } = shown;
    button.disabled = true;
    try {
      const { events } = await askEvents(address, { size: SIZE, from: shown.count });
      if (shown.key !== key) return;
      const rows = events.map((event) => drawEvent(event, address));
      list.append(...rows);
      rows[0]?.querySelector("a").focus();
      shown.count += events.length;
      hide();
    } catch {
      note.textContent = say.moreFailed;
    } finally {
      button.disabled = false;
    }
  });
  hide();
  return make("div", { class: "rest" }, button, note);
};

const draw = (page, address) => {
  const { total, events, facets, notes } = page;
  const list = make("ol", { class: "events" }, ...events.map((event) => drawEvent(event, address)));
  const lists = makeFacets(EVENT_FILTERS, facets, address, { isSearchable: false });
  const isWide = matchMedia("(min-width: 60rem)").matches;
  const chips = makeChips(CHOSEN, address);
  element("events").replaceChildren(
    make(
      "div",
      { class: "columns" },
      make(
        "div",
        { class: "found" },
        make("p", { class: "total", role: "status" }, total === 0 ? "" : count("events", total)),
        makeTools(address),
        chips.length === 0 ? null : make("ul", { class: "chosen", "aria-label": say.chosen }, ...chips),
        makeAround(page, address),
        notes.length === 0 ? null : make("div", { class: "remarks" }, ...makeNotes(notes)),
        total === 0 ? drawNothing(address) : make("p", { class: "hint" }, say.events.howToRead),
        list,
        makeMore(address, list, total),
      ),
      lists.length === 0
        ? null
        : make(
            "details",
            { class: "facets", open: isWide ? "" : undefined },
            make("summary", {}, say.events.facets),
            make("div", {}, ...lists),
            makeFiles(address),
          ),
    ),
  );
};

/** Draws the events of an address. They are kept, so that the way back from an article ends where it began. */
export const show = async (address, signal) => {
  const key = addressOf(resultsOf(address));
  if (shown?.key !== key) {
    const page = await askEvents(address, { size: SIZE, from: 0 }, signal);
    const choice = document.activeElement?.dataset.choice;
    const stays = choice !== undefined && shown !== null && !element("events").hidden;
    shown = { key, count: page.events.length, scroll: stays ? scrollY : 0, link: null };
    draw(page, address);
    if (choice !== undefined)
      shown.link = element("events").querySelector(`[data-choice="${CSS.escape(choice)}"]`);
  }
  return {
    title: address.q === "" ? say.events.title : `${address.q} - ${say.events.title}`,
    ready: () => {
      scrollTo(0, shown.scroll);
      shown.link?.focus({ preventScroll: true });
    },
  };
};

/** Remembers where the reader was. */
export const leave = (link) => {
  if (shown !== null) Object.assign(shown, { scroll: scrollY, link });
};
