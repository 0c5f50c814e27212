import type { estypes } from "@elastic/elasticsearch";
import type { DocumentId } from "../../document/source-file.ts";
import { OutageError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import type { FieldPath } from "../indices/field-path.ts";
import { getDocuments } from "../client/get-documents.ts";
import { batchLookups } from "../client/batch-lookups.ts";
import { publishedMsOf } from "./published-ms.ts";
import { isTransient, reach } from "../client/reach.ts";

/** A document that shares a band with another and is yet to be compared with it. */
export interface NearCandidate {
  readonly id: DocumentId;
  readonly headline: string | null;
  readonly body: string;
  readonly publishedMs: number | null;
  /** Whether it is the first of its story; an update or a part has a story of its own. */
  readonly isLead: boolean;
  /** The document that it is a copy of. */
  readonly duplicateOf: DocumentId | null;
  /** How many of the given bands it has. */
  readonly shared: number;
  /** False for a page that is no article: it has no bands, so that nothing finds it. */
  readonly hasBands: boolean;
}

/** Asks for documents with any of these bands. */
export interface NearQuestion {
  readonly bands: readonly string[];
  /** Whether to make everything written so far searchable first. */
  readonly refresh: boolean;
}

export interface NearDocuments {
  /** Documents with any of these bands, those with most of them first. Questions that come at the same time share a request. */
  readonly lookUp: (question: NearQuestion) => Promise<readonly NearCandidate[]>;
  /** Those of these documents that exist, up to date to the last write, whether they have any of these bands or not. Shares requests too. */
  readonly get: (ids: readonly DocumentId[], bands?: readonly string[]) => Promise<readonly NearCandidate[]>;
}

/** Questions in one search: each has some tens of bands. */
const MOST_QUESTIONS = 100;
/** Hits of one search for many questions. If there are more, each question is asked by itself. */
const MOST_HITS = 500;
/** Texts in one answer. */
const MOST_TEXTS = 200;
/** Candidates for one document. In a large story any of them leads to the rest. */
export const MOST_NEAR_CANDIDATES = 20;

const CANDIDATE_FIELDS: FieldPath[] = [
  "article.headline",
  "article.body",
  "article.published",
  "dedup.duplicate_of",
  "dedup.is_canonical",
  "dedup.minhash_bands",
];

interface CandidateSource {
  readonly article: { readonly headline: string | null; readonly body: string; readonly published?: string };
  readonly dedup: {
    readonly duplicate_of?: DocumentId | null;
    readonly is_canonical?: boolean;
    readonly minhash_bands?: readonly string[];
  };
}

const toNearCandidate = (id: string, { article, dedup }: CandidateSource): NearCandidate => ({
  id: id as DocumentId,
  headline: article.headline,
  body: article.body,
  publishedMs: publishedMsOf(article.published),
  isLead: dedup.is_canonical ?? true,
  duplicateOf: dedup.duplicate_of ?? null,
  shared: 0,
  hasBands: (dedup.minhash_bands ?? []).length > 0,
});

interface CandidateBands {
  readonly candidate: NearCandidate;
  readonly bands: ReadonlySet<string>;
}

const countShared = (bands: readonly string[], found: readonly CandidateBands[]): readonly NearCandidate[] =>
  found.map(({ candidate, bands: theirs }) => ({
    ...candidate,
    shared: bands.reduce((sum, band) => sum + (theirs.has(band) ? 1 : 0), 0),
  }));

const rankCandidates = (
  bands: readonly string[],
  found: readonly CandidateBands[],
): readonly NearCandidate[] =>
  countShared(bands, found)
    .filter(({ shared }) => shared > 0)
    .toSorted((one, other) => other.shared - one.shared || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_NEAR_CANDIDATES);

const withBands = (id: string, source: CandidateSource): CandidateBands => ({
  candidate: toNearCandidate(id, source),
  bands: new Set(source.dedup.minhash_bands),
});

const toCandidateBands = (hits: readonly estypes.SearchHit<CandidateSource>[]): readonly CandidateBands[] =>
  hits.flatMap(({ _id, _source }) =>
    _id === undefined || _source === undefined ? [] : [withBands(_id, _source)],
  );

/** Asks all questions in one search. Most documents resemble no other, and one search says so for all of them. */
const searchTogether = async (
  client: SearchClient,
  alias: string,
  questions: readonly NearQuestion[],
): Promise<readonly CandidateBands[]> => {
  const bands = [...new Set(questions.flatMap((question) => question.bands))];
  const answer = await reach(() =>
    client.search<CandidateSource>({
      index: alias,
      size: MOST_HITS,
      track_total_hits: false,
      _source: CANDIDATE_FIELDS,
      query: { constant_score: { filter: { terms: { "dedup.minhash_bands": bands } } } },
      sort: ["_doc"],
    }),
  );
  return toCandidateBands(answer.hits.hits);
};

/** Asks each question by itself, so that a template with ten thousand documents does not fill the answers of the others. */
const searchEach = async (
  client: SearchClient,
  alias: string,
  questions: readonly NearQuestion[],
): Promise<ReadonlyMap<NearQuestion, readonly NearCandidate[]>> => {
  const answer = await reach(() =>
    client.msearch<CandidateSource>({
      searches: questions.flatMap(({ bands }) => [
        { index: alias },
        {
          size: MOST_NEAR_CANDIDATES,
          track_total_hits: false,
          _source: CANDIDATE_FIELDS,
          query: {
            bool: { should: bands.map((value) => ({ term: { "dedup.minhash_bands": { value } } })) },
          },
        },
      ]),
    }),
  );
  return new Map(
    questions.map((question, index) => {
      const response = answer.responses[index];
      if (response === undefined || "error" in response) {
        if (isTransient(response?.status ?? 0, response?.error.type))
          throw new OutageError("Elasticsearch is overloaded: it delays lookups.");
        throw new Error(`Near duplicates cannot be looked up: ${JSON.stringify(response?.error)}`);
      }
      return [question, rankCandidates(question.bands, toCandidateBands(response.hits.hits))];
    }),
  );
};

/** Opens the near candidates behind an alias. */
export const openNearDocuments = (client: SearchClient, alias: string): NearDocuments => {
  const lookUp = async (
    questions: readonly NearQuestion[],
  ): Promise<ReadonlyMap<NearQuestion, readonly NearCandidate[]>> => {
    if (questions.some(({ refresh }) => refresh)) await reach(() => client.indices.refresh({ index: alias }));
    const found = await searchTogether(client, alias, questions);
    if (found.length === MOST_HITS) return searchEach(client, alias, questions);
    return new Map(questions.map((question) => [question, rankCandidates(question.bands, found)]));
  };
  const ask = batchLookups(lookUp, MOST_QUESTIONS);
  const getOne = batchLookups<DocumentId, CandidateBands>(async (ids) => {
    const documents = await getDocuments<CandidateSource>(client, alias, ids, { fields: CANDIDATE_FIELDS });
    return new Map(documents.map(({ id, source }) => [id as DocumentId, withBands(id, source)]));
  }, MOST_TEXTS);

  return {
    lookUp: async (question) => (question.bands.length === 0 ? [] : ((await ask(question)) ?? [])),
    get: async (ids, bands = []) => {
      const found = await Promise.all([...new Set(ids)].map(getOne));
      return countShared(
        bands,
        found.flatMap((document) => document ?? []),
      );
    },
  };
};
