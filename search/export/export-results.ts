/** search/export/: all results of a search as a file, made while it is read. */

import type { estypes } from "@elastic/elasticsearch";
import { toHarmlessJson } from "../../system/for-terminal.ts";
import type { SearchClient } from "../client/client.ts";
import { BYTE_ORDER_MARK, csvLine } from "./csv.ts";
import { EXPORT_COLUMNS, type ExportRow, EXPORT_FIELDS } from "./export-columns.ts";
import type { ExportFormat } from "./export-format.ts";
import type { SearchInput } from "../find/search-input.ts";
import { HIT_FIELDS, type HitSource, toHit } from "../find/hit.ts";
import { planSearch } from "../find/plan-search.ts";
import { closeView, openView, type WalkOptions, walkResults } from "./walk-results.ts";

/** The next text of an export, and how many results it holds. */
export interface ExportChunk {
  readonly text: string;
  readonly count: number;
}

/** Results a request. */
const BATCH = 500;
/** The same with highlights, which cost more than finding the article. */
const HIGHLIGHTED_BATCH = 100;
/** How long a reader may take to read one batch. */
const BATCH_KEEP_ALIVE = "15m";

/** How one format is written: what stands before, between and behind the results, and how one result is written. */
interface ExportStyle<Source> {
  readonly reading: Omit<WalkOptions, "keepAlive">;
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  readonly writeExport: (found: estypes.SearchHit<Source>) => string;
}

const hitJson = (found: estypes.SearchHit<HitSource>): string => toHarmlessJson(toHit(found));

const readHits = { batch: HIGHLIGHTED_BATCH, source: HIT_FIELDS, isHighlighted: true };

const JSON_LIST: ExportStyle<HitSource> = {
  reading: readHits,
  begin: "[",
  between: ",",
  end: "\n]\n",
  writeExport: (found) => `\n${hitJson(found)}`,
};
const JSON_LINES: ExportStyle<HitSource> = {
  reading: readHits,
  begin: "",
  between: "",
  end: "",
  writeExport: (found) => `${hitJson(found)}\n`,
};
const TABLE: ExportStyle<ExportRow> = {
  reading: { batch: BATCH, source: EXPORT_FIELDS, isHighlighted: false },
  begin: BYTE_ORDER_MARK + csvLine(EXPORT_COLUMNS.map(({ name }) => name)),
  between: "",
  end: "",
  writeExport: ({ _id = "", _score, _source }) =>
    _source === undefined
      ? ""
      : csvLine(EXPORT_COLUMNS.map(({ of }) => of(_source, { id: _id, score: _score ?? null }))),
};

async function* write<Source extends HitSource>(
  client: SearchClient,
  alias: string,
  input: SearchInput,
  limit: number,
  { reading, begin, between, end, writeExport: line }: ExportStyle<Source>,
): AsyncGenerator<ExportChunk> {
  const pit = await openView(client, alias, BATCH_KEEP_ALIVE, planSearch(input).query);
  try {
    let count = 0;
    yield { text: begin, count: 0 };
    const batch = Math.min(reading.batch, limit);
    const beginning = { pit, after: null };
    for await (const hits of walkResults<Source>(client, input, beginning, {
      ...reading,
      batch,
      keepAlive: BATCH_KEEP_ALIVE,
    })) {
      const taken = hits.slice(0, limit - count);
      const text = taken.map(line).join(between);
      yield { text: (count > 0 && taken.length > 0 ? between : "") + text, count: taken.length };
      count += taken.length;
      if (count >= limit) break;
    }
    yield { text: end, count: 0 };
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
