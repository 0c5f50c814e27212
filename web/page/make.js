/**
 * Makes an element: `make("a", { href: "/" }, "text")`. Strings become text nodes, so text from a file stays text, even if it looks like
 * markup. An attribute that is `undefined` is left out, and so is a child that is null.
 */
export const make = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
};

/** The element of the page with this id. */
export const element = (id) => document.querySelector(`#${id}`);
