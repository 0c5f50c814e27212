/**
 * Makes an element: `make("a", { href: "/" }, "text")`. Strings become text nodes, so what stood in a file stays text,
 * whatever it looks like. An attribute that is `undefined` is left out.
 */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
};

/** The element of the page with this id. */
export const part = (id) => document.querySelector(`#${id}`);
