import { askExplanation } from "../base/ask.js";
import { directionOf } from "../base/direction.js";
import { loadInto, makeFolded } from "../base/load-into.js";
import { make } from "../base/make.js";
import { makeKindBadge } from "../base/make-kind-badge.js";
import { visible } from "../base/visible.js";
import { count, number, say } from "../words/words.js";
import { reasonOf, tell } from "./say.js";

const wordOf = ({ fate, kind }) => (kind === null ? tell.fates[fate] : (tell.boilerplate[kind] ?? kind));

/** What spoke for a line, or against it: the most important first, with its points. */
const drawSide = (title, side) =>
  side.length === 0
    ? null
    : make(
        "div",
        { class: "side" },
        make("p", { class: "note" }, title),
        make(
          "ul",
          {},
          ...side.map(({ feature, points }) =>
            make(
              "li",
              {},
              `${tell.features[feature] ?? feature} `,
              make("span", { class: "count" }, number(Math.abs(points))),
            ),
          ),
        ),
      );

/** What spoke for and against something, if points decided. */
const drawWeighed = (weighed, title, note) =>
  weighed === undefined
    ? null
    : make(
        "details",
        { class: "weighed" },
        make("summary", {}, title),
        note === undefined ? null : make("p", { class: "note" }, note),
        drawSide(
          tell.speaksFor,
          weighed.filter(({ points }) => points > 0),
        ),
        drawSide(
          tell.speaksAgainst,
          weighed.filter(({ points }) => points < 0),
        ),
      );

const drawLine = (line) => {
  const { says, text, weighed } = line;
  const reason = reasonOf(line);
  return make(
    "tr",
    { class: line.fate },
    make("th", { scope: "row", "aria-label": `${tell.line} ${line.line}` }, number(line.line)),
    make(
      "td",
      {},
      make("span", { class: "badge" }, wordOf(line)),
      says.length === 0
        ? null
        : make(
            "span",
            { class: "note" },
            ` ${tell.tells} ${says.map((what) => tell.says[what] ?? what).join(say.comma)}`,
          ),
      make("p", { class: "line", dir: directionOf(text) }, visible(text)),
      reason === "" ? null : make("p", { class: "note reason", dir: directionOf(reason) }, reason),
      // Why it was chosen as the headline or as the one that says when.
      drawWeighed(weighed, tell.weighed, tell.howWeighed),
    ),
  );
};

const drawLines = (lines) => make("table", { class: "lines" }, make("tbody", {}, ...lines.map(drawLine)));

/** Why the page is no article; nothing for an article. */
const drawKind = (kind) => {
  if (kind === null) return [];
  const reason = reasonOf(kind);
  return [
    make(
      "p",
      {},
      makeKindBadge(kind.kind),
      " ",
      make("span", { class: "note", dir: directionOf(reason) }, reason),
    ),
    drawWeighed(kind.weighed, tell.whyNoArticle),
  ];
};

/** Draws what became of the lines of a page; those of the article itself only if all are wanted. */
const drawExplanation = (page) => {
  const { lines, total, source, not_read: notRead, page_kind: kind, said_elsewhere: elsewhere } = page;
  const left = lines.filter(({ fate }) => fate === "boilerplate");
  const place = make("div", {}, left.length === 0 ? make("p", {}, tell.nothingLeftOut) : drawLines(left));
  const all = make("button", { type: "button", class: "toggle", "aria-pressed": "false" }, tell.allLines);
  all.addEventListener("click", () => {
    const isAll = all.getAttribute("aria-pressed") !== "true";
    all.setAttribute("aria-pressed", String(isAll));
    place.replaceChildren(drawLines(isAll ? lines : left));
  });
  return [
    notRead === null ? null : make("p", { class: "warning" }, tell.notRead[notRead]),
    ...drawKind(kind),
    source === "archive"
      ? null
      : make("p", {}, `${tell.linesLeft(count("lines", left.length), count("lines", total))} `, all),
    lines.length < total
      ? make("p", { class: "note" }, tell.firstOf(number(lines.length), number(total)))
      : null,
    elsewhere.length === 0
      ? null
      : make(
          "p",
          { class: "note" },
          `${tell.tellsNowhere} ${elsewhere.map((what) => tell.says[what] ?? what).join(say.comma)}`,
        ),
    place,
  ].filter((part) => part !== null);
};

/** Draws a folded section that asks, once it is opened, what was left out of the page of a file; of several files one is chosen. */
export const drawLeftOut = (id, paths, signal) => {
  const place = make("div", { "aria-live": "polite" });
  const load = (path) =>
    loadInto(place, async () => drawExplanation(await askExplanation(id, path, signal)), signal);
  const chosen = make(
    "select",
    { "aria-label": tell.leftOutOf },
    ...paths.map((path) => make("option", { value: path, dir: "ltr" }, path)),
  );
  chosen.addEventListener("change", () => void load(chosen.value));
  const before = paths.length > 1 ? make("p", {}, chosen) : null;
  return makeFolded({ class: "left-out", title: make("h2", {}, tell.leftOut), before }, place, () =>
    load(paths[0]),
  );
};
