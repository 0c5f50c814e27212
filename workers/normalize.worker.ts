import { extname } from "node:path";
import { chatExportOf } from "../document/chat/chat-export.ts";
import { shownPath, type SourceFile } from "../document/source-file.ts";
import type { FlyingFile } from "../pipeline/flight.ts";
import type { DocumentReading } from "../document/read-document.ts";
import type { Verdict } from "../pipeline/verdict.ts";
import type { Handle } from "./handle.ts";
import type { TrustAdmission } from "./trust-admission.ts";
import type { ReadFailure, SourceRead } from "../disk/read-source.ts";
import type { CloseFlight } from "./close-flight.ts";

export interface NormalizeDeps {
  /** Whether a job may name this file; one that may not is not even opened. */
  readonly trusts: TrustAdmission;
  /** Unpacks a file that holds many articles; null for a file that is one article. */
  readonly unpack: (
    file: FlyingFile,
    signal: AbortSignal,
    isChat?: boolean,
  ) => Promise<Verdict | ReadFailure | null>;
  /** Has the file of an item unpacked again. */
  readonly reopen: (file: SourceFile) => Promise<void>;
  readonly readSource: (file: SourceFile) => Promise<SourceRead>;
  readonly readDocument: (bytes: Uint8Array, file: SourceFile) => DocumentReading | Promise<DocumentReading>;
  readonly close: CloseFlight;
}

/** Where an item lies in its file, for the detail of a rejection; empty for a whole file. */
const itemPosition = ({ item }: SourceFile): string =>
  item === undefined ? "" : `bytes ${item.start} to ${item.end} of the file: `;

/** Whether a file that was read as a whole is the export of a conversation, whose messages are items. */
const isChat = (source: Verdict | SourceRead, { path, item }: SourceFile): boolean =>
  item === undefined && source.kind === "read" && chatExportOf(source.bytes, extname(path)) !== null;

/** normalize: reads the bytes of a file or item, and the article out of them. */
export const normalizeWorker =
  ({ trusts, unpack, reopen, readSource, readDocument, close }: NormalizeDeps): Handle =>
  async (flying, signal) => {
    const { admission } = flying;
    const { file } = admission;
    if (!(await trusts(admission)))
      return {
        kind: "rejected",
        reason: "outside_roots",
        detail: `${shownPath(file)} was named by a job, but lies in no folder that is watched here, and nobody admitted it.`,
      };
    const whole = (await unpack(flying, signal)) ?? (await readSource(file));
    const source = isChat(whole, file) ? ((await unpack(flying, signal, true)) ?? whole) : whole;
    switch (source.kind) {
      case "rejected":
      case "dropped":
      case "deferred":
      case "forwarded":
        return source;
      case "vanished":
        if (file.item !== undefined) await reopen(file);
        await close(admission, { state: "deleted", reason: "file_vanished" });
        return { kind: "dropped", reason: "file_vanished" };
      case "changed":
        if (file.item !== undefined) await reopen(file);
        await close(admission, { state: "waiting", reason: "not_stable" });
        return { kind: "dropped", reason: "not_stable" };
      case "read": {
        const read = await readDocument(source.bytes, file);
        if (read.kind === "rejected")
          return { kind: "rejected", reason: read.reason, detail: `${itemPosition(file)}${read.detail}` };
        const { documentId, sha256, decoded, article } = read;
        const found = {
          documentId,
          sha256: file.item?.sha256 ?? sha256,
          encoding: decoded.encoding,
          encodingConfidence: decoded.confidence,
          article,
        };
        return { kind: "forwarded", adds: { article: found } };
      }
      default:
        return source satisfies never;
    }
  };
