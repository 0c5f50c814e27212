import type { DocumentId } from "../../document/source-file.ts";
import { OutageError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import type { FieldPath } from "../indices/field-path.ts";
import { batchLookups } from "../client/batch-lookups.ts";
import { publishedMsOf } from "./published-ms.ts";
import { isTransient, reach } from "../client/reach.ts";

/** A document that may resemble another: its text, and how it stands. */
export interface NearCandidate {
  readonly id: DocumentId;
  readonly headline: string;
  readonly body: string;
  readonly publishedMs: number | null;
  /** The first of its story, or a story of its own. */
  readonly isLead: boolean;
  /** The document that it is a copy of. */
  readonly duplicateOf: DocumentId | null;
  /** How many of the bands that were asked for it has. */
  readonly shared: number;
}

export interface NearQuestion {
  readonly bands: readonly string[];
  /** Makes everything written so far searchable before it looks. */
  readonly refresh: boolean;
}

export interface NearDocuments {
  /** Documents that share a band with these, most shared bands first. Questions asked at the same time are asked together. */
  readonly lookUp: (question: NearQuestion) => Promise<readonly NearCandidate[]>;
  /** Those of these documents that are there, up to date to the last write, whether they share a band with these or not. */
  readonly get: (ids: readonly DocumentId[], bands?: readonly string[]) => Promise<readonly NearCandidate[]>;
}

/** Questions in one search: each has some tens of terms. */
const MOST_QUESTIONS = 100;
/** Documents that a search for many questions answers with. Where there are more, each question is asked by itself. */
const MOST_TOGETHER = 500;
/** Candidates of one document at the most: in a large story any of them leads to the rest. */
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
  readonly article: { readonly headline: string; readonly body: string; readonly published?: string };
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

const toCandidateBands = (
  hits: readonly { readonly _id?: string; readonly _source?: CandidateSource }[],
): readonly CandidateBands[] =>
  hits.flatMap(({ _id, _source }) =>
    _id === undefined || _source === undefined
      ? []
      : [{ candidate: toNearCandidate(_id, _source), bands: new Set(_source.dedup.minhash_bands) }],
  );

export const openNearDocuments = (client: SearchClient, alias: string): NearDocuments => {
  /** All questions in one search: most documents resemble none, and then one look at the terms says so for all of them. */
  const askTogether = async (questions: readonly NearQuestion[]): Promise<readonly CandidateBands[]> => {
    const bands = [...new Set(questions.flatMap((question) => question.bands))];
    const answer = await reach(() =>
      client.search<CandidateSource>({
        index: alias,
        size: MOST_TOGETHER,
        track_total_hits: false,
        _source: CANDIDATE_FIELDS,
        query: { constant_score: { filter: { terms: { "dedup.minhash_bands": bands } } } },
        sort: ["_doc"],
      }),
    );
    return toCandidateBands(answer.hits.hits);
  };

  /** Each question by itself, best first, so that a template with ten thousand members fills nobody else's answer. */
  const askApart = async (
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
            throw new OutageError("Elasticsearch puts look-ups off.");
          throw new Error(`Near duplicates cannot be looked up: ${JSON.stringify(response?.error)}`);
        }
        return [question, rankCandidates(question.bands, toCandidateBands(response.hits.hits))];
      }),
    );
  };

  const lookUp = async (
    questions: readonly NearQuestion[],
  ): Promise<ReadonlyMap<NearQuestion, readonly NearCandidate[]>> => {
    if (questions.some(({ refresh }) => refresh)) await reach(() => client.indices.refresh({ index: alias }));
    const found = await askTogether(questions);
    if (found.length === MOST_TOGETHER) return askApart(questions);
    return new Map(questions.map((question) => [question, rankCandidates(question.bands, found)]));
  };
  const ask = batchLookups(lookUp, MOST_QUESTIONS);

  return {
    lookUp: async (question) => (question.bands.length === 0 ? [] : ((await ask(question)) ?? [])),
    get: async (ids, bands = []) => {
      if (ids.length === 0) return [];
      const answer = await reach(() =>
        client.mget<CandidateSource>({ index: alias, ids: [...ids], _source_includes: CANDIDATE_FIELDS }),
      );
      return countShared(bands, toCandidateBands(answer.docs));
    },
  };
};
