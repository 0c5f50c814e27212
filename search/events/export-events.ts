import type { estypes } from "@elastic/elasticsearch";
import { OutageError } from "../../pipeline/errors.ts";
import { toHarmlessJson } from "../../system/for-terminal.ts";
import type { SearchClient } from "../client/client.ts";
import { reachSearch } from "../client/reach.ts";
import { csvLine } from "../export/csv.ts";
import type { ExportFormat } from "../export/export-format.ts";
import { closeView, openView } from "../export/walk-results.ts";
import {
  type ExportChunk,
  type ItemStyle,
  jsonLines,
  jsonList,
  table,
  writeItems,
} from "../export/write-items.ts";
import type { StoredStoryEvent } from "../indices/findings/event-mapping.ts";
import { eventFilterClauses } from "./event-clauses.ts";
import { EVENT_COLUMNS } from "./event-columns.ts";
import { type EventInput, type EventPlan, planEvents } from "./find-events.ts";
import { type FoundEvent, withArticles } from "./found-event.ts";

/** Events a request. */
const BATCH = 500;
/** How long a reader may take to read one batch. */
const KEEP_ALIVE = "15m";

const STYLES: Readonly<Record<ExportFormat, ItemStyle<FoundEvent>>> = {
  json: jsonList(toHarmlessJson),
  jsonl: jsonLines(toHarmlessJson),
  csv: table(EVENT_COLUMNS, (event) => csvLine(EVENT_COLUMNS.map(({ of }) => of(event)))),
};

/** All events of a plan, a batch at a time, from a frozen view. */
async function* walkEvents(
  client: SearchClient,
  alias: string,
  { query, filters, around, sort }: EventPlan,
  pit: string,
): AsyncGenerator<readonly FoundEvent[]> {
  let after: estypes.SortResults | undefined;
  for (;;) {
    const { hits, timed_out: isLate } = await reachSearch(() =>
      client.search<StoredStoryEvent>({
        pit: { id: pit, keep_alive: KEEP_ALIVE },
        query: { bool: { filter: [query, ...eventFilterClauses(filters, around)] } },
        sort,
        size: BATCH,
        track_total_hits: false,
        ...(after === undefined ? {} : { search_after: after }),
      }),
    );
    // Half a page would look like the end of the events.
    if (isLate) throw new OutageError("Elasticsearch did not finish a page of events in time.");
    yield await withArticles(client, alias, hits.hits);
    if (hits.hits.length < BATCH) return;
    after = hits.hits.at(-1)?.sort;
  }
}

/**
 * Every event of a search, up to `limit`, in order of time, as a text that is made while it is read.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export async function* exportEvents(
  client: SearchClient,
  alias: string,
  input: EventInput,
  { format, limit }: { readonly format: ExportFormat; readonly limit: number },
): AsyncGenerator<ExportChunk> {
  const plan = await planEvents(client, alias, input);
  const pit = await openView(client, plan.index, KEEP_ALIVE);
  try {
    yield* writeItems(walkEvents(client, alias, plan, pit), limit, STYLES[format]);
  } finally {
    await closeView(client, pit);
  }
}
