import { relative } from "node:path";
import type { Config } from "../../config/settings.ts";
import type { SourceFile } from "../../document/source-file.ts";
import type { IntakeDeps } from "../../intake/intake-deps.ts";
import type { WaterLevels } from "../../intake/wait-for-room.ts";
import { nameRulesOf } from "../../disk/name-rules.ts";
import { outletOfPath } from "../../document/path/outlet-of-path.ts";
import { openRecognize } from "../../intake/recognize.ts";
import { findAlike } from "../../search/archive/alike-records.ts";
import { findExisting } from "../../search/settle/versions.ts";
import { hashSource } from "../../disk/read-source.ts";
import { version } from "../project.ts";
import type { Runtime } from "./runtime.ts";
import { sha256 } from "../sha256.ts";

/** The limits on what may be in flight, as configured. */
export const waterLevelsOf = ({
  highWater,
  lowWater,
  highWaterBytes,
}: Pick<Config, "highWater" | "lowWater" | "highWaterBytes">): WaterLevels => ({
  high: highWater,
  low: lowWater,
  highBytes: highWaterBytes,
});

const recognizeBy = (
  { client, names }: Pick<Runtime, "client" | "names">,
  { outletFrom }: Pick<Config, "outletFrom">,
  hashFile: IntakeDeps["hashFile"],
) => {
  const outletOfRelative = outletOfPath(outletFrom ?? null);
  return openRecognize({
    findAlike: (files) => findAlike(client, names.files, files),
    existing: (ids) => findExisting(client, names, ids),
    hashFile,
    outletOf: ({ path, root }) => outletOfRelative(relative(root, path)),
  });
};

/** What admitting files needs. */
export const intakeDeps = <
  Engines extends Pick<Runtime, "ledger" | "flights" | "queues" | "client" | "names">,
>(
  runtime: Engines,
  { maxFileBytes, ...config }: Pick<Config, "maxFileBytes" | "extensions" | "leftAlone" | "outletFrom">,
) => {
  const hashFile = (file: SourceFile) => hashSource(file, maxFileBytes);
  return {
    ...runtime,
    sha256,
    nameRules: nameRulesOf(config),
    hashFile,
    recognize: recognizeBy(runtime, config, hashFile),
    nowMs: () => Date.now(),
    version,
    allow: async (wanted: number) => wanted,
  } satisfies IntakeDeps;
};
