import { askCounts } from "../base/ask.js";
import { make } from "../base/make.js";
import { say } from "../words/words.js";

/** How long a reader may pause between two letters, in milliseconds. */
const PAUSE_MS = 250;
/** Values that are shown at most. */
const MOST = 50;

/**
 * Makes a box in which one looks for values of a facet by a text in them, also for those that the list leaves out. What is found takes
 * the place of the rows of `list`, as long as there is a text; `draw` makes rows of values.
 */
export const makeFacetSearch = (filter, address, list, draw) => {
  const before = [...list.children];
  const box = make("input", {
    type: "search",
    class: "facet-search",
    dir: "auto",
    maxlength: "100",
    "aria-label": say.facet.search(filter.label),
    placeholder: say.facet.search(filter.label),
  });
  const note = make("p", { class: "hint", role: "status" });
  let asking = new AbortController();
  let pause = 0;

  const look = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const contains = box.value.trim();
    if (contains === "") {
      list.replaceChildren(...before);
      note.textContent = "";
      return;
    }
    try {
      const { values, more } = await askCounts(
        `facets/${filter.name}`,
        address,
        { contains, size: MOST },
        signal,
      );
      list.replaceChildren(...draw(values));
      note.textContent = values.length === 0 ? say.facet.nothing : more ? say.facet.more : "";
    } catch {
      if (!signal.aborted) note.textContent = say.facet.failed;
    }
  };
  box.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE_MS);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    clearTimeout(pause);
    void look();
  });
  return make("div", {}, box, note);
};
