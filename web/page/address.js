import { FILTERS } from "./filters.js";

/**
 * What the address of the page says is to be shown: `/?q=…`, with `&outlet=…` and the like, `&sort=time`, `&all_copies=1`, `&why=1` and,
 * for a whole text, `&id=…`.
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

/** What is asked of the API for this: everything but the document. */
export const wantedOf = ({ q, filters = {}, sort = "", allCopies, why }) => {
  const wanted = new URLSearchParams();
  if (q !== "") wanted.set("q", q);
  for (const [name, values] of Object.entries(filters))
    for (const value of values) wanted.append(name, value);
  if (sort !== "") wanted.set("sort", sort);
  if (allCopies === true) wanted.set("all_copies", "1");
  if (why === true) wanted.set("why", "1");
  return wanted;
};

/** The address that shows this; the opposite of {@link readAddress}. */
export const addressOf = (address) => {
  const wanted = wantedOf(address);
  if (address.id !== undefined && address.id !== "") wanted.set("id", address.id);
  const given = wanted.toString();
  return given === "" ? "/" : `/?${given}`;
};

/** The same with a value chosen, or no longer chosen if it was. */
export const toggled = (address, name, value) => {
  const { [name]: before = [], ...others } = address.filters;
  const values = before.includes(value) === true ? before.filter((one) => one !== value) : [...before, value];
  return { ...address, id: "", filters: values.length === 0 ? others : { ...others, [name]: values } };
};
