import type { SearchClient } from "../client/client.ts";
import { openCursors } from "./cursor.ts";
import { toFacets } from "./facets.ts";
import type { ExportFormat } from "../export/export-format.ts";
import { exportResults, type ExportChunk } from "../export/export-results.ts";
import { type PageRequest, type DetailedPage, withDetails } from "./find-articles.ts";
import { findOrWiden } from "./find-or-widen.ts";
import type { SearchInput } from "./search-input.ts";
import { type Hit, HIT_FIELDS, type HitSource, toHit } from "./hit.ts";
import { planSearch } from "./plan-search.ts";
import { closeView, openView, walkResults } from "../export/walk-results.ts";

/** A page of results as it is answered: with the cursor of the next page, or null if there is none. */
export interface ResultPage extends Omit<DetailedPage, "last"> {
  readonly next: string | null;
}

/** Answers searches page by page, or all at once. */
export interface Finder {
  /** The page that begins at `from`. */
  readonly find: (request: PageRequest) => Promise<ResultPage>;
  /**
   * The page behind a cursor, however deep. Its facets are empty: the first page has them.
   *
   * @throws WarraqError `WARRAQ_USAGE` if the cursor belongs to another search or is too old
   */
  readonly findAfter: (request: PageRequest, cursor: string) => Promise<ResultPage>;
  /** Every result up to a limit, as a text that is made while it is read. */
  readonly exportAll: (
    input: SearchInput,
    as: { readonly format: ExportFormat; readonly limit: number },
  ) => AsyncGenerator<ExportChunk>;
}

/** How long a page may be read before the next one is asked for. */
const PAGE_KEEP_ALIVE = "5m";

/** Opens the search behind an alias. Its cursors are valid as long as this process runs. */
export const openFinder = (client: SearchClient, alias: string): Finder => {
  const cursors = openCursors();
  return {
    exportAll: (input, as) => exportResults(client, alias, input, as),
    find: async (request) => {
      const { last, anyWord, ...found } = await findOrWiden(client, alias, request);
      const next =
        last === null
          ? null
          : cursors.write(request, { pit: null, after: last, total: found.total, anyWord });
      return { ...found, next };
    },
    findAfter: async (asked, text) => {
      const { after, total, pit: held, anyWord } = cursors.read(asked, text);
      const request = { ...asked, anyWord };
      const understood = planSearch(request);
      const pit = held ?? (await openView(client, alias, PAGE_KEEP_ALIVE));
      const reading = {
        batch: request.size + 1,
        keepAlive: PAGE_KEEP_ALIVE,
        source: HIT_FIELDS,
        isHighlighted: true,
      };
      const found: { readonly hit: Hit; readonly after: typeof after }[] = [];
      for await (const hits of walkResults<HitSource>(client, request, { pit, after }, reading)) {
        for (const each of hits) {
          const hit = toHit(each);
          if (hit !== null) found.push({ hit, after: each.sort ?? [] });
        }
        if (found.length > request.size) break;
      }
      const page = found.slice(0, request.size);
      const last = found.length > request.size ? page.at(-1) : undefined;
      if (last === undefined) await closeView(client, pit);
      const plain = page.map(({ hit }) => hit);
      return {
        total,
        hits: await withDetails(client, alias, request, plain),
        facets: toFacets(undefined),
        sort: understood.sort,
        notes: understood.query.notes,
        suggestion: null,
        next: last === undefined ? null : cursors.write(request, { pit, after: last.after, total, anyWord }),
      };
    },
  };
};
