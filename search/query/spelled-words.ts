import { aliasRules } from "../indices/alias-rules.ts";
import { type FindSpelled, isLatin, latinForm, type SpelledName } from "./latin-names.ts";
import type { QueryNode } from "./query.ts";

type WordNode = QueryNode & { readonly kind: "word" };

/** Words of the longest name that is looked for, and of the longest row of words among which: more are a text in another language. */
const MOST_WORDS_OF_A_NAME = 5;
const MOST_WORDS_IN_A_ROW = 6;

/** Where a word stands that nobody typed. */
const NOWHERE = -1;

/** Latin names for which the analyzer has a rule, so that nothing need be looked up. Made once, by the first query in Latin letters. */
let aliased: ReadonlySet<string> | undefined;
const isAliased = (text: string): boolean => {
  aliased ??= new Set(
    aliasRules().flatMap((rule) => (rule.split(" => ")[0] ?? "").split(", ").map(latinForm)),
  );
  return aliased.has(latinForm(text));
};

const wordNode = (text: string): WordNode => ({ kind: "word", text, at: NOWHERE });

/** An Arabic name as if it had been typed; one that is an everyday word only as it is written. */
const nameNode = ({ name, isWord }: SpelledName): QueryNode => {
  if (isWord) return { kind: "phrase", text: name };
  const words = name.split(/[ -]/u).map(wordNode);
  const [first] = words;
  return words.length === 1 && first !== undefined ? first : { kind: "all", nodes: words };
};

const either = (typed: QueryNode, names: readonly QueryNode[]): QueryNode =>
  names.length === 0 ? typed : { kind: "any", nodes: [typed, ...names] };

const isLatinWord = (node: QueryNode | undefined): node is WordNode =>
  node?.kind === "word" && isLatin(node.text);

/** The words of a row with the names among them, the longest first. */
const namesInRow = (row: readonly WordNode[], find: FindSpelled): readonly QueryNode[] => {
  const found: QueryNode[] = [];
  for (let at = 0; at < row.length;) {
    let count = Math.min(MOST_WORDS_OF_A_NAME, row.length - at);
    for (; count > 0; count -= 1) {
      const words = row.slice(at, at + count);
      const text = words.map((word) => word.text).join(" ");
      const hasRule = isAliased(text);
      const names = hasRule ? [] : find(text).map(nameNode);
      if (names.length === 0 && !hasRule && count > 1) continue;
      const [first] = words;
      if (names.length === 0 || first === undefined) found.push(...words);
      else found.push(either(count === 1 ? first : { kind: "all", nodes: words }, names));
      break;
    }
    at += Math.max(count, 1);
  }
  return found;
};

/** The conditions of a query with the Arabic names that its words in Latin letters spell, as alternatives: `7alab` is also `حلب`. */
export const withSpelled = (nodes: readonly QueryNode[], find: FindSpelled): readonly QueryNode[] => {
  const found: QueryNode[] = [];
  for (let at = 0; at < nodes.length;) {
    const end = nodes.findIndex((node, index) => index >= at && !isLatinWord(node));
    const row = nodes.slice(at, end === -1 ? nodes.length : end).filter(isLatinWord);
    const node = nodes[at];
    if (row.length > 0) found.push(...(row.length > MOST_WORDS_IN_A_ROW ? row : namesInRow(row, find)));
    else if (node !== undefined) found.push(spelledIn(node, find));
    at += Math.max(row.length, 1);
  }
  return found;
};

const spelledIn = (node: QueryNode, find: FindSpelled): QueryNode => {
  if (node.kind === "all") return { ...node, nodes: withSpelled(node.nodes, find) };
  if (node.kind === "any") return { ...node, nodes: node.nodes.flatMap((one) => withSpelled([one], find)) };
  if (node.kind === "not") return { ...node, node: withSpelled([node.node], find)[0] ?? node.node };
  const isWords = node.kind === "phrase" || node.kind === "headline" || node.kind === "quote";
  return isWords && isLatin(node.text)
    ? either(
        node,
        find(node.text).map(({ name }) => ({ ...node, text: name })),
      )
    : node;
};

/** Whether a query has words in Latin letters that may be a name beyond those of the analyzer. */
export const mayBeSpelled = (nodes: readonly QueryNode[]): boolean =>
  nodes.some((node) => {
    if (node.kind === "not") return mayBeSpelled([node.node]);
    if (node.kind === "any" || node.kind === "all") return mayBeSpelled(node.nodes);
    return "text" in node && node.kind !== "value" && isLatin(node.text) && !isAliased(node.text);
  });
