import { make } from "../base/make.js";
import { number } from "../words/words.js";
import { KINDS } from "./facts.js";
import { tell } from "./say.js";

/** The kinds of findings that an address has marked: `marks=person,place`. */
export const marksOf = ({ own }) => {
  const wanted = new Set((own.marks ?? "").split(","));
  return KINDS.filter((kind) => wanted.has(kind));
};

/** Whether an address has dates of the hijra shown: `calendar=hijri`. */
export const isHijri = ({ own }) => own.calendar === "hijri";

const makeToggle = (isOn, change, ...children) => {
  const button = make(
    "button",
    { type: "button", class: "toggle", "aria-pressed": String(isOn) },
    ...children,
  );
  button.addEventListener("click", () => {
    const isOnNow = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(isOnNow));
    change(isOnNow);
  });
  return button;
};

/**
 * Draws the switches above the text: one for each kind that was found, one for dates of the hijra, and printing.
 *
 * @param remember is called with what changes in the address
 */
export const drawMarks = (facts, address, target, remember) => {
  const marked = new Set(marksOf(address));
  const show = () => {
    target.dataset.marks = KINDS.filter((kind) => marked.has(kind)).join(" ");
    target.dataset.calendar = isHijri(address) ? "hijri" : "gregorian";
  };
  show();
  const counts = new Map(KINDS.map((kind) => [kind, facts.filter((fact) => fact.kind === kind).length]));
  const kinds = KINDS.filter((kind) => counts.get(kind) > 0).map((kind) =>
    makeToggle(
      marked.has(kind),
      (isOn) => {
        if (isOn === true) marked.add(kind);
        else marked.delete(kind);
        show();
        remember({ marks: KINDS.filter((one) => marked.has(one)).join(",") });
      },
      make("span", { class: `finding ${kind}` }, tell.kinds[kind]),
      " ",
      make("span", { class: "count" }, number(counts.get(kind))),
    ),
  );
  const hijri = makeToggle(
    isHijri(address),
    (isOn) => {
      target.dataset.calendar = isOn === true ? "hijri" : "gregorian";
      remember({ calendar: isOn === true ? "hijri" : "" });
    },
    tell.hijri,
  );
  const print = make("button", { type: "button", class: "toggle" }, tell.print);
  print.addEventListener("click", () => globalThis.print());
  return make(
    "div",
    { class: "marks", role: "group", "aria-label": tell.marks },
    kinds.length === 0 ? null : make("span", { class: "marks-title" }, `${tell.marks}:`),
    ...kinds,
    hijri,
    print,
  );
};
