import type { Article } from "../document/article.ts";
import type { Enrichment } from "../enrich/enrichment.ts";
import type { Flights } from "../pipeline/flight.ts";
import type { Handle } from "./handle.ts";

export interface EnrichDeps {
  readonly flights: Pick<Flights, "load" | "save">;
  readonly enrich: (article: Article) => Enrichment;
  readonly forward: Handle<void>;
}

/** enrich: adds facts about the article, such as its language. */
export const enrichWorker =
  ({ flights, enrich, forward }: EnrichDeps): Handle =>
  async (admission, signal) => {
    const fields = await flights.load(admission);
    if (fields === null) return { kind: "dropped", reason: "superseded" };
    if (fields.article === undefined) throw new Error("There is no article to enrich.");
    await flights.save(admission, "enrichment", enrich(fields.article.article));
    await forward(admission, signal);
    return { kind: "forwarded" };
  };
