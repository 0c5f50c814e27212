import { addressOf, withOwn } from "../base/address.js";
import { make } from "../base/make.js";
import { number } from "../words/words.js";
import { tell } from "./say.js";

/** Files a page. */
export const SIZE = 20;

/** The ways to the pages before and behind one that begins at `from`; null if there is one only. */
export const drawPages = ({ total }, from, address) => {
  if (total <= SIZE) return null;
  const link = (text, to) =>
    make(
      "a",
      { href: addressOf(withOwn(address, { from: to === 0 ? "" : String(to) })), "data-own": "" },
      text,
    );
  const last = Math.min(from + SIZE, total);
  return make(
    "nav",
    { class: "pages" },
    from > 0 ? link(tell.previous, Math.max(0, from - SIZE)) : null,
    make("span", {}, tell.shown(number(from + 1), number(last), number(total))),
    last < total ? link(tell.next, from + SIZE) : null,
  );
};
