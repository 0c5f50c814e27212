/** web/page/: the search page. It shows what its address says, and every step is a new address, so reload and the back button work. */

import { addressOf, readAddress } from "./address.js";
import { askDocument, askResults } from "./ask.js";
import { drawDocument } from "./draw-document.js";
import { drawFound, drawHits } from "./draw-results.js";
import { element } from "./make.js";
import { show, showTrouble } from "./show.js";
import { say } from "./words.js";

/** Results a page. */
const SIZE = 10;

/** The search whose results are shown, the cursor of its next page, and where the reader was in them. */
let shown = null;
let asking = new AbortController();

const offerMore = ({ next }) => {
  shown.next = next;
  element("more").hidden = next === null;
  element("more-note").textContent = "";
};

const showResults = async (address, signal) => {
  const key = addressOf({ ...address, id: "" });
  if (shown?.key !== key) {
    const page = await askResults(address, { size: SIZE }, signal);
    // A reader who chose a value stays at that value.
    const choice = document.activeElement?.dataset.choice;
    shown = { key, next: null, scroll: choice === undefined ? 0 : scrollY, link: null };
    drawFound(page, address);
    offerMore(page);
    if (choice !== undefined) shown.link = document.querySelector(`[data-choice="${CSS.escape(choice)}"]`);
  }
  show("results");
  scrollTo(0, shown.scroll);
  shown.link?.focus({ preventScroll: true });
};

const showDocument = async (address, signal) => {
  const found = await askDocument(address.id, signal);
  const headline = drawDocument(found, address);
  document.title = `${headline.textContent} - ${say.name}`;
  show("document");
  scrollTo(0, 0);
  headline.focus({ preventScroll: true });
};

/** Shows what the address says. If it is called again before it is done, the earlier call is aborted. */
const render = async () => {
  const address = readAddress();
  asking.abort();
  const current = new AbortController();
  asking = current;
  element("q").value = address.q;
  element("all-copies").checked = address.allCopies;
  document.title = address.q === "" ? say.name : `${address.q} - ${say.name}`;
  element("main").setAttribute("aria-busy", "true");
  try {
    await (address.id === "" ? showResults : showDocument)(address, current.signal);
  } catch (error) {
    if (!current.signal.aborted) showTrouble(error);
  }
  if (asking === current) element("main").setAttribute("aria-busy", "false");
};

const go = (href) => {
  history.pushState({ isOurs: true }, "", href);
  void render();
};

const search = () => {
  shown = null;
  const { filters, sort, why } = readAddress();
  const q = element("q").value.trim();
  go(addressOf({ q, filters, sort, why, allCopies: element("all-copies").checked }));
};

const more = async () => {
  const { signal } = asking;
  const address = readAddress();
  element("more").disabled = true;
  try {
    const page = await askResults(address, { size: SIZE, cursor: shown.next }, signal);
    if (signal.aborted) return;
    drawHits(page.hits, address)?.querySelector("a").focus();
    offerMore(page);
  } catch {
    if (!signal.aborted) element("more-note").textContent = say.moreFailed;
  } finally {
    element("more").disabled = false;
  }
};

element("search").addEventListener("submit", (event) => {
  event.preventDefault();
  // On a phone the keyboard would still cover the results.
  if (matchMedia("(pointer: coarse)").matches) element("q").blur();
  search();
});
element("all-copies").addEventListener("change", search);
element("more").addEventListener("click", () => void more());
element("retry").addEventListener("click", () => void render());
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-own]");
  const wantsOwnTab = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (link === null || wantsOwnTab) return;
  event.preventDefault();
  if (shown !== null && element("results").hidden === false) Object.assign(shown, { scroll: scrollY, link });
  if (link.dataset.own === "afresh") shown = null;
  if (link.className === "back" && history.state?.isOurs === true) history.back();
  else go(link.getAttribute("href"));
});
document.addEventListener("keydown", (event) => {
  if (event.key === " " && event.target.closest("a[role=checkbox]") !== null) {
    event.preventDefault();
    event.target.click();
  }
  if (event.key === "Escape") document.querySelector("#document:not([hidden]) .back")?.click();
  if (event.key !== "/" || event.target.closest("input, textarea") !== null) return;
  event.preventDefault();
  element("q").select();
});
addEventListener("popstate", () => void render());

history.scrollRestoration = "manual";
element("facets").open = matchMedia("(min-width: 60rem)").matches;
void render();
