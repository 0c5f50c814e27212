import { part } from "./make.js";
import { say } from "./words.js";

const VIEWS = ["trouble", "results", "document"];

/** Shows one view of the page and hides the others. */
export const show = (view) => {
  for (const id of VIEWS) part(id).hidden = id !== view;
};

/** Says what went wrong, in words of the page; of an error that brings none, that it was not expected. */
export const showTrouble = ({ title, text }) => {
  const [otherTitle, otherText] = say.broken;
  part("trouble-title").textContent = title ?? otherTitle;
  part("trouble-text").textContent = text ?? otherText;
  show("trouble");
};
