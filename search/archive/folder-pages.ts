import { HOLDING_STATES } from "../../pipeline/ledger-state.ts";
import type { DocumentId, FileName } from "../../document/source-file.ts";
import type { BoilerplateLine } from "../../document/article.ts";
import type { QueryClause } from "../query/build-query.ts";
import type { SearchClient } from "../client/client.ts";
import { fileNameOf, type StoredFileName } from "../indices/file-fields.ts";
import type { IndexNames } from "../client/index-names.ts";
import { getDocuments } from "../client/get-documents.ts";
import { reach } from "../client/reach.ts";
import { RENAMED_FIELDS, withCurrentNames } from "../indices/current-fields.ts";
import { walkIndex } from "../client/walk-index.ts";

/** A document with all lines of its page. */
export interface FolderPage {
  readonly id: DocumentId;
  /** Its first file. */
  readonly file: FileName;
  /** Headline and body. */
  readonly paragraphs: readonly string[];
  readonly boilerplate: readonly string[];
  /** The keys of the recurring lines that were taken out of it. */
  readonly recurring: readonly string[];
}

/** Documents of a folder that contain any of these lines, or out of which a line with any of these keys was taken. */
export interface PageFilter {
  readonly lines: readonly string[];
  readonly taken: readonly string[] | "any";
  /** Only those written since then (ms since 1970). */
  readonly sinceMs: number;
}

/** The pages of each folder, as of the last refresh. */
export interface FolderPages {
  /** The folders in which files were read since then (ms since 1970), each with the time of the last one. */
  readonly changedSince: (
    sinceMs: number,
  ) => AsyncGenerator<{ readonly folder: string; readonly atMs: number }>;
  /** At most `size` documents that have a file in the folder: those with the smallest ids, so that the sample does not depend on order. */
  readonly sampleOf: (folder: string, size: number) => AsyncGenerator<readonly FolderPage[]>;
  /** Documents whose first file lies in the folder and that may pass the filter; the caller checks each. */
  readonly find: (folder: string, filter: PageFilter) => AsyncGenerator<readonly FolderPage[]>;
}

interface StoredPage {
  readonly file: StoredFileName;
  readonly article: {
    readonly headline: string | null;
    readonly body: string;
    readonly boilerplate?: readonly BoilerplateLine[];
    readonly recurring?: readonly string[];
  };
}

const PAGE_FIELDS = [
  "file.path",
  "file.part.number",
  "article.headline",
  "article.body",
  "article.boilerplate",
  "article.recurring",
  // An index that has not been rewritten yet has some of them under their old names.
  ...RENAMED_FIELDS.map(({ from }) => from),
];
/** Files whose text became a document or a copy of one. */
const HOLDS_TEXT = { terms: { "ledger.state": [...HOLDING_STATES] } };
const FOLDERS_A_REQUEST = 500;
const DOCUMENTS_A_REQUEST = 200;
/** Words of a line that are looked for, and lines in one search: Elasticsearch refuses queries of too many clauses. */
const MOST_PHRASE_WORDS = 8;
const LINES_AT_ONCE = 40;

const toPage = (id: string, stored: StoredPage): FolderPage => {
  const { file, article } = withCurrentNames(stored);
  return {
    id: id as DocumentId,
    file: fileNameOf(file),
    paragraphs: [...(article.headline === null ? [] : [article.headline]), ...article.body.split("\n\n")],
    boilerplate: (article.boilerplate ?? []).map(({ text }) => text),
    recurring: article.recurring ?? [],
  };
};

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), "");

/** Words of a line that every variant of it has: its longest part without numbers, which may differ. */
const phraseOf = (line: string): string =>
  longestOf(line.split(/\p{Nd}+/u))
    .trim()
    .split(" ")
    .slice(0, MOST_PHRASE_WORDS)
    .join(" ");

const phraseClauses = (lines: readonly string[]): readonly QueryClause[] =>
  lines
    .map(phraseOf)
    .flatMap((query) => [
      { match_phrase: { "article.body.exact": { query } } },
      { match_phrase: { "article.headline.exact": { query } } },
    ]);

