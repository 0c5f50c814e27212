/** web/page/base/: what all views of the page share: the address, requests, elements, directions. */

import { EVENT_FILTERS, FILTERS, lang } from "../words/words.js";

/** Parameters that belong to one view: what is marked in an article, with which one it is compared, the page of a list. */
const OWN = ["marks", "compare", "calendar", "at", "state", "reason", "from"];

/** Filters of events that articles do not have. */
const OF_EVENTS = EVENT_FILTERS.filter(({ name }) => !FILTERS.some((filter) => filter.name === name));

/**
 * Reads from the address of the page what it shows: `/?q=…`, with filters (`&outlet=…`), `&sort=time`, `&all_copies=1`, `&why=1` and, for
 * a whole article, `&id=…`; `&like=…` asks for what resembles an article, `&map=1` for the map; `&view=…` names a view that is neither
 * results nor an article, and {@link OWN} is what such a view remembers. `&view=events` asks for what happened, with filters of its own and
 * `&within=…` kilometers around the chosen places. `&lang=en` is the server's to read.
 */
export const readAddress = () => {
  const given = new URLSearchParams(location.search);
  const chosen = [...FILTERS, ...OF_EVENTS].map(({ name }) => [
    name,
    given.getAll(name).filter((value) => value !== ""),
  ]);
  return {
    q: given.get("q") ?? "",
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: given.get("sort") ?? "",
    allCopies: given.get("all_copies") === "1",
    why: given.get("why") === "1",
    like: given.get("like") ?? "",
    map: given.get("map") === "1",
    within: given.get("within") ?? "",
    id: given.get("id") ?? "",
    view: given.get("view") ?? "",
    own: Object.fromEntries(OWN.flatMap((name) => (given.has(name) ? [[name, given.get(name)]] : []))),
  };
};

/** The parameters of the API for an address: everything but what is drawn of the answer. */
export const parametersOf = ({ q = "", filters = {}, sort = "", allCopies, why, like = "", within = "" }) => {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.set("q", q);
  for (const [name, values] of Object.entries(filters))
    for (const value of values) parameters.append(name, value);
  if (sort !== "") parameters.set("sort", sort);
  if (allCopies === true) parameters.set("all_copies", "1");
  if (why === true) parameters.set("why", "1");
  if (like !== "") parameters.set("like", like);
  if (within !== "") parameters.set("within", within);
  return parameters;
};

/** The opposite of {@link readAddress}. A link to a page in English says so, so that it is in English for whoever gets it. */
export const addressOf = (address, language = lang) => {
  const { id = "", view = "", map, own = {} } = address;
  const parameters = parametersOf(address);
  if (map === true) parameters.set("map", "1");
  if (view !== "") parameters.set("view", view);
  if (id !== "") parameters.set("id", id);
  for (const [name, value] of Object.entries(own)) if (value !== "") parameters.set(name, value);
  if (language !== "ar") parameters.set("lang", language);
  const given = parameters.toString();
  return given === "" ? "/" : `/?${given}`;
};

/** The address of the results, or of their events, among which an article was found. */
export const resultsOf = (address) => ({
  ...address,
  id: "",
  view: address.view === "events" ? "events" : "",
  own: {},
});

/** The address of the articles whose events one shows, without what is asked of events alone. */
export const withoutEvents = (address) => ({
  ...resultsOf(address),
  view: "",
  within: "",
  filters: Object.fromEntries(
    Object.entries(address.filters).filter(([name]) => !OF_EVENTS.some((filter) => filter.name === name)),
  ),
});

/** The address with something else remembered by its view; an empty text is nothing. */
export const withOwn = (address, changes) => ({ ...address, own: { ...address.own, ...changes } });

/** The address with these values of a filter and no others. */
export const withValues = (address, name, values) => {
  const { [name]: _before, ...others } = address.filters;
  return { ...resultsOf(address), filters: values.length === 0 ? others : { ...others, [name]: values } };
};

/** The address with a value of a filter chosen, or no longer chosen if it was. */
export const toggled = (address, name, value) => {
  const before = address.filters[name] ?? [];
  const values = before.includes(value) === true ? before.filter((one) => one !== value) : [...before, value];
  return withValues(address, name, values);
};
