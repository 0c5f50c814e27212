import { element } from "./make.js";
import { say } from "./words.js";

const VIEWS = ["trouble", "results", "document"];

/** Shows one view of the page and hides the others. */
export const show = (view) => {
  for (const id of VIEWS) element(id).hidden = id !== view;
};

/** Shows an error in the words of the page. An error without such words is shown as unexpected. */
export const showTrouble = ({ title, text }) => {
  const [otherTitle, otherText] = say.broken;
  element("trouble-title").textContent = title ?? otherTitle;
  element("trouble-text").textContent = text ?? otherText;
  show("trouble");
};
