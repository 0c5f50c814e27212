import { addressOf, toggled } from "../base/address.js";
import { directionOf } from "../base/direction.js";
import { make } from "../base/make.js";
import { makeFactLine } from "../base/make-fact-line.js";
import { titleOf } from "../base/title.js";
import { count, day, EVENT_FILTERS, month, range, say, valueText } from "../words/words.js";

/** Letters of an ISO date that say no more than the text does; all, where it tells the day. */
const TOLD = { month: 7, season: 7, year: 4, decade: 4 };
/** What is told less exactly than its date looks. */
const ROUGH = new Set(["week", "season", "decade"]);

const filterOf = (name) => EVENT_FILTERS.find((filter) => filter.name === name);

/** When it happened, as exactly as the text says; where it says nothing, when the article was published. */
const drawWhen = ({ date, precision, article }) => {
  if (date === null)
    return make(
      "span",
      { class: "when" },
      make("span", { class: "untold" }, say.events.noDay),
      make(
        "span",
        { class: "untold" },
        article.published === null ? say.undated : say.events.publishedOn(day(article.published)),
      ),
    );
  const told = date.slice(0, TOLD[precision] ?? 10);
  const text = told.length === 4 ? told : told.length === 7 ? month(told) : day(told);
  return make(
    "time",
    { class: "when", datetime: told },
    ROUGH.has(precision) ? `${say.events.about} ${text}` : text,
  );
};

/** A value that narrows the list to the events that have it. */
const makeChoice = (name, value, address) =>
  make(
    "a",
    {
      href: addressOf(toggled(address, name, value)),
      "data-own": "",
      "aria-current": address.filters[name]?.includes(value) === true ? "true" : undefined,
    },
    make("bdi", {}, valueText(filterOf(name), value)),
  );

const drawPart = (label, ...children) =>
  make("span", { class: "part" }, make("span", { class: "label" }, `${label} `), ...children);

/** What is told of one side of an event. */
const drawValues = (name, values, address) =>
  values.length === 0
    ? null
    : drawPart(
        say.events.labels[name],
        ...values.flatMap((value, at) => [at === 0 ? null : say.comma, makeChoice(name, value, address)]),
      );

const drawCasualties = ({ killed, injured, detained }) =>
  [
    [say.killed, killed],
    [say.injured, injured],
    [say.detained, detained],
  ].flatMap(([word, found]) =>
    found === null ? [] : [drawPart(word, make("span", { class: "casualties" }, range(found)))],
  );

/** According to whom: the source that the text names, else the outlet itself. */
const drawSource = ({ according_to: source, article }, address) => {
  if (source !== null) return drawValues("according_to", [source], address);
  return make(
    "span",
    { class: "part label" },
    ...(article.outlet === null
      ? [say.events.noSource]
      : [`${say.events.outletItself} `, make("bdi", {}, article.outlet)]),
  );
};

/** The sentence, with the word that tells of the event marked, and its passage in the article behind the link. */
const drawPassage = ({ passage: { text, trigger } }) => {
  const at = trigger === "" ? -1 : text.indexOf(trigger);
  const parts =
    at < 0 ? [text] : [text.slice(0, at), make("em", {}, trigger), text.slice(at + trigger.length)];
  return make("p", { class: "passage", dir: directionOf(text) }, ...parts);
};

const drawArticle = ({ article, articles, passage: { field, start } }, address) => {
  const title = titleOf(article);
  return makeFactLine(
    // The direction of its text, as in the results: names of outlets stand behind the headline in any language of the page.
    { dir: directionOf(title) },
    make(
      "a",
      { href: addressOf({ ...address, id: article.id, own: { at: `${field}:${start}` } }), "data-own": "" },
      make("bdi", { dir: directionOf(title) }, title),
    ),
    article.outlet === null ? null : make("bdi", { class: "outlet" }, article.outlet),
    article.published === null
      ? make("span", {}, say.undated)
      : make("time", { datetime: article.published }, day(article.published)),
    articles > 1 ? make("span", {}, count("tellingArticles", articles)) : null,
  );
};

/** Draws one event: when, what, who, to whom, where, with how many casualties, according to whom, and the sentence that says so. */
export const drawEvent = (event, address) => {
  const { type, status, actors, targets, place } = event;
  return make(
    "li",
    {},
    drawWhen(event),
    make(
      "div",
      {},
      make(
        "p",
        { class: "deed" },
        make("span", { class: "type" }, makeChoice("event", type, address)),
        status === "happened"
          ? null
          : make("span", { class: `badge ${status}` }, say.statuses[status] ?? status),
        drawValues("actor", actors, address),
        drawValues("target", targets, address),
        drawValues("place", place === null ? [] : [place.name], address),
        ...drawCasualties(event),
        drawSource(event, address),
      ),
      drawPassage(event),
      drawArticle(event, address),
    ),
  );
};
