import type { Duplex } from "node:stream";

/** Passes on what comes from each of two connections to the other, until one of them ends. */
export const joinSockets = (one: Duplex, other: Duplex): void => {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.pipe(to);
    from.on("error", () => undefined).on("close", () => to.destroy());
  }
};
