import { FILTERS } from "./filters.js";

/**
 * Reads from the address of the page what it shows: `/?q=…`, with filters (`&outlet=…`), `&sort=time`, `&all_copies=1`, `&why=1` and, for
 * a whole document, `&id=…`.
 */
export const readAddress = () => {
  const given = new URLSearchParams(location.search);
  const chosen = FILTERS.map(({ name }) => [name, given.getAll(name).filter((value) => value !== "")]);
  return {
    q: given.get("q") ?? "",
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: given.get("sort") ?? "",
    allCopies: given.get("all_copies") === "1",
    why: given.get("why") === "1",
    id: given.get("id") ?? "",
  };
};

/** The parameters of the API for an address: everything but the document. */
export const parametersOf = ({ q, filters = {}, sort = "", allCopies, why }) => {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.set("q", q);
  for (const [name, values] of Object.entries(filters))
    for (const value of values) parameters.append(name, value);
  if (sort !== "") parameters.set("sort", sort);
  if (allCopies === true) parameters.set("all_copies", "1");
  if (why === true) parameters.set("why", "1");
  return parameters;
};

/** The opposite of {@link readAddress}. */
export const addressOf = (address) => {
  const parameters = parametersOf(address);
  if (address.id !== undefined && address.id !== "") parameters.set("id", address.id);
  const given = parameters.toString();
  return given === "" ? "/" : `/?${given}`;
};

/** The address with a value of a filter chosen, or no longer chosen if it was. */
export const toggled = (address, name, value) => {
  const { [name]: before = [], ...others } = address.filters;
  const values = before.includes(value) === true ? before.filter((one) => one !== value) : [...before, value];
  return { ...address, id: "", filters: values.length === 0 ? others : { ...others, [name]: values } };
};
