import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { WarraqError } from "../document/errors.ts";
import { STAGES } from "../document/stages.ts";
import { config } from "./commands/config.ts";
import { doctor } from "./commands/doctor.ts";
import { down } from "./commands/down.ts";
import { extract } from "./commands/extract.ts";
import { ingest } from "./commands/ingest.ts";
import { listQuarantine, retryQuarantine } from "./commands/quarantine.ts";
import { search } from "./commands/search.ts";
import { show } from "./commands/show.ts";
import { status } from "./commands/status.ts";
import { test } from "./commands/test.ts";
import { up } from "./commands/up.ts";
import { verify } from "./commands/verify.ts";
import { work } from "./commands/work.ts";
import { type Context, openContext } from "./context.ts";
import { say } from "./output.ts";
import { version } from "./project.ts";

/** cli/: the commands; the only room that reads the environment, writes to standard output and ends the process. */

/** Codes of errors that mean: the call or the configuration is wrong, not the work. */
const USAGE_CODES = new Set(["WARRAQ_USAGE", "WARRAQ_CONFIG_INVALID"]);
const FAILED = 1;
const WRONG_USAGE = 2;

interface Flags {
  readonly json?: true;
  readonly jsonl?: true;
  readonly size?: number;
  readonly allCopies?: true;
  readonly stages?: string;
}

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 1_000)
    throw new InvalidArgumentError("Expected a whole number from 1 to 1000.");
  return value;
};

const json = () => new Option("--json", "machine-readable output, and nothing else on standard output");

/** Builds the commands. Each answers with an exit code. */
const build = (env: NodeJS.ProcessEnv, onCode: (code: number) => void): Command => {
  const program = new Command("./warraq")
    .description("Watches folders of Arabic news text and makes them searchable in Arabic.")
    .version(version)
    .showHelpAfterError("(./warraq --help lists the commands)")
    .exitOverride();
  const open = (flags: Readonly<Record<string, unknown>> = {}): Context => openContext(flags, env);
  const add = (usage: string, description: string, example: string): Command =>
    program
      .command(usage)
      .description(description)
      .addHelpText("after", `\nExample:\n  ${example}`)
      .exitOverride();

  add(
    "up [dirs...]",
    "watch the folders, work, and serve the search page until Ctrl-C",
    "./warraq up ~/articles",
  )
    .option("--stages <names>", `work on these stages only (${STAGES.join(",")})`)
    .action(async (dirs: string[], { stages }: Flags) => {
      onCode(await up(open({ watch: dirs.length > 0 ? dirs : undefined, stages })));
    });
  add("down", "stop the local engines; their data stays", "./warraq down")
    .addOption(json())
    .action(async (flags: Flags) => onCode(await down(open(), { json: flags.json === true })));
  add("test", "run everything that CI checks", "./warraq test").action(async () =>
    onCode(await test({ env })),
  );
  add(
    "ingest <paths...>",
    "take files in once and wait until they are searchable",
    "./warraq ingest samples --json",
  )
    .addOption(json())
    .action(async (paths: string[], flags: Flags) =>
      onCode(await ingest(open(), paths, { json: flags.json === true })),
    );
  add(
    "search <query...>",
    "find articles; one JSON object a line, or words for a terminal",
    "./warraq search قسد",
  )
    .option("--size <n>", "results at the most", wholeNumber, 10)
    .option("--all-copies", "every document, not one a story")
    .addOption(json())
    .action(async (words: string[], flags: Flags) =>
      onCode(
        await search(open(), words.join(" "), {
          size: flags.size ?? 10,
          allCopies: flags.allCopies === true,
          json: flags.json === true,
        }),
      ),
    );
  add("show <id>", "print the whole document", "./warraq show 3f2a… --json")
    .addOption(json())
    .action(async (id: string, flags: Flags) =>
      onCode(await show(open(), id, { json: flags.json === true })),
    );
  add("status", "counts by stage and state, and where the engines are", "./warraq status --json")
    .addOption(json())
    .action(async (flags: Flags) => onCode(await status(open(), { json: flags.json === true })));
  add("verify", "check that no file is lost and none is doubled", "./warraq verify")
    .addOption(json())
    .action(async (flags: Flags) => onCode(await verify(open(), { json: flags.json === true })));
  add(
    "extract [paths...]",
    "read articles out of files (- is standard input); needs no engine",
    "./warraq extract a.txt",
  )
    .option("--jsonl", 'standard input has one {"id", "text"} or {"id", "path"} a line')
    .action(async (paths: string[], flags: Flags) => {
      if (paths.length === 0 && flags.jsonl !== true)
        throw new WarraqError("WARRAQ_USAGE", "Name a file, a folder, or - for standard input.");
      onCode(await extract(open(), paths, { jsonl: flags.jsonl === true }));
    });
  add("config", "print what is in force, secrets hidden", "./warraq config")
    .addOption(json())
    .action(async (flags: Flags) => onCode(await config(open(), { json: flags.json === true })));
  add("doctor", "check what the system needs, and say the cure", "./warraq doctor")
    .addOption(json())
    .action(async (flags: Flags) => onCode(await doctor(open(), { json: flags.json === true })));

  const quarantine = add("quarantine", "what failed and why", "./warraq quarantine list");
  quarantine
    .command("list", { isDefault: true })
    .description("list what failed, with reason and error")
    .addOption(json())
    .action(async (flags: Flags) => onCode(await listQuarantine(open(), { json: flags.json === true })));
  quarantine
    .command("retry [ids...]")
    .description("queue it again, all or by id")
    .addOption(json())
    .action(async (ids: string[], flags: Flags) =>
      onCode(await retryQuarantine(open(), ids, { json: flags.json === true })),
    );

  program.command("work", { hidden: true }).action(async () => onCode(await work(open())));
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
  say(`warraq: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return FAILED;
};

const main = async (): Promise<number> => {
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
