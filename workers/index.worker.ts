import { type DocumentId, shownPath } from "../document/source-file.ts";
import type { ReadArticle } from "../pipeline/flight.ts";
import { takenKeysOf } from "../document/recurring/recurring-lines.ts";
import { copyOfAdmission, type StoredArticle, toStoredArticle } from "../search/indices/stored-article.ts";
import type { Articles } from "../search/archive/articles.ts";
import type { Revisions } from "../search/archive/revisions.ts";
import type { Handle } from "./handle.ts";
import type { AssignDocument } from "./stories/assign-document.ts";
import type { CloseFlight } from "./close-flight.ts";
import { closeCopy } from "./close-copy.ts";

export interface IndexDeps {
  readonly articles: Pick<Articles, "create" | "join">;
  /** Writes the events of a document that has no story yet. */
  readonly beginEvents: (id: DocumentId, article: StoredArticle) => Promise<void>;
  /** Rewrites the events of the stories around a document. */
  readonly rewriteEvents: (id: DocumentId) => Promise<void>;
  readonly assign: AssignDocument;
  readonly close: CloseFlight;
  /** Rewrites a document when the file it was made from is read again with another result. */
  readonly revisions?: Revisions;
  readonly nowMs: () => number;
  readonly version: string;
}

/** Rewrites the document if its file has been read with another result; true if it has. */
const revise = async (
  { isOutdated, revise: write }: Revisions,
  { documentId, article }: ReadArticle,
  stored: StoredArticle,
): Promise<boolean> => {
  if (!(await isOutdated(documentId, takenKeysOf(article)))) return false;
  await write(documentId, stored);
  return true;
};

const hasEvents = ({ conflict }: StoredArticle): boolean => conflict !== undefined;

/**
 * index: writes the document, with the events in it, assigns it to a story, and closes the flight. Of two files with one text that
 * come at the same time, the second becomes a copy here.
 *
 * The flight is closed last, so that a crash repeats the assignment rather than lose it.
 */
export const indexWorker =
  ({ articles, beginEvents, rewriteEvents, assign, close, revisions, nowMs, version }: IndexDeps): Handle =>
  async ({ admission, fields: { article, duplicate, enrichment } }) => {
    if (article === undefined || duplicate === undefined || enrichment === undefined)
      throw new Error(
        `${shownPath(admission.file)}: an earlier stage left no article, duplicate or enrichment to index.`,
      );
    const { documentId, sha256, encoding } = article;
    const stored = toStoredArticle(admission, article, duplicate, enrichment, { nowMs: nowMs(), version });
    const { story } = duplicate.standing;
    const tellsIn = hasEvents(stored) && story !== documentId ? story : undefined;
    // The events of a story of its own come first: whoever changes the story of the document later finds them. Those of another's story are
    // written with the rest of that story.
    if (hasEvents(stored) && tellsIn === undefined) await beginEvents(documentId, stored);
    const created = await articles.create(documentId, stored);
    switch (created.kind) {
      case "created":
        await assign(admission, article, duplicate, tellsIn);
        await close(admission, { state: "indexed", documentId, sha256, encoding });
        return { kind: "forwarded" };
      case "exists": {
        const joined = await articles.join(documentId, copyOfAdmission(admission, article));
        if (joined === "absent") throw new Error(`Document ${documentId} existed and is gone.`);
        const isRevised =
          joined === "source" && revisions !== undefined && (await revise(revisions, article, stored));
        await assign(admission, article, duplicate);
        if (isRevised || hasEvents(stored)) await rewriteEvents(documentId);
        return closeCopy(close, admission, article, joined);
      }
      case "too_large":
      case "refused":
        if (hasEvents(stored)) await rewriteEvents(documentId);
        return {
          kind: "rejected",
          reason: created.kind === "too_large" ? "document_too_large" : "refused_by_index",
          detail: created.why,
        };
      default:
        return created satisfies never;
    }
  };
