import { Option } from "commander";
import { STAGES } from "../pipeline/stages.ts";
import { type CommandSpec, formatOption, jsonOption, sizeOption, sortOption } from "./command.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    usage: "up [dirs...]",
    description: "watch the folders, work, and serve the search page until Ctrl-C",
    example: "./warraq up ~/articles",
    options: [new Option("--stages <names>", `work on these stages only (${STAGES.join(",")})`)],
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
    description: "take files in once and wait until they are searchable",
    example: "./warraq ingest samples --json",
    options: [jsonOption()],
    load: async () => (await import("./commands/ingest.ts")).ingest,
  },
  {
    usage: "search <query...>",
    description: "find articles; one JSON object a line, or words for a terminal",
    example: "./warraq search قسد",
    options: [
      sizeOption(),
      sortOption(),
      formatOption(),
      new Option("--why", "say which words of the query met which words of the text"),
      new Option("--all-copies", "every document, not one a story"),
      jsonOption(),
    ],
    load: async () => (await import("./commands/search.ts")).search,
  },
  {
    usage: "show <id>",
    description: "print the whole document, or what another one says otherwise",
    example: "./warraq show ID --diff OTHER",
    options: [new Option("--diff <other>", "words that OTHER dropped, added or replaced"), jsonOption()],
    load: async () => (await import("./commands/show.ts")).show,
  },
  {
    usage: "status",
    description: "counts by stage and state, and where the engines are",
    example: "./warraq status --json",
    options: [jsonOption()],
    load: async () => (await import("./commands/status.ts")).status,
  },
  {
    usage: "verify",
    description: "check that no file is lost and none is doubled",
    example: "./warraq verify",
    options: [jsonOption()],
    load: async () => (await import("./commands/verify.ts")).verify,
  },
  {
    usage: "confirm-deletes",
    description: "mark missing files as deleted, after most of a folder went at once and health asks",
    example: "./warraq confirm-deletes",
    options: [jsonOption()],
    load: async () => (await import("./commands/confirm-deletes.ts")).confirmDeletes,
  },
  {
    usage: "quarantine [action] [ids...]",
    description: "`list` what failed and why, `show` one file, or `retry`: all, by id or by reason",
    example: "./warraq quarantine retry --reason file_unreadable",
    options: [new Option("--reason <code>", "only what failed for this reason"), jsonOption()],
    load: async () => (await import("./commands/quarantine.ts")).quarantine,
  },
  {
    usage: "reindex",
    description: "make a new index from the documents and put it in place without a gap",
    example: "./warraq reindex",
    options: [new Option("--drop-old", "delete the indices that were replaced"), jsonOption()],
    load: async () => (await import("./commands/reindex.ts")).reindex,
  },
  {
    usage: "extract [paths...]",
    description: "read articles out of files (- is standard input); needs no engine",
    example: "./warraq extract article.txt",
    options: [
      new Option("--jsonl", 'standard input has one {"id", "text"} or {"id", "path"} a line'),
      new Option("--explain", "print each line with what became of it and the rule behind it"),
      new Option("--recurring", "read all first, and leave out the lines that recur in a folder"),
      new Option("--json", "with --explain: one object a file; without it the answer is JSON anyway"),
    ],
    load: async () => (await import("./commands/extract.ts")).extract,
  },
  {
    usage: "cluster [paths...]",
    description:
      "tell which documents are copies of one story, one line a document; reads everything first; needs no engine",
    example: "./warraq cluster articles/ > stories.jsonl",
    options: [
      new Option("--jsonl", 'standard input has one {"id", "text"} or {"id", "path"} a line'),
      jsonOption(),
    ],
    load: async () => (await import("./commands/cluster.ts")).cluster,
  },
  {
    usage: "config",
    description: "print what is in force, secrets hidden",
    example: "./warraq config",
    options: [jsonOption()],
    load: async () => (await import("./commands/config.ts")).config,
  },
  {
    usage: "doctor",
    description: "check what the system needs, and say the cure",
    example: "./warraq doctor",
    options: [jsonOption()],
    load: async () => (await import("./commands/doctor.ts")).doctor,
  },
  {
    usage: "work",
    description: "one worker process; `up` and `ingest` start these",
    example: "./warraq up",
    hidden: true,
    load: async () => (await import("./commands/work.ts")).work,
  },
];
