import { lang } from "../words/words.js";
import { addressOf } from "./address.js";
import { element } from "./make.js";

const YEAR_SECONDS = 31_536_000;
const other = lang === "ar" ? "en" : "ar";

/** Points the link to the other language at what is shown now. `lang=ar` must be said where English is remembered. */
export const offerLanguage = (address) => {
  const href = addressOf(address, other);
  element("language").setAttribute(
    "href",
    other === "ar" ? `${href}${href === "/" ? "?" : "&"}lang=ar` : href,
  );
};

/** Remembers the language that was switched to, for addresses that name none. */
export const rememberLanguage = () => {
  element("language").addEventListener("click", () => {
    document.cookie = `warraq-lang=${other}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
  });
};
