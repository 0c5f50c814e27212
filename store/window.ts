import type { DocumentId, FileId } from "../document/source-file.ts";
import type { Duplicate, Neighbor } from "../dedup/duplicate.ts";
import type { Admission } from "../pipeline/flight.ts";
import { flightKey } from "./flights.ts";
import type { RedisClient } from "./redis.ts";
import { ENTER, LAND, LEAVE } from "./window-scripts.ts";

/** A document that is not searchable yet and shares bands with another one. */
export interface Met {
  readonly documentId: DocumentId;
  /** The file in flight that has its text. */
  readonly file: FileId;
  /** How many bands they share. */
  readonly shared: number;
}

export interface Entered {
  /** Since when the window has been here, in milliseconds: what left a lost one is not in this one. */
  readonly ageMs: number;
  /** Most shared bands first. */
  readonly met: readonly Met[];
}

export interface Landed {
  /** Whether the window knows that this file entered with this document: if not, it has lost what others told the document. */
  readonly isKnown: boolean;
  /** What others found out about the document while it was in flight. */
  readonly near: readonly Neighbor[];
  /** How many documents wait to leave the window. */
  readonly due: number;
}

/**
 * The documents that Elasticsearch cannot find yet, by the bands of their texts: those in flight, and those written a moment ago.
 * Bounded by what may be in flight, whatever the size of the archive.
 */
export interface Window {
  /**
   * Enters a document, saves its bands with its flight, and tells whom it met, all in one step: of two that enter at the same
   * time, one meets the other.
   */
  readonly enter: (admission: Admission, documentId: DocumentId, duplicate: Duplicate) => Promise<Entered>;
  /** Tells documents that are still in flight what was found out about them. */
  readonly tell: (news: ReadonlyMap<DocumentId, Neighbor>) => Promise<void>;
  /** To be called once a document is written: it leaves after the next refresh. Answers with what it was told meanwhile. */
  readonly land: (file: FileId, documentId: DocumentId) => Promise<Landed>;
  /** Forgets what a document was told. */
  readonly forget: (documentId: DocumentId) => Promise<void>;
  /** Lets those that have landed leave, once `refresh` has made them searchable. */
  readonly clear: (refresh: () => Promise<void>) => Promise<void>;
}

/** Enough to tell a few thousand documents apart; the whole id is kept once. */
const TOKEN_LENGTH = 12;
const BAND_LENGTH = 7;
/** A document that never lands (its file went to quarantine) leaves after this time. */
const FORGOTTEN_AFTER_MS = 6 * 3_600_000;
const NEWS_KEPT_SECONDS = 7 * 86_400;
const MOST_LEAVING = 500;
/** Redis answers nobody else during a script: some milliseconds for so many. */
const MOST_AT_ONCE = 50;
const ID_LENGTH = 64;

const tokenOf = (documentId: string): string => documentId.slice(0, TOKEN_LENGTH);

const toMet = (reply: readonly (string | number)[]): readonly Met[] => {
  const met: Met[] = [];
  for (let at = 0; at + 1 < reply.length; at += 2) {
    const ids = String(reply[at]);
    met.push({
      documentId: ids.slice(0, ID_LENGTH) as DocumentId,
      file: ids.slice(ID_LENGTH) as FileId,
      shared: Number(reply[at + 1]),
    });
  }
  return met.toSorted((one, other) => other.shared - one.shared);
};

/** Opens the window; several processes look through the same one. */
export const openWindow = (redis: RedisClient, prefix: string): Window => {
  const bands = `${prefix}:window:bands`;
  const documents = `${prefix}:window:documents`;
  const due = `${prefix}:window:due`;
  const born = `${prefix}:window:born`;
  const news = (documentId: string) => `${prefix}:near:${documentId}`;
  return {
    enter: async ({ id, epoch }, documentId, duplicate) => {
      const nowMs = Date.now();
      const reply = (await redis.eval(
        ENTER,
        5,
        flightKey(prefix, id),
        documents,
        bands,
        due,
        born,
        epoch,
        JSON.stringify(duplicate),
        tokenOf(documentId),
        documentId + id,
        nowMs,
        nowMs + FORGOTTEN_AFTER_MS,
        ...duplicate.bands,
      )) as [bornMs: string, ...met: (string | number)[]];
      const [bornMs, ...met] = reply;
      return { ageMs: nowMs - Number(bornMs), met: toMet(met) };
    },
    tell: async (told) => {
      const pipeline = redis.pipeline();
      for (const [documentId, neighbor] of told) {
        pipeline.hset(news(documentId), neighbor.id, JSON.stringify(neighbor));
        pipeline.expire(news(documentId), NEWS_KEPT_SECONDS);
      }
      for (const [error] of (await pipeline.exec()) ?? []) if (error !== null) throw error;
    },
    land: async (file, documentId) => {
      const [told, waiting, entered] = (await redis.eval(
        LAND,
        3,
        news(documentId),
        due,
        documents,
        tokenOf(documentId),
        Date.now(),
        documentId + file,
      )) as [string[], number, number];
      return {
        isKnown: entered === 1,
        near: told.map((text) => JSON.parse(text) as Neighbor),
        due: waiting,
      };
    },
    forget: async (documentId) => {
      await redis.del(news(documentId));
    },
    clear: async (refresh) => {
      const nowMs = Date.now();
      const tokens = await redis.zrangebyscore(due, "-inf", nowMs, "LIMIT", 0, MOST_LEAVING);
      if (tokens.length === 0) return;
      await refresh();
      for (let at = 0; at < tokens.length; at += MOST_AT_ONCE) {
        const some = tokens.slice(at, at + MOST_AT_ONCE);
        await redis.eval(LEAVE, 3, documents, bands, due, nowMs, 2 * ID_LENGTH, BAND_LENGTH, ...some);
      }
    },
  };
};
