import { addressOf, withOwn } from "../base/address.js";
import { directionOf, makePath } from "../base/direction.js";
import { make } from "../base/make.js";
import { makeFactLine } from "../base/make-fact-line.js";
import { count, number } from "../words/words.js";
import { makeDay } from "./draw-dates.js";
import { pairRows } from "./pair-rows.js";
import { tell } from "./say.js";

/** This many paragraphs without a change in a row are folded. */
const FOLDED = 3;

const TAGS = { before: "del", after: "ins" };

/** A piece of one side. A change is told by its element, its line and, where words replace words, its number: never by color alone. */
const drawPiece = (side, { kind, text, number: pair }) => {
  if (kind === "same") return text;
  const end = text.trimEnd();
  return make(
    "span",
    {},
    make(
      TAGS[side],
      { class: kind, title: tell.kindsOfChange[kind] },
      end,
      pair === null ? null : make("sup", { "aria-hidden": "true" }, number(pair)),
    ),
    text.slice(end.length),
  );
};

const drawSide = (side, pieces, name) => {
  const text = pieces.map((piece) => piece.text).join("");
  return make(
    "div",
    { class: pieces.length === 0 ? "side nothing" : "side" },
    make("span", { class: "side-name" }, make("bdi", {}, name)),
    make("p", { dir: directionOf(text) }, ...pieces.map((piece) => drawPiece(side, piece))),
  );
};

const drawRow = ({ before, after }, names) =>
  make(
    "div",
    { class: "row" },
    drawSide("before", before, names.before),
    drawSide("after", after, names.after),
  );

/** The rows of two texts; where several in a row are the same, they are folded. */
const drawRows = (changes, names) => {
  const rows = pairRows(changes);
  const drawn = [];
  for (let at = 0; at < rows.length; at += 1) {
    let end = at;
    while (end < rows.length && rows[end].isSame === true) end += 1;
    if (end - at >= FOLDED) {
      const folded = rows.slice(at, end).map((row) => drawRow(row, names));
      drawn.push(
        make(
          "details",
          { class: "unchanged" },
          make("summary", {}, tell.unchanged(count("paragraphs", end - at))),
          ...folded,
        ),
      );
      at = end - 1;
    } else drawn.push(drawRow(rows[at], names));
  }
  return drawn;
};

const nameOf = ({ outlet, path }) => outlet ?? path.split("/").at(-1);

const drawSource = (source, address) => {
  const { id, published, path } = source;
  return make(
    "div",
    { class: "side" },
    makeFactLine(
      {},
      make(
        "a",
        { href: addressOf({ ...address, id, own: {} }), "data-own": "" },
        make("bdi", { class: "outlet" }, nameOf(source)),
      ),
      published === null ? make("span", {}, tell.undatedCopy) : makeDay(published),
    ),
    make("p", { class: "source" }, makePath(path)),
  );
};

const drawCounts = ({ words: { dropped, added, replaced } }) =>
  make(
    "p",
    { class: "change-counts" },
    make("del", { class: "dropped" }, tell.dropped(count("words", dropped))),
    make("ins", { class: "added" }, tell.added(count("words", added))),
    make("span", { class: "replaced" }, tell.replaced(count("stretches", replaced))),
  );

/** The other texts of the story, to compare with one of them instead. */
const drawOthers = (members, from, to, address) => {
  const others = members.filter(({ id }) => id !== from && id !== to);
  if (others.length === 0) return null;
  const links = others.map((other) =>
    make(
      "li",
      {},
      make(
        "a",
        { href: addressOf(withOwn({ ...address, id: from }, { compare: other.id })), "data-own": "" },
        make("bdi", {}, nameOf(other)),
      ),
    ),
  );
  return make(
    "details",
    { class: "others" },
    make("summary", {}, `${tell.compareWith} (${number(others.length)})`),
    make("ul", {}, ...links),
  );
};

/** Draws two texts side by side, with what the second drops, adds and replaces; returns the parts, the heading first. */
export const drawDifferences = (differences, members, address) => {
  const { from, to, headline, body, cut } = differences;
  const names = { before: nameOf(from), after: nameOf(to) };
  const isSame = [...headline, ...body].every(({ kind }) => kind === "same");
  const swap = addressOf(withOwn({ ...address, id: to.id }, { compare: from.id }));
  const heading = make("h1", { tabindex: "-1" }, tell.compared);
  return {
    heading,
    parts: [
      make(
        "nav",
        {},
        make(
          "a",
          {
            class: "back to-article",
            href: addressOf(withOwn({ ...address, id: from.id }, { compare: "" })),
            "data-own": "",
          },
          tell.backToArticle,
        ),
      ),
      heading,
      drawCounts(differences),
      make("p", {}, make("a", { href: swap, "data-own": "" }, tell.swap)),
      drawOthers(members, from.id, to.id, address),
      isSame ? make("p", { class: "warning" }, tell.same) : null,
      cut === true ? make("p", { class: "warning" }, tell.cut) : null,
      make(
        "div",
        { class: "comparison" },
        make("div", { class: "row sources" }, drawSource(from, address), drawSource(to, address)),
        make("h2", {}, tell.headline),
        ...drawRows(headline, names),
        make("h2", {}, tell.body),
        ...drawRows(body, names),
      ),
    ].filter((part) => part !== null),
  };
};
