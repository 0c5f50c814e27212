import type { FileHandle } from "node:fs/promises";
import { extname } from "node:path";
import { performance } from "node:perf_hooks";
import { decode } from "../document/decode/decode.ts";
import { fileIdOf, type Sha256, type SourceFile } from "../document/source-file.ts";
import type { Admission, Flights, Unpacking } from "../pipeline/flight.ts";
import type { JsonMapping } from "../document/parse/json/json-mapping.ts";
import { mayHoldMany } from "../document/items/formats.ts";
import type { Verdict } from "../pipeline/verdict.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { readFully } from "../disk/read-fully.ts";
import { beginUnpacking, readItems } from "../disk/read-items.ts";
import { isSameFile, type ReadFailure, withSource } from "../disk/read-source.ts";
import type { CloseFlight } from "./close-flight.ts";

export interface UnpackDeps {
  readonly flights: Pick<Flights, "load" | "saveUnpacking" | "measure">;
  readonly close: CloseFlight;
  /** Lets items in; answers with those of which an earlier version is in flight. */
  readonly admitItems: (items: readonly SourceFile[]) => Promise<readonly SourceFile[]>;
  /** Marks the items of a file after a number as deleted; answers with how many could not be, since they are in flight. */
  readonly noteLostItems: (file: SourceFile, after: number) => Promise<{ readonly busy: number }>;
  readonly json: JsonMapping;
  readonly maxFileBytes: number;
  /** Items are let in up to this many files in flight, so that whole files find room too. */
  readonly roomFiles: number;
  readonly roomBytes: number;
}

/** Items let in at a time. */
const BATCH = 200;
/** However full it is, a file that is unpacked goes on by so many items: other files may come for ever. */
const TRICKLE = 10;
/** After this long others have their turn. */
const SLICE_MS = 2_000;
const PAUSE_MS = 250;
/** The more files are unpacked at once, the more seldom each looks whether there is room. */
const PAUSE_EACH_MS = 2;
const BUSY_PAUSE_MS = 500;
const HEAD_BYTES = 65_536;

type Step = { readonly kind: "article" } | { readonly kind: "all"; readonly items: number } | Verdict;

/** Bytes that are no text at all need not be taken apart to see it. */
const refusalOf = async (handle: FileHandle): Promise<ReadFailure | null> => {
  const head = await readFully(handle, new Uint8Array(HEAD_BYTES), 0);
  const decoding = head.length === 0 ? null : decode(head);
  if (decoding?.kind !== "rejected" || decoding.reason !== "binary_content") return null;
  return { kind: "rejected", reason: decoding.reason, detail: decoding.detail };
};

const pauseOf = ({ unpacking }: { readonly unpacking: number }): number =>
  PAUSE_MS + PAUSE_EACH_MS * unpacking + Math.random() * PAUSE_MS;

/**
 * Takes a file that holds many articles apart: each becomes an item with a record, a flight and a job of its own, in order and as fast
 * as there is room. Its own record is closed once all are let in, and items that it had before and has no more are marked.
 *
 * Can be repeated from anywhere: an item that is there already is not let in again. Answers with null for a file that is one article.
 */
export const unpackWith = (deps: UnpackDeps) => {
  const { flights, close, admitItems, noteLostItems, json, maxFileBytes, roomFiles, roomBytes } = deps;

  /** How many items may be let in now. */
  const roomNow = async (): Promise<{ readonly room: number; readonly pauseMs: number }> => {
    const load = await flights.measure();
    const left = load.bytes < roomBytes ? roomFiles - (load.files - load.unpacking) : 0;
    return { room: Math.min(BATCH, Math.max(TRICKLE, left)), pauseMs: left > 0 ? 0 : pauseOf(load) };
  };

  const goOn = async (
    handle: FileHandle,
    admission: Admission,
    from: Unpacking,
    signal: AbortSignal,
  ): Promise<Step> => {
    const { file } = admission;
    const endMs = performance.now() + SLICE_MS;
    let { room, pauseMs } = await roomNow();
    let batch: SourceFile[] = [];
    let last = from;
    /** Lets the batch in; a verdict if the rest must wait. */
    const flush = async (): Promise<Verdict | null> => {
      const busy = await admitItems(batch);
      if (busy.length > 0) return { kind: "deferred", afterMs: BUSY_PAUSE_MS };
      batch = [];
      await flights.saveUnpacking(admission, last);
      if (pauseMs > 0) return { kind: "deferred", afterMs: pauseMs };
      if (signal.aborted || performance.now() > endMs) return { kind: "deferred", afterMs: 0 };
      ({ room, pauseMs } = await roomNow());
      return null;
    };
    for await (const { item, unpacking } of readItems(handle, from)) {
      batch.push({
        path: file.path,
        root: file.root,
        size: item.end - item.start,
        mtimeMs: file.mtimeMs,
        item,
      });
      last = unpacking;
      if (batch.length < room) continue;
      const wait = await flush();
      if (wait !== null) return wait;
    }
    if (batch.length > 0 && (await admitItems(batch)).length > 0)
      return { kind: "deferred", afterMs: BUSY_PAUSE_MS };
    return { kind: "all", items: last.items };
  };

  const work = async (
    handle: FileHandle,
    admission: Admission,
    known: Unpacking | undefined,
    signal: AbortSignal,
  ): Promise<Step | ReadFailure> => {
    const { file } = admission;
    if (!isSameFile(await handle.stat(), file)) return { kind: "changed" };
    const refusal = known === undefined ? await refusalOf(handle) : null;
    if (refusal !== null) return refusal;
    const hints = { extension: extname(file.path), json, maxFileBytes };
    const from = known ?? (await beginUnpacking(handle, hints));
    if (from === null) return { kind: "article" };
    if (known === undefined) await flights.saveUnpacking(admission, from);
    const step = await goOn(handle, admission, from, signal);
    return isSameFile(await handle.stat(), file) ? step : { kind: "changed" };
  };

  return async (admission: Admission, signal: AbortSignal): Promise<Verdict | ReadFailure | null> => {
    const { file } = admission;
    if (file.item !== undefined || !mayHoldMany(extname(file.path))) return null;
    const fields = await flights.load(admission);
    if (fields === null) return { kind: "dropped", reason: "superseded" };
    const step = await withSource(file, (handle) => work(handle, admission, fields.unpacking, signal));
    if (step.kind !== "all" && step.kind !== "article") return step;
    const { busy } = await noteLostItems(file, step.kind === "all" ? step.items : 0);
    if (busy > 0) return { kind: "deferred", afterMs: BUSY_PAUSE_MS };
    if (step.kind === "article") return null;
    await close(admission, { state: "ignored", reason: "unpacked", items: step.items });
    return { kind: "dropped", reason: "unpacked" };
  };
};

export interface ReopenDeps {
  readonly ledger: Pick<Ledger, "get" | "put">;
  readonly sha256: Sha256;
}

/**
 * Sees to it that a file is unpacked again: an item of it was not found where it should be. Without this nobody would look, for to
 * its record the file is dealt with.
 */
export const reopenWith =
  ({ ledger, sha256 }: ReopenDeps) =>
  async ({ path }: SourceFile): Promise<void> => {
    const id = fileIdOf({ path }, sha256);
    const record = (await ledger.get([id])).get(id);
    if (record === undefined || record.state === "deleted" || record.state === "waiting") return;
    await ledger.put([{ ...record, state: "waiting", reason: "not_stable", epoch: record.epoch + 1 }]);
  };
