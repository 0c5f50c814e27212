import { WarraqError } from "../document/errors.ts";
import { type FindRequest, MOST_RESULTS } from "../search/find-articles.ts";

const MOST_CHARACTERS = 2_000;
const MOST_A_PAGE = 100;
const WHOLE_NUMBER = /^\d{1,5}$/u;

type Parameters = Readonly<Record<string, unknown>>;

const wrong = (name: string, expected: string): WarraqError =>
  new WarraqError("WARRAQ_USAGE", `\`${name}\` must be ${expected}.`);

const textOf = (parameters: Parameters, name: string): string | undefined => {
  const value = parameters[name];
  if (value === undefined || typeof value === "string") return value;
  throw wrong(name, "given once");
};

const numberOf = (
  parameters: Parameters,
  name: string,
  { min, max, fallback }: { readonly min: number; readonly max: number; readonly fallback: number },
): number => {
  const text = textOf(parameters, name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!WHOLE_NUMBER.test(text) || value < min || value > max)
    throw wrong(name, `a whole number from ${min} to ${max}`);
  return value;
};

const flagOf = (parameters: Parameters, name: string): boolean => {
  const text = textOf(parameters, name) ?? "0";
  if (text !== "0" && text !== "1") throw wrong(name, "0 or 1");
  return text === "1";
};

/**
 * Reads `?q=&size=&from=&all_copies=`; parameters that are not known are left to whoever knows them.
 *
 * `from` ends where the largest page still lies within {@link MOST_RESULTS}, so whatever passes here Elasticsearch takes.
 */
export const toFindRequest = (parameters: Parameters): FindRequest => {
  const query = textOf(parameters, "q") ?? "";
  if (query.length > MOST_CHARACTERS) throw wrong("q", `at most ${MOST_CHARACTERS} characters long`);
  return {
    query,
    size: numberOf(parameters, "size", { min: 1, max: MOST_A_PAGE, fallback: 10 }),
    from: numberOf(parameters, "from", { min: 0, max: MOST_RESULTS - MOST_A_PAGE, fallback: 0 }),
    allCopies: flagOf(parameters, "all_copies"),
  };
};
