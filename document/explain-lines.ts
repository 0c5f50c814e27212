import type { BoilerplateKind } from "../lexicon/boilerplate/rule.ts";
import { bareTitleOf } from "./headline/bare-headline.ts";
import { reasonOfRule } from "../lexicon/boilerplate/boilerplate-rules.ts";
import type { Article, BoilerplateLine } from "./article.ts";
import { reasonOfKind } from "./page-kind/page-kind.ts";
import type { PageKindFound } from "./page-kind/page-kind-found.ts";
import type { Weighed } from "./weighed.ts";
import type { PageLine } from "./metadata/page-lines.ts";
import { OPENING_LINES } from "./metadata/read-metadata.ts";

/** What a line can state about its article, besides being the headline or a paragraph of it. */
export type Statement =
  | "agency"
  | "alternative_headline"
  | "byline"
  | "caption"
  | "dateline"
  | "outlet"
  | "published"
  | "section"
  | "tag";

/** A line, its fate, the rule that decided it, and the line's statements about the article. */
export interface ExplainedLine {
  /** The number of the line's beginning in the decoded text, from 1, as in {@link BoilerplateLine}. */
  readonly line: number;
  readonly fate: "headline" | "subheading" | "body" | "boilerplate";
  /** The kind of boilerplate; null for other fates. */
  readonly kind: string | null;
  readonly rule: string;
  /** The rule in a sentence. */
  readonly reason: string;
  readonly says: readonly Statement[];
  /** What spoke for and against it by learned weights, where these decided: as the headline, or as the line that says when. */
  readonly weighed?: readonly Weighed[];
  readonly text: string;
}

/** Why a page is no article, with the rule in a sentence. */
export interface ExplainedKind extends PageKindFound {
  readonly reason: string;
}

export interface Explanation {
  /** Null for an article. */
  readonly pageKind: ExplainedKind | null;
  readonly lines: readonly ExplainedLine[];
  /** Statements of the article that no line makes: they come from the page's metadata or from the file's path. */
  readonly saidElsewhere: readonly Statement[];
}

/** Why a line that no boilerplate rule takes has its fate. */
export const KEPT_RULES = {
  "article.headline":
    "Of the lines above the body, the one for which most speaks: words that the body has too, a date or byline beside it, and that it is the first behind lists of other titles.",
  "article.headline-known": "The page's titles or a field of the export say that it is the headline.",
  "article.headline-cut":
    "The format names this line, which is too long for a headline, so the headline is its first sentence, or as many of its words as fit.",
  "article.headline-bare":
    "The headline together with a cue, a label or the site's name, which are not part of it.",
  "article.subheading":
    "A short line after the end of one paragraph and before a longer one; it stays in the body too.",
  "article.body": "No rule takes the line.",
} as const satisfies Readonly<Record<string, string>>;

/** Which lines state a field of the article. */
interface StatedField {
  readonly statement: Statement;
  readonly valuesOf: (article: Article) => readonly string[];
  /** Kinds of boilerplate, or the headline. */
  readonly lines: ReadonlySet<string>;
  /** Whether the first lines of the body may state it too. */
  readonly isInOpening: boolean;
}

const lineKinds = (...kinds: readonly (BoilerplateKind | "headline")[]): ReadonlySet<string> =>
  new Set(kinds);
const listOf = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [value];

/**
 * Where the value of each field of an article is found in its lines. `fate`: lines are the field, as their fate says.
 * `span`: the field itself says which line it was read from. `nowhere`: no line states it.
 *
 * A new field of the article does not compile until it has an entry.
 */
const FIELDS: Readonly<Record<keyof Article, StatedField | "fate" | "span" | "nowhere">> = {
  headline: "fate",
  subheadings: "fate",
  body: "fate",
  boilerplate: "fate",
  published: "span",
  outletFrom: "nowhere",
  pageKind: "nowhere",
  agency: {
    statement: "agency",
    valuesOf: ({ agency }) => agency,
    lines: lineKinds("byline", "source_line", "teaser", "recurring"),
    isInOpening: true,
  },
  alternativeHeadlines: {
    statement: "alternative_headline",
    valuesOf: ({ alternativeHeadlines }) => alternativeHeadlines,
    lines: lineKinds("teaser", "page_title", "headline"),
    isInOpening: false,
  },
  byline: {
    statement: "byline",
    valuesOf: ({ byline }) => listOf(byline?.asWritten),
    lines: lineKinds("byline", "source_line", "teaser", "recurring"),
    isInOpening: true,
  },
  captions: {
    statement: "caption",
    valuesOf: ({ captions }) => captions,
    lines: lineKinds("image_caption"),
    isInOpening: false,
  },
  dateline: {
    statement: "dateline",
    valuesOf: ({ dateline }) => listOf(dateline),
    lines: lineKinds("byline", "source_line", "teaser", "recurring"),
    isInOpening: true,
  },
  outlet: {
    statement: "outlet",
    valuesOf: ({ outlet }) => listOf(outlet),
    lines: lineKinds(
      "byline",
      "source_line",
      "teaser",
      "page_header",
      "page_footer",
      "page_title",
      "recurring",
      "headline",
    ),
    isInOpening: true,
  },
  section: {
    statement: "section",
    valuesOf: ({ section }) => listOf(section),
    lines: lineKinds("breadcrumb", "section_label", "date_line"),
    isInOpening: false,
  },
  tags: {
    statement: "tag",
    valuesOf: ({ tags }) => tags,
    lines: lineKinds("tags"),
    isInOpening: false,
  },
};
const STATED_FIELDS: readonly StatedField[] = Object.values(FIELDS).filter(
  (field) => typeof field === "object",
);

