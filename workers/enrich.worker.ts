import type { Article } from "../document/article.ts";
import type { Enrichment } from "../enrich/enrichment.ts";
import type { Handle } from "./handle.ts";

/** enrich: adds what the article says: who, where, when, what, said by whom. */
export const enrichWorker =
  ({ enrich }: { readonly enrich: (article: Article) => Enrichment }): Handle =>
  async ({ fields: { article } }) => {
    if (article === undefined) throw new Error("There is no article to enrich.");
    return { kind: "forwarded", adds: { enrichment: enrich(article.article) } };
  };
