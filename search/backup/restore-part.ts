import type { BulkWriter } from "../client/bulk-writer.ts";
import type { SearchClient } from "../client/client.ts";
import { indexNames } from "../client/index-names.ts";
import { reach } from "../client/reach.ts";
import { createFirstIndex } from "../indices/prepare-indices.ts";
import { withCurrentFields } from "../indices/current-fields.ts";
import type { ArchivePart, DumpedDocument } from "./dump-indices.ts";

/** Documents that are on their way at a time. */
const BATCH = 500;

/** Fields of articles have been renamed and added; the other parts have theirs from the beginning. */
const sourceOf = (part: ArchivePart, { source }: DumpedDocument): object =>
  part === "articles" || part === "versions" ? withCurrentFields(source) : source;

export interface RestoreDeps {
  readonly client: SearchClient;
  readonly prefix: string;
  readonly writer: BulkWriter;
}

/**
 * Writes the documents of a part into its index, which is made if it is missing. Can be repeated: a document that is there already is
 * written again. Returns how many there were.
 *
 * @throws Error if Elasticsearch refuses a document
 */
export const restorePart = async (
  { client, prefix, writer }: RestoreDeps,
  part: ArchivePart,
  documents: AsyncIterable<DumpedDocument>,
  onProgress: (done: number) => void,
): Promise<number> => {
  const names = indexNames(prefix);
  const alias = names[part];
  if (!(await reach(() => client.indices.existsAlias({ name: alias }))))
    await createFirstIndex(client, { alias, index: names[`${part}Index`] });
  const write = async (document: DumpedDocument): Promise<void> => {
    const { id, version } = document;
    const { status, error } = await writer.write({
      action: {
        index: { _index: alias, _id: id, version, version_type: "external_gte", require_alias: true },
      },
      source: sourceOf(part, document),
    });
    if (status >= 300) throw new Error(`Elasticsearch refused ${alias}/${id}: ${error ?? status}`);
  };
  let count = 0;
  let batch: DumpedDocument[] = [];
  const flush = async (): Promise<void> => {
    await Promise.all(batch.map(write));
    count += batch.length;
    batch = [];
    onProgress(count);
  };
  for await (const document of documents) {
    batch.push(document);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  await reach(() => client.indices.refresh({ index: alias }));
  return count;
};
