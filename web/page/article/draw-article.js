import { addressOf, resultsOf } from "../base/address.js";
import { makePath } from "../base/direction.js";
import { make } from "../base/make.js";
import { makeFactLine } from "../base/make-fact-line.js";
import { makeKindBadge } from "../base/make-kind-badge.js";
import { count, language, say } from "../words/words.js";
import { makeDay } from "./draw-dates.js";
import { drawFacts } from "./draw-facts.js";
import { drawMarks } from "./draw-marks.js";
import { drawText } from "./draw-text.js";
import { factsOf } from "./facts.js";
import { tell } from "./say.js";

const drawHead = ({ article = {}, publisher = {} }) =>
  makeFactLine(
    {},
    makeKindBadge(article.page_kind),
    publisher.name === undefined ? null : make("bdi", { class: "outlet" }, publisher.name),
    article.published === undefined ? null : makeDay(article.published),
    article.language === undefined ? null : make("span", {}, language(article.language)),
    article.word_count === undefined ? null : make("span", {}, count("words", article.word_count)),
  );

/** What a printed article must say about itself: who published it and when, its file and the hash of it, and where it was read. */
const drawPrinted = ({ article = {}, publisher = {}, file = {} }, id) => {
  const rows = [
    [tell.source, publisher.name ?? tell.nobody],
    [tell.date, article.published === undefined ? tell.undated : makeDay(article.published)],
    [tell.file, file.path === undefined ? null : makePath(file.path)],
    [tell.hash, file.hash === undefined ? null : make("code", { dir: "ltr" }, file.hash.sha256)],
    [tell.id, make("code", { dir: "ltr" }, id)],
    [tell.address, make("bdi", { dir: "ltr" }, new URL(addressOf({ id }), location.origin).href)],
  ];
  return make(
    "dl",
    { class: "printed" },
    ...rows.flatMap(([title, value]) =>
      value === null ? [] : [make("dt", {}, title), make("dd", {}, value)],
    ),
  );
};

/** Shows the places of the text that are the evidence for a fact, one after the other. */
const openEvidence = (placesOf) => {
  let shown = null;
  const forget = () => {
    for (const piece of shown?.pieces ?? []) piece.classList.remove("evidence");
    shown?.button.setAttribute("aria-pressed", "false");
  };
  return (fact, button) => {
    const places = placesOf(fact);
    if (places.length === 0) return;
    const at = shown?.key === fact.key ? (shown.at + 1) % places.length : 0;
    forget();
    shown = { key: fact.key, at, button, pieces: places[at] };
    for (const piece of places[at]) piece.classList.add("evidence");
    button.setAttribute("aria-pressed", "true");
    places[at][0].scrollIntoView({ block: "center" });
    button
      .closest(".findings")
      .querySelector("[role=status]")
      .replaceChildren(
        `${tell.evidenceOf(at + 1, places.length)}: ${places[at].map((piece) => piece.textContent).join("")}`,
      );
  };
};

/**
 * Draws a whole document: its text, what can be marked in it, and the facts with their evidence.
 *
 * @param remember is called with what changes in the address
 * @returns the element of the headline, the facts, and the parts in order: the text, then the facts
 */
export const drawArticle = (found, address, target, remember) => {
  const facts = factsOf(found);
  const { headline, body, placesOf } = drawText(found, facts);
  const back = make(
    "nav",
    {},
    make("a", { class: "back", href: addressOf(resultsOf(address)), "data-own": "" }, say.back),
    make(
      "a",
      { class: "like", href: addressOf({ like: address.id }), "data-own": "afresh" },
      say.moreLikeThis,
    ),
  );
  return {
    headline,
    facts,
    parts: [
      make(
        "div",
        { class: "text" },
        back,
        headline,
        drawHead(found),
        drawMarks(facts, address, target, remember),
        body,
        drawPrinted(found, address.id),
      ),
      drawFacts(found, facts, openEvidence(placesOf)),
    ],
  };
};
