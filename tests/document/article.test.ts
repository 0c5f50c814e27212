import { expect, test } from "vitest";
import type { ArticleMetadata, EachFieldOf } from "../../document/article.ts";

interface WithNewField extends ArticleMetadata {
  readonly correction?: string;
}

const METADATA: ArticleMetadata = {
  alternativeHeadlines: [],
  subheadings: [],
  section: null,
  byline: null,
  outlet: null,
  agency: [],
  dateline: null,
  captions: [],
  tags: [],
};

test("code that builds an article field by field does not compile without a new field, even an optional one", () => {
  // @ts-expect-error `correction` is missing.
  const incomplete: EachFieldOf<WithNewField> = METADATA;
  const complete: EachFieldOf<WithNewField> = { ...METADATA, correction: undefined };
  expect(complete).toEqual(incomplete);
});
