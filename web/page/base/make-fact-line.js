import { make } from "./make.js";

const makeDot = () => make("span", { class: "dot", "aria-hidden": "true" }, "·");

const isBadge = (fact) => fact.classList.contains("badge");

/**
 * Makes a line of facts with a dot between them; null is no fact. The dots are elements of their own, in the order of the line: a fact may
 * run in another direction.
 */
export const makeFactLine = (attributes, ...facts) => {
  const shown = facts.filter((fact) => fact !== null);
  return make(
    "p",
    { class: "facts", ...attributes },
    ...shown.flatMap((fact, at) => (at === 0 || isBadge(fact) === true ? [fact] : [makeDot(), fact])),
  );
};
