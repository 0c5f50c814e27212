import { element } from "./make.js";

/**
 * Asks for all modules of a part of the page at once (`article`, `status`, `map`); otherwise a browser learns of each from the one
 * before it. The server, which knows which they are, left links to them in the page.
 */
export const hasten = (part) => {
  document.head.append(...element("modules").content.querySelectorAll(`[data-part="${part}"]`));
};
