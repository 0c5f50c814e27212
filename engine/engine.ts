import type { EngineName, EnginePaths } from "./engine-home.ts";
import type { InstallContext } from "./install/system-packages.ts";

/** What the caller decides. */
export interface EngineContext extends InstallContext {
  /** `WARRAQ_HOME`, absolute. */
  readonly home: string;
  readonly projectDir: string;
  /** Heap of Elasticsearch in MiB. */
  readonly heapMb: number;
  /**
   * Whether an engine that a release without secrets started is started again with one. For the `up` that owns the home: others would
   * take it away from an `up` of that release.
   */
  readonly renew?: boolean;
}

/** How to start a process. */
export interface EngineCommand {
  readonly file: string;
  readonly args: readonly string[];
  /** Environment variables in addition to those of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** Where an engine listens, and what it demands of whoever asks it. */
export interface EngineAddress {
  readonly port: number;
  /** Undefined for an engine that a release without secrets started. */
  readonly secret: string | undefined;
}

/** The command that starts an engine which listens at a port and demands a secret. */
type EngineCommandAt = (
  address: EngineAddress & { readonly secret: string },
  paths: EnginePaths,
) => EngineCommand;

/** A program that runs in the background. */
export interface Engine {
  readonly name: EngineName;
  /** With the secret, if there is one, as user and password. */
  readonly url: (address: EngineAddress) => string;
  readonly isReady: (address: EngineAddress) => Promise<boolean>;
  /** The id of the process that has this data folder open and listens on this port, if there is one. */
  readonly serverOf: (address: EngineAddress, data: string) => Promise<number | undefined>;
  /** Finds the program, or installs it. */
  readonly prepare: (context: EngineContext) => Promise<EngineCommandAt>;
  /** Called after the engine has stopped when asked to, without being killed. */
  readonly afterStop?: (home: string) => void;
}
