/** cli/extract/: reading files without any engine, for `warraq extract` and `warraq cluster`. */
import type { Published } from "../../document/published/read-published.ts";
import { type ExplainedLine, explainLines, type Explanation } from "../../document/explain-lines.ts";
import type { Article } from "../../document/article.ts";
import type { DocumentRead, ReadingAndLines } from "../../document/read-document.ts";
import { weighedText } from "../../document/weighed.ts";
import { REASONS } from "../../document/reasons.ts";
import type { RejectedInput } from "./read-inputs.ts";
import { forTerminal, pathForTerminal } from "../../system/for-terminal.ts";

/** What an explanation is made of: the reading of a file and its lines, or why it could not be read. */
export type ExplainedInput = ReadingAndLines | { readonly reading: RejectedInput };

const explainInput = (article: Article, explained: ExplainedInput): Explanation =>
  "lines" in explained
    ? explainLines(article, explained.lines, explained.headlineLine, explained.headlineWeighed)
    : explainLines(article, []);

/** The explanation as an object: the encoding, the source of the date, and what became of each line. */
export const toExplanation = (source: object, explained: ExplainedInput): object => {
  const { reading } = explained;
  if (reading.kind === "rejected") {
    const { reason, detail } = reading;
    return { ...source, rejected: { reason, meaning: REASONS[reason], detail } };
  }
  const { documentId, article, decoded } = reading;
  const { pageKind, lines, saidElsewhere } = explainInput(article, explained);
  const { headline, outlet, published } = article;
  return {
    ...source,
    documentId,
    encoding: decoded,
    pageKind,
    headline,
    outlet,
    published,
    saidElsewhere,
    lines,
  };
};

const NUMBER_WIDTH = 5;
const LABEL_WIDTH = 12;
const factLine = (label: string, text: string): string => `  ${label.padEnd(LABEL_WIDTH)}${text}`;

const dateLine = (published: Published | null): string => {
  if (published === null) return factLine("published", "not found in the text");
  const { iso, precision, calendar, confidence, span, evidence } = published;
  const where =
    span.line === 0 ? "outside the text" : `line ${span.line}, characters ${span.start} to ${span.end}`;
  return factLine(
    "published",
    `${iso} (${precision}, ${calendar}, ${confidence}); ${where}: ${span.text} (${evidence.join(", ")})`,
  );
};

const kindLines = (pageKind: Explanation["pageKind"]): readonly string[] =>
  pageKind === null
    ? []
    : [
        factLine("no article", `${pageKind.kind}  [${pageKind.rule}] ${pageKind.reason}`),
        ...(pageKind.weighed === undefined
          ? []
          : [factLine("", `weighed: ${weighedText(pageKind.weighed)}`)]),
      ];

const factLines = ({ documentId, article, decoded }: DocumentRead): readonly string[] => {
  const { encoding, confidence, evidence, repaired } = decoded;
  return [
    factLine("document", documentId),
    factLine(
      "encoding",
      `${encoding} (${confidence}): ${evidence}${repaired === undefined ? "" : `; repaired: ${repaired}`}`,
    ),
    dateLine(article.published),
    factLine(
      "outlet",
      article.outlet === null
        ? "not found"
        : `${article.outlet}${article.outletFrom === "path" ? " (from the file's path)" : ""}`,
    ),
  ];
};

/** The text of the file is printed on a line of its own, so that a terminal that knows Arabic sets it from right to left. */
const explainedLines = ({
  line,
  fate,
  kind,
  rule,
  reason,
  says,
  weighed = [],
  text,
}: ExplainedLine): readonly string[] => [
  `${String(line).padStart(NUMBER_WIDTH)}  ${fate}${kind === null ? "" : `: ${kind}`}${
    says.length === 0 ? "" : ` (says ${says.join(", ")})`
  }  [${rule}] ${reason}`,
  ...(weighed.length === 0 ? [] : [`${" ".repeat(NUMBER_WIDTH + 2)}weighed: ${weighedText(weighed)}`]),
  `${" ".repeat(NUMBER_WIDTH + 2)}${text}`,
];

/** The explanation as text for a terminal. Control characters of the file are made visible. */
export const explanationText = (name: string, explained: ExplainedInput): string => {
  const { reading } = explained;
  if (reading.kind === "rejected")
    return forTerminal(
      [
        pathForTerminal(name),
        factLine("rejected", `${reading.reason}: ${REASONS[reading.reason]}`),
        factLine("", reading.detail),
      ].join("\n"),
    );
  const { pageKind, lines, saidElsewhere } = explainInput(reading.article, explained);
  return forTerminal(
    [
      pathForTerminal(name),
      ...kindLines(pageKind),
      ...factLines(reading),
      ...(saidElsewhere.length === 0 ? [] : [factLine("elsewhere", saidElsewhere.join(", "))]),
      ...lines.flatMap(explainedLines),
      "",
    ].join("\n"),
  );
};
