import path from "node:path";

/** The programs that a local instance needs. */
export type EngineName = "redis" | "elasticsearch";

/** Where an engine keeps its things below `WARRAQ_HOME`. */
export interface EnginePaths {
  /** What runs: pid and port. Gone while nothing runs. */
  readonly runFile: string;
  readonly log: string;
  readonly data: string;
  /** The port of the last start. It lies with the data: whoever has the data open listens there. */
  readonly portFile: string;
}

/** The paths of one engine: `enginePaths("/srv/.warraq", "redis").log` is `/srv/.warraq/logs/redis.log`. */
export const enginePaths = (home: string, name: EngineName): EnginePaths => ({
  runFile: path.join(home, "run", `${name}.json`),
  log: path.join(home, "logs", `${name}.log`),
  data: path.join(home, "data", name),
  portFile: path.join(home, "data", `${name}.port`),
});

/** Downloaded and built programs: nothing in it is data, so it can be deleted at any time. */
export const installDir = (home: string): string => path.join(home, "engines");

/**
 * Where installed programs may lie, the best place first. A second home uses what the project's own home already
 * has and downloads nothing.
 */
export const installDirs = (home: string, projectDir: string): readonly string[] => [
  ...new Set([installDir(home), installDir(path.join(projectDir, ".warraq"))]),
];
