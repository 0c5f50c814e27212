import type { Admission, ReadArticle } from "../pipeline/flight.ts";
import type { Verdict } from "../pipeline/verdict.ts";
import type { CloseFlight } from "./close-flight.ts";

/**
 * Closes the flight of a file whose document was there before it. If the document was made from this very file (`source`: the work is
 * a repetition, or the ledger was lost), the file is `indexed`; otherwise it is one more copy.
 */
export const closeCopy = async (
  close: CloseFlight,
  admission: Admission,
  { documentId, sha256, encoding }: ReadArticle,
  joined: "source" | "copy",
): Promise<Verdict> => {
  if (joined === "source") {
    await close(admission, { state: "indexed", documentId, sha256, encoding });
    return { kind: "dropped", reason: "superseded" };
  }
  await close(admission, { state: "duplicate", reason: "exact_duplicate", documentId, sha256, encoding });
  return { kind: "dropped", reason: "exact_duplicate" };
};
