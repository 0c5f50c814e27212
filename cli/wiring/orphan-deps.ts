import type { Config } from "../../config/settings.ts";
import { fileIdOf, namesOfShown } from "../../document/source-file.ts";
import { findOrphanChanges, retireOrphans } from "../../search/archive/retire-orphans.ts";
import { type Departures, openDepartures } from "../../intake/departures.ts";
import type { WatcherDocuments } from "../../watch/start-watcher.ts";
import { assignFollowers } from "../../workers/stories/assign-followers.ts";
import type { Runtime } from "./runtime.ts";
import { sha256 } from "../sha256.ts";

/** What dealing with orphans needs: to mark or remove them (WARRAQ_DELETED), and to find those that are not marked as they must be. */
export const orphanDeps = (
  runtime: Runtime,
  { deleted }: Pick<Config, "deleted">,
): Pick<WatcherDocuments, "retireOrphans" | "findOrphanChanges"> => {
  const deps = {
    ...runtime,
    policy: deleted,
    isInFlight: async (paths: readonly string[]) => {
      const names = paths.flatMap(namesOfShown);
      return (await runtime.flights.inFlight(names.map((name) => fileIdOf(name, sha256)))).size > 0;
    },
    nowMs: () => Date.now(),
  };
  return {
    retireOrphans: async (ids) => {
      const { removed, again } = await retireOrphans(deps, ids);
      await assignFollowers(runtime, removed);
      return again;
    },
    findOrphanChanges: () => findOrphanChanges(deps),
  };
};

/** Follows the documents that lose a file while files are ingested without a watcher. */
export const followDepartures = (runtime: Runtime, config: Pick<Config, "deleted">): Departures =>
  openDepartures({ ...orphanDeps(runtime, config), flights: runtime.flights });
