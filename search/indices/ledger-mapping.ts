import type { DocumentId, FileId, SourceFile } from "../../document/source-file.ts";
import type { LedgerState } from "../../pipeline/ledger-state.ts";
import type { Reason } from "../../document/reasons.ts";
import { date, keyword } from "./field-types.ts";
import { fileMapping, mtimeOf, type StoredFile, toStoredFile } from "./file-fields.ts";
import type { LedgerRecord } from "./ledger-record.ts";

/** The fields of a ledger record, named by the Elastic Common Schema where it has the word. Strict: an unknown field is our bug. */
export const ledgerMappings = {
  dynamic: "strict",
  properties: {
    "@timestamp": date,
    event: { properties: { created: date, reason: keyword } },
    file: fileMapping,
    ledger: {
      properties: {
        state: keyword,
        root: keyword,
        epoch: { type: "long" },
        document_id: keyword,
        stage: keyword,
        attempts: { type: "integer" },
        parts: { type: "long" },
      },
    },
    error: { properties: { message: { type: "text" } } },
    service: { properties: { version: keyword } },
  },
} as const;

/** A ledger record as a document of the `files` index. */
export interface StoredRecord {
  readonly "@timestamp": number;
  readonly event: { readonly created: number; readonly reason?: string };
  readonly file: StoredFile;
  readonly ledger: {
    readonly state: string;
    readonly root: string;
    readonly epoch: number;
    readonly document_id?: string;
    readonly stage?: string;
    readonly attempts?: number;
    readonly parts?: number;
  };
  readonly error?: { readonly message: string };
  readonly service?: { readonly version: string };
}

/** In characters. A longer message tells a person nothing more. */
const MESSAGE_LIMIT = 2_000;

/** A record in its stored form, as written at `nowMs` by this version of the product. */
export const toStoredRecord = (record: LedgerRecord, nowMs: number, version: string): StoredRecord => {
  const { file, failure } = record;
  return {
    "@timestamp": nowMs,
    event: {
      created: record.seenMs,
      ...(record.reason === undefined ? {} : { reason: record.reason }),
    },
    file: toStoredFile(file, record),
    ledger: {
      state: record.state,
      root: file.root,
      epoch: record.epoch,
      ...(record.documentId === undefined ? {} : { document_id: record.documentId }),
      ...(failure === undefined ? {} : { stage: failure.stage, attempts: failure.attempts }),
      ...(record.items === undefined ? {} : { parts: record.items }),
    },
    ...(failure === undefined ? {} : { error: { message: failure.message.slice(0, MESSAGE_LIMIT) } }),
    service: { version },
  };
};

const fileOf = ({ file, ledger }: StoredRecord): SourceFile => ({
  path: file.path,
  root: ledger.root,
  size: file.size,
  mtimeMs: mtimeOf(file),
  ...(file.part === undefined ? {} : { item: { ...file.part, sha256: file.hash?.sha256 ?? "" } }),
});

/** The record that a document of the `files` index holds. */
export const fromStoredRecord = (id: string, stored: StoredRecord): LedgerRecord => {
  const { event, file, ledger, error, service } = stored;
  return {
    id: id as FileId,
    file: fileOf(stored),
    state: ledger.state as LedgerState,
    epoch: ledger.epoch,
    seenMs: event.created,
    ...(event.reason === undefined ? {} : { reason: event.reason as Reason }),
    ...(ledger.document_id === undefined ? {} : { documentId: ledger.document_id as DocumentId }),
    ...(file.hash === undefined ? {} : { sha256: file.hash.sha256 }),
    ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
    ...(service === undefined ? {} : { version: service.version }),
    ...(ledger.parts === undefined ? {} : { items: ledger.parts }),
    ...(ledger.stage === undefined
      ? {}
      : {
          failure: {
            stage: ledger.stage,
            attempts: ledger.attempts ?? 0,
            message: error?.message ?? "",
          },
        }),
  };
};
