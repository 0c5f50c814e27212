/** web/page/: the page for readers. It shows what its address says, and every step is a new address, so reload and the back button work. */

import { addressOf, readAddress, resultsOf } from "./base/address.js";
import { go } from "./base/go.js";
import { hasten } from "./base/hasten.js";
import { element } from "./base/make.js";
import { offerLanguage, rememberLanguage } from "./base/switch-language.js";
import { drawTrouble } from "./base/trouble.js";
import { say } from "./words/words.js";
import * as results from "./results/view.js";

/**
 * The views of the page: each is drawn into the element that has its name as id, by a module that is loaded when it is first asked for.
 * A view has `show(address, signal)`, which draws it and answers with its title and with `ready`, called once the view is visible; and
 * it may have `leave(link)`, called before the reader follows a link out of it.
 */
const VIEWS = {
  results: async () => results,
  events: () => import("./events/view.js"),
  article: () => import("./article/view.js"),
  status: () => import("./status/view.js"),
};

/** The module of a view. A server that was renewed since the page was loaded has its modules elsewhere. */
const load = async (name) => {
  hasten(name);
  try {
    return await VIEWS[name]();
  } catch (error) {
    reportError(error);
    const [title, text] = say.incomplete;
    throw Object.assign(new Error(title), { title, text });
  }
};

const viewOf = ({ id, view }) => {
  if (id !== "") return "article";
  return Object.hasOwn(VIEWS, view) ? view : "results";
};

const reveal = (name) => {
  for (const id of ["trouble", ...Object.keys(VIEWS)]) element(id).hidden = id !== name;
};

/** The request for what is being shown, and the view that is shown. */
let asking = new AbortController();
let current = null;

const titled = (title) => (title === "" ? say.name : `${title} - ${say.name}`);

/** Shows what the address says. If it is called again before it is done, the earlier call is aborted. */
const render = async () => {
  const address = readAddress();
  asking.abort();
  const own = new AbortController();
  asking = own;
  element("q").value = address.q;
  element("all-copies").checked = address.allCopies;
  offerLanguage(address);
  element("main").setAttribute("aria-busy", "true");
  const name = viewOf(address);
  try {
    const view = await load(name);
    const { title, ready } = await view.show(address, own.signal);
    if (own.signal.aborted) return;
    document.title = titled(title);
    current = view;
    reveal(name);
    ready();
  } catch (error) {
    if (own.signal.aborted) return;
    document.title = titled(address.q);
    current = null;
    drawTrouble(error);
    reveal("trouble");
  }
  element("main").setAttribute("aria-busy", "false");
};

const search = () => {
  results.forget();
  const { id: _article, own: _own, like: _like, ...kept } = resultsOf(readAddress());
  go(addressOf({ ...kept, q: element("q").value.trim(), allCopies: element("all-copies").checked }));
};

element("search").addEventListener("submit", (event) => {
  event.preventDefault();
  // On a phone the keyboard would still cover the results.
  if (matchMedia("(pointer: coarse)").matches) element("q").blur();
  search();
});
element("all-copies").addEventListener("change", search);
element("retry").addEventListener("click", () => void render());
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-own]");
  const wantsOwnTab = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (link === null || wantsOwnTab) return;
  event.preventDefault();
  current?.leave?.(link);
  if (link.dataset.own === "afresh") results.forget();
  if (link.classList.contains("back") && history.state?.isOurs === true) history.back();
  else go(link.getAttribute("href"));
});
document.addEventListener("keydown", (event) => {
  if (event.key === " " && event.target.closest("a[role=checkbox]") !== null) {
    event.preventDefault();
    event.target.click();
  }
  if (event.key === "Escape") document.querySelector("main > :not([hidden]) a.back")?.click();
  if (event.key !== "/" || event.target.closest("input, textarea") !== null) return;
  event.preventDefault();
  element("q").select();
});
addEventListener("popstate", () => void render());
addEventListener("addresschange", () => void render());

history.scrollRestoration = "manual";
rememberLanguage();
void render();
