import { expect, test } from "vitest";
import type { Article } from "../../../document/article.ts";
import { RECURRING_RULE } from "../../../document/recurring/recurring-lines.ts";
import { articleMappings } from "../../../search/indices/article-mapping.ts";
import { withEnrichment } from "../../../search/indices/findings/with-enrichment.ts";
import { nothingLeft } from "../../../search/indices/nothing-left.ts";
import { FULL_ENRICHMENT } from "../../support/texts/enrichments.ts";
import { admissionFor } from "../../support/admissions.ts";
import { enrichment, readArticleOf, storedArticleOf } from "../../support/texts/articles.ts";

interface Mapping {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Mapping>>;
}

/** The paths of all values of a document; what the mapping keeps whole is one value. */
const pathsOf = (value: object, mapping: Mapping, path = ""): readonly string[] =>
  Object.entries(value).flatMap(([name, inner]: readonly [string, unknown]) => {
    const field = mapping.properties?.[name] ?? {};
    const at = `${path}${name}`;
    return field.properties === undefined ? [at] : pathsOf(inner as object, field, `${at}.`);
  });

const mappedPaths = ({ properties = {} }: Mapping, path = ""): readonly string[] =>
  Object.entries(properties).flatMap(([name, field]) =>
    field.properties === undefined ? [`${path}${name}`] : mappedPaths(field, `${path}${name}.`),
  );

const line = {
  line: 1,
  kind: "recurring",
  rule: RECURRING_RULE,
  text: "اقرأ أيضا أهم أخبار اليوم في الموقع",
  unrelated: 3,
};
const published = {
  iso: "2024-03-15",
  precision: "day",
  calendar: "gregorian",
  confidence: 0.9,
} as unknown as Article["published"];
const FULL: Article = {
  headline: "خبر",
  body: "قصف",
  boilerplate: [line],
  alternativeHeadlines: ["خبر آخر"],
  subheadings: ["عنوان فرعي"],
  section: "سياسة",
  byline: { asWritten: "كاتب", kind: "person" },
  outlet: "سانا",
  outletFrom: "path",
  agency: ["رويترز"],
  dateline: "حلب",
  captions: ["صورة"],
  tags: ["سوريا"],
  published,
  pageKind: { kind: "list", rule: "page-kind.list" },
};

test("a document with all that an article can have fills the mapping, and nothing beside it", () => {
  const admission = admissionFor("/in/1.jsonl");
  const item = { number: 1, start: 0, end: 9, sha256: "0" };
  const stored = storedArticleOf(
    { ...admission, file: { ...admission.file, item } },
    { ...readArticleOf("خبر", "قصف"), article: FULL },
    FULL_ENRICHMENT,
  );
  const written = new Set(pathsOf(stored, articleMappings));
  const mapped = mappedPaths(articleMappings);
  expect([...written].filter((path) => !mapped.includes(path))).toEqual([]);
  // They come when files go; and only a text without a headline has an opening.
  expect(mapped.filter((path) => !written.has(path))).toEqual([
    "article.opening",
    "dedup.former_paths.path",
    "dedup.former_paths.since",
    "dedup.former_paths.until",
    "pipeline.files_gone",
  ]);
});

test("another enrichment replaces all that the one before said, and nothing else", () => {
  const admission = admissionFor("/in/1.txt");
  const read = { ...readArticleOf("خبر", "قصف"), article: FULL };
  const full = storedArticleOf(admission, read, FULL_ENRICHMENT);
  const plain = storedArticleOf(admission, read);
  expect(withEnrichment(full, enrichment, admission.epoch)).toEqual(plain);
  expect(withEnrichment(plain, FULL_ENRICHMENT, admission.epoch)).toEqual(full);
});

test("a field of an article that the document forgets does not compile", () => {
  const { headline, ...rest } = { headline: "خبر" };
  nothingLeft(rest);
  const { correction, ...others } = { headline, correction: "تصحيح" };
  // @ts-expect-error -- `headline` is left.
  nothingLeft(others);
  expect([rest, correction]).toEqual([{}, "تصحيح"]);
});
