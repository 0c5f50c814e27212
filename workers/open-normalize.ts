import { readSource } from "../disk/read-source.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import type { WaterLevels } from "../intake/wait-for-room.ts";
import type { Flights } from "../pipeline/flight.ts";
import type { FolderLinesStore } from "../search/archive/folder-lines.ts";
import type { CloseFlight } from "./close-flight.ts";
import type { Handle } from "./handle.ts";
import { itemsLimitsOf } from "./items-room.ts";
import { normalizeWorker } from "./normalize.worker.ts";
import { openReadDocument, type ReadDocumentSettings } from "./open-read-document.ts";
import { reopenFile } from "./reopen-file.ts";
import { openTrustAdmission } from "./trust-admission.ts";
import { unpack } from "./unpack.ts";

export interface NormalizeSettings extends ReadDocumentSettings {
  readonly maxFileBytes: number;
  /** The folders that this process is configured for, absolute. */
  readonly roots: readonly string[];
  /** How much may be in flight. */
  readonly waterLevels: WaterLevels;
}

export interface OpenNormalizeDeps {
  readonly flights: Pick<Flights, "saveUnpacking" | "measure">;
  readonly folderLines: Pick<FolderLinesStore, "of">;
  readonly intake: IntakeDeps;
  readonly close: CloseFlight;
}

/** The handle of normalize: {@link normalizeWorker} with the disk, the recurring lines of folders, and the intake of items. */
export const openNormalize = (deps: OpenNormalizeDeps, settings: NormalizeSettings): Handle => {
  const { flights, folderLines, intake, close } = deps;
  const { maxFileBytes, waterLevels, json } = settings;
  const { sha256, nowMs } = intake;
  const unpackDeps = { flights, intake, close, json, maxFileBytes, limits: itemsLimitsOf(waterLevels) };
  const readDocument = openReadDocument({ folderLines, sha256, nowMs }, settings);
  return normalizeWorker({
    trusts: openTrustAdmission({ ledger: intake.ledger, sha256, roots: settings.roots }),
    unpack: (flying, signal, isChat) => unpack(unpackDeps, flying, signal, isChat),
    reopen: (file) => reopenFile(intake, file),
    readSource: (file) => readSource(file, maxFileBytes),
    readDocument: async (bytes, file) => (await readDocument(bytes, file)).reading,
    close,
  });
};
