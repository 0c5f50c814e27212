import type { Config } from "../../config/settings.ts";
import type { IntakeDeps } from "../../intake/intake-deps.ts";
import type { WaterLevels } from "../../intake/wait-for-room.ts";
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

/** What admitting files needs. */
export const intakeDeps = (
  runtime: Runtime,
  { maxFileBytes }: Pick<Config, "maxFileBytes">,
  onDeparture: IntakeDeps["onDeparture"] = () => undefined,
) =>
  ({
    ...runtime,
    sha256,
    hashFile: (file) => hashSource(file, maxFileBytes),
    nowMs: () => Date.now(),
    version,
    allow: async (wanted) => wanted,
    onDeparture,
  }) satisfies IntakeDeps;
