/** inspect/: what people are shown of one document and of the work, for the page, the API and the terminal alike. */
import { type Title, titleOf } from "../search/indices/title-fields.ts";
import { compareTexts } from "../dedup/compare.ts";
import { toComparable } from "../dedup/comparable.ts";
import type { PairDecision } from "../dedup/decision.ts";
import { shownPath } from "../document/source-file.ts";
import {
  type ComparedFraming,
  compareFramings,
  type FramedArticle,
} from "../enrich/framing/compare-framings.ts";
import { publishedMsOf } from "../search/archive/published-ms.ts";
import type { StoryDocument, StoryDocuments } from "../search/archive/story-documents.ts";
import type { Copy } from "../search/indices/dedup-fields.ts";
import { fileNameOf } from "../search/indices/file-fields.ts";

/** A document that belongs or is related to a story, its relation to the lead, and why. */
export interface StoryMember extends Title {
  readonly id: string;
  readonly outlet: string | null;
  /** ISO 8601 as the page has it; null if it does not say. */
  readonly published: string | null;
  /** Of its first file. */
  readonly path: string;
  readonly words: number;
  readonly relation: string;
  readonly similarity: number | null;
  /** How many files hold this text. */
  readonly copies: number;
  /** The first hundred of them. */
  readonly copy_list: readonly Copy[];
  /** How its text compares with that of the lead; null for the lead itself, and where one of the two is too long to compare in passing. */
  readonly decision: PairDecision | null;
}

/** The story of a document. */
export interface Story {
  /** The id of the lead; the document itself if its lead is gone. */
  readonly lead: string;
  /** How many documents there are. The first fifty are members. */
  readonly documents: number;
  /** The lead, then the others in order of time, unknown times last. */
  readonly members: readonly StoryMember[];
  /** How its outlets call those for whom one of them has a loaded name. */
  readonly framing: readonly ComparedFraming[];
}

/** Bytes of a file whose text is compared in passing: with more a comparison takes longer than a person waits. */
const MOST_BYTES = 400_000;
/** Bytes of all files whose texts are compared: they are in memory together. */
const MOST_BYTES_IN_ALL = 4_000_000;

/** Those of these documents that are small enough to be compared, as long as there is room. */
const comparableAmong = (documents: readonly StoryDocument[]): readonly StoryDocument[] => {
  let bytes = 0;
  return documents.filter(({ file: { size } }) => {
    if (size > MOST_BYTES || bytes + size > MOST_BYTES_IN_ALL) return false;
    bytes += size;
    return true;
  });
};

/** A document as far as its loaded names are compared with those of others. */
const framedOf = ({ publisher, entity, framing }: StoryDocument): FramedArticle => ({
  outlet: publisher?.name ?? null,
  entities: entity?.mentions ?? [],
  framing: (framing?.entries ?? []).map(({ target_id: targetId, ...name }) => ({ ...name, targetId })),
});

/** The publication time in ms since 1970, unknown times last. */
const timeOf = ({ article: { published } }: StoryDocument): number =>
  publishedMsOf(published) ?? Number.MAX_SAFE_INTEGER;

const inOrder = (documents: readonly StoryDocument[], lead: string): readonly StoryDocument[] =>
  documents.toSorted(
    (one, other) =>
      Number(other.id === lead) - Number(one.id === lead) ||
      timeOf(one) - timeOf(other) ||
      (one.id < other.id ? -1 : 1),
  );

/** How each document compares with the lead, as far as they can be compared in passing. */
const decisionsOf = async (
  { textsOf }: StoryDocuments,
  [lead, ...others]: readonly StoryDocument[],
): Promise<ReadonlyMap<string, PairDecision>> => {
  if (lead === undefined || others.length === 0) return new Map();
  const texts = await textsOf(comparableAmong([lead, ...others]).map(({ id }) => id));
  const leadText = texts.get(lead.id);
  if (leadText === undefined) return new Map();
  const compared = toComparable(leadText);
  return new Map(
    others.flatMap(({ id }) => {
      const text = texts.get(id);
      return text === undefined ? [] : [[id, compareTexts(compared, toComparable(text))]];
    }),
  );
};

const memberOf = (
  { id, article, publisher, file, dedup }: StoryDocument,
  lead: string,
  decision: PairDecision | undefined,
): StoryMember => ({
  id,
  ...titleOf(article),
  outlet: publisher?.name ?? null,
  published: article.published ?? null,
  path: shownPath(fileNameOf(file)),
  words: article.word_count,
  relation: id === lead ? "lead" : dedup.relation,
  similarity: id === lead ? null : dedup.similarity,
  copies: dedup.copies,
  copy_list: dedup.copy_list,
  decision: decision ?? null,
});

/**
 * The documents of the story of one document, and how they differ in their words for the same; null if there is no such document. An
 * update or a part is shown with the story of its lead.
 */
export const storyOf = async (documents: StoryDocuments, id: string): Promise<Story | null> => {
  const [one] = await documents.get([id]);
  if (one === undefined) return null;
  const leadId = one.dedup.duplicate_of ?? one.dedup.related_to ?? id;
  const { total, documents: found } = await documents.of(leadId);
  // The search is as of the last refresh and finds the first documents only: these two are shown in any case.
  const certain = leadId === id ? [one] : [one, ...(await documents.get([leadId]))];
  const byId = new Map([...found, ...certain].map((document) => [document.id as string, document]));
  const lead = byId.has(leadId) ? leadId : id;
  const shown = inOrder([...byId.values()], lead);
  const decisions = await decisionsOf(documents, shown);
  return {
    lead,
    documents: Math.max(total, shown.length),
    members: shown.map((document) => memberOf(document, lead, decisions.get(document.id))),
    framing: compareFramings(shown.map(framedOf)),
  };
};
