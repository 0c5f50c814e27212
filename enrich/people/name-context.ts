import { BREAKS, GAP, type Tokens, formAt } from "../words/tokens.ts";
import { IS, openingBitsAt } from "./person-words.ts";

/** What stands before a place in the text where a name may begin, in the same clause. -1: nothing of the kind. */
export interface NameContext {
  /** The last title or office. */
  titleAt: number;
  titleBits: number;
  /** Nothing but adjectives stands between that and here. */
  adjectivesOnly: boolean;
  /** A verb of persons. */
  verbAt: number;
  /** A noun with which the name would be that of something else, or a title behind one. */
  namedAfterAt: number;
  /** An institution with the article, or an adjective behind one. */
  institutionAt: number;
  /** `نظام`, `قوات`: those whom a ruler rules. */
  ruledAt: number;
}

/** The context of a clause that has just begun. */
export const emptyContext = (): NameContext => ({
  titleAt: -1,
  titleBits: 0,
  adjectivesOnly: false,
  verbAt: -1,
  namedAfterAt: -1,
  institutionAt: -1,
  ruledAt: -1,
});

/** Whether what stands before word `at` is of the same clause. An abbreviated title (`د.`, `م/`) keeps it across its stop. */
export const keepsContext = (tokens: Tokens, at: number, { titleAt }: NameContext): boolean => {
  const gap = tokens.gaps[at] ?? 0;
  if ((gap & BREAKS) === 0) return true;
  const abbreviates = titleAt === at - 1 && formAt(tokens, at - 1).length === 1;
  return abbreviates && (gap & ~(GAP.stop | GAP.slash)) === 0;
};

/** Takes a word that says nothing of a name behind it into the context: the same as `passWord`, which asks more. */
export const passPlainWord = (context: NameContext, tokens: Tokens, at: number): void => {
  if (context.adjectivesOnly && (openingBitsAt(tokens, at) & IS.definite) === 0)
    context.adjectivesOnly = false;
};

/** Takes a word that begins no name into the context. `bits`: see `openingBitsAt`. */
export const passWord = (context: NameContext, at: number, bits: number): void => {
  const continuesNoun = at > 0 && context.namedAfterAt === at - 1 && (bits & IS.title) !== 0;
  const qualifies = context.institutionAt === at - 1 && at > 0 && (bits & IS.institutional) !== 0;
  if ((bits & IS.namedAfter) !== 0 || continuesNoun || qualifies) context.namedAfterAt = at;
  if ((bits & IS.institution) !== 0 || qualifies) context.institutionAt = at;
  if ((bits & IS.ruled) !== 0) context.ruledAt = at;
  if ((bits & IS.verb) !== 0) context.verbAt = at;
  if ((bits & (IS.title | IS.role)) !== 0) {
    context.titleAt = at;
    context.titleBits = bits;
    context.adjectivesOnly = true;
  } else if ((bits & IS.definite) === 0) context.adjectivesOnly = false;
};

/** Whether a word begins a clause whatever stands before it: no abbreviated title can. */
const surelyBegins = (tokens: Tokens, at: number): boolean => {
  const gap = tokens.gaps[at] ?? 0;
  if ((gap & BREAKS) === 0) return false;
  return (gap & ~(GAP.stop | GAP.slash)) !== 0 || formAt(tokens, at - 1).length !== 1;
};

/**
 * Makes a function that reads what stands before some words of a text, asked for in their order. Only their clauses are read, each once.
 */
export const createContextReader = (tokens: Tokens): ((at: number) => NameContext) => {
  let context = emptyContext();
  let next = 0;
  return (at) => {
    let begin = at;
    while (begin > next && !surelyBegins(tokens, begin)) begin -= 1;
    if (begin > next) context = emptyContext();
    for (next = begin; next <= at; next += 1) {
      if (!keepsContext(tokens, next, context)) context = emptyContext();
      if (next < at) passWord(context, next, openingBitsAt(tokens, next));
    }
    next = at;
    return context;
  };
};
