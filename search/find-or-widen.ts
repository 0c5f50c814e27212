import type { SearchClient } from "./client.ts";
import { findArticles, type FindRequest, type Found } from "./find-articles.ts";
import { understand } from "./search-request.ts";

/** What was found, and whether with any of the words. */
export interface FoundOrWidened extends Found {
  readonly anyWord: boolean;
}

/**
 * Finds what a person typed; where that is less than a page, and the best come first, articles with any of the words, and a note says
 * so. Which of the two it is depends on the size of a page and not on where it begins, so pages fit together.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findOrWiden = async (
  client: SearchClient,
  alias: string,
  wanted: FindRequest,
): Promise<FoundOrWidened> => {
  const found = await findArticles(client, alias, wanted);
  const asked = { ...wanted, anyWord: true };
  const isEnough = found.total >= wanted.size || found.sort !== "relevance";
  if (isEnough || !understand(asked).isWidened) return { ...found, anyWord: false };
  const widened = await findArticles(client, alias, asked);
  return widened.total > found.total
    ? { ...widened, suggestion: found.suggestion, anyWord: true }
    : { ...found, anyWord: false };
};
