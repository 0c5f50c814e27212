import type { SearchClient } from "../client/client.ts";
import { reach } from "../client/reach.ts";

/** A token that an analyzer makes of a word of a text. */
export interface SearchToken {
  readonly token: string;
  /** The word that it was made of, as offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it is an alias of the word. */
  readonly isAlias: boolean;
}

/** The offset gap that Elasticsearch puts between two texts. */
const OFFSET_GAP = 1;

/** The tokens that an analyzer of the index makes of each of these texts. */
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
    from += text.length + OFFSET_GAP;
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
