/** web/page/status/: how the work goes, and the files in quarantine. */

import { withOwn } from "../base/address.js";
import { ask } from "../base/ask.js";
import { element, make } from "../base/make.js";
import { number, say } from "../words/words.js";
import { SIZE } from "./draw-pages.js";
import { drawFiles as drawFailed, drawReasons } from "./draw-quarantine.js";
import {
  drawFiles,
  drawFolders,
  drawGrowing,
  drawHealth,
  drawLinks,
  drawThroughput,
  drawWork,
} from "./draw-report.js";
import { drawUnread, UNREAD } from "./draw-unread.js";
import { tell } from "./say.js";

/** Between two questions, in milliseconds. The server asks its engines less often than that. */
const EVERY_MS = 3_000;

/** Replaces what is in a place, unless that would be the same, so that a reader's selection and focus stay. */
const fill = (place, parts) => {
  const next = parts.filter((part) => part !== null);
  const old = [...place.children];
  const isSame = old.length === next.length && old.every((part, at) => part.isEqualNode(next[at]) === true);
  if (!isSame) place.replaceChildren(...next);
};

const makeSection = (title, place) => make("section", {}, make("h2", {}, title), place);

/** The places of the view that change while it is shown. */
const drawPlaces = () => {
  const names = ["health", "folders", "ledger", "unread", "work", "speed", "growing", "reasons", "failed"];
  const places = Object.fromEntries(names.map((name) => [name, make("div", { class: name })]));
  const links = make("nav", { class: "links", "aria-label": tell.links });
  const note = make("p", { class: "retry-note", role: "status" });
  const heading = make("h1", { tabindex: "-1" }, tell.title);
  element("status").replaceChildren(
    heading,
    links,
    places.health,
    places.folders,
    makeSection(tell.files, places.ledger),
    places.unread,
    make(
      "div",
      { class: "halves" },
      makeSection(tell.work, places.work),
      makeSection(tell.speed, places.speed),
    ),
    places.growing,
    make(
      "section",
      { class: "quarantine" },
      make("h2", {}, tell.quarantine),
      note,
      places.reasons,
      places.failed,
    ),
  );
  return { ...places, links, note, heading };
};

const askList = (path, { reason = "", from = "0", ...others }, signal) => {
  const parameters = new URLSearchParams({ from, size: String(SIZE), ...others });
  if (reason !== "") parameters.set("reason", reason);
  return ask(`${path}?${parameters}`, signal);
};

/** The files in quarantine. While another list is open, the page and the reason of the address are that one's. */
const askFailed = ({ state = "", reason, from }, signal) =>
  askList("/api/quarantine", UNREAD.includes(state) === true ? {} : { reason, from }, signal);

/** The files of the list that an address opens; null if it opens none. */
const askUnread = async ({ state = "", reason, from }, signal) =>
  UNREAD.includes(state) === true ? askList("/api/files", { state, reason, from }, signal) : null;

/** What became of a retry, in words. */
const outcomeOf = ({ running, failed, queued, gone, in_flight: inFlight }) =>
  [
    running === true ? tell.retrying : null,
    tell.retried(number(queued)),
    gone > 0 ? tell.retriedGone(number(gone)) : null,
    inFlight > 0 ? tell.retriedInFlight(number(inFlight)) : null,
    failed === true ? tell.retryFailed : null,
  ]
    .filter((part) => part !== null)
    .join(" ");

/** Calls `work` again and again while the page can be seen, until the signal fires. */
const repeat = (work, signal) => {
  const timer = setInterval(() => {
    if (!document.hidden) void work();
  }, EVERY_MS);
  signal.addEventListener("abort", () => clearInterval(timer));
};

/** Draws the status, and keeps it up to date while it is shown. */
export const show = async (address, signal) => {
  const from = Number(address.own.from ?? 0);
  const [report, failed, unread] = await Promise.all([
    ask("/api/status", signal),
    askFailed(address.own, signal),
    askUnread(address.own, signal),
  ]);
  const isListOpen = unread !== null;
  // Of the quarantine, whose own choices stand in the address only while no other list is open.
  const quarantine = isListOpen ? withOwn(address, { state: "", reason: "", from: "" }) : address;
  const places = drawPlaces();
  let total = null;
  let isRetrying = false;

  const drawFailedFiles = (page) => {
    places.failed.replaceChildren(...drawFailed(page, isListOpen ? 0 : from, quarantine, retry, signal));
  };
  const draw = (next) => {
    const reasons = next.quarantine ?? [];
    fill(places.health, drawHealth(next));
    fill(places.folders, drawFolders(next));
    fill(places.ledger, drawFiles(next, address));
    fill(places.work, drawWork(next));
    fill(places.speed, drawThroughput(next));
    fill(places.growing, drawGrowing(next));
    fill(places.links, drawLinks(next));
    fill(places.reasons, reasons.length === 0 ? [] : [drawReasons(reasons, quarantine, retry)]);
    if (next.retry?.running === true) places.note.textContent = outcomeOf(next.retry);
    const count = next.ledger?.quarantined ?? null;
    const hasChanged = total !== null && count !== null && count !== total;
    total = count ?? total;
    return hasChanged;
  };
  const update = async () => {
    try {
      const hasChanged = draw(await ask("/api/status", signal));
      // A reader who looks into a file keeps it.
      if (hasChanged && places.failed.querySelector("details[open]") === null)
        drawFailedFiles(await askFailed(address.own, signal));
    } catch {
      if (signal.aborted !== true) fill(places.health, [make("p", { class: "warning" }, tell.paused)]);
    }
  };
  /** Tries files again, and says what became of it. */
  async function retry(wanted, button) {
    if (isRetrying) return;
    isRetrying = true;
    button.disabled = true;
    places.note.textContent = tell.retrying;
    try {
      places.note.textContent = outcomeOf(await ask("/api/quarantine/retry", signal, wanted));
      drawFailedFiles(await askFailed(address.own, signal));
    } catch (error) {
      if (signal.aborted !== true)
        places.note.textContent = `${error.title ?? say.notLoaded}. ${error.text ?? ""}`;
    }
    isRetrying = false;
    button.disabled = false;
  }

  draw(report);
  drawFailedFiles(failed);
  if (isListOpen) places.unread.replaceChildren(...drawUnread(unread, from, address));
  return {
    title: tell.title,
    ready: () => {
      scrollTo(0, 0);
      places.heading.focus({ preventScroll: true });
      if (isListOpen) places.unread.scrollIntoView({ block: "center" });
      repeat(update, signal);
    },
  };
};
