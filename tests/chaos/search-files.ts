import { connectSearch } from "../../search/client/client.ts";
import { indexNames } from "../../search/client/index-names.ts";
import { findArticles } from "../../search/find/find-articles.ts";
import type { Expected } from "./expected.ts";
import type { Violation } from "./find-violations.ts";
import type { Observed } from "./observed.ts";

/** Texts that are searched for. */
const MOST_SEARCHES = 400;
/** Words of a phrase: enough to be a text's own, or that of its edited copies. */
const WORDS = 8;
const QUOTES = /["“”„«»‹›]/u;

/** A phrase out of a text, in quotation marks; null for a text that is too short. */
const phraseOf = (body: string): string | null => {
  const words = body.split(/\s+/u).filter((word) => word !== "" && !QUOTES.test(word));
  return words.length < WORDS ? null : `"${words.slice(0, WORDS).join(" ")}"`;
};

/**
 * Searches for each text that is in the folder by its own words. It must be found, at a path that holds it; and every other result must hold
 * what it shows, or say that its files are gone.
 */
export const searchFiles = async (
  url: string,
  prefix: string,
  expected: Expected,
  { documents }: Observed,
): Promise<readonly Violation[]> => {
  const client = await connectSearch({ url });
  const found: Violation[] = [];
  const held = new Set([...expected.values()].flatMap((one) => ("documentId" in one ? one.documentId : [])));
  try {
    for (const id of [...held].slice(0, MOST_SEARCHES)) {
      const query = phraseOf(documents.get(id)?.article.body ?? "");
      if (query === null) continue;
      const { hits } = await findArticles(client, indexNames(prefix).articles, {
        query,
        filters: {},
        allCopies: true,
        size: 100,
        from: 0,
      });
      if (hits.length < 100 && hits.every((hit) => hit.id !== id))
        found.push({ promise: "a text is found by its own words", what: `${id} is not, by ${query}` });
      for (const hit of hits) {
        const at = expected.get(hit.path);
        const isHeld = at !== undefined && "documentId" in at && at.documentId === hit.id;
        if (!isHeld && hit.files_gone === undefined)
          found.push({
            promise: "a result shows what its file says",
            what: `${query} finds ${hit.id} at ${hit.path}`,
          });
      }
    }
  } finally {
    await client.close();
  }
  return found;
};
