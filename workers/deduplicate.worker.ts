import type { Flights } from "../document/flight.ts";
import { copyOf } from "../search/article-mapping.ts";
import type { Articles } from "../search/articles.ts";
import type { Handle } from "./handle.ts";
import type { Settle } from "./settle.ts";
import { settleCopy } from "./settle-copy.ts";

export interface DeduplicateDeps {
  readonly flights: Pick<Flights, "load">;
  readonly articles: Pick<Articles, "has" | "join">;
  readonly settle: Settle;
  readonly forward: Handle<void>;
}

/** deduplicate: a text that is there already gets one more copy and goes no further. */
export const deduplicateWorker =
  ({ flights, articles, settle, forward }: DeduplicateDeps): Handle =>
  async (admission, signal) => {
    const fields = await flights.load(admission);
    if (fields === null) return { kind: "dropped", reason: "superseded" };
    const { article } = fields;
    if (article === undefined) throw new Error("There is no article to deduplicate.");
    if (await articles.has(article.documentId)) {
      const joined = await articles.join(article.documentId, copyOf(admission, article));
      if (joined !== "absent") return settleCopy(settle, admission, article, joined);
    }
    await forward(admission, signal);
    return { kind: "forwarded" };
  };
