import { addressOf } from "../base/address.js";
import { directionOf } from "../base/direction.js";
import { make } from "../base/make.js";
import { count, FILTERS, number, percent, range, say } from "../words/words.js";
import { makeDay } from "./draw-dates.js";
import { NAME_KINDS, namesFirst } from "./facts.js";
import { tell } from "./say.js";

/** Facts of a kind that are shown at once; the rest is folded. */
const SHOWN = 8;

const eventNames = FILTERS.find(({ name }) => name === "event")?.values ?? {};

/** The button that shows where the text says so, with how often it does and how sure that is. */
const makeEvidence = (fact, showEvidence) => {
  const { evidence, confidence } = fact;
  const sure = confidence === undefined ? null : tell.sure(percent(confidence));
  const label = [tell.evidence(count("places", evidence.length)), sure].filter((part) => part !== null);
  const button = make(
    "button",
    {
      type: "button",
      class: "evidence-button",
      "data-fact": fact.key,
      "aria-pressed": "false",
      title: label.join(say.comma),
    },
    evidence.length === 1 && confidence !== undefined ? null : make("bdi", {}, `×${number(evidence.length)}`),
    confidence === undefined ? null : make("bdi", {}, percent(confidence)),
    // Its name has what is seen in it: who says to the computer what they see must be understood.
    make("span", { class: "unseen" }, ` ${tell.evidence(count("places", evidence.length))}`),
  );
  button.addEventListener("click", () => showEvidence(fact, button));
  return button;
};

/** A value by which one can search, as a link. */
const makeValue = (filter, value, text = value) =>
  make(
    "a",
    { href: addressOf({ filters: { [filter]: [value] } }), "data-own": "" },
    make("bdi", { dir: directionOf(text) }, text),
  );

/** Somebody who is quoted: there is no list of speakers to choose from, but the query language knows them. */
const makeSpeaker = (speaker) =>
  speaker === null
    ? make("bdi", { class: "kind" }, say.somebody)
    : make(
        "a",
        { href: addressOf({ q: `speaker:"${speaker.replaceAll('"', "")}"` }), "data-own": "", class: "kind" },
        make("bdi", {}, speaker),
      );

const makeRow = (fact, showEvidence, ...parts) =>
  make("li", {}, make("span", { class: "fact" }, ...parts), makeEvidence(fact, showEvidence));

/** The rows of a list, those beyond the first folded. */
const makeList = (rows, shown = SHOWN) =>
  rows.length <= shown + 1
    ? make("ul", {}, ...rows)
    : make(
        "div",
        {},
        make("ul", {}, ...rows.slice(0, shown)),
        make(
          "details",
          {},
          make("summary", {}, tell.more(number(rows.length - shown))),
          make("ul", {}, ...rows.slice(shown)),
        ),
      );

const makeGroup = (title, ...lists) => {
  const drawn = lists.filter((list) => list !== null);
  return drawn.length === 0 ? null : make("section", {}, make("h3", {}, title), ...drawn);
};

/** The names of one kind, the less certain ones folded: they are no values of the document, so one cannot search by them. */
const drawNames = (facts, kind, showEvidence, note = () => null) => {
  const names = namesFirst(facts.filter((fact) => fact.kind === kind));
  const certain = names.filter(({ isCertain }) => isCertain === true);
  const others = names.filter(({ isCertain }) => isCertain !== true);
  if (names.length === 0) return null;
  return make(
    "div",
    {},
    make("h4", {}, tell.kinds[kind]),
    certain.length === 0
      ? null
      : makeList(certain.map((fact) => makeRow(fact, showEvidence, makeValue(kind, fact.name), note(fact)))),
    others.length === 0
      ? null
      : make(
          "details",
          {},
          make("summary", {}, `${tell.lessCertain} (${number(others.length)})`),
          make("ul", {}, ...others.map((fact) => makeRow(fact, showEvidence, make("bdi", {}, fact.name)))),
        ),
  );
};

/** In UTF-16 units. The whole quote is marked in the text. */
const LONGEST_QUOTE = 140;