/** A field, and its values in one article. */
interface FieldValues extends StatedField {
  readonly values: readonly string[];
}

const holdsOne = (text: string, values: readonly string[]): boolean =>
  values.some((value) => text.includes(value));

const statementsOf = (
  { number, text }: PageLine,
  kind: string,
  fields: readonly FieldValues[],
  article: Article,
): readonly Statement[] => {
  const stated = fields
    .filter(({ lines, values }) => lines.has(kind) && holdsOne(text, values))
    .map(({ statement }) => statement);
  return article.published?.span.line === number ? [...stated, "published"] : stated;
};

type Fate = Pick<ExplainedLine, "fate" | "kind" | "rule" | "reason">;

/** The fate of a line that was left out, and the reason in words. */
export const boilerplateFate = ({ kind, rule, unrelated }: BoilerplateLine): Fate => ({
  fate: "boilerplate",
  kind,
  rule,
  reason: `${reasonOfRule(rule) ?? ""}${unrelated === undefined ? "" : ` At least ${unrelated} have it.`}`,
});

const keptFate = (fate: Exclude<Fate["fate"], "boilerplate">, rule: keyof typeof KEPT_RULES): Fate => ({
  fate,
  kind: null,
  rule,
  reason: KEPT_RULES[rule],
});

/** The line that is the headline or begins with it. */
const headlineLineOf = (kept: readonly PageLine[], headline: string | null): PageLine | undefined =>
  headline === null
    ? undefined
    : (kept.find(({ text }) => text === headline) ??
      kept.find(({ text }) => text.startsWith(headline) || bareTitleOf(text) === headline));

const headlineRule = (
  { number, text }: PageLine,
  { headline, alternativeHeadlines }: Article,
  knownLine: number | undefined,
): keyof typeof KEPT_RULES => {
  if (text === headline) return number === knownLine ? "article.headline-known" : "article.headline";
  return alternativeHeadlines.includes(text) || bareTitleOf(text) === headline
    ? "article.headline-bare"
    : "article.headline-cut";
};

/**
 * Explains each line of a page: its fate, the rule that decided it, and its statements about the article. A line makes a
 * statement if it is of a kind where the reader looks for it and holds the value that the article has. Several lines may
 * make the same one.
 *
 * @param lines the lines from which the article was read
 * @param knownLine the number of the line that the format says is the headline
 * @param headlineWeighed what spoke for the line that was chosen as the headline
 */
export const explainLines = (
  article: Article,
  lines: readonly PageLine[],
  knownLine?: number,
  headlineWeighed: readonly Weighed[] = [],
): Explanation => {
  const boilerplate = new Map(article.boilerplate.map((line) => [line.line, line]));
  const kept = lines.filter(({ number }) => !boilerplate.has(number));
  const headline = headlineLineOf(kept, article.headline);
  const body = kept.filter((line) => line !== headline);
  const opening: ReadonlySet<PageLine | undefined> = new Set(body.slice(0, OPENING_LINES));
  const subheadings = new Set(article.subheadings);
  const fields = STATED_FIELDS.map((field): FieldValues => ({ ...field, values: field.valuesOf(article) }));
  const fateOf = (line: PageLine): Fate => {
    const label = boilerplate.get(line.number);
    if (label !== undefined) return boilerplateFate(label);
    if (line === headline) return keptFate("headline", headlineRule(line, article, knownLine));
    return subheadings.has(line.text)
      ? keptFate("subheading", "article.subheading")
      : keptFate("body", "article.body");
  };
  const outside = lines.map((line): ExplainedLine => {
    const fate = fateOf(line);
    const says = statementsOf(line, fate.kind ?? fate.fate, fields, article);
    const weighed = [
      ...(fate.fate === "headline" ? headlineWeighed : []),
      ...(says.includes("published") ? (article.published?.weighed ?? []) : []),
    ];
    return {
      line: line.number,
      ...fate,
      says,
      ...(weighed.length === 0 ? {} : { weighed }),
      text: line.text,
    };
  });
  // The reader takes a value from the body's first lines only if no line outside the body has it.
  const saidOutside = new Set(outside.flatMap(({ says }) => says));
  const open = fields.filter(({ isInOpening, statement }) => isInOpening && !saidOutside.has(statement));
  const explained = outside.map((line, index): ExplainedLine => {
    if (!opening.has(lines[index])) return line;
    const inOpening = open.filter(({ values }) => holdsOne(line.text, values));
    return { ...line, says: [...line.says, ...inOpening.map(({ statement }) => statement)] };
  });
  const said = new Set(explained.flatMap(({ says }) => says));
  const all: readonly Statement[] = [
    ...fields.filter(({ values }) => values.length > 0).map(({ statement }) => statement),
    ...(article.published === null ? [] : (["published"] as const)),
  ];
  const { pageKind } = article;
  return {
    pageKind: pageKind === undefined ? null : { ...pageKind, reason: reasonOfKind(pageKind.rule) ?? "" },
    lines: explained,
    saidElsewhere: all.filter((statement) => !said.has(statement)),
  };
};
