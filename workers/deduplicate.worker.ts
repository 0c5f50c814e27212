import { copyOfAdmission } from "../search/indices/stored-article.ts";
import type { Articles } from "../search/archive/articles.ts";
import type { FindNeighbors } from "./stories/find-neighbors.ts";
import type { Handle } from "./handle.ts";
import type { CloseFlight } from "./close-flight.ts";
import { closeCopy } from "./close-copy.ts";

export interface DeduplicateDeps {
  readonly articles: Pick<Articles, "has" | "join">;
  readonly findNeighbors: FindNeighbors;
  readonly close: CloseFlight;
}

/**
 * deduplicate: the file of a text that is in the archive becomes a copy and goes no further. For a new text it finds the near
 * duplicates.
 *
 * The file from which the document was made goes the whole way again: an earlier process may have died before it assigned the
 * document to a story.
 */
export const deduplicateWorker =
  ({ articles, findNeighbors, close }: DeduplicateDeps): Handle =>
  async ({ admission, fields: { article } }) => {
    if (article === undefined) throw new Error("There is no article to deduplicate.");
    if (await articles.has(article.documentId)) {
      const joined = await articles.join(article.documentId, copyOfAdmission(admission, article));
      if (joined === "copy") return closeCopy(close, admission, article, joined);
    }
    return { kind: "forwarded", adds: { duplicate: await findNeighbors(admission, article) } };
  };
