import { isProse, type Line } from "../lines/line.ts";
import { endsNoTitle, isNameAndValue, isListItem, isUnder } from "../lines/line-shapes.ts";
import { labelOf, withLabelAt } from "./label.ts";
import type { Pass } from "./page.ts";
import { isPunctuated } from "./punctuated.ts";

const MOST_WORDS_OF_A_KEYWORD = 3;
const FEWEST_KEYWORDS = 3;
/** More lines are a list that belongs to the body. */
const MOST_KEYWORDS = 30;

const mayBeKeyword = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.words <= MOST_WORDS_OF_A_KEYWORD &&
  !endsNoTitle(line.text) &&
  !isListItem(line.text) &&
  !isNameAndValue(line.text);

/** Labels keywords and buttons inside the body: lines of a few words right under each other, in a body whose paragraphs are sentences. */
export const labelKeywordsInBody: Pass = (page) => {
  const { lines, labels, prose } = page;
  const keywords = new Set<number>();
  let run: number[] = [];
  for (let at = prose.first; at <= prose.last; at += 1) {
    const line = lines[at];
    const above = lines[at - 1];
    const isKeyword = labels[at] === undefined && mayBeKeyword(line);
    if (isKeyword && (run.length === 0 || isUnder(above, line))) {
      // A list below a colon belongs to the body.
      if (run.length > 0 || above === undefined || !above.text.endsWith(":")) run.push(at);
      continue;
    }
    // The body must go on with a paragraph below them.
    const isBlock = run.length >= FEWEST_KEYWORDS && run.length <= MOST_KEYWORDS;
    if (isBlock && line !== undefined && isProse(line)) for (const keyword of run) keywords.add(keyword);
    run = [];
  }
  if (keywords.size === 0 || !isPunctuated(page)) return {};
  return { labels: withLabelAt(labels, keywords, labelOf("position.keywords-in-body")) };
};
