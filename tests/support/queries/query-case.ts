/** tests/support/queries/: queries over a few articles, with those that each must find and must not find. */

/** A query over numbered articles. */
export interface QueryCase {
  readonly query: string;
  /** These must be among the results. */
  readonly finds: readonly number[];
  /** These must not. The others may. */
  readonly misses: readonly number[];
  /** What the case shows. */
  readonly why: string;
}

/** Makes cases over the articles 0 to `count` - 1. */
export const casesOver = (count: number) => {
  const ALL: readonly number[] = Array.from({ length: count }, (_, number) => number);
  const asked = (
    query: string,
    finds: readonly number[],
    misses: readonly number[],
    why: string,
  ): QueryCase => ({ query, finds, misses, why });
  /** A query that finds these articles and no other. */
  const only = (query: string, finds: readonly number[], why: string): QueryCase =>
    asked(
      query,
      finds,
      ALL.filter((number) => !finds.includes(number)),
      why,
    );
  return { ALL, asked, only };
};
