import type { EntityType, NameEntry } from "../../lexicon/names/entry.ts";
import { splitFolded } from "../../text/folded-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import type { Query, QueryNode } from "./query.ts";
import { type FindSpelled, openFindSpelled } from "./latin-names.ts";
import { SEARCH_FIELDS } from "./search-fields.ts";
import { mayBeSpelled, withSpelled } from "./spelled-words.ts";

/** The entries of these types that are called so, by any of their names or by some words of one, in Arabic or Latin letters. */
export type FindCalled = (name: string, types: readonly EntityType[]) => readonly NameEntry[];

/** What lexicons know of names. */
export interface NameLookup {
  /** What is called by a name. */
  readonly called: FindCalled;
  /** Which Arabic names are spelled so in Latin letters. */
  readonly spelled: FindSpelled;
}

/** What a value may mean at most. A syllable of half the names of a lexicon is no name. */
const MOST_CALLED = 500;

/** Every name of an entry between two line breaks, folded, with a space around each word. */
const namesAsText = ({ name, aliases, latin }: NameEntry): string =>
  [name, ...latin, ...aliases.map((alias) => alias.name)]
    .map((each) => ` ${splitFolded(toDedupForm(each)).join(" ")} `)
    .join("\n");

/** Opens a look-up among entries. They are only read at the first question: most searches ask none. */
export const openFindCalled = (entries: readonly NameEntry[]): FindCalled => {
  let texts: readonly string[] | undefined;
  return (name, types) => {
    const words = splitFolded(toDedupForm(name));
    if (words.length === 0) return [];
    texts ??= entries.map(namesAsText);
    const known = texts;
    const wanted = ` ${words.join(" ")} `;
    return entries
      .filter(({ type }, at) => types.includes(type) && known[at]?.includes(wanted) === true)
      .slice(0, MOST_CALLED);
  };
};

/** Opens both look-ups among entries. What nothing is called is also looked for as it may be spelled: `place:7alab`. */
export const openNameLookup = (entries: readonly NameEntry[]): NameLookup => {
  const called = openFindCalled(entries);
  const spelled = openFindSpelled(entries);
  return {
    spelled,
    called: (name, types) => {
      const found = called(name, types);
      if (found.length > 0) return found;
      return [...new Set(spelled(name).map(({ entry }) => entry))].filter(({ type }) => types.includes(type));
    },
  };
};

/** Knows no lexicon: a value means what a document names by it. */
export const nothingCalled: NameLookup = { called: () => [], spelled: () => [] };

const asksForEntities = (nodes: readonly QueryNode[]): boolean =>
  nodes.some((node) => {
    if (node.kind === "not") return asksForEntities([node.node]);
    if (node.kind === "any" || node.kind === "all") return asksForEntities(node.nodes);
    return node.kind === "value" && SEARCH_FIELDS[node.field].match === "entity";
  });

/** Whether a query asks for an entity, or has a word in Latin letters, that a lexicon may know. Lexicons take long to load, and most searches ask for none. */
export const asksForNames = (nodes: readonly QueryNode[]): boolean =>
  asksForEntities(nodes) || mayBeSpelled(nodes);

const lookUp = (node: QueryNode, find: FindCalled): QueryNode => {
  if (node.kind === "not") return { ...node, node: lookUp(node.node, find) };
  if (node.kind === "any" || node.kind === "all")
    return { ...node, nodes: node.nodes.map((one) => lookUp(one, find)) };
  const field = node.kind === "value" ? SEARCH_FIELDS[node.field] : null;
  return node.kind === "value" && field?.match === "entity"
    ? { ...node, called: find(node.text, field.types) }
    : node;
};

/** The query with everything that its names may mean. */
export const withCalled = (query: Query, { called, spelled }: NameLookup): Query => ({
  ...query,
  nodes: withSpelled(query.nodes, spelled).map((node) => lookUp(node, called)),
});
