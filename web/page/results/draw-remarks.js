import { addressOf, withValues } from "../base/address.js";
import { element, make } from "../base/make.js";
import { titleOf } from "../base/title.js";
import { count, say } from "../words/words.js";
import { shortened, textOf } from "./highlight-parts.js";

/** Characters of the headline of an article that results resemble. */
const LONGEST_NAME = 120;

/** Articles without a publication date of their own are in no period: the way to those of them that the other choices leave. */
const amongUndated = (address) => {
  const undated = withValues(withValues(address, "published", []), "date_source", ["file"]);
  return make("a", { href: addressOf(undated), "data-own": "" }, say.amongUndated);
};

/** Says that there is nothing, and what to try instead. */
export const drawNothing = (address) => {
  const isNarrowed = Object.keys(address.filters).length > 0;
  const isBlank = address.q.trim() === "" && address.like === "" && !isNarrowed;
  const [before, after] = say.nothingFor;
  const title = address.q.trim() === "" ? [say.nothingChosen] : [before, make("bdi", {}, address.q), after];
  element("nothing-title").replaceChildren(...(isBlank ? [say.nothingYet] : title));
  const widen = make("a", { href: addressOf({ ...address, filters: {} }), "data-own": "" }, say.clear);
  const advice = isBlank
    ? [say.dropFiles, make("a", { href: addressOf({ view: "status" }), "data-own": "" }, say.whereFolder)]
    : [
        ...(isNarrowed ? [widen] : []),
        ...(address.filters.published === undefined ? [] : [amongUndated(address)]),
        say.fewerWords,
        say.spelling,
        make("a", { href: addressOf({}), "data-own": "afresh" }, say.everything),
      ];
  element("nothing-advice").replaceChildren(...advice.map((line) => make("li", {}, line)));
};

/** Says which article the results resemble, and lets go of it. */
export const drawLike = (like, address) => {
  element("liked").hidden = like === null;
  if (like === null) return;
  const [before, after] = say.like;
  const name = textOf(shortened([{ text: titleOf(like) }], LONGEST_NAME));
  element("liked").replaceChildren(
    make(
      "h1",
      {},
      before,
      make("a", { href: addressOf({ ...address, id: like.id }), "data-own": "" }, make("bdi", {}, name)),
      after,
    ),
    make("a", { href: addressOf({ ...address, like: "" }), "data-own": "" }, say.notLike),
  );
};

/** The notes on a query, in words. */
export const makeNotes = (notes) =>
  notes.map(({ code, about }) => make("p", {}, say.notes[code] ?? "", " ", make("bdi", {}, about)));

/** Draws the suggestion of another spelling, and the notes on the query. */
export const drawRemarks = ({ suggestion, notes }, address) => {
  const other =
    suggestion === null
      ? []
      : [
          make(
            "p",
            {},
            `${say.didYouMean} `,
            make(
              "a",
              { href: addressOf({ ...address, q: suggestion.query }), "data-own": "" },
              make("bdi", {}, suggestion.query),
            ),
            ` (${count("results", suggestion.total)})`,
          ),
        ];
  const remarks = makeNotes(notes);
  element("remarks").replaceChildren(...other, ...remarks);
  element("remarks").hidden = other.length + remarks.length === 0;
};
