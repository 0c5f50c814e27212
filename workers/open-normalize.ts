import { dirname, extname, relative } from "node:path";
import { readSource } from "../disk/read-source.ts";
import { outletOfPath } from "../document/metadata/outlet-of-path.ts";
import type { JsonMapping } from "../document/parse/json/json-mapping.ts";
import { readDocument } from "../document/read-document.ts";
import { type RecurringLines, recurringOf } from "../document/recurring/recurring-lines.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import type { WaterLevels } from "../intake/wait-for-room.ts";
import type { Flights } from "../pipeline/flight.ts";
import type { FolderLinesStore } from "../search/archive/folder-lines.ts";
import type { CloseFlight } from "./close-flight.ts";
import type { Handle } from "./handle.ts";
import { itemsLimitsOf } from "./items-room.ts";
import { normalizeWorker } from "./normalize.worker.ts";
import { reopenFile } from "./reopen-file.ts";
import { unpack } from "./unpack.ts";

export interface NormalizeSettings {
  readonly maxFileBytes: number;
  /** How much may be in flight. */
  readonly waterLevels: WaterLevels;
  /** The meaning of the fields of a JSON export. */
  readonly json: JsonMapping;
  /** The template that finds an outlet in a path, see `outletOfPath`; null for none. */
  readonly outletFrom: string | null;
  /** Whether lines that recur in a folder are taken as boilerplate. */
  readonly useRecurringLines: boolean;
}

export interface OpenNormalizeDeps {
  readonly flights: Pick<Flights, "load" | "save" | "saveUnpacking" | "measure">;
  readonly folderLines: Pick<FolderLinesStore, "of">;
  readonly intake: IntakeDeps;
  readonly close: CloseFlight;
  readonly forward: Handle<void>;
}

/** The handle of normalize: {@link normalizeWorker} with the disk, the recurring lines of folders, and the intake of items. */
export const openNormalize = (deps: OpenNormalizeDeps, settings: NormalizeSettings): Handle => {
  const { flights, folderLines, intake, close, forward } = deps;
  const { maxFileBytes, waterLevels, json, outletFrom, useRecurringLines } = settings;
  const { sha256, nowMs } = intake;
  const unpackDeps = { flights, intake, close, json, maxFileBytes, limits: itemsLimitsOf(waterLevels) };
  const outletOf = outletOfPath(outletFrom);
  const recurringIn = async (folder: string): Promise<RecurringLines | undefined> => {
    const learned = useRecurringLines ? await folderLines.of(folder) : undefined;
    return learned === undefined ? undefined : recurringOf(learned.unrelated, learned.lines);
  };
  return normalizeWorker({
    unpack: (admission, signal) => unpack(unpackDeps, admission, signal),
    reopen: (file) => reopenFile(intake, file),
    readSource: (file) => readSource(file, maxFileBytes),
    readDocument: async (bytes, { path, root }) =>
      readDocument(bytes, sha256, {
        recurring: await recurringIn(dirname(path)),
        nowMs: nowMs(),
        extension: extname(path),
        json,
        outlet: outletOf(relative(root, path)),
      }),
    flights,
    close,
    forward,
  });
};
