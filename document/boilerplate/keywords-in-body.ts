import type { Frame } from "./frame.ts";
import { isProse, type Line } from "../lines/line.ts";
import { endsNoTitle, isEntry, isItem, isUnder } from "../lines/line-shapes.ts";
import { type Labels, labelOf } from "../lines/label.ts";
import { isPunctuated } from "./punctuated.ts";

const WORDS_OF_A_KEYWORD = 3;
const FEWEST_KEYWORDS = 3;
/** More are a list of the body's own. */
const MOST_KEYWORDS = 30;

const isShort = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.words <= WORDS_OF_A_KEYWORD &&
  !endsNoTitle(line.text) &&
  !isItem(line.text) &&
  !isEntry(line.text);

/** Lines of a few words right under each other, in a body whose paragraphs are sentences: keywords, buttons. */
export const labelKeywords = (lines: readonly Line[], labels: Labels, frame: Frame): Labels => {
  const taken: number[] = [];
  let run: number[] = [];
  for (let at = frame.first; at <= frame.last; at += 1) {
    const line = lines[at];
    const above = lines[at - 1];
    const isKeyword = labels[at] === undefined && isShort(line);
    if (isKeyword && (run.length === 0 || isUnder(above, line))) {
      if (run.length > 0 || above === undefined || !above.text.endsWith(":")) run.push(at);
      continue;
    }
    // Below them the body goes on with a paragraph: what leads to a list of its own stays.
    const isBlock = run.length >= FEWEST_KEYWORDS && run.length <= MOST_KEYWORDS;
    if (isBlock && line !== undefined && isProse(line)) for (const keyword of run) taken.push(keyword);
    run = [];
  }
  if (taken.length === 0 || !isPunctuated(lines, labels, frame)) return labels;
  const keywords = new Set(taken);
  return labels.map((label, at) => (keywords.has(at) ? labelOf("position.keywords-in-body") : label));
};
