import { shownPath } from "../../document/source-file.ts";
import { fileNameOf } from "../../search/indices/file-fields.ts";
import type { MovedArticle, StoredVersion } from "../../search/settle/versions.ts";
import type { StoredRecord } from "../../search/indices/ledger-mapping.ts";
import { ask } from "../support/servers/ask.ts";

/** What Elasticsearch holds, read directly and not with code of the product. */
export interface Observed {
  /** Records of the ledger by the path that users see. More than one at a path is a violation. */
  readonly records: ReadonlyMap<string, readonly StoredRecord[]>;
  /** Documents by id. */
  readonly documents: ReadonlyMap<
    string,
    MovedArticle & { readonly pipeline?: { readonly files_gone?: number | null } }
  >;
  /** Earlier versions by id. */
  readonly versions: ReadonlyMap<string, StoredVersion>;
}

interface Page {
  readonly hits: {
    readonly hits: readonly { readonly _id: string; readonly _source: unknown; readonly sort: unknown }[];
  };
}

const PAGE = 1_000;

const read = async (url: string, body?: object, method = "POST"): Promise<unknown> => {
  const headers = { "content-type": "application/json" };
  const answer = await ask(url, {
    method,
    ...(body === undefined ? {} : { headers, body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
};

async function* walk(base: string, index: string): AsyncGenerator<readonly [id: string, source: unknown]> {
  await read(`${base}/${index}/_refresh`);
  const { id } = (await read(`${base}/${index}/_pit?keep_alive=2m`)) as { readonly id: string };
  const search = { size: PAGE, sort: ["_shard_doc"], pit: { id, keep_alive: "2m" } };
  try {
    for (let after: object = {}; ;) {
      const { hits } = ((await read(`${base}/_search`, { ...search, ...after })) as Page).hits;
      for (const { _id, _source } of hits) yield [_id, _source];
      const last = hits.at(-1);
      if (last === undefined) return;
      after = { search_after: last.sort };
    }
  } finally {
    await read(`${base}/_pit`, { id }, "DELETE");
  }
}

/** Reads all records and documents under an index prefix. */
export const observe = async (base: string, prefix: string): Promise<Observed> => {
  const records = new Map<string, StoredRecord[]>();
  for await (const [, source] of walk(base, `${prefix}-files`)) {
    const record = source as StoredRecord;
    const path = shownPath(fileNameOf(record.file));
    records.set(path, [...(records.get(path) ?? []), record]);
  }
  const documents = new Map<string, MovedArticle>();
  for await (const [id, source] of walk(base, `${prefix}-articles`))
    documents.set(id, source as MovedArticle);
  const versions = new Map<string, StoredVersion>();
  // The index is made with the first version.
  if ((await ask(`${base}/${prefix}-versions`, { method: "HEAD" })).ok)
    for await (const [id, source] of walk(base, `${prefix}-versions`))
      versions.set(id, source as StoredVersion);
  return { records, documents, versions };
};
