import type { FileHandle } from "node:fs/promises";
import { extname } from "node:path";
import { performance } from "node:perf_hooks";
import { decode } from "../document/decode/decode.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Admission, Flights, FlyingFile, Unpacking } from "../pipeline/flight.ts";
import type { JsonMapping } from "../document/parse/json/json-mapping.ts";
import { mayHoldItems } from "../document/items/item-formats.ts";
import type { Verdict } from "../pipeline/verdict.ts";
import { admitItems } from "../intake/admit-items.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import { recordLostItems } from "../intake/record-lost-items.ts";
import { readFully } from "../disk/read-fully.ts";
import { beginUnpacking, readItems } from "../disk/read-items.ts";
import { isSameFile, type ReadFailure, withSource } from "../disk/read-source.ts";
import type { CloseFlight } from "./close-flight.ts";
import { type ItemsLimits, itemsRoomOf } from "./items-room.ts";

export interface UnpackDeps {
  readonly flights: Pick<Flights, "saveUnpacking" | "measure">;
  readonly intake: IntakeDeps;
  readonly close: CloseFlight;
  readonly json: JsonMapping;
  readonly maxFileBytes: number;
  readonly limits: ItemsLimits;
}

/** After this time a file stops for the other jobs of the process. */
const SLICE_MS = 2_000;
/** How long a file waits for an item of which an earlier version is in flight. */
const IN_FLIGHT_PAUSE_MS = 500;
const HEAD_BYTES = 65_536;

/** The result of one run of unpacking: the file is one article, all its items are admitted, or a verdict. */
type Step = { readonly kind: "article" } | { readonly kind: "all"; readonly items: number } | Verdict;

const WAIT_FOR_FLIGHT: Verdict = { kind: "deferred", afterMs: IN_FLIGHT_PAUSE_MS };

/** Refuses a file whose first bytes are no text. There is no need to look for items in it. */
const refusalOf = async (handle: FileHandle): Promise<ReadFailure | null> => {
  const head = await readFully(handle, new Uint8Array(HEAD_BYTES), 0);
  const decoding = head.length === 0 ? null : decode(head);
  if (decoding?.kind !== "rejected" || decoding.reason !== "binary_content") return null;
  return { kind: "rejected", reason: decoding.reason, detail: decoding.detail };
};

/** Admits the items of a file from where unpacking stands, in order, until all are admitted or the rest must wait. */
const admitFrom = async (
  { flights, intake, limits }: UnpackDeps,
  handle: FileHandle,
  admission: Admission,
  from: Unpacking,
  signal: AbortSignal,
): Promise<Step> => {
  const { path, root, mtimeMs } = admission.file;
  const endMs = performance.now() + SLICE_MS;
  let room = itemsRoomOf(await flights.measure(), limits);
  let batch: SourceFile[] = [];
  let last = from;
  /** Admits the batch; a verdict if the rest must wait. */
  const flush = async (): Promise<Verdict | null> => {
    if ((await admitItems(intake, batch)).inFlight.length > 0) return WAIT_FOR_FLIGHT;
    batch = [];
    await flights.saveUnpacking(admission, last);
    if (room.pauseMs > 0) return { kind: "deferred", afterMs: room.pauseMs };
    if (signal.aborted || performance.now() > endMs) return { kind: "deferred", afterMs: 0 };
    room = itemsRoomOf(await flights.measure(), limits);
    return null;
  };
  for await (const { item, unpacking } of readItems(handle, from)) {
    batch.push({ path, root, size: item.end - item.start, mtimeMs, item });
    last = unpacking;
    if (batch.length < room.items) continue;
    const wait = await flush();
    if (wait !== null) return wait;
  }
  if (batch.length > 0 && (await admitItems(intake, batch)).inFlight.length > 0) return WAIT_FOR_FLIGHT;
  return { kind: "all", items: last.items };
};

/** One run of unpacking over the open file. It counts only if the file is the same before and after. */
const unpackOpen = async (
  deps: UnpackDeps,
  handle: FileHandle,
  admission: Admission,
  known: Unpacking | undefined,
  signal: AbortSignal,
): Promise<Step | ReadFailure> => {
  const { file } = admission;
  const { flights, json, maxFileBytes } = deps;
  if (!isSameFile(await handle.stat(), file)) return { kind: "changed" };
  const extension = extname(file.path);
  const refusal = known === undefined && mayHoldItems(extension) ? await refusalOf(handle) : null;
  if (refusal !== null) return refusal;
  const from = known ?? (await beginUnpacking(handle, { extension, json, maxFileBytes }));
  if (from === null) return { kind: "article" };
  if (known === undefined) await flights.saveUnpacking(admission, from);
  const step = await admitFrom(deps, handle, admission, from, signal);
  return isSameFile(await handle.stat(), file) ? step : { kind: "changed" };
};

/**
 * Unpacks a file that holds many articles: each becomes an item with a record, a flight and a job of its own, in order and as fast
 * as there is room. Once all are admitted, items that the file had before and no longer has are recorded as deleted, and the record
 * of the file itself is closed.
 *
 * Can be repeated from anywhere: an item that is known already is not admitted again.
 *
 * @param isChat whether the file's first bytes say that it is the export of a conversation
 * @returns null for a file that is one article
 */
export const unpack = async (
  deps: UnpackDeps,
  { admission, fields: { unpacking } }: FlyingFile,
  signal: AbortSignal,
  isChat = false,
): Promise<Verdict | ReadFailure | null> => {
  const { file } = admission;
  const mayHold =
    mayHoldItems(extname(file.path)) ||
    isChat ||
    unpacking !== undefined ||
    admission.hadItems === true ||
    file.size > deps.maxFileBytes;
  if (file.item !== undefined || !mayHold) return null;
  const step = await withSource(file, (handle) => unpackOpen(deps, handle, admission, unpacking, signal));
  if (step.kind !== "all" && step.kind !== "article") return step;
  const { inFlight } = await recordLostItems(deps.intake, file, step.kind === "all" ? step.items : 0);
  if (inFlight > 0) return WAIT_FOR_FLIGHT;
  if (step.kind === "article") return null;
  await deps.close(admission, { state: "ignored", reason: "unpacked", items: step.items });
  return { kind: "dropped", reason: "unpacked" };
};
