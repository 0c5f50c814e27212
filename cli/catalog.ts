import { Option } from "commander";
import { STAGES } from "../pipeline/stages.ts";
import {
  type CommandSpec,
  formatOption,
  jsonlOption,
  jsonOption,
  sizeOption,
  sortOption,
} from "./command.ts";

const CONFIG_DETAILS = `
A setting has the first of these values that is there:
  1. an option or argument of the command, such as the folders after \`up\`
  2. its environment variable; an empty one counts as not set
  3. its value in the configuration file: warraq.json in the current folder, or the file that WARRAQ_CONFIG names
  4. its default
The configuration file holds one JSON object. Its keys are the names that \`./warraq config\` prints in brackets:
  {"watch": ["/srv/articles"], "stableMs": 2000}
`;

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    usage: "up [dirs...]",
    description: "watch folders, index what is dropped there, and serve the search page, until Ctrl-C",
    example: "./warraq up ~/articles",
    options: [
      new Option(
        "--stages <names>",
        `work on these stages only, separated by commas (default: ${STAGES.join(",")})`,
      ),
    ],
    settings: (dirs, { stages }) => ({ watch: dirs.length > 0 ? dirs : undefined, stages }),
    load: async () => (await import("./commands/up.ts")).up,
  },
  {
    usage: "down",
    description: "stop the local engines; their data stays",
    example: "./warraq down",
    options: [jsonOption()],
    load: async () => (await import("./commands/down.ts")).down,
  },
  {
    usage: "test",
    description: "run everything that CI checks",
    example: "./warraq test",
    load: async () => (await import("./commands/test.ts")).test,
  },
  {
    usage: "ingest <paths...>",
    description: "index files and folders once, and wait until they are searchable",
    example: "./warraq ingest samples --json",
    options: [jsonOption()],
    load: async () => (await import("./commands/ingest.ts")).ingest,
  },
  {
    usage: "search <query...>",
    description: "find articles; prints text on a terminal, else one JSON object a line",
    example: "./warraq search 'قصف حلب -هدنة' --sort time",
    options: [
      sizeOption(),
      sortOption(),
      formatOption(),
      new Option("--why", "say which words of a text matched which words of the query"),
      new Option("--all-copies", "show every document, not one for each story"),
      jsonOption(),
    ],
    load: async () => (await import("./commands/search.ts")).search,
  },
  {
    usage: "show <id>",
    description: "print a whole document, or how another one differs from it",
    example: "./warraq show ID --diff OTHER",
    options: [
      new Option("--diff <other>", "print the words that document OTHER dropped, added or replaced"),
      jsonOption(),
    ],
    load: async () => (await import("./commands/show.ts")).show,
  },
  {
    usage: "status",
    description: "count jobs by stage and files by state, and say where the engines are",
    example: "./warraq status --json",
    options: [jsonOption()],
    load: async () => (await import("./commands/status.ts")).status,
  },
  {
    usage: "verify",
    description: "check that no file is lost and no document is there twice",
    example: "./warraq verify",
    options: [jsonOption()],
    load: async () => (await import("./commands/verify.ts")).verify,
  },
  {
    usage: "confirm-deletes",
    description: "mark missing files as deleted, when most of a folder is gone and /readyz asks",
    example: "./warraq confirm-deletes",
    options: [jsonOption()],
    load: async () => (await import("./commands/confirm-deletes.ts")).confirmDeletes,
  },
  {
    usage: "quarantine [action] [ids...]",
    description: "`list` the files that failed and why, `show` one, or `retry` all, by id or by reason",
    example: "./warraq quarantine retry --reason file_unreadable",
    options: [new Option("--reason <code>", "only files that failed for this reason"), jsonOption()],
    load: async () => (await import("./commands/quarantine.ts")).quarantine,
  },
  {
    usage: "reindex",
    description: "make a new index from the documents, and switch to it without a gap",
    example: "./warraq reindex",
    options: [new Option("--drop-old", "delete the indices that were replaced"), jsonOption()],
    load: async () => (await import("./commands/reindex.ts")).reindex,
  },
  {
    usage: "extract [paths...]",
    description: "read articles out of files (- is standard input) and print them; needs no engine",
    example: "./warraq extract --explain article.txt",
    options: [
      jsonlOption(),
      new Option("--explain", "print each line, what became of it, and the rule behind it"),
      new Option("--recurring", "leave out lines that recur in a folder; reads everything twice"),
      new Option("--json", "with --explain, print one JSON object a file; else the output is JSON anyway"),
    ],
    load: async () => (await import("./commands/extract.ts")).extract,
  },
  {
    usage: "cluster [paths...]",
    description: "say which documents are copies of one story, one JSON object a line; needs no engine",
    example: "./warraq cluster articles/ > stories.jsonl",
    options: [jsonlOption(), new Option("--json", "changes nothing: the output is JSON anyway")],
    load: async () => (await import("./commands/cluster.ts")).cluster,
  },
  {
    usage: "config",
    description: "print every setting in force and where it came from, secrets hidden",
    details: CONFIG_DETAILS,
    example: "./warraq config",
    options: [jsonOption()],
    load: async () => (await import("./commands/config.ts")).config,
  },
  {
    usage: "doctor",
    description: "check everything that Warraq needs, and say how to fix what is wrong",
    example: "./warraq doctor",
    options: [jsonOption()],
    load: async () => (await import("./commands/doctor.ts")).doctor,
  },
  {
    usage: "work",
    description: "run one worker process; `up` and `ingest` start these",
    example: "./warraq up",
    hidden: true,
    load: async () => (await import("./commands/work.ts")).work,
  },
];
