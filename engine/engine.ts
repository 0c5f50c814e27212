import type { EngineName, EnginePaths } from "./engine-home.ts";
import type { InstallContext } from "./install/system-packages.ts";

/** What the caller decides. */
export interface EngineContext extends InstallContext {
  /** `WARRAQ_HOME`, absolute. */
  readonly home: string;
  readonly projectDir: string;
  /** Heap of Elasticsearch in MiB. */
  readonly heapMb: number;
}

/** How to start a process. */
export interface EngineCommand {
  readonly file: string;
  readonly args: readonly string[];
  /** Environment variables in addition to those of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** The command that starts the engine at a port. */
type EngineCommandAt = (port: number, paths: EnginePaths) => EngineCommand;

/** A program that runs in the background. */
export interface Engine {
  readonly name: EngineName;
  readonly url: (port: number) => string;
  readonly isReady: (port: number) => Promise<boolean>;
  /** The id of the process that has this data folder open and listens on this port, if there is one. */
  readonly serverOf: (port: number, data: string) => Promise<number | undefined>;
  /** Finds the program, or installs it. */
  readonly prepare: (context: EngineContext) => Promise<EngineCommandAt>;
  /** Called after the engine has stopped when asked to, without being killed. */
  readonly afterStop?: (home: string) => void;
}
