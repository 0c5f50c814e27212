import { part } from "./make.js";
import { say } from "./words.js";

const VIEWS = ["trouble", "results", "document"];

/** Shows one view of the page and hides the others. */
export const show = (view) => {
  for (const id of VIEWS) part(id).hidden = id !== view;
};

/** Shows an error in the words of the page. An error without such words is shown as unexpected. */
export const showTrouble = ({ title, text }) => {
  const [otherTitle, otherText] = say.broken;
  part("trouble-title").textContent = title ?? otherTitle;
  part("trouble-text").textContent = text ?? otherText;
  show("trouble");
};
