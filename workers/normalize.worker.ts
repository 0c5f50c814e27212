import type { SourceFile } from "../document/document.ts";
import type { Flights } from "../document/flight.ts";
import type { DocumentReading } from "../document/read-document.ts";
import type { Handle } from "./handle.ts";
import type { SourceRead } from "./read-source.ts";
import type { Settle } from "./settle.ts";

export interface NormalizeDeps {
  readonly readSource: (file: SourceFile) => Promise<SourceRead>;
  readonly readDocument: (bytes: Uint8Array, file: SourceFile) => DocumentReading;
  readonly flights: Pick<Flights, "save">;
  readonly settle: Settle;
  readonly forward: Handle<void>;
}

/** normalize: reads the file, and the article out of it. */
export const normalizeWorker =
  ({ readSource, readDocument, flights, settle, forward }: NormalizeDeps): Handle =>
  async (admission, signal) => {
    const source = await readSource(admission.file);
    switch (source.kind) {
      case "rejected":
        return source;
      case "vanished":
        await settle(admission, { state: "deleted", reason: "file_vanished" });
        return { kind: "dropped", reason: "file_vanished" };
      case "changed":
        await settle(admission, { state: "waiting", reason: "not_stable" });
        return { kind: "dropped", reason: "not_stable" };
      case "read": {
        const read = readDocument(source.bytes, admission.file);
        if (read.kind === "rejected") return { kind: "rejected", reason: read.reason, detail: read.detail };
        const { documentId, sha256, decoded, article } = read;
        await flights.save(admission, "article", {
          documentId,
          sha256,
          encoding: decoded.encoding,
          encodingConfidence: decoded.confidence,
          article,
        });
        await forward(admission, signal);
        return { kind: "forwarded" };
      }
      default:
        return source satisfies never;
    }
  };
