import { say } from "../words/words.js";
import { element } from "./make.js";

/** Writes an error in the words of the page. An error without such words is shown as unexpected. */
export const drawTrouble = ({ title, text }) => {
  const [otherTitle, otherText] = say.broken;
  element("trouble-title").textContent = title ?? otherTitle;
  element("trouble-text").textContent = text ?? otherText;
};
