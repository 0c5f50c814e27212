import { say } from "../words/words.js";

/** What a list calls a document: its headline; of a text without one its first words, and that they are no headline. */
export const titleOf = ({ headline, opening }) => headline ?? `${opening ?? ""} ${say.untitled}`.trim();
