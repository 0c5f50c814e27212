import type { Article } from "../document/article.ts";
import type { Enrichment } from "../document/flight.ts";
import { countWords } from "../text/words.ts";
import { detectLanguage } from "./language.ts";

/** Everything an article says about itself that reading alone does not show. Pure: the same article, the same answer. */
export const enrichArticle = (article: Pick<Article, "headline" | "body">): Enrichment => {
  const { language, confidence } = detectLanguage(`${article.headline}\n${article.body}`);
  return {
    language,
    languageConfidence: confidence,
    wordCount: countWords(article.headline) + countWords(article.body),
  };
};
