import type { SearchClient } from "../client/client.ts";
import {
  findPlainPage,
  type PageRequest,
  type DetailedPage,
  type PlainPage,
  suggestFor,
  withDetails,
} from "./find-articles.ts";
import { planSearch } from "./plan-search.ts";

/** What was found, and whether with any of the words. */
export interface WidenedPage extends DetailedPage {
  readonly anyWord: boolean;
}

/** The page with any of the words, if that is allowed, the first pass found less than a page, and this one finds more. */
const findWidened = async (
  client: SearchClient,
  alias: string,
  wanted: PageRequest,
  strict: PlainPage,
): Promise<PlainPage | null> => {
  const asked = { ...wanted, anyWord: true };
  const isEnough = strict.total >= wanted.size || strict.sort !== "relevance";
  if (isEnough || !planSearch(asked).isWidened) return null;
  const loose = await findPlainPage(client, alias, asked);
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
  wanted: PageRequest,
): Promise<WidenedPage> => {
  const strict = await findPlainPage(client, alias, wanted);
  const loose = await findWidened(client, alias, wanted, strict);
  const asked = { ...wanted, anyWord: loose !== null };
  const page = loose ?? strict;
  return {
    ...page,
    hits: await withDetails(client, alias, asked, page.hits),
    suggestion: await suggestFor(client, alias, wanted, strict.total),
    anyWord: asked.anyWord,
  };
};
