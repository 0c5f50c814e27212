import { addressOf, withOwn } from "../base/address.js";
import { directionOf, makePath } from "../base/direction.js";
import { make } from "../base/make.js";
import { makeFactLine } from "../base/make-fact-line.js";
import { titleOf } from "../base/title.js";
import { count, number, percent, say } from "../words/words.js";
import { makeDay } from "./draw-dates.js";
import { tell } from "./say.js";

const makeOutlet = (outlet) => make("bdi", { class: "outlet" }, outlet ?? tell.nobody);

const drawFact = ({ kind, first, second }) => [
  `${tell.factKinds[kind] ?? kind} `,
  make("bdi", {}, first),
  " / ",
  make("bdi", {}, second),
];

/** How a text compares with the lead, in words: how alike, what only one has, which facts differ. */
const drawDecision = ({ similarity, decision }) => {
  if (similarity === null || decision === null) return null;
  const { onlyFirst, onlySecond, differing } = decision.evidence;
  const parts = [
    tell.alike(percent(decision.similarity)),
    onlySecond === 0 ? null : tell.onlyThere(count("words", onlySecond)),
    onlyFirst === 0 ? null : tell.onlyLead(count("words", onlyFirst)),
  ].filter((part) => part !== null);
  return make(
    "p",
    { class: "note" },
    parts.join(say.comma),
    ...(differing.length === 0
      ? []
      : [
          `${say.semicolon}${tell.factsDiffer} `,
          ...differing.flatMap((fact, at) => [at === 0 ? null : say.comma, ...drawFact(fact)]),
        ]),
  );
};

const drawFile = ({ path, outlet, published }, member) =>
  make(
    "li",
    {},
    makePath(path),
    outlet === null || outlet === member.outlet ? null : make("span", {}, " ", makeOutlet(outlet)),
    published === null || published === member.published ? null : make("span", {}, " ", makeDay(published)),
  );

/** The files of a text, folded where there are several. */
const drawFiles = (member) => {
  const files = member.copy_list.map((copy) => drawFile(copy, member));
  if (files.length === 1) return make("p", { class: "source" }, makePath(member.copy_list[0].path));
  return make(
    "details",
    { class: "source" },
    make("summary", {}, `${tell.sameText} ${count("inFiles", member.copies)}`),
    make("ul", {}, ...files),
  );
};

const drawMember = (member, id, address) => {
  const { outlet, published, relation, words } = member;
  const isThis = member.id === id;
  const title = titleOf(member);
  const compare = addressOf(withOwn({ ...address, id }, { compare: member.id }));
  return make(
    "li",
    isThis ? { class: "this", "aria-current": "true" } : {},
    makeFactLine(
      {},
      published === null ? make("span", {}, tell.undatedCopy) : makeDay(published),
      outlet === null ? null : makeOutlet(outlet),
      make("span", { class: "badge" }, tell.relations[relation] ?? relation),
      make("span", {}, count("words", words)),
      isThis ? make("span", { class: "badge" }, tell.thisText) : null,
    ),
    make(
      "p",
      { class: "title", dir: directionOf(title) },
      isThis
        ? title
        : make("a", { href: addressOf({ ...address, id: member.id, own: {} }), "data-own": "" }, title),
    ),
    drawDecision(member),
    drawFiles(member),
    isThis
      ? null
      : make(
          "p",
          {},
          make(
            "a",
            {
              class: "compare",
              href: compare,
              "data-own": "",
              "aria-label": `${tell.differences}: ${outlet ?? title}`,
            },
            tell.differences,
          ),
        ),
  );
};

/** Draws the texts of a story in order of time, each with how it compares with the first and a way to its differences from this one. */
export const drawStory = ({ documents, members }, id, address) => {
  // As the results count them: each file that tells the story, as far as its texts are here.
  const copies = members.reduce((sum, member) => sum + member.copies, documents - members.length);
  const [only] = members;
  const isAlone = members.length === 1 && only.copies === 1;
  return make(
    "section",
    { class: "story", id: "copies" },
    make("h2", {}, tell.copies, isAlone ? null : make("span", { class: "count" }, ` ${number(copies)}`)),
    isAlone ? make("p", { class: "note" }, tell.onlyCopy) : null,
    documents > members.length
      ? make("p", { class: "note" }, tell.firstOf(number(members.length), number(documents)))
      : null,
    isAlone ? null : make("ol", {}, ...members.map((member) => drawMember(member, id, address))),
  );
};

const drawNames = (names) =>
  names.length === 0
    ? make("span", { class: "note" }, tell.absent)
    : make(
        "ul",
        {},
        ...names.map(({ name, count: times }) =>
          make(
            "li",
            {},
            make("bdi", { dir: directionOf(name) }, name),
            times > 1 ? make("span", { class: "count" }, ` ${tell.times(number(times))}`) : null,
          ),
        ),
      );

const drawTarget = ({ target, outlets }) =>
  make(
    "table",
    {},
    make("caption", {}, make("bdi", {}, target)),
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        ...[tell.outlet, tell.loaded, tell.neutral].map((title) => make("th", { scope: "col" }, title)),
      ),
    ),
    make(
      "tbody",
      {},
      ...outlets.map(({ outlet, loaded, neutral }) =>
        make(
          "tr",
          {},
          make("th", { scope: "row" }, makeOutlet(outlet)),
          make("td", { class: "loaded" }, drawNames(loaded)),
          make("td", {}, drawNames(neutral)),
        ),
      ),
    ),
  );

/** Draws how each outlet of a story calls those for whom one of them has a loaded name, beside each other; null if none has. */
export const drawFraming = ({ framing }) =>
  framing.length === 0
    ? null
    : make("section", { class: "framing" }, make("h2", {}, tell.framing), ...framing.map(drawTarget));
