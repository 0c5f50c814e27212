import type { TaggedSpan } from "../names/reading.ts";

/** What the tagger tells apart. `other` is learned, since it is no person, organization or place, and never told. */
export const LABEL_TYPES = ["person", "organization", "place", "other"] as const;

/** The word at this place of a name: it begins it, or is inside. */
export type LabelPart = "begin" | "inside";
const PARTS: readonly LabelPart[] = ["begin", "inside"];

/** A label of a word (the scheme BIO). */
export interface Label {
  /** Null: outside of every name. */
  readonly type: TaggedSpan["type"] | "other" | null;
  readonly part: LabelPart | null;
}

/** The label of a word outside of every name. */
export const OUTSIDE = 0;

/** All labels, {@link OUTSIDE} first. */
export const LABELS: readonly Label[] = [
  { type: null, part: null },
  ...LABEL_TYPES.flatMap((type) => PARTS.map((part) => ({ type, part }))),
];

/** Whether a label may stand at the start of a sentence, or behind what breaks every name. */
export const mayStart = ({ part }: Label): boolean => part !== "inside";

/** Whether one label may stand directly behind another, with nothing that breaks a name between them. */
export const mayFollow = (before: Label, label: Label): boolean =>
  label.part !== "inside" || before.type === label.type;

/** The number of a label. */
export const labelOf = (type: NonNullable<Label["type"]>, part: LabelPart): number =>
  1 + LABEL_TYPES.indexOf(type) * PARTS.length + PARTS.indexOf(part);
