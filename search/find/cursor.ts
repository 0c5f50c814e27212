import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { estypes } from "@elastic/elasticsearch";
import { WarraqError } from "../../pipeline/errors.ts";
import type { SearchInput } from "./search-input.ts";

/** Where a page of results ended. */
export interface Cursor {
  /** The frozen view it belongs to; null before the second page, which opens one. */
  readonly pit: string | null;
  readonly after: estypes.SortResults;
  /** Results in all, as the first page counted them. */
  readonly total: number;
  /** Whether these are results with any of the words. */
  readonly anyWord: boolean;
}

/** Writes cursors for whoever asks for the next page, and reads back only what it wrote, for the same search. */
export interface Cursors {
  readonly write: (wanted: SearchInput, cursor: Cursor) => string;
  /** @throws WarraqError `WARRAQ_USAGE` for anything that it did not write for this search */
  readonly read: (wanted: SearchInput, text: string) => Cursor;
}

const refuse = (): WarraqError =>
  new WarraqError(
    "WARRAQ_USAGE",
    "`cursor` is not one that was given for this search, or the server was started anew. Search again from the first page.",
  );

const searchHashOf = ({ query, filters, sort, allCopies }: SearchInput): string =>
  createHash("sha256")
    .update(JSON.stringify([query, filters, sort, allCopies]))
    .digest("base64url");

/**
 * Cursors are signed with a key that lives as long as the process: what comes back is data of ours or nothing, and no stranger's
 * text gets as far as Elasticsearch's own cursor.
 */
export const openCursors = (key: Buffer = randomBytes(32)): Cursors => {
  const sign = (text: string): string => createHmac("sha256", key).update(text).digest("base64url");
  return {
    write: (wanted, cursor) => {
      const text = Buffer.from(JSON.stringify({ ...cursor, of: searchHashOf(wanted) })).toString("base64url");
      return `${text}.${sign(text)}`;
    },
    read: (wanted, written) => {
      const [text = "", signature = ""] = written.split(".");
      const given = Buffer.from(signature);
      const due = Buffer.from(sign(text));
      if (given.length !== due.length || !timingSafeEqual(given, due)) throw refuse();
      const { of, ...cursor } = JSON.parse(Buffer.from(text, "base64url").toString()) as Cursor & {
        readonly of: string;
      };
      if (of !== searchHashOf(wanted)) throw refuse();
      return cursor;
    },
  };
};
