import type { Config } from "../config/settings.ts";
import { markGone } from "../search/mark-gone.ts";
import { type Departures, openDepartures } from "../watch/departures.ts";
import type { IntakeDeps, WaterMarks } from "../watch/intake.ts";
import { readSource } from "../workers/read-source.ts";
import { version } from "./project.ts";
import type { Runtime } from "./runtime.ts";
import { sha256 } from "./sha256.ts";

/** How much may be in flight. */
export const marksOf = ({
  highWater,
  lowWater,
  highWaterBytes,
}: Pick<Config, "highWater" | "lowWater" | "highWaterBytes">): WaterMarks => ({
  high: highWater,
  low: lowWater,
  highBytes: highWaterBytes,
});

/** Follows documents that lose a file, and deals with them as the setting says. */
export const followDepartures = ({ flights, client, names }: Runtime, { deleted }: Config): Departures =>
  openDepartures({ flights, markGone: (ids) => markGone(client, names, ids, deleted, Date.now()) });

/** What letting files in needs, from a runtime. */
export const intakeDeps = (
  runtime: Runtime,
  { maxFileBytes }: Pick<Config, "maxFileBytes">,
  onDeparture: IntakeDeps["onDeparture"] = () => undefined,
) =>
  ({
    ...runtime,
    sha256,
    hashFile: async (file) => {
      const source = await readSource(file, maxFileBytes);
      return source.kind === "read" ? sha256(source.bytes) : null;
    },
    nowMs: () => Date.now(),
    version,
    allow: async (wanted) => wanted,
    onDeparture,
  }) satisfies IntakeDeps;
