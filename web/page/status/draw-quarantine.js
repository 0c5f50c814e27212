import { addressOf, withOwn } from "../base/address.js";
import { ask } from "../base/ask.js";
import { directionOf, makePath } from "../base/direction.js";
import { loadInto, makeFolded } from "../base/load-into.js";
import { make } from "../base/make.js";
import { makeFactLine } from "../base/make-fact-line.js";
import { visible } from "../base/visible.js";
import { bytes, moment, number, say } from "../words/words.js";
import { drawPages } from "./draw-pages.js";
import { tell } from "./say.js";

const meaningOf = ({ reason, meaning }) => tell.reasons[reason] ?? meaning ?? reason ?? "";

const makeButton = (text, label, press) => {
  const button = make("button", { type: "button", class: "toggle", "aria-label": label }, text);
  button.addEventListener("click", () => press(button));
  return button;
};

/** Draws the reasons, each with the number of its files, a link that shows them and a button that tries them again. */
export const drawReasons = (reasons, address, retry) => {
  const { reason: chosen = "" } = address.own;
  const all = reasons.reduce((sum, { count }) => sum + count, 0);
  const link = (reason, text) =>
    make(
      "a",
      {
        href: addressOf(withOwn(address, { reason, from: "" })),
        "data-own": "",
        ...(reason === chosen ? { "aria-current": "true" } : {}),
      },
      text,
    );
  return make(
    "ul",
    { class: "reasons" },
    make(
      "li",
      {},
      link("", tell.allReasons),
      make("span", { class: "count" }, number(all)),
      makeButton(tell.retryAll, tell.retryAll, (button) => retry({ all: true }, button)),
    ),
    ...reasons.map((one) =>
      make(
        "li",
        {},
        link(one.reason, meaningOf(one)),
        make("span", { class: "count" }, number(one.count)),
        makeButton(tell.retryReason, `${tell.retryReason}: ${meaningOf(one)}`, (button) =>
          retry({ reason: one.reason }, button),
        ),
      ),
    ),
  );
};

const drawExcerpt = ({ reason, excerpt, not_read: notRead }) => {
  if (excerpt === null) return [make("p", { class: "warning" }, tell.notRead[notRead] ?? say.notLoaded)];
  const { of, position, before, fault, after } = excerpt;
  return [
    make(
      "p",
      { class: "note" },
      of === "beginning" ? tell.beginning : tell.position(number(position.line), number(position.column)),
    ),
    make(
      "pre",
      // JSON runs from the left, whatever is said in it.
      { dir: reason === "malformed_json" ? "ltr" : directionOf(before + after), tabindex: "0" },
      make("bdi", {}, visible(before)),
      of === "beginning"
        ? null
        : make("mark", {}, make("bdi", {}, fault === "" ? tell.endOfFile : visible(fault))),
      make("bdi", {}, visible(after)),
    ),
  ];
};

const makeExcerpt = (file, signal) => {
  const place = make("div", { "aria-live": "polite" });
  const load = async () => drawExcerpt(await ask(`/api/quarantine/${encodeURIComponent(file.id)}`, signal));
  return makeFolded({ title: tell.around }, place, () => loadInto(place, load, signal));
};

const drawFile = (file, retry, signal) => {
  const { path, message, stage, attempts, size, admitted } = file;
  return make(
    "li",
    {},
    make("p", {}, makePath(path)),
    make("p", {}, meaningOf(file)),
    message === null
      ? null
      : make(
          "p",
          { class: "note" },
          `${tell.engineMessage}: `,
          make("bdi", { class: "message", lang: "en", dir: "ltr" }, visible(message)),
        ),
    makeFactLine(
      {},
      stage === null ? null : make("span", {}, `${tell.stageOf}: ${tell.stages[stage] ?? stage}`),
      attempts === null ? null : make("span", {}, `${tell.attempts}: ${number(attempts)}`),
      make("span", {}, `${tell.size}: ${bytes(size)}`),
      make("span", {}, `${tell.admitted}: `, make("time", { datetime: admitted }, moment(admitted))),
    ),
    make(
      "div",
      { class: "file-tools" },
      makeButton(tell.retryOne, `${tell.retryOne}: ${path}`, (button) => retry({ ids: [file.id] }, button)),
      makeExcerpt(file, signal),
    ),
  );
};

/** Draws a page of the files in quarantine. */
export const drawFiles = (page, from, address, retry, signal) =>
  page.total === 0
    ? [make("p", { class: "note" }, tell.nothingInQuarantine)]
    : [
        make(
          "ol",
          { class: "failed-files", start: from + 1 },
          ...page.files.map((file) => drawFile(file, retry, signal)),
        ),
        drawPages(page, from, address),
      ].filter((part) => part !== null);
