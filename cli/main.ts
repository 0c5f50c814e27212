import { Command, CommanderError } from "commander";
import { WarraqError } from "../pipeline/errors.ts";
import { systemCodeOf } from "../system/system-error.ts";
import { COMMANDS } from "./catalog.ts";
import type { CommandSpec, Flags } from "./command.ts";
import { endWithReader, say } from "./output/output.ts";
import { version } from "./project.ts";

/** cli/: the commands; the only room that reads the environment, writes to standard output and ends the process. */

/** Codes of errors that mean: the call or the configuration is wrong, not the work. */
const USAGE_CODES = new Set(["WARRAQ_USAGE", "WARRAQ_CONFIG_INVALID"]);
/** A disk that is full, over its quota or limit, or read-only. */
const DISK_CODES = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EROFS"]);
const FAILED = 1;
const WRONG_USAGE = 2;

const execute = async (spec: CommandSpec, command: Command, env: NodeJS.ProcessEnv): Promise<number> => {
  const words = command.processedArgs.flat().filter((word) => typeof word === "string");
  const flags: Flags = command.opts();
  const { openContext } = await import("./context.ts");
  const context = await openContext(spec.settings?.(words, flags) ?? {}, env);
  return (await spec.load())(context, words, flags);
};

/** Builds the program out of the catalog; `onCode` gets the exit code of the command that ran. */
const build = (env: NodeJS.ProcessEnv, onCode: (code: number) => void): Command => {
  const program = new Command("./warraq")
    .description("Watches folders of Arabic news text and makes them searchable in Arabic.")
    .version(version)
    .showHelpAfterError("(./warraq --help lists the commands)")
    .exitOverride();
  for (const spec of COMMANDS) {
    const command = program
      .command(spec.usage, { hidden: spec.hidden === true })
      .description(spec.description)
      .addHelpText("after", `\nExample:\n  ${spec.example}`)
      .exitOverride();
    for (const option of spec.options ?? []) command.addOption(option);
    command.action(async () => onCode(await execute(spec, command, env)));
  }
  return program;
};

/** What an error means for the exit code; says what happened. */
const explain = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof WarraqError) {
    say(`warraq: ${error.message}\n(${error.code}; see docs/errors.md)`);
    return USAGE_CODES.has(error.code) ? WRONG_USAGE : FAILED;
  }
  if (error instanceof Error && error.name === "AbortError") {
    say("warraq: stopped; the next run goes on where this one was.");
    return FAILED;
  }
  if (DISK_CODES.has(systemCodeOf(error))) {
    say(
      `warraq: the disk does not take what Warraq has to write there (${String(error)}). Make room or correct WARRAQ_HOME.`,
    );
    return FAILED;
  }
  say(`warraq: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return FAILED;
};

const main = async (): Promise<number> => {
  endWithReader();
  let code = 0;
  const program = build(process.env, (answer) => {
    code = answer;
  });
  try {
    await program.parseAsync(process.argv.slice(2), { from: "user" });
  } catch (error) {
    return explain(error);
  }
  return code;
};

process.exitCode = await main();
