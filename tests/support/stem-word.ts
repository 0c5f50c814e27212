import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { foldWord } from "../../search/stems/fold-word.ts";
import { lightStem } from "../../search/stems/light-stem.ts";
import { stemRules } from "../../search/stems/stem-rules.ts";

const { whole, stems } = stemRules();
const functionWords = new Set(FUNCTION_WORDS);

/** The stem of a word as our analyzers make it, in our code; empty for a function word. `tests/integration/stems.test.ts` compares it with Elasticsearch. */
export const stemWord = (word: string): string => {
  if (functionWords.has(word)) return "";
  const folded = foldWord(word);
  const stem = whole.get(folded) ?? lightStem(folded);
  return stems.get(stem) ?? stem;
};
