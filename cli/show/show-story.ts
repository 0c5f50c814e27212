import { type ComparableText, toComparable } from "../../dedup/comparable.ts";
import { compareTexts } from "../../dedup/compare.ts";
import type { PairDecision } from "../../dedup/decision.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { Archive } from "../wiring/runtime.ts";
import type { ShownDocument } from "./show-changes.ts";

/** A document that belongs or is related to a story, its relation to the lead, and why. */
export interface ShownStoryMember {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly path: string;
  readonly relation: string;
  readonly similarity: number | null;
  /** How its text compares with that of the lead; null for the lead itself. */
  readonly decision: PairDecision | null;
}

const comparableOf = ({ document: { article } }: ShownDocument): ComparableText => toComparable(article);

/** The documents of the story of one document: the lead, then the others in order of time, each with the evidence for its relation. */
export const storyOf = async (
  { articles, stories }: Archive,
  one: ShownDocument,
): Promise<readonly ShownStoryMember[]> => {
  const leadId = one.document.dedup.duplicate_of ?? one.document.dedup.related_to ?? one.id;
  const lead = leadId === one.id ? one.document : await articles.get(leadId);
  if (lead === null) return [];
  const ids = await stories.membersOf(leadId as DocumentId);
  const others = await Promise.all(
    ids
      .filter((id) => id !== leadId)
      .map(async (id) => ({ id, document: id === one.id ? one.document : await articles.get(id) })),
  );
  const text = comparableOf({ id: leadId, document: lead });
  return [{ id: leadId, document: lead }, ...others].flatMap(
    ({ id, document }): readonly ShownStoryMember[] => {
      if (document === null) return [];
      const { publisher, article, file, dedup } = document;
      return [
        {
          id,
          outlet: publisher?.name ?? null,
          published: "published" in article ? article.published : null,
          path: file.path,
          relation: id === leadId ? "lead" : dedup.relation,
          similarity: id === leadId ? null : dedup.similarity,
          decision: id === leadId ? null : compareTexts(text, comparableOf({ id, document })),
        },
      ];
    },
  );
};

const differenceOf = ({ evidence: { differing, differingCount } }: PairDecision): string =>
  differingCount === 0
    ? ""
    : `, ${differingCount} differ (${differing.map(({ kind, first, second }) => `${kind}: ${first} / ${second}`).join("; ")})`;

/** The evidence for the relation of a member, in one line. */
const reasonOf = (decision: PairDecision): string =>
  `${Math.round(decision.containment * 100)} % of the shorter text, ${decision.evidence.agreeing} facts agree${differenceOf(decision)}, ` +
  `words only in the lead ${decision.evidence.onlyFirst}, only here ${decision.evidence.onlySecond}`;

/** A story as lines of text. */
export const storyLines = (members: readonly ShownStoryMember[]): readonly string[] =>
  members.flatMap(({ id, outlet, published, path, relation, similarity, decision }) => [
    `  ${[relation, similarity, outlet, published, path].filter((fact) => fact !== null).join(" · ")}`,
    `    ${id}`,
    ...(decision === null ? [] : [`    ${reasonOf(decision)}`]),
  ]);
