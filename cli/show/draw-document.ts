/** cli/show/: what `warraq show` prints of a document, its story, and its differences from another document. */
import type { Story } from "../../inspect/story.ts";
import type { PathVersion } from "../../search/archive/path-versions.ts";
import { goneSinceMs } from "../../search/indices/file-fields.ts";
import type { MovedArticle, StoredVersion } from "../../search/settle/versions.ts";
import type { StoredArticle } from "../../search/indices/stored-article.ts";
import { PAGE_KIND_NAMES } from "../../search/query/code-names.ts";
import { reasonOfKind } from "../../document/page-kind/page-kind.ts";
import { drawLines, drawWhole } from "../terminal/draw.ts";
import type { Look } from "../terminal/look.ts";
import { publishedText } from "../terminal/published-text.ts";
import { data, joinRuns, pathRuns, type Run, words } from "../terminal/run.ts";
import { drawRows, drawTitle, namesRun, type Row, row } from "./rows.ts";
import { drawStory, framingRows } from "./show-story.ts";
import { findingRows } from "./show-findings.ts";

const HEADLINE_LINES = 6;
/** Former paths that are shown, the last first. */
const MOST_FORMER = 10;
const PARAGRAPH = { first: "  ", rest: "  " };

const publishedRuns = ({ article }: StoredArticle): readonly Run[] =>
  "published" in article ? [data(publishedText(article.published))] : [words("no date", "faint")];

/** Who published the article, when and from where, as far as the page says it. */
const sourceFacts = (document: StoredArticle): readonly (readonly Run[])[] => {
  const { article, publisher } = document;
  const { byline, dateline, section } = article;
  return [
    [publisher?.name === undefined ? words("no outlet", "faint") : data(publisher.name)],
    publishedRuns(document),
    ...[byline, dateline, section].flatMap((fact) => (fact === undefined ? [] : [[data(fact)]])),
    ...(publisher?.agency === undefined ? [] : [[words("from "), namesRun(publisher.agency)]]),
  ];
};

const documentRows = ({ article, dedup }: StoredArticle): readonly Row[] => [
  row("language", [words(article.language)], [words(`${article.word_count} words`)]),
  row("copies", [words(String(dedup.copies))]),
];

/** The files that hold the text. */
const drawCopies = ({ dedup: { copies, copy_list: list } }: StoredArticle, look: Look): readonly string[] => [
  ...list.map(({ path }) => drawWhole(pathRuns(path), look, "    ")),
  ...(copies > list.length ? [`    and ${copies - list.length} more`] : []),
];

const timeText = (ms: number): string => publishedText(new Date(ms).toISOString());

/** Where the text was before; and that no file holds it, if none does. */
const drawStanding = (document: MovedArticle | StoredVersion, look: Look): readonly string[] => {
  const { dedup } = document;
  const gone = goneSinceMs(document);
  const facts = [
    ...("version" in document ? [row("replaced", [data(timeText(document.version.until))])] : []),
    ...(gone === null || "version" in document ? [] : [row("file deleted", [data(timeText(gone))])]),
    ...((dedup.former_paths ?? []).length === 0
      ? []
      : [row("formerly at", [words(String(dedup.former_paths?.length))])]),
  ];
  const paths = (dedup.former_paths ?? []).toReversed().slice(0, MOST_FORMER);
  return [
    ...drawRows(facts, look),
    ...paths.map(({ path, until }) =>
      drawWhole([...pathRuns(path), words(" until "), data(timeText(until))], look, "    "),
    ),
  ];
};

const drawVersions = (versions: readonly PathVersion[], look: Look): readonly string[] =>
  versions.length === 0
    ? []
    : [
        ...drawTitle("Earlier versions", look),
        ...versions.flatMap(({ id, headline, opening, untilMs }) => [
          ...drawLines([data(headline ?? opening ?? "")], look, PARAGRAPH),
          drawWhole([words("until "), data(timeText(untilMs))], look, "    "),
          drawWhole([words(id, "faint")], look, "    "),
        ]),
        drawWhole([words("`./warraq show ID --diff ID` says what was changed.", "faint")], look, "  "),
      ];

/** What the page is that is no article, and why. */
const drawKind = ({ article }: StoredArticle, look: Look): readonly string[] => {
  const { page_kind: kind, page_kind_rule: rule } = article;
  if (kind === undefined || rule === undefined) return [];
  return drawLines(
    [words(`no article: ${PAGE_KIND_NAMES[kind].en}. `), words(reasonOfKind(rule) ?? "", "faint")],
    look,
    PARAGRAPH,
  );
};

/** A document for a person: the article, where it came from, what was found in it, and the other documents of its story. */
export const drawDocument = (
  id: string,
  document: MovedArticle | StoredVersion,
  {
    members,
    framing,
    versions = [],
  }: Pick<Story, "members" | "framing"> & {
    /** What its paths held before, the last first. */
    readonly versions?: readonly PathVersion[];
  },
  look: Look,
): string => {
  const { article } = document;
  const findings = findingRows(document);
  return [
    ...drawLines(
      [article.headline === null ? words("no headline", "faint") : data(article.headline, "strong")],
      look,
      { ...PARAGRAPH, mostLines: HEADLINE_LINES },
    ),
    ...drawKind(document, look),
    ...drawLines(joinRuns(sourceFacts(document)), look, PARAGRAPH),
    ...article.body
      .split(/\n+/u)
      .flatMap((paragraph) => ["", ...drawLines([data(paragraph)], look, PARAGRAPH)]),
    ...drawTitle("The document", look),
    drawWhole([words(id)], look, "  document       "),
    ...drawRows(documentRows(document), look),
    ...drawCopies(document, look),
    ...drawStanding(document, look),
    ...drawVersions(versions, look),
    ...(findings.length === 0 ? [] : [...drawTitle("What is in it", look), ...drawRows(findings, look)]),
    ...(members.length < 2 ? [] : [...drawTitle("Its story", look), ...drawStory(members, look)]),
    ...(framing.length === 0
      ? []
      : [...drawTitle("Loaded names", look), ...drawRows(framingRows(framing), look)]),
    "",
  ].join("\n");
};
