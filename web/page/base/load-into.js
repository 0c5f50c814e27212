import { say } from "../words/words.js";
import { make } from "./make.js";

/** The newest load into each place: the answer to an earlier one comes too late. */
const newest = new WeakMap();

/** Fills a place with the elements that `load` resolves to. Until then the place says that they are coming, and if they fail, why. */
export const loadInto = async (place, load, signal) => {
  newest.set(place, load);
  const fill = (...parts) => {
    if (signal.aborted !== true && newest.get(place) === load) place.replaceChildren(...parts);
  };
  fill(make("p", { class: "note" }, say.loading));
  try {
    fill(...(await load()));
  } catch (error) {
    fill(make("p", { class: "warning" }, error.title ?? say.notLoaded));
  }
};

/** Makes a folded section, which is filled when it is first opened. What stands `before` the place to fill is there from the start. */
export const makeFolded = ({ title, before = null, ...attributes }, place, fill) => {
  const section = make("details", attributes, make("summary", {}, title), before, place);
  section.addEventListener("toggle", () => {
    if (section.open === true && place.childElementCount === 0) fill();
  });
  return section;
};
