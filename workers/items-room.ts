import type { WaterLevels } from "../intake/wait-for-room.ts";
import type { FlightLoad } from "../pipeline/flight.ts";

/** How much may be in flight while items are still admitted. */
export interface ItemsLimits {
  readonly files: number;
  readonly bytes: number;
}

/** Below the room that whole files wait for: the rest stays free for them, so items do not keep the folder waiting. */
const SHARE_OF_ITEMS = 0.75;

export const itemsLimitsOf = ({ low, highBytes }: WaterLevels): ItemsLimits => ({
  files: Math.max(1, Math.ceil(low * SHARE_OF_ITEMS)),
  bytes: highBytes * SHARE_OF_ITEMS,
});

/** How many items a file may admit now, and how long it waits after them. */
export interface ItemsRoom {
  readonly items: number;
  readonly pauseMs: number;
}

/** Items that are admitted at once: some round trips to the engines serve all of them. */
const BATCH = 200;
/** A file that is being unpacked admits this many even if there is no room: other files may keep coming, and unpacking must end. */
const TRICKLE = 10;
const PAUSE_MS = 250;
/** The more files are being unpacked, the less often each of them asks for room. */
const PAUSE_EACH_MS = 2;

/** Pauses are spread at random, so that files that wait do not ask all at once. */
const pauseOf = ({ unpacking }: FlightLoad): number =>
  PAUSE_MS + PAUSE_EACH_MS * unpacking + Math.random() * PAUSE_MS;

/** The files that are being unpacked do not count against the limit, or a thousand of them would wait for each other. */
export const itemsRoomOf = (load: FlightLoad, limits: ItemsLimits): ItemsRoom => {
  const left = load.bytes < limits.bytes ? limits.files - (load.files - load.unpacking) : 0;
  return { items: Math.min(BATCH, Math.max(TRICKLE, left)), pauseMs: left > 0 ? 0 : pauseOf(load) };
};
