import { shownPath } from "../document/source-file.ts";
import type { Flights, ReadArticle } from "../pipeline/flight.ts";
import { takenKeysOf } from "../document/recurring/recurring-lines.ts";
import { copyOfAdmission, type StoredArticle, toStoredArticle } from "../search/indices/article-mapping.ts";
import type { Articles } from "../search/archive/articles.ts";
import type { Revisions } from "../search/archive/revisions.ts";
import type { Handle } from "./handle.ts";
import type { AssignDocument } from "./stories/assign-document.ts";
import type { CloseFlight } from "./close-flight.ts";
import { closeCopy } from "./close-copy.ts";

export interface IndexDeps {
  readonly flights: Pick<Flights, "load">;
  readonly articles: Pick<Articles, "create" | "join">;
  readonly assign: AssignDocument;
  readonly close: CloseFlight;
  /** Rewrites a document when the file it was made from is read again with another result. */
  readonly revisions?: Revisions;
  readonly nowMs: () => number;
  readonly version: string;
}

const revise = async (
  { isOutdated, revise: write }: Revisions,
  { documentId, article }: ReadArticle,
  stored: StoredArticle,
): Promise<void> => {
  if (await isOutdated(documentId, takenKeysOf(article))) await write(documentId, stored);
};

/**
 * index: writes the document, assigns it to a story, and closes the flight. Of two files with one text that come at the same time, the
 * second becomes a copy here.
 *
 * The flight is closed last, so that a crash repeats the assignment rather than lose it.
 */
export const indexWorker =
  ({ flights, articles, assign, close, revisions, nowMs, version }: IndexDeps): Handle =>
  async (admission) => {
    const fields = await flights.load(admission);
    if (fields === null) return { kind: "dropped", reason: "superseded" };
    const { article, duplicate, enrichment } = fields;
    if (article === undefined || duplicate === undefined || enrichment === undefined)
      throw new Error(
        `${shownPath(admission.file)}: an earlier stage left no article, duplicate or enrichment to index.`,
      );
    const { documentId, sha256, encoding } = article;
    const stored = toStoredArticle(admission, article, duplicate, enrichment, { nowMs: nowMs(), version });
    const created = await articles.create(documentId, stored);
    switch (created.kind) {
      case "created":
        await assign(admission, article, duplicate);
        await close(admission, { state: "indexed", documentId, sha256, encoding });
        return { kind: "forwarded" };
      case "exists": {
        const joined = await articles.join(documentId, copyOfAdmission(admission, article));
        if (joined === "absent") throw new Error(`Document ${documentId} existed and is gone.`);
        if (joined === "source" && revisions !== undefined) await revise(revisions, article, stored);
        await assign(admission, article, duplicate);
        return closeCopy(close, admission, article, joined);
      }
      case "refused":
        return { kind: "rejected", reason: "refused_by_index", detail: created.why };
      default:
        return created satisfies never;
    }
  };
