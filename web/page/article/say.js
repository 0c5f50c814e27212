import { lang } from "../words/words.js";

/** What the view of an article says, in the language of the page; and in its language why lines of a page were left out or kept. */
export const [{ say: tell }, { reasonOf }] = await Promise.all([
  import(`../words/article.${lang}.js`),
  import(`../words/rules.${lang}.js`),
]);
