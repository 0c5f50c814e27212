import type { Admission, ReadArticle } from "../pipeline/flight.ts";
import type { Verdict } from "../pipeline/verdict.ts";
import type { Settle } from "./settle.ts";

/**
 * Closes the record of a file whose document is there already: as the file it came from (this is a repetition, or the ledger
 * was lost), or as one more copy.
 */
export const settleCopy = async (
  settle: Settle,
  admission: Admission,
  { documentId, sha256, encoding }: ReadArticle,
  joined: "source" | "copy",
): Promise<Verdict> => {
  if (joined === "source") {
    await settle(admission, { state: "indexed", documentId, sha256, encoding });
    return { kind: "dropped", reason: "superseded" };
  }
  await settle(admission, { state: "duplicate", reason: "exact_duplicate", documentId, sha256, encoding });
  return { kind: "dropped", reason: "exact_duplicate" };
};
