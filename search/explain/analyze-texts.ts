import type { SearchClient } from "../client/client.ts";
import { reach } from "../client/reach.ts";

/** What an analyzer makes of a part of a text. */
export interface SearchToken {
  readonly token: string;
  /** The part it was made of, as offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it stands for the part without being it: an alias. */
  readonly isAlias: boolean;
}

/** An analyzer counts this much between two texts. */
const GAP = 1;

/** What the index makes of each of these texts with one of its analyzers; one list of tokens a text. */
export const analyzeTexts = async (
  client: SearchClient,
  index: string,
  analyzer: string,
  texts: readonly string[],
): Promise<readonly (readonly SearchToken[])[]> => {
  if (texts.length === 0) return [];
  const { tokens = [] } = await reach(() => client.indices.analyze({ index, analyzer, text: [...texts] }));
  let from = 0;
  return texts.map((text) => {
    const begin = from;
    from += text.length + GAP;
    return tokens
      .filter((token) => token.start_offset >= begin && token.start_offset < begin + text.length)
      .map(({ token, type, start_offset, end_offset }) => ({
        token,
        start: start_offset - begin,
        end: end_offset - begin,
        isAlias: type === "SYNONYM",
      }));
  });
};
