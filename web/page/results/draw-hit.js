import { addressOf, toggled } from "../base/address.js";
import { directionOf, makePath } from "../base/direction.js";
import { make } from "../base/make.js";
import { makeFactLine } from "../base/make-fact-line.js";
import { makeKindBadge } from "../base/make-kind-badge.js";
import { titleOf } from "../base/title.js";
import { count, day, say } from "../words/words.js";
import { highlightParts, shortened, textOf } from "./highlight-parts.js";

/** Characters of a headline that are shown. */
const LONGEST_HEADLINE = 400;
/** Copies of a story that are shown at first. */
const SHOWN_COPIES = 20;

const marked = (parts) => parts.map(({ text, isMatch }) => (isMatch === true ? make("em", {}, text) : text));

const drawReason = ({ word, how, found, fields }) =>
  make(
    "li",
    { class: how === "not_there" ? "absent" : undefined },
    make("bdi", { class: "asked" }, word),
    how === "not_there" ? ` ${say.how.not_there}` : say.becomes,
    ...found.flatMap((text, at) => [at === 0 ? null : say.comma, make("bdi", {}, text)]),
    how === "not_there"
      ? null
      : ` (${say.how[how]}${say.semicolon}${fields.map((field) => say.where[field]).join(say.comma)})`,
  );

const drawWhy = (why) =>
  why === undefined || why.length === 0
    ? null
    : make("ul", { class: "why", "aria-label": say.why }, ...why.map(drawReason));

/** Whom an outlet means, and what each one calls them. */
const drawCalled = ([target, names]) =>
  make(
    "li",
    {},
    make("bdi", {}, target),
    ": ",
    ...[...names].flatMap(([name, outlets], at) => [
      at === 0 ? null : say.semicolon,
      say.quoted[0],
      make("bdi", {}, name),
      `${say.quoted[1]} `,
      make("bdi", { class: "outlet" }, [...outlets].join(say.comma)),
    ]),
  );

/** Who calls whom what in the story: outlets that use a loaded name, beside each other. */
const drawFraming = ({ versions = [] }) => {
  const rows = new Map();
  for (const { outlet, framing = [] } of versions)
    for (const { target, name } of framing) {
      const names = rows.get(target) ?? new Map();
      names.set(name, new Set([...(names.get(name) ?? []), outlet ?? say.somebodyElse]));
      rows.set(target, names);
    }
  if (rows.size === 0) return null;
  return make("div", { class: "others" }, say.namedBy, make("ul", {}, ...[...rows].map(drawCalled)));
};

/** Names that the article has, each as a choice; a chosen one is marked. */
const drawNames = (name, names, address) =>
  names.length === 0
    ? null
    : make(
        "span",
        { class: "named" },
        `${say[name === "place" ? "places" : "people"]} `,
        ...names.flatMap((value, at) => [
          at === 0 ? null : say.comma,
          make(
            "a",
            {
              href: addressOf(toggled(address, name, value)),
              "data-own": "",
              "aria-current": address.filters[name]?.includes(value) === true ? "true" : undefined,
            },
            make("bdi", {}, value),
          ),
        ]),
      );

const drawCopy = ({ id, headline, opening, outlet, published, path }, hit, address) => {
  const title = titleOf({ headline, opening });
  return make(
    "li",
    {},
    published === null
      ? make("span", { class: "when" }, say.undated)
      : make("time", { class: "when", datetime: published }, day(published)),
    make(
      "span",
      { class: "what" },
      outlet === null ? null : make("bdi", { class: "outlet" }, outlet),
      id === hit.id
        ? null
        : make(
            "a",
            { href: addressOf({ ...address, id }), "data-own": "", dir: directionOf(title) },
            textOf(shortened([{ text: title }], LONGEST_HEADLINE)),
          ),
      makePath(path),
    ),
  );
};

/** The copies of the story in order of time, folded. */
const drawCopies = (hit, address) => {
  const { versions = [] } = hit;
  if (versions.length < 2) return null;
  const outlets = new Set(versions.flatMap(({ outlet }) => outlet ?? [])).size;
  const copies = count("copies", hit.copies);
  const rows = versions.map((version) => drawCopy(version, hit, address));
  const rest = rows.slice(SHOWN_COPIES);
  return make(
    "details",
    { class: "story" },
    make(
      "summary",
      {},
      make(
        "bdi",
        {},
        outlets > 1 ? say.storyCopies(copies, count("outlets", outlets)) : say.storyCopiesIn(copies),
      ),
    ),
    make("ol", {}, ...rows.slice(0, SHOWN_COPIES)),
    rest.length === 0
      ? null
      : make(
          "details",
          {},
          make("summary", {}, make("bdi", {}, say.allOf(String(rows.length)))),
          make("ol", { start: SHOWN_COPIES + 1 }, ...rest),
        ),
  );
};

/** Draws one result. */
export const drawHit = (hit, address) => {
  const passages = hit.highlight.map(highlightParts);
  // If words of the headline matched the query, the whole headline is among the passages, with its highlights.
  const headline = passages.find((parts) => textOf(parts) === hit.headline);
  const title = marked(shortened(headline ?? [{ text: titleOf(hit) }], LONGEST_HEADLINE));
  const names = [drawNames("place", hit.places, address), drawNames("person", hit.people, address)];
  // The direction of its text, in any language of the page: facts and names stand below the headline, not on the other side.
  return make(
    "li",
    { dir: directionOf(titleOf(hit)) },
    make("h2", {}, make("a", { href: addressOf({ ...address, id: hit.id }), "data-own": "" }, ...title)),
    makeFactLine(
      {},
      makeKindBadge(hit.page_kind),
      hit.outlet === null ? null : make("bdi", { class: "outlet" }, hit.outlet),
      hit.published === null
        ? make("span", {}, say.undated)
        : make("time", { datetime: hit.published }, day(hit.published)),
      hit.files_gone === undefined
        ? null
        : make(
            "span",
            { class: "badge" },
            say.filesGone,
            " ",
            make("time", { datetime: hit.files_gone }, day(hit.files_gone)),
          ),
      hit.some_words === undefined ? null : make("span", { class: "badge" }, say.someWords),
      hit.replaced === undefined
        ? null
        : make(
            "span",
            { class: "badge" },
            say.replaced,
            " ",
            make("time", { datetime: hit.replaced }, day(hit.replaced)),
          ),
      hit.copies > 1 && hit.versions === undefined ? make("span", {}, count("copies", hit.copies)) : null,
    ),
    ...passages
      .filter((parts) => parts !== headline)
      .map((parts) => make("p", { class: "passage", dir: directionOf(textOf(parts)) }, ...marked(parts))),
    ...(hit.boilerplate ?? [])
      .map(highlightParts)
      .map((parts) =>
        make(
          "p",
          { class: "passage", dir: directionOf(textOf(parts)) },
          make("span", { class: "badge" }, say.leftOut),
          " ",
          ...marked(parts),
        ),
      ),
    names.every((one) => one === null) ? null : make("p", { class: "names" }, ...names),
    drawFraming(hit),
    drawCopies(hit, address),
    drawWhy(hit.why),
    make(
      "p",
      { class: "source" },
      make("a", { class: "like", href: addressOf({ like: hit.id }), "data-own": "afresh" }, say.moreLikeThis),
      makePath(hit.path),
    ),
  );
};
