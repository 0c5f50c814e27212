import type { PairDecision } from "../../dedup/decision.ts";
import type { ComparedFraming, OutletNames } from "../../enrich/framing/compare-framings.ts";
import type { StoryMember } from "../../inspect/story.ts";
import { drawLines, drawWhole } from "../terminal/draw.ts";
import type { Look } from "../terminal/look.ts";
import { publishedText } from "../terminal/published-text.ts";
import { data, joinRuns, pathRuns, type Run, words } from "../terminal/run.ts";
import { namesRun, type Row, row } from "./rows.ts";

const differenceRuns = ({ evidence: { differing, differingCount } }: PairDecision): readonly Run[] =>
  differingCount === 0
    ? []
    : [
        words(`, ${differingCount} differ: `),
        ...joinRuns(
          differing.map(({ kind, first, second }) => [
            words(`${kind} `),
            data(first),
            words(" / "),
            data(second),
          ]),
          "; ",
        ),
      ];

/** The evidence for the relation of a member. */
const reasonRuns = (decision: PairDecision): readonly Run[] => [
  words(
    `${Math.round(decision.containment * 100)} % of the shorter text, ${decision.evidence.agreeing} facts agree`,
  ),
  ...differenceRuns(decision),
  words(`, words only in the lead ${decision.evidence.onlyFirst}, only here ${decision.evidence.onlySecond}`),
];

const similarityText = (similarity: number | null): readonly (readonly Run[])[] =>
  similarity === null ? [] : [[words(String(similarity))]];

const memberFacts = ({ relation, similarity, outlet, published }: StoryMember) => [
  [words(relation)],
  ...similarityText(similarity),
  [outlet === null ? words("no outlet", "faint") : data(outlet)],
  [published === null ? words("no date", "faint") : data(publishedText(published))],
];

const INDENT = "  ";
const DEEPER = "    ";

/** The documents of a story, one after the other: what each is to the lead, where its file is, and how it differs. */
export const drawStory = (members: readonly StoryMember[], look: Look): readonly string[] =>
  members.flatMap((member) => [
    ...drawLines(joinRuns(memberFacts(member)), look, { first: INDENT, rest: DEEPER }),
    drawWhole(pathRuns(member.path), look, DEEPER),
    drawWhole([words(member.id, "faint")], look, DEEPER),
    ...(member.decision === null ? [] : drawLines(reasonRuns(member.decision), look, { first: DEEPER })),
  ]);

const listOf = (names: OutletNames["loaded"]): Run => namesRun(names.map(({ name }) => name));

const namesRow = ({ outlet, loaded, neutral }: OutletNames): Row => {
  const calm = neutral.length === 0 ? [] : [words(" (also "), listOf(neutral), words(")")];
  const called = loaded.length === 0 ? [listOf(neutral)] : [listOf(loaded), ...calm];
  return row("", [outlet === null ? words("no outlet") : data(outlet), words(": "), ...called]);
};

/** Whom a story gives loaded names, and how each of its outlets calls them. */
export const framingRows = (compared: readonly ComparedFraming[]): readonly Row[] =>
  compared.flatMap(({ target, outlets }) => [row("for", [data(target)]), ...outlets.map(namesRow)]);
