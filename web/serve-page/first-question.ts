import { EVENT_FILTER_NAMES } from "../../search/events/event-fields.ts";
import { FILTER_NAMES } from "../../search/query/search-fields.ts";

type Query = Readonly<Record<string, unknown>>;

const textsOf = (query: Query, name: string): readonly string[] =>
  [query[name] ?? []].flat().filter((value): value is string => typeof value === "string");

const textOf = (query: Query, name: string): string => textsOf(query, name)[0] ?? "";

/** Every filter that the page reads in its address, in its order. */
const FILTERS: readonly string[] = [...new Set<string>([...FILTER_NAMES, ...EVENT_FILTER_NAMES])];
/** What the page hands on if it is said at all, in its order; a switch is on with `1`. */
const TEXTS_AND_SWITCHES = ["sort", "all_copies", "why", "like", "within"];
const SWITCHES: ReadonlySet<string> = new Set(["all_copies", "why"]);

/** The parameters of a search, in the order of `parametersOf` in `web/page/base/address.js`. */
const searchOf = (query: Query, without: readonly string[]): URLSearchParams => {
  const parameters = new URLSearchParams();
  const q = textOf(query, "q");
  if (q !== "") parameters.set("q", q);
  for (const name of FILTERS)
    for (const value of textsOf(query, name)) if (value !== "") parameters.append(name, value);
  for (const name of TEXTS_AND_SWITCHES) {
    const value = textOf(query, name);
    const isSaid = SWITCHES.has(name) ? value === "1" : value !== "";
    if (isSaid && !without.includes(name)) parameters.set(name, value);
  }
  return parameters;
};

const withPage = (parameters: URLSearchParams, page: Readonly<Record<string, string>>): string => {
  for (const [name, value] of Object.entries(page)) parameters.set(name, value);
  return parameters.toString();
};

/**
 * What the page asks of the API first at its address, to the letter: a browser that is told of it asks while it still loads the scripts, and
 * the page finds the answer there. Null for a view that needs no answer before the others. What is asked for in vain costs a search, so the
 * tests of the page count the questions.
 */
export const firstQuestion = (query: Query): string | null => {
  const id = textOf(query, "id");
  if (id !== "") return textOf(query, "compare") === "" ? `/api/documents/${encodeURIComponent(id)}` : null;
  const view = textOf(query, "view");
  if (view === "status") return null;
  return view === "events"
    ? `/api/events?${withPage(searchOf(query, ["why"]), { size: "20", from: "0" })}`
    : `/api/search?${withPage(searchOf(query, []), { size: "10" })}`;
};
