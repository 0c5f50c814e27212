import { startClustering } from "../../../dedup/cluster.ts";
import { type ComparableText, toComparable } from "../../../dedup/comparable.ts";
import { readArticle } from "../../../document/read-article.ts";
import type { LabelledDocument } from "./own-documents.ts";

/** Pairs of one kind: how many there are, and how many are in one story. */
export interface PairCount {
  pairs: number;
  together: number;
}

export interface Measured {
  /** Of the pairs in one story, so many are copies; of the pairs that are copies, so many are in one story. In percent. */
  readonly precision: number;
  readonly recall: number;
  /** Copies by the kind of the one that is not the original, policy kinds with them. */
  readonly copies: ReadonlyMap<string, PairCount>;
  /** Documents of different clusters in one story, by their kinds. */
  readonly falseMerges: ReadonlyMap<string, number>;
}

/** Kinds that are a question of policy: counted apart. */
const POLICY: ReadonlySet<string> = new Set(["excerpt", "para-add"]);

/** The text of a document as the system compares it. */
export const comparableOfText = (text: string): ComparableText =>
  toComparable(readArticle(text) ?? { headline: "", body: text });

/** The story of each document, in the order given: no times are known, so ids decide who leads. */
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

/** Precision and recall of stories over all pairs of documents. */
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

/** The figures as lines of a table. */
export const tableOf = ({ precision, recall, copies, falseMerges }: Measured): readonly string[] => [
  "| kind of copy | pairs | in one story |",
  "| --- | --- | --- |",
  ...[...copies]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, { pairs, together }]) => `| ${kind} | ${pairs} | ${percent(together, pairs)} % |`),
  `precision ${precision} %, recall ${recall} %`,
  ...[...falseMerges].map(([kinds, count]) => `false: ${kinds}: ${count}`),
];
