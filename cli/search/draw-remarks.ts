import type { Sort } from "../../search/find/search-input.ts";
import type { Suggestion } from "../../search/find/suggest-query.ts";
import type { QueryNote } from "../../search/query/query.ts";
import { drawLines } from "../terminal/draw.ts";
import type { Look } from "../terminal/look.ts";
import { data, type Run, words } from "../terminal/run.ts";

/** What a page of results is, as far as the lines around it say it. */
export interface PageFacts {
  readonly query: string;
  readonly shown: number;
  readonly total: number;
  readonly sort: Sort;
  readonly allCopies: boolean;
  readonly notes: readonly QueryNote[];
  readonly suggestion: Suggestion | null;
  /** Whether `show` knows the results by their numbers. */
  readonly areNumbered: boolean;
}

const ORDER: Readonly<Record<Sort, string>> = {
  relevance: "best first",
  time: "newest first",
  time_asc: "oldest first",
};

/** A note in words; the part of the query that it is about is put in order by itself. */
const noteRuns = ({ message, about }: QueryNote): readonly Run[] => {
  const at = about === "" ? -1 : message.indexOf(about);
  if (at < 0) return [words(message)];
  return [words(message.slice(0, at)), data(about), words(message.slice(at + about.length))];
};

/** What is said before the results: what was left out of the query, and how it was widened. */
export const drawNotes = ({ notes }: Pick<PageFacts, "notes">, look: Look): readonly string[] =>
  notes.flatMap((note) => drawLines(noteRuns(note), look, { first: "! ", rest: "  " }));

const suggestionRuns = ({ query, total }: Suggestion): readonly Run[] => [
  words("Did you mean "),
  data(query, "strong"),
  words(` (${total})?`),
];

const thingsText = (count: number, allCopies: boolean): string => {
  if (allCopies) return count === 1 ? "document" : "documents";
  return count === 1 ? "story" : "stories";
};

const countText = ({ shown, total, sort, allCopies }: PageFacts): string => {
  const things = thingsText(total, allCopies);
  if (total === 0) return "Nothing was found.";
  if (shown === 0) return `${total} ${things}.`;
  return `${shown < total ? `${shown} of ` : ""}${total} ${things}, ${ORDER[sort]}.`;
};

const hintsOf = ({ shown, total, areNumbered }: PageFacts): readonly string[] => [
  ...(areNumbered && shown > 0 ? ["`./warraq show 1` prints the first one whole."] : []),
  ...(shown > 0 && shown < total ? [`\`--size ${Math.min(total, shown * 5)}\` shows more.`] : []),
  ...(total === 0
    ? [
        "Fewer or other words find more; `outlet:`, `date:` and the like narrow a search. To `date:`, an article without a date of its own has the time of its file.",
      ]
    : []),
];

/** What is said after the results: how many there are, another spelling, and what can be done next. */
export const drawEnd = (page: PageFacts, look: Look): readonly string[] => [
  ...drawLines([words(countText(page), "strong")], look),
  ...(page.suggestion === null ? [] : drawLines(suggestionRuns(page.suggestion), look)),
  ...hintsOf(page).flatMap((hint) => drawLines([words(hint, "faint")], look)),
];
