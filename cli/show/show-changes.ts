import { type Differences, differencesBetween, type IdentifiedDocument } from "../../inspect/differences.ts";
import { printJson, printText } from "../output/output.ts";
import { drawLines, drawWhole } from "../terminal/draw.ts";
import type { Look } from "../terminal/look.ts";
import { publishedText } from "../terminal/published-text.ts";
import { data, joinRuns, pathRuns, words } from "../terminal/run.ts";
import { changeRuns } from "./draw-changes.ts";

const sourceLines = (sign: string, source: Differences["from"], look: Look): readonly string[] => {
  const { id, outlet, published, path } = source;
  const facts = [
    [outlet === null ? words("no outlet", "faint") : data(outlet)],
    [published === null ? words("no date", "faint") : data(publishedText(published))],
  ];
  return [
    ...drawLines(joinRuns(facts), look, { first: `${sign} `, rest: "    " }),
    drawWhole(pathRuns(path), look, "    "),
    drawWhole([words(id, "faint")], look, "    "),
  ];
};

/** The differences of two documents for a person. */
export const drawDifferences = (differences: Differences, look: Look): string => {
  const { from, to, words: changed, headline, body } = differences;
  const paragraph = { first: "  ", rest: "  " };
  return [
    ...sourceLines("---", from, look),
    ...sourceLines("+++", to, look),
    "",
    ...changeRuns(headline).flatMap((run) => drawLines([run], look, paragraph)),
    ...changeRuns(body).flatMap((run) => ["", ...drawLines([run], look, paragraph)]),
    "",
    `${changed.dropped} words dropped, ${changed.added} added, ${changed.replaced} stretches replaced`,
    "",
  ].join("\n");
};

/** `warraq show ID --diff OTHER`: how headline and body of the other document differ. */
export const showChanges = async (
  one: IdentifiedDocument,
  other: IdentifiedDocument,
  look: Look | null,
): Promise<void> => {
  const differences = differencesBetween(one, other);
  await (look === null ? printJson(differences) : printText(drawDifferences(differences, look)));
};
