/** web/page/results/: the results of a search and what narrows them. */

import { addressOf, readAddress, resultsOf } from "../base/address.js";
import { askCounts, askResults } from "../base/ask.js";
import { hasten } from "../base/hasten.js";
import { element } from "../base/make.js";
import { say } from "../words/words.js";
import { drawFound, drawHits } from "./draw-results.js";
import { drawNoTimeline, drawTimeline } from "./timeline/draw-timeline.js";

/** Results a page. */
const SIZE = 10;

/** The search whose results are shown, the cursor of its next page, and where the reader was in them. */
let shown = null;

const offerMore = ({ next }) => {
  shown.next = next;
  element("more").hidden = next === null;
  element("more-note").textContent = "";
};

let counting = new AbortController();

/**
 * Draws what counts the results: the timeline and, if it is wanted, the map. They are asked for behind the results, so that the first
 * results wait for nothing; if one fails, the results are there all the same. They belong to the results and not to the view: a reader
 * who opens an article before they come, finds them on the way back.
 */
const drawCounts = async ({ notes }, address) => {
  counting.abort();
  counting = new AbortController();
  const { signal } = counting;
  const more = notes.some(({ code }) => code === "any_word") ? { any_word: "1" } : {};
  const asked = async (what, draw, drawFailed) => {
    const root = element(what === "places" ? "map" : what);
    // Until then it counts the results before.
    root.setAttribute("aria-busy", "true");
    try {
      const counts = await askCounts(what, address, more, signal);
      if (signal.aborted) return;
      await draw(counts);
      root.setAttribute("aria-busy", "false");
    } catch (error) {
      if (signal.aborted) return;
      drawFailed();
      root.setAttribute("aria-busy", "false");
      // A fault of our own, and not of the way to the server, is for the browser's console too.
      if (error.title === undefined) reportError(error);
    }
  };
  const timeline = asked("timeline", (found) => drawTimeline(found, address), drawNoTimeline);
  if (!address.map) {
    if (!element("map").hidden) (await import("./map/draw-map.js")).dropMap();
    return timeline;
  }
  hasten("map");
  const [{ drawMap, drawNoMap }, { loadShapes }] = await Promise.all([
    import("./map/draw-map.js"),
    import("./map/shapes.js"),
  ]);
  const places = asked("places", async (found) => drawMap(found, await loadShapes(), address), drawNoMap);
  return Promise.all([timeline, places]);
};

/** The part of the page whose choice keeps the reader where he is. */
const STAYING = "[data-choice], #timeline, #map";

/** Draws the results of an address. They are kept, so that the way back from an article asks nothing and ends where it began. */
export const show = async (address, signal) => {
  const key = addressOf(resultsOf(address));
  if (shown?.key !== key) {
    const page = await askResults(address, { size: SIZE }, signal);
    // A reader who chose a value stays at that value.
    const choice = document.activeElement?.dataset.choice;
    const stays = document.activeElement?.closest(STAYING) !== null && shown !== null;
    shown = { key, next: null, scroll: stays ? scrollY : 0, link: null };
    drawFound(page, address);
    offerMore(page);
    void drawCounts(page, address);
    if (choice !== undefined) shown.link = document.querySelector(`[data-choice="${CSS.escape(choice)}"]`);
  }
  return {
    title: address.q,
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

/** Forgets the results, so that the same search is made again. */
export const forget = () => {
  shown = null;
};

let asking = new AbortController();

const more = async () => {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const address = readAddress();
  const { key } = shown;
  element("more").disabled = true;
  try {
    const page = await askResults(address, { size: SIZE, cursor: shown.next }, signal);
    if (shown?.key !== key) return;
    drawHits(page.hits, address)?.querySelector("a").focus();
    offerMore(page);
  } catch {
    if (shown?.key === key) element("more-note").textContent = say.moreFailed;
  } finally {
    element("more").disabled = false;
  }
};

element("more").addEventListener("click", () => void more());
element("facets").open = matchMedia("(min-width: 60rem)").matches;
