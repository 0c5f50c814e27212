import { startClustering } from "../../../dedup/cluster.ts";
import { type ComparableText, toComparable } from "../../../dedup/comparable.ts";
import { readArticle } from "../../../document/read-article.ts";
import type { LabelledDocument } from "./own-documents.ts";

/** The number of pairs of one kind, and how many of them are in one story. */
export interface PairCount {
  pairs: number;
  together: number;
}

export interface Measured {
  /** In percent: the pairs in one story that are copies, and the copies that are in one story. */
  readonly precision: number;
  readonly recall: number;
  /** Copies by the kind of the document that is not the original, with the kinds that are a question of policy. */
  readonly copies: ReadonlyMap<string, PairCount>;
  /** Pairs of different clusters in one story, by their kinds. */
  readonly falseMerges: ReadonlyMap<string, number>;
}

/** Kinds that are a question of policy: they do not count for precision and recall. */
const POLICY: ReadonlySet<string> = new Set(["excerpt", "para-add"]);

/** The text of a document in the form that the product compares. */
export const comparableOfText = (text: string): ComparableText =>
  toComparable(readArticle(text) ?? { headline: "", body: text });

/** The story of each document. No times are known, so ids decide which document leads. */
export const storiesOf = (
  documents: readonly Pick<LabelledDocument, "id" | "text">[],
): ReadonlyMap<string, string> => {
  const texts = new Map(documents.map(({ id, text }) => [id, comparableOfText(text)]));
  const textOf = (id: string): ComparableText => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`no text of ${id}`);
    return text;
  };
  const place = startClustering(textOf);
  const ids = documents.map(({ id }) => id).toSorted((one, other) => (one < other ? -1 : 1));
  return new Map(ids.map((id) => [id, place({ id, publishedMs: null }, textOf(id)).story]));
};

const kindOf = (one: LabelledDocument, other: LabelledDocument): string => {
  if (POLICY.has(one.kind)) return one.kind;
  return one.kind === "original" || POLICY.has(other.kind) ? other.kind : one.kind;
};

const percent = (part: number, whole: number): number => Math.floor((1_000 * part) / whole) / 10;

/** Measures precision and recall of stories over all pairs of documents. */
export const measureStories = (documents: readonly LabelledDocument[]): Measured => {
  const stories = storiesOf(documents);
  const copies = new Map<string, PairCount>();
  const falseMerges = new Map<string, number>();
  let right = 0;
  let wrong = 0;
  let all = 0;
  documents.forEach((one, at) => {
    for (const other of documents.slice(at + 1)) {
      const isTogether = stories.get(one.id) === stories.get(other.id);
      if (one.cluster !== other.cluster) {
        if (!isTogether) continue;
        wrong += 1;
        const kinds = `${one.kind}, ${other.kind}`;
        falseMerges.set(kinds, (falseMerges.get(kinds) ?? 0) + 1);
        continue;
      }
      const kind = kindOf(one, other);
      const count = copies.get(kind) ?? { pairs: 0, together: 0 };
      copies.set(kind, count);
      count.pairs += 1;
      count.together += Number(isTogether);
      if (POLICY.has(kind)) continue;
      all += 1;
      right += Number(isTogether);
    }
  });
  return { precision: percent(right, right + wrong), recall: percent(right, all), copies, falseMerges };
};

/** The figures as lines of a Markdown table. */
export const tableOf = ({ precision, recall, copies, falseMerges }: Measured): readonly string[] => [
  "| kind of copy | pairs | in one story |",
  "| --- | --- | --- |",
  ...[...copies]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, { pairs, together }]) => `| ${kind} | ${pairs} | ${percent(together, pairs)} % |`),
  `precision ${precision} %, recall ${recall} %`,
  ...[...falseMerges].map(([kinds, count]) => `false: ${kinds}: ${count}`),
];
