import type { SearchClient } from "../client/client.ts";
import {
  findPlain,
  type FindRequest,
  type Found,
  type Plain,
  suggestFor,
  withDetails,
} from "./find-articles.ts";
import { understand } from "./search-request.ts";

/** What was found, and whether with any of the words. */
export interface FoundOrWidened extends Found {
  readonly anyWord: boolean;
}

/** The page with any of the words, if that is allowed, the first pass found less than a page, and this one finds more. */
const widened = async (
  client: SearchClient,
  alias: string,
  wanted: FindRequest,
  strict: Plain,
): Promise<Plain | null> => {
  const asked = { ...wanted, anyWord: true };
  const isEnough = strict.total >= wanted.size || strict.sort !== "relevance";
  if (isEnough || !understand(asked).isWidened) return null;
  const loose = await findPlain(client, alias, asked);
  return loose.total > strict.total ? loose : null;
};

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
  const strict = await findPlain(client, alias, wanted);
  const loose = await widened(client, alias, wanted, strict);
  const asked = { ...wanted, anyWord: loose !== null };
  const page = loose ?? strict;
  return {
    ...page,
    hits: await withDetails(client, alias, asked, page.hits),
    suggestion: await suggestFor(client, alias, wanted, strict.total),
    anyWord: asked.anyWord,
  };
};