const shortened = (text) =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, "")} …` : text;

const quietly = (text) => (text === null ? null : make("span", { class: "note" }, text));

const drawPublished = ({ article = {} }) => {
  const { published, published_precision: precision, published_source: source } = article;
  if (published === undefined) return make("p", { class: "note" }, source === "file" ? tell.undated : "");
  return make(
    "p",
    {},
    `${tell.published} `,
    makeDay(published),
    quietly(tell.precise[precision] === undefined ? null : ` ${tell.precise[precision]}`),
  );
};

const drawTime = (fact, showEvidence) => {
  const { text, from, to, precision, conflict } = fact;
  return makeRow(
    fact,
    showEvidence,
    make("bdi", { dir: directionOf(text) }, text),
    ": ",
    from === null ? quietly(tell.unresolved) : makeDay(from),
    ...(to === null || to === undefined ? [] : [` ${tell.upTo} `, makeDay(to)]),
    quietly(from === null ? null : ` ${tell.precise[precision] ?? precision}`),
    quietly(conflict === true ? `${say.semicolon}${tell.conflicting}` : null),
  );
};

const casualtiesOf = ({ killed, injured, detained }) =>
  [
    [say.killed, killed],
    [say.injured, injured],
    [say.detained, detained],
  ].flatMap(([word, found]) => (found === null || found === undefined ? [] : [`${word} ${range(found)}`]));

/** Names, the first of them behind a word of the page. Each is isolated: it may run in another direction than the word. */
const withWord = (word, names) =>
  names.map((name, at) => (at === 0 ? [`${word} `, make("bdi", {}, name)] : name));

const drawEvent = (fact, showEvidence) => {
  const { type, status, date, place, actors = [], targets = [], attributed_to: source } = fact;
  const parts = [
    say.statuses[status] ?? status,
    date === null || date === undefined ? null : makeDay(date),
    place?.name,
    ...actors,
    ...withWord(tell.against, targets),
    ...casualtiesOf(fact),
    ...withWord(tell.accordingTo, source === null || source === undefined ? [] : [source]),
  ].filter((part) => part !== null && part !== undefined && part !== "");
  return makeRow(
    fact,
    showEvidence,
    make("bdi", { class: "kind" }, eventNames[type] ?? type),
    ...parts.flatMap((part) => [say.comma, make("bdi", {}, ...[part].flat())]),
  );
};

const drawQuote = (fact, showEvidence) => {
  const { speaker, verb, text, manner } = fact;
  return makeRow(
    fact,
    showEvidence,
    makeSpeaker(speaker),
    ` ${verb}: `,
    make("q", { dir: directionOf(text) }, shortened(text)),
    quietly(tell[manner] === undefined ? null : ` (${tell[manner]})`),
  );
};

const drawCalled = (fact, showEvidence) =>
  makeRow(
    fact,
    showEvidence,
    make("bdi", {}, fact.target),
    say.becomes,
    makeValue("framing", `${fact.target}: ${fact.name}`, fact.name),
  );

/** Draws who, where, when, what and who said it, each with its evidence in the text. */
export const drawFacts = (found, facts, showEvidence) => {
  const of = (kind, draw) => {
    const rows = facts.filter((fact) => fact.kind === kind).map((fact) => draw(fact, showEvidence));
    return rows.length === 0 ? null : makeList(rows);
  };
  const main = found.place?.primary?.name;
  const isMain = ({ name }) => (name === main ? make("span", { class: "badge" }, tell.mainPlace) : null);
  const names = (kinds) => kinds.map((kind) => drawNames(facts, kind, showEvidence, isMain));
  const groups = [
    makeGroup(tell.who, ...names(NAME_KINDS.filter((kind) => kind !== "place"))),
    makeGroup(tell.where, ...names(["place"])),
    makeGroup(tell.when, drawPublished(found), of("time", drawTime)),
    makeGroup(tell.what, of("event", drawEvent)),
    makeGroup(tell.said, of("quote", drawQuote)),
    makeGroup(tell.called, of("framing", drawCalled)),
  ];
  return make(
    "aside",
    { class: "findings", "aria-label": tell.facts },
    make("h2", {}, tell.facts),
    facts.length === 0 ? null : make("p", { class: "note" }, tell.howToRead),
    make("p", { class: "unseen", role: "status" }),
    ...groups.filter((group) => group !== null),
  );
};
