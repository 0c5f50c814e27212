import { directionOf } from "../base/direction.js";
import { make } from "../base/make.js";
import { percent, say } from "../words/words.js";
import { cutText, paragraphsOf } from "./cut-text.js";
import { findingsIn } from "./facts.js";
import { tell } from "./say.js";

/** What a fact is, in a few words, for whoever points at it. */
const titleOf = ({ kind, name, speaker, text, confidence }) => {
  const what = name ?? (kind === "quote" ? (speaker ?? say.somebody) : text);
  const sure = confidence === undefined ? "" : ` (${percent(confidence)})`;
  return `${tell.kinds[kind]}: ${what}${sure}`;
};

/** Draws pieces of text, and keeps for each fact the elements of each place where the text has it. */
const openPieces = () => {
  const places = new Map();
  const remember = ({ fact, field, start }, piece) => {
    const key = `${field} ${start}`;
    const ofFact = places.get(fact.key) ?? new Map();
    ofFact.set(key, [...(ofFact.get(key) ?? []), piece]);
    places.set(fact.key, ofFact);
  };
  const draw = ({ text, findings }) => {
    if (findings.length === 0) return text;
    const kinds = new Set(findings.map(({ fact }) => fact.kind));
    const isUnsure = findings.every(({ fact }) => fact.isCertain !== true);
    const piece = make(
      "span",
      {
        class: `finding ${[...kinds].join(" ")}${isUnsure === true ? " unsure" : ""}`,
        title: [...new Set(findings.map(({ fact }) => titleOf(fact)))].join("\n"),
      },
      text,
    );
    for (const finding of findings) remember(finding, piece);
    return piece;
  };
  return { draw, places };
};

/**
 * Draws headline and body with everything that was found in them. The kinds that are marked are a matter of style.
 *
 * @returns the elements, and for each key of a fact the elements of its places in the text, place by place
 */
export const drawText = ({ article = {} }, facts) => {
  const { body = "" } = article;
  const headline = article.headline ?? "";
  const { draw, places } = openPieces();
  const title = cutText(headline, findingsIn(facts, "headline")).map(draw);
  const paragraphs = paragraphsOf(cutText(body, findingsIn(facts, "body"))).map((pieces) =>
    make("p", { dir: directionOf(pieces.map(({ text }) => text).join("")) }, ...pieces.map(draw)),
  );
  return {
    headline: make(
      "h1",
      { dir: directionOf(headline), tabindex: "-1" },
      ...(headline === "" ? [say.untitled] : title),
    ),
    body: make("div", { class: "body" }, ...paragraphs),
    placesOf: ({ key }) => [...(places.get(key) ?? new Map()).values()],
  };
};
