import type { DocumentId, FileId } from "../document/source-file.ts";
import type { Neighbor } from "../dedup/duplicate.ts";
import type { Admission, ReadArticle } from "../pipeline/flight.ts";
import { flightKey } from "./flights.ts";
import { defineScript } from "./define-script.ts";
import type { RedisClient } from "./redis.ts";
import { FLIGHT_FIELD_CODECS } from "./stored-flight.ts";
import { ENTER, MARK_WRITTEN, REMOVE } from "./window-scripts.ts";

/** A document that is not searchable yet and shares bands with another one. */
export interface WindowCandidate {
  readonly documentId: DocumentId;
  /** The file in flight that has its text. */
  readonly file: FileId;
  /** How many bands they share. */
  readonly shared: number;
}

/** The answer of the window to a document that enters. */
export interface WindowEntry {
  /** The age of the window in milliseconds. A young one lacks the documents that a lost one held. */
  readonly ageMs: number;
  /** Most shared bands first. */
  readonly candidates: readonly WindowCandidate[];
}

/** The answer of the window to a document that has been written. */
export interface WrittenEntry {
  /** Whether the document is in the window, whichever file entered with it. If not, Redis was emptied, and `near` with it. */
  readonly isThere: boolean;
  /** Whether this file entered with it, and no other file with the same text after it. */
  readonly isOwn: boolean;
  /** The neighbors that others added for the document while it was in flight. */
  readonly near: readonly Neighbor[];
  /** How many documents wait to leave the window. */
  readonly due: number;
}

/**
 * The documents that Elasticsearch cannot find yet, by the bands of their texts: those in flight, and those written a moment ago.
 * Its size is bounded by what may be in flight, whatever the size of the archive.
 */
export interface Window {
  /**
   * Enters a document with the bands of its text, saves the text with its flight, and answers which documents share bands with it. All
   * this is one step, so of two documents that enter at the same time one finds the other.
   */
  readonly enter: (admission: Admission, read: ReadArticle, bands: readonly string[]) => Promise<WindowEntry>;
  /** Adds to each of these documents, which are still in flight, a neighbor that was found for it. */
  readonly addNeighbors: (found: ReadonlyMap<DocumentId, Neighbor>) => Promise<void>;
  /** To be called once a document is written: from now on it may leave. */
  readonly markWritten: (file: FileId, documentId: DocumentId) => Promise<WrittenEntry>;
  /** Forgets the neighbors that were added for a document. */
  readonly forgetNeighbors: (documentId: DocumentId) => Promise<void>;
  /** Removes written documents, once `refresh` has made them searchable. */
  readonly clear: (refresh: () => Promise<void>) => Promise<void>;
}

/** Enough to distinguish some thousand documents. The whole id is kept once. */
const TOKEN_LENGTH = 12;
const BAND_LENGTH = 7;
/** A document that is never written, since its file went to quarantine, leaves after this time. */
const FORGOTTEN_AFTER_MS = 6 * 3_600_000;
const NEIGHBORS_KEPT_SECONDS = 7 * 86_400;
const MOST_LEAVING = 500;
/** Documents that one script removes. It takes some milliseconds, during which Redis answers nobody else. */
const MOST_AT_ONCE = 50;
const ID_LENGTH = 64;

const tokenOf = (documentId: string): string => documentId.slice(0, TOKEN_LENGTH);

/** Reads pairs of ids (those of document and file, joined) and number of shared bands. */
const toCandidates = (reply: readonly (string | number)[]): readonly WindowCandidate[] => {
  const candidates: WindowCandidate[] = [];
  for (let at = 0; at + 1 < reply.length; at += 2) {
    const ids = String(reply[at]);
    candidates.push({
      documentId: ids.slice(0, ID_LENGTH) as DocumentId,
      file: ids.slice(ID_LENGTH) as FileId,
      shared: Number(reply[at + 1]),
    });
  }
  return candidates.toSorted((one, other) => other.shared - one.shared);
};

/** Opens the window. All processes share one. */
export const openWindow = (redis: RedisClient, prefix: string): Window => {
  const bandsKey = `${prefix}:window:bands`;
  const documents = `${prefix}:window:documents`;
  const due = `${prefix}:window:due`;
  const born = `${prefix}:window:born`;
  const neighborsKey = (documentId: string) => `${prefix}:near:${documentId}`;
  const enterWindow = defineScript(redis, ENTER, 5);
  const markWritten = defineScript(redis, MARK_WRITTEN, 3);
  const removeFromWindow = defineScript(redis, REMOVE, 3);
  return {
    enter: async ({ id, epoch }, read, bands) => {
      const { documentId } = read;
      const nowMs = Date.now();
      const reply = (await enterWindow(
        flightKey(prefix, id),
        documents,
        bandsKey,
        due,
        born,
        epoch,
        FLIGHT_FIELD_CODECS.article.write(read),
        tokenOf(documentId),
        documentId + id,
        nowMs,
        nowMs + FORGOTTEN_AFTER_MS,
        ...bands,
      )) as [bornMs: string, ...candidates: (string | number)[]];
      const [bornMs, ...candidates] = reply;
      return { ageMs: nowMs - Number(bornMs), candidates: toCandidates(candidates) };
    },
    addNeighbors: async (found) => {
      const pipeline = redis.pipeline();
      for (const [documentId, neighbor] of found) {
        pipeline.hset(neighborsKey(documentId), neighbor.id, JSON.stringify(neighbor));
        pipeline.expire(neighborsKey(documentId), NEIGHBORS_KEPT_SECONDS);
      }
      for (const [error] of (await pipeline.exec()) ?? []) if (error !== null) throw error;
    },
    markWritten: async (file, documentId) => {
      const [near, waiting, isThere, isOwn] = (await markWritten(
        neighborsKey(documentId),
        due,
        documents,
        tokenOf(documentId),
        Date.now(),
        documentId,
        file,
      )) as [string[], number, number, number];
      return {
        isThere: isThere === 1,
        isOwn: isOwn === 1,
        near: near.map((text) => JSON.parse(text) as Neighbor),
        due: waiting,
      };
    },
    forgetNeighbors: async (documentId) => {
      await redis.del(neighborsKey(documentId));
    },
    clear: async (refresh) => {
      const nowMs = Date.now();
      const tokens = await redis.zrangebyscore(due, "-inf", nowMs, "LIMIT", 0, MOST_LEAVING);
      if (tokens.length === 0) return;
      await refresh();
      for (let at = 0; at < tokens.length; at += MOST_AT_ONCE) {
        const some = tokens.slice(at, at + MOST_AT_ONCE);
        await removeFromWindow(documents, bandsKey, due, nowMs, 2 * ID_LENGTH, BAND_LENGTH, ...some);
      }
    },
  };
};
