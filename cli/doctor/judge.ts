import { type Jdk, OLDEST_JAVA } from "../../engine/install/find-java.ts";
import type { DiskRoom } from "../../system/disk-room.ts";
import { bad, type DoctorFinding, ok, warn } from "./finding.ts";

/** Node's versions that can run Warraq: those of `engines` in package.json. Pure. */
export const judgeNode = (version: string): DoctorFinding => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isFit = (major === 22 && minor >= 18) || major > 22;
  return isFit
    ? ok("Node", version)
    : bad(
        "Node",
        version,
        "Install Node 22 (22.18 or newer) or 24: https://nodejs.org, or your system's packages.",
      );
};

/** The JDK that fits, if there is one, and otherwise those that do not. Pure. */
export const judgeJava = (fit: Jdk | undefined, others: readonly Jdk[]): DoctorFinding =>
  fit === undefined
    ? bad(
        "Java",
        others.length === 0
          ? "no JDK was found"
          : others.map(({ home, major }) => `Java ${major} at ${home} is too old`).join(", "),
        `Install a JDK, ${OLDEST_JAVA} or newer (Debian 13 and Ubuntu 24.04: apt-get install openjdk-21-jdk-headless), or set ELASTICSEARCH_URL to an Elasticsearch of your own.`,
      )
    : ok("Java", `${fit.version} at ${fit.home}`);

/** A share of a disk below which Elasticsearch will soon refuse writes (at 5%), and below which it is time to think of it. */
const FULL_SHARE = 0.06;
const SCARCE_SHARE = 0.1;

/** Room on a disk. Pure. */
export const judgeRoom = (name: string, room: DiskRoom | null): DoctorFinding => {
  if (room === null || room.total === 0) return ok(name, "does not say how much room it has");
  const share = room.free / room.total;
  const found = `${(room.free / 2 ** 30).toFixed(1)} GiB free, ${Math.round(share * 100)}%`;
  const cure =
    "Free some space: `./warraq reindex --drop-old` deletes replaced indices; or move the home (WARRAQ_HOME) to a larger disk.";
  if (share < FULL_SHARE) return bad(name, `${found}: Elasticsearch refuses writes below 5%`, cure);
  return share < SCARCE_SHARE ? warn(name, found, cure) : ok(name, found);
};

/** Clocks that differ by more than this make ages and orders wrong. */
const MOST_SKEW_MS = 30_000;

/** This machine's clock beside that of Redis. Pure. */
export const judgeClock = (oursMs: number, theirsMs: number): DoctorFinding => {
  const apart = Math.round(Math.abs(oursMs - theirsMs) / 1_000);
  return Math.abs(oursMs - theirsMs) <= MOST_SKEW_MS
    ? ok("Clock", "agrees with Redis")
    : warn(
        "Clock",
        `this machine and that of Redis are ${apart} seconds apart`,
        "Let both follow a time server (timedatectl set-ntp true). Nothing is lost, but ages and delays are wrong.",
      );
};

/** The role of a Redis, as it tells it. A replica takes no writes. Pure. */
export const judgeRedisRole = (role: string): DoctorFinding | null =>
  role === "master"
    ? null
    : bad(
        "Redis",
        `is a replica (${role}), which takes no writes`,
        "Set REDIS_URL to the primary. Behind a Sentinel, that is the address of its proxy or service.",
      );

/** What Elasticsearch's nodes say of their memory. */
export interface MemoryPressure {
  readonly heapBytes: number;
  /** Since the start of the nodes: requests that were refused because the heap had no room. */
  readonly tripped: number;
  readonly refusedWrites: number;
}

/** The heap is too small once it has refused work. How full it is says nothing: Java fills it before it cleans up. Pure. */
export const judgeHeap = (pressure: MemoryPressure | null): DoctorFinding => {
  const name = "Heap of Elasticsearch";
  if (pressure === null) return ok(name, "does not say");
  const { heapBytes, tripped, refusedWrites } = pressure;
  const found = `${Math.round(heapBytes / 2 ** 20)} MiB`;
  return tripped + refusedWrites === 0
    ? ok(name, found)
    : warn(
        name,
        `${found} were too little: ${tripped} requests and ${refusedWrites} writes refused since its start`,
        "Give it more: WARRAQ_HEAP_MB for an engine of ours, then ./warraq restart. What was refused was tried again.",
      );
};

/** Aliases whose templates are missing or of another version. Pure. */
export const judgeTemplates = (drifted: readonly string[]): DoctorFinding =>
  drifted.length === 0
    ? ok("Templates", "are those of this version")
    : warn(
        "Templates",
        `of ${drifted.join(", ")} are missing or changed: the next index would lack fields or analyzers`,
        "`./warraq up` writes them again at its start.",
      );

/** Watches of inotify that are enough for most archives: one is needed for each folder. */
const ENOUGH_WATCHES = 65_536;

/** The limit of inotify; null where there is none. Pure. */
export const judgeWatches = (limit: number | null): DoctorFinding => {
  const name = "inotify watches";
  if (limit === null) return ok(name, "not used on this system");
  return limit >= ENOUGH_WATCHES
    ? ok(name, String(limit))
    : warn(
        name,
        String(limit),
        `Run sysctl fs.inotify.max_user_watches=${ENOUGH_WATCHES * 8}. Until then, changes in some folders are only found by sweeps.`,
      );
};

/** What a watched folder is. */
export type FolderState = "readable" | "missing" | "no_folder" | "unreadable";

/** A watched folder. Pure. */
export const judgeFolder = (path: string, state: FolderState): DoctorFinding => {
  const name = `Folder ${path}`;
  if (state === "readable") return ok(name, "can be read");
  if (state === "missing") return warn(name, "does not exist", "Create it, or correct WARRAQ_WATCH.");
  if (state === "no_folder") return bad(name, "is not a folder", "Correct WARRAQ_WATCH.");
  return bad(
    name,
    "may not be read by this user",
    "Give the user that runs Warraq the right to read and to enter it (chmod o+rx, or setfacl -m u:USER:rx).",
  );
};
