const SVG = "http://www.w3.org/2000/svg";

const fill = (made, attributes, children) => {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
};

/**
 * Makes an element: `make("a", { href: "/" }, "text")`. Strings become text nodes, so text from a file stays text, even if it looks like
 * markup. An attribute that is `undefined` is left out, and so is a child that is null.
 */
export const make = (tag, attributes = {}, ...children) =>
  fill(document.createElement(tag), attributes, children);

/** Makes an element of a drawing, likewise. */
export const makeSvg = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS(SVG, tag), attributes, children);

/** The element of the page with this id. */
export const element = (id) => document.querySelector(`#${id}`);
