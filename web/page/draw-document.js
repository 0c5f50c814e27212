import { addressOf } from "./address.js";
import { directionOf, makePath } from "./direction.js";
import { element, make } from "./make.js";
import { day, language, say, wordCount } from "./words.js";

const drawFacts = ({ article = {}, publisher = {} }) =>
  make(
    "p",
    { class: "facts" },
    publisher.name === undefined ? null : make("bdi", { class: "outlet" }, publisher.name),
    article.published === undefined
      ? null
      : make("time", { datetime: article.published }, day(article.published)),
    article.language === undefined ? null : make("span", {}, language(article.language)),
    article.word_count === undefined ? null : make("span", {}, wordCount(article.word_count)),
  );

const drawCopy = ({ path, outlet, published }) =>
  make(
    "li",
    {},
    makePath(path),
    outlet === null ? null : make("bdi", { class: "outlet" }, outlet),
    published === null ? null : make("time", { datetime: published }, day(published)),
  );

const drawCopies = (list) =>
  make("section", { class: "copies" }, make("h2", {}, say.copies), make("ul", {}, ...list.map(drawCopy)));

const makeHeadline = (headline) =>
  make("h1", { dir: directionOf(headline), tabindex: "-1" }, headline === "" ? say.untitled : headline);

const drawBody = (body) =>
  make(
    "div",
    { class: "body" },
    ...body.split(/\n{2,}/u).map((paragraph) => make("p", { dir: directionOf(paragraph) }, paragraph)),
  );

/** Draws a whole document in place of the one before, and returns the element of its headline. */
export const drawDocument = (found, address) => {
  const { article = {}, dedup = {} } = found;
  const headline = makeHeadline(article.headline ?? "");
  const results = addressOf({ ...address, id: "" });
  element("document").replaceChildren(
    make("nav", {}, make("a", { class: "back", href: results, "data-own": "" }, say.back)),
    headline,
    drawFacts(found),
    drawBody(article.body ?? ""),
    drawCopies(dedup.copy_list ?? []),
    make(
      "details",
      { class: "fields" },
      make("summary", {}, say.allFields),
      make("pre", { dir: "ltr", tabindex: "0" }, JSON.stringify(found, null, 2)),
    ),
  );
  return headline;
};
