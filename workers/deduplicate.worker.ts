import type { Flights } from "../pipeline/flight.ts";
import { copyOfAdmission } from "../search/indices/article-mapping.ts";
import type { Articles } from "../search/archive/articles.ts";
import type { FindNeighbors } from "./stories/find-neighbors.ts";
import type { Handle } from "./handle.ts";
import type { CloseFlight } from "./close-flight.ts";
import { closeCopy } from "./close-copy.ts";

export interface DeduplicateDeps {
  readonly flights: Pick<Flights, "load">;
  readonly articles: Pick<Articles, "has" | "join">;
  /** Saves with the flight which documents the article is a near duplicate of. */
  readonly findNeighbors: FindNeighbors;
  readonly close: CloseFlight;
  readonly forward: Handle<void>;
}

/**
 * deduplicate: a text that is there already gets one more copy and goes no further; of a new one it finds the near duplicates.
 *
 * A document's own file, come again, goes the whole way: whoever died with it may not have put the document to its story.
 */
export const deduplicateWorker =
  ({ flights, articles, findNeighbors, close, forward }: DeduplicateDeps): Handle =>
  async (admission, signal) => {
    const fields = await flights.load(admission);
    if (fields === null) return { kind: "dropped", reason: "superseded" };
    const { article } = fields;
    if (article === undefined) throw new Error("There is no article to deduplicate.");
    if (await articles.has(article.documentId)) {
      const joined = await articles.join(article.documentId, copyOfAdmission(admission, article));
      if (joined === "copy") return closeCopy(close, admission, article, joined);
    }
    await findNeighbors(admission, article);
    await forward(admission, signal);
    return { kind: "forwarded" };
  };
