/** search/export/: all results of a search as a file, made while it is read. */

import type { estypes } from "@elastic/elasticsearch";
import { toHarmlessJson } from "../../system/for-terminal.ts";
import type { SearchClient } from "../client/client.ts";
import { csvLine } from "./csv.ts";
import { EXPORT_COLUMNS, type ExportRow, EXPORT_FIELDS } from "./export-columns.ts";
import type { ExportFormat } from "./export-format.ts";
import type { SearchInput } from "../find/search-input.ts";
import { HIT_FIELDS, type HitSource, toHit } from "../find/hit.ts";
import { planSearch } from "../find/plan-search.ts";
import { type ExportChunk, type ItemStyle, jsonLines, jsonList, table, writeItems } from "./write-items.ts";
import { closeView, openView, type WalkOptions, walkResults } from "./walk-results.ts";

/** Results a request. */
const BATCH = 500;
/** The same with highlights, which cost more than finding the article. */
const HIGHLIGHTED_BATCH = 100;
/** How long a reader may take to read one batch. */
const BATCH_KEEP_ALIVE = "15m";

/** How one format is read and written. */
interface ExportStyle<Source> extends ItemStyle<estypes.SearchHit<Source>> {
  readonly reading: Omit<WalkOptions, "keepAlive">;
}

const hitJson = (found: estypes.SearchHit<HitSource>): string => toHarmlessJson(toHit(found));

const readHits = { batch: HIGHLIGHTED_BATCH, source: HIT_FIELDS, isHighlighted: true };

const JSON_LIST: ExportStyle<HitSource> = { reading: readHits, ...jsonList(hitJson) };
const JSON_LINES: ExportStyle<HitSource> = { reading: readHits, ...jsonLines(hitJson) };
const TABLE: ExportStyle<ExportRow> = {
  reading: { batch: BATCH, source: EXPORT_FIELDS, isHighlighted: false },
  ...table(EXPORT_COLUMNS, ({ _id = "", _score, _source }: estypes.SearchHit<ExportRow>) =>
    _source === undefined
      ? ""
      : csvLine(EXPORT_COLUMNS.map(({ of }) => of(_source, { id: _id, score: _score ?? null }))),
  ),
};

async function* write<Source extends HitSource>(
  client: SearchClient,
  alias: string,
  input: SearchInput,
  limit: number,
  { reading, ...style }: ExportStyle<Source>,
): AsyncGenerator<ExportChunk> {
  const pit = await openView(client, alias, BATCH_KEEP_ALIVE, planSearch(input).query);
  try {
    const batch = Math.min(reading.batch, limit);
    const options = { ...reading, batch, keepAlive: BATCH_KEEP_ALIVE };
    yield* writeItems(walkResults<Source>(client, input, { pit, after: null }, options), limit, style);
  } finally {
    await closeView(client, pit);
  }
}

/**
 * Every result, up to `limit`, in order, as a text that is made while it is read: one batch is held at a time. If the reader stops early,
 * nothing stays open in Elasticsearch.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const exportResults = (
  client: SearchClient,
  alias: string,
  input: SearchInput,
  { format, limit }: { readonly format: ExportFormat; readonly limit: number },
): AsyncGenerator<ExportChunk> => {
  switch (format) {
    case "json":
      return write(client, alias, input, limit, JSON_LIST);
    case "jsonl":
      return write(client, alias, input, limit, JSON_LINES);
    case "csv":
      return write(client, alias, input, limit, TABLE);
    default:
      return format satisfies never;
  }
};
