import type { EngineName, EnginePaths } from "./engine-home.ts";
import type { InstallContext } from "./install/system-packages.ts";

/** What a caller of this room decides. */
export interface EngineContext extends InstallContext {
  /** `WARRAQ_HOME`, absolute. */
  readonly home: string;
  readonly projectDir: string;
  readonly heapMb: number;
}

/** How to start a process. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** What its environment has beyond ours. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the engine at a port. */
type CommandAt = (port: number, paths: EnginePaths) => Command;

/** One program that runs in the background. */
export interface Engine {
  readonly name: EngineName;
  readonly url: (port: number) => string;
  readonly isReady: (port: number) => Promise<boolean>;
  /** The process that has this data folder open and listens at this port, if there is one. */
  readonly serverOf: (port: number, data: string) => Promise<number | undefined>;
  /** Finds the program or installs it. */
  readonly prepare: (context: EngineContext) => Promise<CommandAt>;
  /** Called when it has ended by itself after it was asked to. */
  readonly afterStop?: (home: string) => void;
}
