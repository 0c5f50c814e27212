/** web/page/article/: a whole article, what was found in it, its story, where it comes from, and how it differs from another. */

import { addressOf, readAddress, withOwn } from "../base/address.js";
import { askAbout, askDifferences, askDocument } from "../base/ask.js";
import { element, make } from "../base/make.js";
import { offerLanguage } from "../base/switch-language.js";
import { say } from "../words/words.js";
import { drawArticle } from "./draw-article.js";
import { drawDifferences } from "./draw-differences.js";
import { drawLeftOut } from "./draw-explanation.js";
import { drawOrigin } from "./draw-origin.js";
import { drawFraming, drawStory } from "./draw-story.js";

/** Changes what the address remembers of this view, without a step for the back button. */
const remember = (changes) => {
  const address = withOwn(readAddress(), changes);
  history.replaceState(history.state, "", addressOf(address));
  offerLanguage(address);
};

/** A section that is drawn when its answer is there. The article does not wait for it. */
const drawLater = (answer, draw, signal) => {
  const place = make("div", { class: "later", "aria-busy": "true" });
  answer.then(
    (found) => {
      place.replaceWith(...draw(found).filter((part) => part !== null));
    },
    (error) => {
      if (signal.aborted === true) return;
      place.setAttribute("aria-busy", "false");
      place.replaceChildren(make("p", { class: "warning" }, error.title ?? say.notLoaded));
    },
  );
  return place;
};

const drawFields = (found) =>
  make(
    "details",
    { class: "fields" },
    make("summary", {}, say.allFields),
    make("pre", { dir: "ltr", tabindex: "0" }, JSON.stringify(found, null, 2)),
  );

/** The key of the event that an address points at by the place of its sentence, `at=body:120`; null if it points at none. */
const passageOf = (facts, { own }) => {
  const [field, start] = (own.at ?? "").split(":");
  const told = facts.find(
    ({ kind, evidence }) =>
      kind === "event" && evidence.some((span) => span.field === field && String(span.start) === start),
  );
  return told?.key ?? null;
};

const showArticle = async (address, signal) => {
  const { id } = address;
  const [story, files] = [askAbout(id, "story", signal), askAbout(id, "files", signal)];
  // Whoever draws them tells of their failure; until then it must not count as unnoticed.
  for (const answer of [story, files]) answer.catch(() => undefined);
  const found = await askDocument(id, signal);
  const target = element("article");
  const { headline, parts, facts } = drawArticle(found, address, target, remember);
  const paths = found.dedup?.paths ?? [];
  target.replaceChildren(
    ...parts,
    make(
      "div",
      { class: "about" },
      drawLater(story, (told) => [drawStory(told, id, address), drawFraming(told)], signal),
      drawLater(files, (told) => [drawOrigin(found, id, told)], signal),
      paths.length === 0 ? null : drawLeftOut(id, paths, signal),
      drawFields(found),
    ),
  );
  return { heading: headline, passage: passageOf(facts, address) };
};

const showDifferences = async (address, signal) => {
  const { id, own } = address;
  const [differences, story] = await Promise.all([
    askDifferences(id, own.compare, signal),
    // Without the story there are only the two.
    askAbout(id, "story", signal).catch(() => ({ members: [] })),
  ]);
  const { heading, parts } = drawDifferences(differences, story.members, address);
  element("article").replaceChildren(...parts);
  return { heading, passage: null };
};

/** Draws the article of an address, or its differences from the one that `compare` names. */
export const show = async (address, signal) => {
  const isCompared = (address.own.compare ?? "") !== "";
  const { heading, passage } = await (isCompared ? showDifferences : showArticle)(address, signal);
  element("article").classList.toggle("compared", isCompared);
  return {
    title: heading.textContent,
    ready: () => {
      scrollTo(0, 0);
      heading.focus({ preventScroll: true });
      // As a reader does who presses it.
      if (passage !== null)
        element("article")
          .querySelector(`[data-fact="${CSS.escape(passage)}"]`)
          ?.click();
    },
  };
};
