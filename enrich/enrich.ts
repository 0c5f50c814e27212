/** enrich/: pure; facts about an article that are computed from its text: its language, its number of words. */

import type { Article } from "../document/article.ts";
import type { Enrichment } from "./enrichment.ts";
import { countWords } from "../text/count-words.ts";
import { detectLanguage, LANGUAGE_SAMPLE_UNITS } from "./language.ts";

/** Detects the language of an article and counts its words. The same article always gives the same answer. */
export const enrichArticle = ({ headline, body }: Pick<Article, "headline" | "body">): Enrichment => {
  const { language, confidence } = detectLanguage(`${headline}\n${body.slice(0, LANGUAGE_SAMPLE_UNITS)}`);
  return {
    language,
    languageConfidence: confidence,
    wordCount: countWords(headline) + countWords(body),
  };
};
