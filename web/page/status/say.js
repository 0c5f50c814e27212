import { lang } from "../words/words.js";

/** What the view of the work says, in the language of the page. */
export const { say: tell } = await import(`../words/status.${lang}.js`);
