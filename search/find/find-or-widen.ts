import type { SearchClient } from "../client/client.ts";
import {
  findPlainPage,
  type PageRequest,
  type DetailedPage,
  type PlainPage,
  suggestFor,
  withDetails,
} from "./find-articles.ts";
import { withFrequent } from "./find-frequent.ts";
import { nearValues } from "./near-values.ts";
import { planSearch } from "./plan-search.ts";

/** A page of results, and whether they have all words of the query or any of them. */
export interface WidenedPage extends DetailedPage {
  readonly anyWord: boolean;
}

/** The page of articles with any of the words, and the search for it. Null if the strict search found a page, if the query must not be widened, or if it finds no more. */
const findWidened = async (
  client: SearchClient,
  alias: string,
  input: PageRequest,
  strict: PlainPage,
): Promise<{ readonly asked: PageRequest; readonly page: PlainPage } | null> => {
  const widened = { ...input, anyWord: true };
  const isEnough = strict.total >= input.size || strict.sort !== "relevance";
  if (isEnough || !planSearch(widened).isWidened) return null;
  const asked = await withFrequent(client, alias, widened);
  const page = await findPlainPage(client, alias, asked);
  return page.total > strict.total ? { asked, page } : null;
};

/**
 * Answers a search. If a search for the best results finds less than a page, it is made again for any of the words, and a note says so.
 * The choice depends on the size of the page and not on `from`, so that all pages come from the same search.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findOrWiden = async (
  client: SearchClient,
  alias: string,
  input: PageRequest,
): Promise<WidenedPage> => {
  const strict = await findPlainPage(client, alias, input);
  const loose = await findWidened(client, alias, input, strict);
  const { asked, page } = loose ?? { asked: { ...input, anyWord: false }, page: strict };
  const near = page.total === 0 ? await nearValues(client, alias, planSearch(asked).query) : [];
  return {
    ...page,
    notes: [...page.notes, ...near],
    hits: await withDetails(client, alias, asked, page.hits),
    // No word of a sentence is expected to be there, so none is taken for mistyped.
    suggestion: planSearch(asked).isSentence ? null : await suggestFor(client, alias, input, strict.total),
    anyWord: loose !== null,
  };
};
