import { addressOf, withOwn } from "../base/address.js";
import { directionOf, makePath } from "../base/direction.js";
import { make } from "../base/make.js";
import { makeFactLine } from "../base/make-fact-line.js";
import { titleOf } from "../base/title.js";
import { bytes, moment, number, percent, say } from "../words/words.js";
import { makeDay } from "./draw-dates.js";
import { tell } from "./say.js";

const makeCode = (text) => make("code", { dir: "ltr" }, text);

/** A list of facts, without those that are null. */
const makeFacts = (rows) =>
  make(
    "dl",
    {},
    ...rows.flatMap(([title, ...values]) =>
      values.every((value) => value === null || value === undefined)
        ? []
        : [make("dt", {}, title), make("dd", {}, ...values)],
    ),
  );

const makeMoment = (value) => make("time", { datetime: value }, moment(value));

const timeOf = (ms) => (ms === undefined ? null : makeMoment(new Date(ms).toISOString()));

const listOf = (value) => [value ?? []].flat().join(say.comma) || null;

const certain = (share) => (share === undefined ? null : ` (${tell.sure(percent(share))})`);

const drawArticle = (found, id) => {
  const { article = {}, publisher = {}, file = {}, event = {}, pipeline = {} } = found;
  return makeFacts([
    [
      tell.outlet,
      publisher.name === undefined ? null : make("bdi", {}, publisher.name),
      publisher.name === undefined
        ? null
        : ` (${tell.outletFrom[publisher.name_source] ?? publisher.name_source})`,
    ],
    [tell.agency, listOf(publisher.agency)],
    [tell.byline, article.byline],
    [tell.section, article.section],
    [tell.dateline, article.dateline],
    [
      tell.published,
      article.published === undefined ? `${tell.byFile} ` : makeDay(article.published),
      article.published === undefined ? timeOf(found["@timestamp"]) : certain(article.published_confidence),
    ],
    [
      tell.encoding,
      file.encoding === undefined ? null : makeCode(file.encoding),
      certain(pipeline.encoding_confidence),
    ],
    [tell.indexed, timeOf(event.ingested)],
    [tell.enriched, timeOf(pipeline.enriched_at)],
    [tell.id, makeCode(id)],
  ]);
};

const stateOf = ({ state }) => (state === null ? tell.noRecord : tell.states[state]);

/** A path that held the text: until when, and whether another text is there now. */
const drawFormer = ({ path, since, until, state }) =>
  make(
    "li",
    {},
    make(
      "p",
      {},
      makePath(path),
      " ",
      make(
        "span",
        { class: "badge" },
        state === "indexed" || state === "duplicate" ? tell.otherText : tell.states.deleted,
      ),
    ),
    makeFacts([
      [tell.since, since === null ? null : makeMoment(since)],
      [tell.until, makeMoment(until)],
    ]),
  );

const drawFile = (file) =>
  make(
    "li",
    {},
    make("p", {}, makePath(file.path), " ", make("span", { class: "badge" }, stateOf(file))),
    makeFacts([
      [tell.outlet, file.outlet === null ? null : make("bdi", {}, file.outlet)],
      [tell.published, file.published === null ? null : makeDay(file.published)],
      [tell.seen, file.seen === null ? null : makeMoment(file.seen)],
      [tell.changed, file.changed === null ? null : makeMoment(file.changed)],
      [tell.size, file.size === null ? null : bytes(file.size)],
      [tell.encoding, file.encoding === null ? null : makeCode(file.encoding)],
      [tell.hash, file.sha256 === null ? null : makeCode(file.sha256)],
    ]),
  );

const drawVersion = (of, { id, headline, opening, published, until, path, is_current: isCurrent }) => {
  const title = titleOf({ headline, opening });
  return make(
    "li",
    {},
    make("a", { href: addressOf({ id }), "data-own": "", dir: directionOf(title) }, title),
    makeFactLine(
      {},
      published === null ? null : makeDay(published),
      until === null ? null : make("span", {}, `${tell.until} `, makeMoment(until)),
      isCurrent === true ? make("span", { class: "badge" }, tell.isCurrent) : null,
      make("a", { href: addressOf(withOwn({ id: of }, { compare: id })), "data-own": "" }, tell.whatChanged),
      makePath(path),
    ),
  );
};

/** Draws where a document comes from: what its page says, its files, and the other texts that these files held. */
export const drawOrigin = (found, id, { total, files, former, versions }) => {
  const shown = files.length < total ? ` (${tell.filesOf(number(files.length), number(total))})` : "";
  return make(
    "details",
    { class: "origin" },
    make("summary", {}, make("h2", {}, tell.origin)),
    drawArticle(found, id),
    make("h3", {}, `${tell.files}${shown}`),
    make("ul", { class: "files" }, ...files.map((file) => drawFile(file))),
    former.length === 0 ? null : make("h3", {}, tell.former),
    former.length === 0 ? null : make("ul", { class: "files" }, ...former.map(drawFormer)),
    make("h3", {}, tell.versions),
    versions.length === 0
      ? make("p", { class: "note" }, tell.noVersions)
      : make("ul", { class: "versions" }, ...versions.map((version) => drawVersion(id, version))),
  );
};
