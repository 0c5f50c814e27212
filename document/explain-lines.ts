import { behindCue } from "./headline/headline-cue.ts";
import { reasonOf } from "../lexicon/boilerplate/boilerplate-rules.ts";
import type { Article, BoilerplateLine } from "./article.ts";
import type { PageLine } from "./metadata/page-lines.ts";

/** What a line can say about its article, besides being a part of it. */
export type Said =
  | "agency"
  | "alternative_headline"
  | "byline"
  | "caption"
  | "dateline"
  | "outlet"
  | "published"
  | "section"
  | "tag";

/** What became of a line, the rule that decided it (`reason` is its sentence), and what was read out of it. */
export interface ExplainedLine {
  /** As a boilerplate line's: 1-based, of the line's beginning in the text. */
  readonly line: number;
  readonly fate: "headline" | "subheading" | "body" | "boilerplate";
  /** Which boilerplate; null for the rest. */
  readonly kind: string | null;
  readonly rule: string;
  readonly reason: string;
  readonly says: readonly Said[];
  readonly text: string;
}

export interface Explanation {
  readonly lines: readonly ExplainedLine[];
  /** What the record has and no line says: it comes from the page's metadata, or from where the file lies. */
  readonly saidElsewhere: readonly Said[];
}

/** Why a line that no boilerplate rule takes is what it is. */
const KEPT_RULES = {
  "article.headline":
    "Of the lines before the prose that are no boilerplate, the first that shares words with the body, or else the first.",
  "article.headline-known": "The page's titles or the export's field say that it is the headline.",
  "article.headline-cut":
    "No line can be the headline alone, so it is the first sentence of this one, or as many words as fit.",
  "article.headline-bare": "The headline, and with it a cue or the name of the site, which is no part of it.",
  "article.subheading":
    "A short line over a longer paragraph and under the end of one; it stays in the body too.",
  "article.body": "No rule takes the line.",
} as const satisfies Readonly<Record<string, string>>;

/** Where each statement is read: kinds of boilerplate, and the headline. */
const SIGNS = ["byline", "source_line", "teaser"] as const;
const SAID_BY: Readonly<Record<Exclude<Said, "published">, ReadonlySet<string>>> = {
  agency: new Set([...SIGNS, "recurring"]),
  alternative_headline: new Set(["teaser", "page_title", "headline"]),
  byline: new Set([...SIGNS, "recurring"]),
  caption: new Set(["image_caption"]),
  dateline: new Set([...SIGNS, "recurring"]),
  outlet: new Set([...SIGNS, "page_header", "page_footer", "page_title", "recurring", "headline"]),
  section: new Set(["breadcrumb", "section_label", "date_line"]),
  tag: new Set(["tags"]),
};
/** These may stand at the beginning of the body as well, in so many lines: a signature, then a dateline. */
const SAID_BY_OPENING: ReadonlySet<Said> = new Set(["agency", "byline", "dateline", "outlet"]);
const OPENING_LINES = 3;

const valuesOf = (article: Article): Readonly<Record<keyof typeof SAID_BY, readonly string[]>> => {
  const { outlet, byline, dateline, section } = article;
  return {
    agency: article.agency,
    alternative_headline: article.alternativeHeadlines,
    byline: byline === null ? [] : [byline.asWritten],
    caption: article.captions,
    dateline: dateline === null ? [] : [dateline],
    outlet: outlet === null ? [] : [outlet],
    section: section === null ? [] : [section],
    tag: article.tags,
  };
};

type Values = ReturnType<typeof valuesOf>;
const FIELDS = Object.keys(SAID_BY) as readonly (keyof typeof SAID_BY)[];

const isIn = (text: string, values: readonly string[]): boolean =>
  values.some((value) => text.includes(value));

const saidOutside = (line: PageLine, place: string, values: Values, article: Article): readonly Said[] => {
  const said: Said[] = FIELDS.filter((field) => SAID_BY[field].has(place) && isIn(line.text, values[field]));
  return article.published?.span.line === line.number ? [...said, "published"] : said;
};

type Fate = Pick<ExplainedLine, "fate" | "kind" | "rule" | "reason">;

const boilerplateFate = ({ kind, rule, unrelated }: BoilerplateLine): Fate => ({
  fate: "boilerplate",
  kind,
  rule,
  reason: `${reasonOf(rule) ?? ""}${unrelated === undefined ? "" : ` At least ${unrelated} have it.`}`,
});

const keptFate = (fate: Exclude<Fate["fate"], "boilerplate">, rule: keyof typeof KEPT_RULES): Fate => ({
  fate,
  kind: null,
  rule,
  reason: KEPT_RULES[rule],
});

/** The line that the headline is, or begins. */
const lineOfHeadline = (kept: readonly PageLine[], headline: string): PageLine | undefined =>
  kept.find(({ text }) => text === headline) ??
  kept.find(({ text }) => text.startsWith(headline) || behindCue(text) === headline);

const headlineRule = (
  { number, text }: PageLine,
  { headline, alternativeHeadlines }: Article,
  known: number | undefined,
): keyof typeof KEPT_RULES => {
  if (text === headline) return number === known ? "article.headline-known" : "article.headline";
  return alternativeHeadlines.includes(text) || behindCue(text) === headline
    ? "article.headline-bare"
    : "article.headline-cut";
};

/**
 * Says of each line of a page what the reader made of it and by which rule. `lines` are those the article was read from, `headlineLine` is
 * the number of the one that the format calls the headline.
 *
 * A line says something if it stands where that is looked for and holds the words that the record has; several may.
 */
export const explainLines = (
  article: Article,
  lines: readonly PageLine[],
  headlineLine?: number,
): Explanation => {
  const boilerplate = new Map(article.boilerplate.map((line) => [line.line, line]));
  const kept = lines.filter(({ number }) => !boilerplate.has(number));
  const headline = lineOfHeadline(kept, article.headline);
  const body = kept.filter((line) => line !== headline);
  const opening: ReadonlySet<PageLine | undefined> = new Set(body.slice(0, OPENING_LINES));
  const subheadings = new Set(article.subheadings);
  const values = valuesOf(article);
  const fateOf = (line: PageLine): Fate => {
    const known = boilerplate.get(line.number);
    if (known !== undefined) return boilerplateFate(known);
    if (line === headline) return keptFate("headline", headlineRule(line, article, headlineLine));
    return subheadings.has(line.text)
      ? keptFate("subheading", "article.subheading")
      : keptFate("body", "article.body");
  };
  const outside = lines.map((line): ExplainedLine => {
    const fate = fateOf(line);
    const says = saidOutside(line, fate.kind ?? fate.fate, values, article);
    return { line: line.number, ...fate, says, text: line.text };
  });
  // What a line outside the body says is read there; only the rest may be in its first words.
  const saidThere = new Set(outside.flatMap(({ says }) => says));
  const open = FIELDS.filter((field) => SAID_BY_OPENING.has(field) && !saidThere.has(field));
  const explained = outside.map((line, at): ExplainedLine => {
    if (!opening.has(lines[at])) return line;
    return { ...line, says: [...line.says, ...open.filter((field) => isIn(line.text, values[field]))] };
  });
  const said = new Set(explained.flatMap(({ says }) => says));
  const known: readonly Said[] = [
    ...FIELDS.filter((field) => values[field].length > 0),
    ...(article.published === null ? [] : (["published"] as const)),
  ];
  return { lines: explained, saidElsewhere: known.filter((field) => !said.has(field)) };
};
