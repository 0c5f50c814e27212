import { addressOf, withOwn } from "../base/address.js";
import { makePath } from "../base/direction.js";
import { make } from "../base/make.js";
import { makeFactLine } from "../base/make-fact-line.js";
import { bytes, moment, number } from "../words/words.js";
import { drawPages } from "./draw-pages.js";
import { tell } from "./say.js";

/** States whose files can be listed: no search finds them. */
export const UNREAD = ["waiting", "ignored", "deleted"];

const meaningOf = ({ reason, meaning }) => tell.reasons[reason] ?? meaning ?? reason ?? "";

const drawReason = (one, address) =>
  make(
    "li",
    {},
    make(
      "a",
      {
        href: addressOf(withOwn(address, { reason: one.reason, from: "" })),
        "data-own": "",
        "aria-current": one.reason === address.own.reason ? "true" : undefined,
      },
      meaningOf(one),
    ),
    make("span", { class: "count" }, number(one.count)),
  );

const drawFile = ({ path, reason, size, changed, seen }) =>
  make(
    "li",
    {},
    make("p", {}, makePath(path)),
    reason === null ? null : make("p", {}, meaningOf({ reason })),
    makeFactLine(
      {},
      make("span", {}, `${tell.size}: ${bytes(size)}`),
      make("span", {}, `${tell.changed}: `, make("time", { datetime: changed }, moment(changed))),
      make("span", {}, `${tell.seen}: `, make("time", { datetime: seen }, moment(seen))),
    ),
  );

/** Draws a page of the files in a state, with the reasons why they are in it. */
export const drawUnread = (page, from, address) =>
  [
    make("h2", {}, `${tell.files}: ${tell.states[address.own.state]}`),
    page.reasons.length === 0
      ? null
      : make("ul", { class: "reasons" }, ...page.reasons.map((one) => drawReason(one, address))),
    page.total === 0
      ? make("p", { class: "note" }, tell.nothingThere)
      : make("ol", { class: "failed-files", start: from + 1 }, ...page.files.map(drawFile)),
    drawPages(page, from, address),
    make(
      "p",
      {},
      make(
        "a",
        { href: addressOf(withOwn(address, { state: "", reason: "", from: "" })), "data-own": "" },
        tell.closeList,
      ),
    ),
  ].filter((part) => part !== null);
