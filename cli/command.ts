import { InvalidArgumentError, Option } from "commander";
import { type ExportFormat, EXPORT_FORMATS } from "../search/export/export-format.ts";
import { type Sort, SORTS } from "../search/find/search-input.ts";
import type { Context } from "./context.ts";

/** The options of all commands together; each command reads its own. */
export interface Flags {
  readonly json?: boolean;
  readonly plain?: boolean;
  readonly watch?: boolean;
  readonly jsonl?: boolean;
  readonly size?: number;
  readonly allCopies?: boolean;
  readonly versions?: boolean;
  readonly sort?: Sort;
  readonly format?: ExportFormat;
  readonly why?: boolean;
  readonly facets?: boolean;
  readonly events?: boolean;
  readonly happened?: string;
  readonly within?: number;
  readonly dropOld?: boolean;
  readonly stages?: string;
  readonly reason?: string;
  readonly diff?: string;
  readonly explain?: boolean;
  readonly recurring?: boolean;
  readonly all?: boolean;
  readonly url?: string;
  readonly space?: string;
  readonly wait?: string;
  readonly daemon?: boolean;
  readonly follow?: boolean;
  readonly lines?: number;
  readonly user?: boolean;
  readonly name?: string;
  readonly runAs?: string;
  readonly repository?: string;
}

/** Runs a command with the words that followed it. Returns the exit code: 0 done, 1 the work failed. */
export type Run = (context: Context, words: readonly string[], flags: Flags) => Promise<number>;

/** A command as the catalog lists it. */
export interface CommandSpec {
  /** Name and arguments, as the help shows them. */
  readonly usage: string;
  readonly description: string;
  /** More text for the help of the command, between its options and the example. */
  readonly details?: string;
  readonly example: string;
  readonly options?: readonly Option[];
  /** Values of settings that the words or options of this command override. */
  readonly settings?: (words: readonly string[], flags: Flags) => Readonly<Record<string, unknown>>;
  /** Whether its words say which folders are watched. The other commands take those of the last `up`. */
  readonly choosesRoots?: boolean;
  /** False for a command that works on the home of another user, and so must not trust it. */
  readonly usesHome?: boolean;
  /** Loads the command only when it is called, so that it starts without waiting for the code of the others. */
  readonly load: () => Promise<Run>;
  readonly hidden?: boolean;
}

const positiveInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError("Expected a whole number from 1 on.");
  return value;
};

export const withinOption = (): Option =>
  new Option(
    "--within <km>",
    "with --events: also what happened so near to the places of the query",
  ).argParser(positiveInteger);

export const jsonOption = (): Option =>
  new Option("--json", "print JSON, and nothing else on standard output");

export const plainOption = (): Option =>
  new Option("--plain", "print for a person, without colors and invisible characters, into a pipe too");

export const jsonlOption = (): Option =>
  new Option("--jsonl", 'read one {"id", "text"} or {"id", "path"} a line from standard input');

export const sizeOption = (): Option =>
  new Option("--size <n>", "print at most this many results (default: 10; with --format, all)").argParser(
    positiveInteger,
  );

export const linesOption = (): Option =>
  new Option("-n, --lines <n>", "print at most this many lines first (default: 100)").argParser(
    positiveInteger,
  );

export const repositoryOption = (): Option =>
  new Option("--repository <name>", "the snapshot repository of Elasticsearch (WARRAQ_SNAPSHOT_REPOSITORY)");

export const unitOption = (): Option =>
  new Option("--name <name>", "the service `warraq-NAME`, where there is more than one");

export const sortOption = (): Option =>
  new Option("--sort <order>", "best first, newest first or oldest first").choices(SORTS);

export const formatOption = (): Option =>
  new Option(
    "--format <format>",
    "export every result to standard output: as one JSON list, one JSON object a line, or a table",
  ).choices(EXPORT_FORMATS);
