import { addressOf, withoutEvents } from "../base/address.js";
import { make } from "../base/make.js";
import { say } from "../words/words.js";

const makeFace = (text, to, isCurrent) =>
  make(
    "a",
    {
      href: addressOf(to),
      "data-own": "",
      "data-choice": text,
      "aria-current": isCurrent ? "page" : undefined,
    },
    text,
  );

/** The two faces of a search: the articles that it finds, and what happened in them. */
export const drawFaces = (address) => {
  const isEvents = address.view === "events";
  return make(
    "span",
    { class: "tool faces", role: "group", "aria-label": say.events.faces },
    makeFace(say.events.articles, withoutEvents(address), !isEvents),
    makeFace(say.events.title, { ...address, view: "events" }, isEvents),
  );
};
