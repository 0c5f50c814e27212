import type { TextPath } from "../indices/field-path.ts";
import { STORY_ID } from "../indices/field-path.ts";
import type { QueryClause } from "../query/build-query.ts";
import type { LikedArticle } from "./search-input.ts";

/** Where the telling words are looked for: by their stems, in the headline and the body. */
const FIELDS: readonly TextPath[] = ["article.headline", "article.body"];

/** Characters of the article that are read: what it is about stands at its beginning. */
const READ_CHARACTERS = 5_000;

/**
 * The articles that resemble one, the nearest first, among those that match `query`: they share its telling words, which are rare in the
 * archive and frequent in it. Those of its own story are left out.
 *
 * Source of the parameters: the defaults of Elasticsearch's `more_like_this`, but words that stand once count, since news is short.
 */
export const resembling = ({ story, headline, body }: LikedArticle, query: QueryClause): QueryClause => ({
  bool: {
    must: [
      {
        more_like_this: {
          fields: [...FIELDS],
          like: [headline ?? "", body.slice(0, READ_CHARACTERS)],
          min_term_freq: 1,
          min_doc_freq: 2,
          max_query_terms: 40,
          minimum_should_match: "20%",
        },
      },
    ],
    filter: [query],
    must_not: [{ term: { [STORY_ID]: story } }],
  },
});
