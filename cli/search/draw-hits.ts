/** cli/search/: what `warraq search` prints: results, counts and remarks for a person, exports for programs. */
import { unescapeHtml } from "../../search/find/highlight.ts";
import type { Hit } from "../../search/find/hit.ts";
import { PAGE_KIND_NAMES } from "../../search/query/code-names.ts";
import type { MatchKind, MatchPlace, MatchReason } from "../../search/explain/explain-match.ts";
import { drawLines, drawWhole } from "../terminal/draw.ts";
import type { Look } from "../terminal/look.ts";
import {
  data,
  dataSpans,
  joinRuns,
  pathRuns,
  type Run,
  type Span,
  type Tone,
  words,
} from "../terminal/run.ts";
import { publishedText } from "../terminal/published-text.ts";

/** How a word of the text matched the word of the query. */
const HOW: Readonly<Record<Exclude<MatchKind, "not_there">, string>> = {
  as_written: "as written",
  same_stem: "another form",
  alias: "another name",
  begins_so: "begins with it",
};

/** Where it stands. */
const WHERE: Readonly<Record<MatchPlace, string>> = {
  headline: "headline",
  byline: "byline",
  dateline: "dateline",
  body: "body",
  boilerplate: "what was left out",
};

const HEADLINE_LINES = 3;
const PASSAGES = 2;
const PASSAGE_LINES = 4;
const FACT_LINES = 2;
/** Other outlets that are named. */
const MOST_OTHERS = 6;

/** A passage of HTML as spans: what matched the query, and what stands around it. */
const spansOf = (markup: string, around: Tone): readonly Span[] =>
  markup
    .split(/<\/?em>/u)
    .map((part, index) => ({ text: unescapeHtml(part), tone: index % 2 === 1 ? "match" : around }));

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join("");

/** The first words of a text without a headline, which say that they are none. */
const openingRuns = (opening: string): readonly Run[] => [
  data(opening, "strong"),
  words(" (no headline)", "faint"),
];

/** The headline with its matches, and the passages of the body. The first highlight is the headline, if a word of it matched. */
const partsOf = ({ headline, opening, highlight }: Hit) => {
  if (headline === null) return { headline: openingRuns(opening ?? ""), passages: highlight };
  const [first = "", ...rest] = highlight;
  const marked = spansOf(first, "strong");
  return textOf(marked) === headline
    ? { headline: [dataSpans(marked)], passages: rest }
    : { headline: [data(headline, "strong")], passages: highlight };
};

/** The other outlets that published the story, in order of time. */
const othersOf = ({ outlet, versions = [] }: Hit): readonly (readonly Run[])[] => {
  const names = [...new Set(versions.flatMap((version) => version.outlet ?? []))].filter(
    (name) => name !== outlet,
  );
  const more = names.length - MOST_OTHERS;
  return [
    ...names.slice(0, MOST_OTHERS).map((name) => [data(name)]),
    ...(more > 0 ? [[words(`${more} more`)]] : []),
  ];
};

/** What the page is, if no article; and whether a file holds the text, where none does. */
const standingOf = ({
  files_gone: gone,
  replaced,
  page_kind: kind,
  some_words: some,
}: Pick<Hit, "files_gone" | "replaced" | "page_kind" | "some_words">): readonly (readonly Run[])[] => [
  ...(kind === undefined ? [] : [[words(`no article: ${PAGE_KIND_NAMES[kind].en}`)]]),
  ...(some === undefined ? [] : [[words("some of the words")]]),
  ...(gone === undefined ? [] : [[words("file deleted "), data(publishedText(gone))]]),
  ...(replaced === undefined ? [] : [[words("earlier version, until "), data(publishedText(replaced))]]),
];

const factsOf = ({ outlet, published, copies, ...hit }: Hit): readonly (readonly Run[])[] => [
  [outlet === null ? words("no outlet", "faint") : data(outlet)],
  [published === null ? words("no date", "faint") : data(publishedText(published))],
  ...(copies > 1 ? [[words(`${copies} copies`)]] : []),
  ...standingOf(hit),
];

/** Why a hit was found, for one word of the query: `قسد: القوات (another name), in headline and body`. */
const reasonRuns = ({ word, how, found, fields }: MatchReason): readonly Run[] => [
  data(word),
  ...(how === "not_there"
    ? [words(": not in the text")]
    : [
        words(": "),
        ...joinRuns(
          found.map((each) => [data(each)]),
          ", ",
        ),
        words(` (${HOW[how]}), in ${fields.map((field) => WHERE[field]).join(" and ")}`),
      ]),
];

/** How the results of one page are drawn. */
export interface HitDrawing {
  readonly look: Look;
  /** The columns of the largest number. */
  readonly numberWidth: number;
  /** Whether the id is printed, because results cannot be called by their number. */
  readonly hasId: boolean;
}

/** A passage with what matched, between marks that say it is cut out of the text. */
const passageRun = (markup: string): Run =>
  dataSpans([
    { text: "… ", tone: "usual" },
    ...spansOf(markup.trim(), "usual"),
    { text: " …", tone: "usual" },
  ]);

/** A result as lines of text, under its number. */
export const drawHit = (
  hit: Hit,
  number: number,
  { look, numberWidth, hasId }: HitDrawing,
): readonly string[] => {
  const first = `${String(number).padStart(numberWidth)}  `;
  const rest = " ".repeat(first.length);
  const draw = (runs: readonly Run[], mostLines: number, begin = rest): readonly string[] =>
    drawLines(runs, look, { first: begin, rest, mostLines });
  /** A line that begins with what it is; none if there is nothing to say. */
  const labeled = (label: string, facts: readonly (readonly Run[])[], mostLines: number) =>
    facts.length === 0 ? [] : draw([words(`${label}: `, "faint"), ...joinRuns(facts)], mostLines);
  const { headline, passages } = partsOf(hit);
  const named = [...hit.places, ...hit.people].map((name) => [data(name)]);
  return [
    ...draw(headline, HEADLINE_LINES, first),
    ...draw(joinRuns(factsOf(hit)), FACT_LINES),
    ...labeled("also", othersOf(hit), FACT_LINES),
    ...labeled("names", named, 1),
    ...passages.slice(0, PASSAGES).flatMap((markup) => draw([passageRun(markup)], PASSAGE_LINES)),
    ...(hit.boilerplate ?? []).flatMap((markup) =>
      labeled("left out of the text", [[passageRun(markup)]], PASSAGE_LINES),
    ),
    ...(hit.why ?? []).flatMap((reason) => labeled("why", [reasonRuns(reason)], FACT_LINES)),
    drawWhole(pathRuns(hit.path), look, rest),
    ...(hasId ? [drawWhole([words(hit.id, "faint")], look, rest)] : []),
  ];
};
