import path from "node:path";

/** The programs that Warraq can run as local engines. */
export type EngineName = "redis" | "elasticsearch";

/** The paths of an engine below `WARRAQ_HOME`. */
export interface EnginePaths {
  /** Process id and port of the running engine. Missing while it does not run. */
  readonly runFile: string;
  readonly log: string;
  readonly data: string;
  /** The port of the last start. It is kept beside the data: a process that has the data open listens on this port. */
  readonly portFile: string;
  /** The secret that the engine at that port demands. Missing for one that a release without secrets started. */
  readonly secretFile: string;
  /** What the engine reads at its start and no argument may show, since every user of the machine sees arguments. */
  readonly configFile: string;
}

/** The paths of one engine: `enginePaths("/srv/.warraq", "redis").log` is `/srv/.warraq/logs/redis.log`. */
export const enginePaths = (home: string, name: EngineName): EnginePaths => ({
  runFile: path.join(home, "run", `${name}.json`),
  log: path.join(home, "logs", `${name}.log`),
  data: path.join(home, "data", name),
  portFile: path.join(home, "data", `${name}.port`),
  secretFile: path.join(home, "data", `${name}.secret`),
  configFile: path.join(home, "run", `${name}.conf`),
});

/** The folder of downloaded and built programs. It holds no data, so it can be deleted at any time. */
export const installDir = (home: string): string => path.join(home, "engines");

/**
 * The folders to look for installed programs in, the preferred one first. Any home may use the programs of the project's own home, so
 * that it downloads nothing again.
 */
export const installDirs = (home: string, projectDir: string): readonly string[] => [
  ...new Set([installDir(home), installDir(path.join(projectDir, ".warraq"))]),
];

/** The folder for a package of the system that is unpacked and not installed, below a folder of installed programs. */
export const unpackedIn = (folder: string, name: string): string => path.join(folder, "packages", name);
