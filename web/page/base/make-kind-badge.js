import { FILTERS, say } from "../words/words.js";
import { make } from "./make.js";

const names = FILTERS.find(({ name }) => name === "kind")?.values ?? {};

/** What a page is that is no article, in words that cannot be overlooked; null for an article. */
export const makeKindBadge = (kind) =>
  kind === undefined ? null : make("span", { class: "badge" }, say.noArticle(names[kind] ?? kind));
