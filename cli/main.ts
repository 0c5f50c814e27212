/** cli/: the commands. The only room that reads the environment, writes to standard output and ends the process. */
import { CommanderError } from "commander";
import { WarraqError } from "../pipeline/errors.ts";
import type { CommandSpec, Flags } from "./command.ts";
import { explainError } from "./output/explain-error.ts";
import { endWithReader, say } from "./output/output.ts";
import { buildProgram } from "./program.ts";

/** Errors with these codes mean that the call or the configuration is wrong, not that the work failed. */
const USAGE_CODES = new Set(["WARRAQ_USAGE", "WARRAQ_CONFIG_INVALID"]);
const FAILED = 1;
const WRONG_USAGE = 2;

const execute = async (spec: CommandSpec, words: readonly string[], flags: Flags): Promise<number> => {
  // Loaded here, so that help is printed without waiting for it.
  const { openContext } = await import("./context.ts");
  const context = openContext(
    spec.settings?.(words, flags) ?? {},
    process.env,
    spec.choosesRoots,
    spec.usesHome,
  );
  return (await spec.load())(context, words, flags);
};

/** Says what happened, and returns the exit code that this error means. */
const reportError = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof WarraqError) {
    say(`warraq: ${error.message}\n(${error.code}; see docs/errors.md)`);
    return USAGE_CODES.has(error.code) ? WRONG_USAGE : FAILED;
  }
  if (error instanceof Error && error.name === "AbortError") {
    say("warraq: stopped; the next run continues where this one stopped.");
    return FAILED;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(`warraq: ${explainError(error) ?? text}`);
  return FAILED;
};

const main = async (): Promise<number> => {
  endWithReader();
  let code = 0;
  const program = buildProgram(async (spec, words, flags) => {
    code = await execute(spec, words, flags);
  });
  try {
    await program.parseAsync(process.argv.slice(2), { from: "user" });
  } catch (error) {
    return reportError(error);
  }
  return code;
};

process.exitCode = await main();
