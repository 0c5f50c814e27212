import type { Article } from "../document/article.ts";
import type { Enrichment } from "./enrichment.ts";
import { countWords } from "../text/count-words.ts";
import { detectLanguage } from "./language.ts";

/** Enough of the body to see its language. */
const BEGINNING = 2_000;

/** What an article says beyond its own lines: language and length. Pure: the same article, the same answer. */
export const enrichArticle = ({ headline, body }: Pick<Article, "headline" | "body">): Enrichment => {
  const { language, confidence } = detectLanguage(`${headline}\n${body.slice(0, BEGINNING)}`);
  return {
    language,
    languageConfidence: confidence,
    wordCount: countWords(headline) + countWords(body),
  };
};
