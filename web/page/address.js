/** What the address of the page says is to be shown: `/?q=…`, with `&all_copies=1` and, for a whole text, `&id=…`. */
export const readAddress = () => {
  const given = new URLSearchParams(location.search);
  return {
    q: given.get("q") ?? "",
    allCopies: given.get("all_copies") === "1",
    id: given.get("id") ?? "",
  };
};

/** The address that shows this; the opposite of {@link readAddress}. */
export const addressOf = ({ q, allCopies, id = "" }) => {
  const wanted = new URLSearchParams();
  if (q !== "") wanted.set("q", q);
  if (allCopies === true) wanted.set("all_copies", "1");
  if (id !== "") wanted.set("id", id);
  const given = wanted.toString();
  return given === "" ? "/" : `/?${given}`;
};
