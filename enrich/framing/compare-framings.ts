import type { Enrichment } from "../enrichment.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** An article of a story, with what was found in it. */
export interface FramedArticle extends Pick<Enrichment, "entities" | "framing"> {
  /** Null: the page does not say whose it is. */
  readonly outlet: string | null;
}

/** A name that an outlet uses, as it first writes it. */
export interface UsedName {
  readonly name: string;
  readonly count: number;
}

/** How one outlet calls somebody: the commonest name first. */
export interface OutletNames {
  readonly outlet: string | null;
  readonly loaded: readonly UsedName[];
  readonly neutral: readonly UsedName[];
}

/** Somebody for whom an outlet of the story has a loaded name, and how all of them call him. */
export interface ComparedFraming {
  readonly targetId: string;
  readonly target: string;
  /** In the order of the articles, without outlets that do not name him. */
  readonly outlets: readonly OutletNames[];
}

type Names = Map<string, UsedName>;

interface Naming {
  readonly loaded: Names;
  readonly neutral: Names;
}

const count = (names: Names, name: string): void => {
  const key = toDedupForm(name);
  const known = names.get(key);
  names.set(key, { name: known?.name ?? name, count: (known?.count ?? 0) + 1 });
};

const commonestFirst = (names: Names): readonly UsedName[] =>
  [...names.values()].toSorted((a, b) => b.count - a.count);

/**
 * Sets beside each other how the outlets of a story call those for whom one of them has a loaded name. Only targets with an id are
 * compared: others cannot be told to be the same. Names in direct quotations count neither way as loaded; they are entities like any.
 * Linear; the same articles in the same order always give the same answer.
 */
export const compareFramings = (articles: readonly FramedArticle[]): readonly ComparedFraming[] => {
  const targets = new Map<string, string>();
  for (const { framing } of articles) {
    for (const { target, targetId } of framing) {
      if (targetId !== null && !targets.has(targetId)) targets.set(targetId, target);
    }
  }
  const byTarget = new Map([...targets.keys()].map((id) => [id, new Map<string | null, Naming>()]));
  const namingOf = (targetId: string | null, outlet: string | null): Naming | null => {
    const outlets = targetId === null ? undefined : byTarget.get(targetId);
    if (outlets === undefined) return null;
    const known = outlets.get(outlet);
    if (known !== undefined) return known;
    const naming: Naming = { loaded: new Map(), neutral: new Map() };
    outlets.set(outlet, naming);
    return naming;
  };
  for (const { outlet, entities, framing } of articles) {
    for (const { targetId, text } of framing) {
      const naming = namingOf(targetId, outlet);
      if (naming !== null) count(naming.loaded, text);
    }
    const isFramed = framedWords(framing);
    for (const entity of entities) {
      const naming = isFramed(entity) ? null : namingOf(entity.id, outlet);
      if (naming !== null) count(naming.neutral, entity.text);
    }
  }
  return [...byTarget].map(([targetId, outlets]) => ({
    targetId,
    target: targets.get(targetId) ?? targetId,
    outlets: [...outlets].map(([outlet, { loaded, neutral }]) => ({
      outlet,
      loaded: commonestFirst(loaded),
      neutral: commonestFirst(neutral),
    })),
  }));
};

/** Tells whether an entity stands inside a loaded name. */
const framedWords = (
  framing: Enrichment["framing"],
): ((entity: Enrichment["entities"][number]) => boolean) => {
  const points = new Set<string>();
  for (const { field, start, end } of framing) {
    for (let at = start; at < end; at += 1) points.add(`${field} ${at}`);
  }
  return ({ field, start }) => points.has(`${field} ${start}`);
};
