import { Command } from "commander";
import { COMMANDS } from "./catalog.ts";
import type { CommandSpec, Flags } from "./command.ts";
import { version } from "./project.ts";

/** Runs the command that was called, with the words and options that followed it. */
export type Execute = (spec: CommandSpec, words: readonly string[], flags: Flags) => Promise<void>;

const SETTINGS_HELP = `
Settings come from options, environment variables, a configuration file and defaults, in this order.
\`./warraq config --help\` explains the file, \`./warraq config\` prints every setting in force.

Example:
  ./warraq up ~/articles`;

const isText = (word: unknown): word is string => typeof word === "string";

/** Builds the command line out of the catalog. Parsing throws CommanderError for a wrong call, and after printing help. */
export const buildProgram = (execute: Execute): Command => {
  const program = new Command("./warraq")
    .description("Watches folders of Arabic news text and makes them searchable in Arabic.")
    .version(version)
    .addHelpText("after", SETTINGS_HELP)
    .showHelpAfterError("(./warraq --help lists the commands)")
    .exitOverride();
  for (const spec of COMMANDS) {
    const command = program
      .command(spec.usage, { hidden: spec.hidden === true })
      .description(spec.description)
      .addHelpText("after", `${spec.details ?? ""}\nExample:\n  ${spec.example}`)
      .exitOverride();
    for (const option of spec.options ?? []) command.addOption(option);
    command.action(() => execute(spec, command.processedArgs.flat().filter(isText), command.opts<Flags>()));
  }
  return program;
};
