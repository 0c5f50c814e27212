import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { estypes } from "@elastic/elasticsearch";
import { WarraqError } from "../../pipeline/errors.ts";
import type { SearchInput } from "./search-input.ts";

/** The position at which a page of results ended. */
export interface Cursor {
  /** The frozen view of the index; null after the first page, since the second one opens it. */
  readonly pit: string | null;
  readonly after: estypes.SortResults;
  /** How many results there are in all, as the first page counted them. */
  readonly total: number;
  /** Whether the results have any of the words, rather than most of them. */
  readonly anyWord: boolean;
}

/** Writes cursors, and reads only those that it wrote, for the same search. */
export interface Cursors {
  readonly write: (input: SearchInput, cursor: Cursor) => string;
  /** @throws WarraqError `WARRAQ_USAGE` for a cursor that it did not write for this search */
  readonly read: (input: SearchInput, text: string) => Cursor;
}

const invalidCursor = (): WarraqError =>
  new WarraqError(
    "WARRAQ_USAGE",
    "`cursor` does not belong to this search, or the server has been restarted. Search again from the first page.",
  );

const searchHashOf = ({ query, filters, sort, allCopies, like, versions }: SearchInput): string =>
  createHash("sha256")
    .update(JSON.stringify([query, filters, sort, allCopies, like ?? null, versions ?? false]))
    .digest("base64url");

/**
 * Opens cursors that are signed with a key of this process. So only our own text comes back, and no other text gets as far as
 * Elasticsearch's own cursor.
 */
export const openCursors = (key: Buffer = randomBytes(32)): Cursors => {
  const sign = (text: string): string => createHmac("sha256", key).update(text).digest("base64url");
  return {
    write: (input, cursor) => {
      const text = Buffer.from(JSON.stringify({ ...cursor, of: searchHashOf(input) })).toString("base64url");
      return `${text}.${sign(text)}`;
    },
    read: (input, written) => {
      const [text = "", signature = ""] = written.split(".");
      const given = Buffer.from(signature);
      const due = Buffer.from(sign(text));
      if (given.length !== due.length || !timingSafeEqual(given, due)) throw invalidCursor();
      const { of, ...cursor } = JSON.parse(Buffer.from(text, "base64url").toString()) as Cursor & {
        readonly of: string;
      };
      if (of !== searchHashOf(input)) throw invalidCursor();
      return cursor;
    },
  };
};