interface FolderBuckets {
  readonly folders: {
    readonly after_key?: { readonly folder: string };
    readonly buckets: readonly {
      readonly key: { readonly folder: string };
      readonly last: { readonly value: number | null };
    }[];
  };
}

/** The ids of the documents that have a file in the folder, at most `size`, the smallest first. */
const findIds = async (
  client: SearchClient,
  files: string,
  folder: string,
  size: number,
): Promise<readonly string[]> => {
  const answer = await reach(() =>
    client.search<{ readonly ledger: { readonly document_id: string } }>({
      index: files,
      size,
      query: {
        bool: {
          filter: [
            { term: { "file.directory": folder } },
            HOLDS_TEXT,
            { exists: { field: "ledger.document_id" } },
          ],
        },
      },
      collapse: { field: "ledger.document_id" },
      sort: [{ "ledger.document_id": "asc" }],
      _source: ["ledger.document_id"],
      track_total_hits: false,
    }),
  );
  return answer.hits.hits.flatMap(({ _source }) => _source?.ledger.document_id ?? []);
};

async function* walkChangedFolders(client: SearchClient, files: string, sinceMs: number) {
  let after: { readonly folder: string } | undefined;
  do {
    const answer = await reach(() =>
      client.search<unknown, FolderBuckets>({
        index: files,
        size: 0,
        track_total_hits: false,
        query: { bool: { filter: [{ range: { "@timestamp": { gte: sinceMs } } }, HOLDS_TEXT] } },
        aggs: {
          folders: {
            composite: {
              size: FOLDERS_A_REQUEST,
              sources: [{ folder: { terms: { field: "file.directory" } } }],
              ...(after === undefined ? {} : { after }),
            },
            aggs: { last: { max: { field: "@timestamp" } } },
          },
        },
      }),
    );
    const { buckets = [], after_key } = answer.aggregations?.folders ?? {};
    for (const { key, last } of buckets) yield { folder: key.folder, atMs: last.value ?? 0 };
    after = after_key;
  } while (after !== undefined);
}

/** The conditions for documents out of which a line with one of these keys was taken. */
const takenClauses = (taken: PageFilter["taken"]): readonly QueryClause[] => {
  if (taken === "any") return [{ exists: { field: "article.recurring" } }];
  return taken.length === 0 ? [] : [{ terms: { "article.recurring": [...taken] } }];
};

/** Opens the pages of the folders, by the documents and the ledger behind these aliases. */
export const openFolderPages = (
  client: SearchClient,
  { articles, files }: Pick<IndexNames, "articles" | "files">,
): FolderPages => {
  /** The documents of a folder that match any of these conditions. */
  const walk = async function* walk(folder: string, sinceMs: number, anyOf: readonly QueryClause[]) {
    if (anyOf.length === 0) return;
    const query = {
      bool: {
        filter: [{ term: { "file.directory": folder } }, { range: { "event.ingested": { gte: sinceMs } } }],
        should: [...anyOf],
        minimum_should_match: 1,
      },
    };
    for await (const page of walkIndex<StoredPage>(client, articles, query, PAGE_FIELDS))
      yield page.map(({ id, source }) => toPage(id, source));
  };

  return {
    changedSince: (sinceMs) => walkChangedFolders(client, files, sinceMs),
    sampleOf: async function* sampleOf(folder, size) {
      const ids = await findIds(client, files, folder, size);
      for (let start = 0; start < ids.length; start += DOCUMENTS_A_REQUEST) {
        const some = ids.slice(start, start + DOCUMENTS_A_REQUEST);
        const documents = await getDocuments<StoredPage>(client, articles, some, { fields: PAGE_FIELDS });
        yield documents.map(({ id, source }) => toPage(id, source));
      }
    },
    find: async function* find(folder, { lines, taken, sinceMs }) {
      yield* walk(folder, sinceMs, takenClauses(taken));
      for (let start = 0; start < lines.length; start += LINES_AT_ONCE)
        yield* walk(folder, sinceMs, phraseClauses(lines.slice(start, start + LINES_AT_ONCE)));
    },
  };
};
