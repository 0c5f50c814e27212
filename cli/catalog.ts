import { Option } from "commander";
import { STAGES } from "../pipeline/stages.ts";
import {
  type CommandSpec,
  formatOption,
  jsonlOption,
  jsonOption,
  linesOption,
  plainOption,
  repositoryOption,
  sizeOption,
  sortOption,
  unitOption,
  withinOption,
} from "./command.ts";

const CONFIG_DETAILS = `
A setting has the first of these values that is there:
  1. an option or argument of the command, such as the folders after \`up\`
  2. its environment variable; an empty one counts as not set
  3. its value in the configuration file: warraq.json beside the program, or the file that WARRAQ_CONFIG names
  4. its default
The configuration file holds one JSON object. Its keys are the names that \`./warraq config\` prints in brackets:
  {"watch": ["/srv/articles"], "stableMs": 2000}
`;

const SEARCH_DETAILS = `
On a terminal, and with --plain, results are for a person to read: \`./warraq show 2\` prints the second one whole.
Otherwise, and with --json, each is one JSON object on a line of its own, for programs.
On a terminal invisible characters keep Arabic apart from numbers and paths, and words that matched are in color.
--plain leaves both out and marks *these words* so. NO_COLOR=1 turns colors off, FORCE_COLOR=1 on.
With --events the conditions \`event:\`, \`place:\` and \`country:\` of the query are asked of the events themselves:
  ./warraq search 'place:"عين عيسى"' --events --happened 2019..2021 --within 20 --format csv
`;

const SHOW_DETAILS = `
An id is what \`./warraq search --json\` prints, or the number of a result of the last search on a terminal:
  ./warraq show 1 --diff 2
`;

const STATUS_DETAILS = `
With --watch the counts are drawn anew in their place on a terminal. Elsewhere each reading is a line; with --json it is one JSON object.
`;

const KIBANA_DETAILS = `
The import waits until Kibana is ready, and overwrites what an earlier import brought; it can be repeated. Credentials come from
KIBANA_API_KEY, or from KIBANA_USERNAME and KIBANA_PASSWORD. To import by hand instead, under Stack Management, Saved Objects:
  ./warraq kibana export > warraq.ndjson
`;

const SERVICE_DETAILS = `
The settings of this call (environment, options) go into a file that only the service's owner can read; \`install\` prints its path.
A file that is there already keeps what this call does not set. Then \`./warraq logs\`, \`restart\` and \`down\` work on the service.
\`--name workers\` installs a second service beside the first, such as one with other WARRAQ_STAGES and another WARRAQ_HOME.
`;

const BACKUP_DETAILS = `
With --repository, or WARRAQ_SNAPSHOT_REPOSITORY, Elasticsearch saves the documents itself, as a snapshot that only copies what its
repository does not have yet; the folder says which, and \`restore\` takes the same folder. Without, the folder holds everything.
Ctrl-C leaves nothing behind.
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
      new Option("--daemon", "run in the background, with a log in the home"),
    ],
    choosesRoots: true,
    settings: (dirs, { stages }) => ({ watch: dirs.length > 0 ? dirs : undefined, stages }),
    load: async () => (await import("./commands/up.ts")).up,
  },
  {
    usage: "down",
    description: "stop what runs in the background and the local engines; their data stays",
    example: "./warraq down",
    options: [jsonOption()],
    load: async () => (await import("./commands/background/down.ts")).down,
  },
  {
    usage: "restart",
    description: "stop what runs in the background and start it again, as after an upgrade",
    example: "./warraq restart",
    load: async () => (await import("./commands/background/restart.ts")).restart,
  },
  {
    usage: "logs",
    description: "print the log of what runs in the background",
    example: "./warraq logs -f",
    options: [new Option("-f, --follow", "go on with what comes, until Ctrl-C"), linesOption(), unitOption()],
    load: async () => (await import("./commands/background/logs.ts")).logs,
  },
  {
    usage: "service <action> [dirs...]",
    description: "`install` a systemd service that starts with the machine, `remove` it, or `show` its unit",
    details: SERVICE_DETAILS,
    example: "./warraq service install ~/articles --user",
    options: [
      new Option("--user", "a service of this user, without root"),
      new Option("--run-as <user>", "whom a service of the system runs as (default: the owner of Warraq)"),
      unitOption(),
    ],
    usesHome: false,
    settings: ([, ...dirs]) => ({ watch: dirs.length > 0 ? dirs : undefined }),
    load: async () => (await import("./commands/background/service.ts")).service,
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
    description: "find articles; prints for a person on a terminal, else one JSON object a line",
    details: SEARCH_DETAILS,
    example: "./warraq search 'قصف حلب -هدنة' --sort time",
    options: [
      sizeOption(),
      sortOption(),
      formatOption(),
      new Option("--why", "say which words of a text matched which words of the query"),
      new Option("--facets", "count the results by outlet, month, person, place and the like instead"),
      new Option(
        "--events",
        "print what happened in the results instead: who did what to whom, according to whom",
      ),
      new Option("--happened <time>", "with --events: what happened then, as 2019 or 2019-10..2021"),
      withinOption(),
      new Option("--all-copies", "show every document, not one for each story"),
      new Option("--versions", "search earlier versions too: texts that files held before they were changed"),
      plainOption(),
      jsonOption(),
    ],
    load: async () => (await import("./commands/search.ts")).search,
  },
  {
    usage: "show <id>",
    description: "print a whole document, or how another one differs from it",
    details: SHOW_DETAILS,
    example: "./warraq show ID --diff OTHER",
    options: [
      new Option("--diff <other>", "print the words that document OTHER dropped, added or replaced"),
      plainOption(),
      jsonOption(),
    ],
    load: async () => (await import("./commands/show.ts")).show,
  },
  {
    usage: "status",
    description: "count jobs by stage and files by state, and say where the engines are",
    details: STATUS_DETAILS,
    example: "./warraq status --watch",
    options: [new Option("--watch", "again every two seconds, until Ctrl-C"), jsonOption()],
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
    usage: "backup <dir>",
    description: "write everything that cannot be made again into a new folder, compressed",
    example: "./warraq backup /mnt/backup/warraq-monday",
    details: BACKUP_DETAILS,
    options: [repositoryOption(), jsonOption()],
    settings: (_, { repository }) => ({ snapshotRepository: repository }),
    load: async () => (await import("./commands/backup/backup.ts")).backup,
  },
  {
    usage: "restore <dir>",
    description: "write a backup into an empty archive",
    example: "./warraq restore /mnt/backup/warraq-monday",
    options: [repositoryOption(), jsonOption()],
    settings: (_, { repository }) => ({ snapshotRepository: repository }),
    load: async () => (await import("./commands/backup/restore.ts")).restore,
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
    usage: "enrich [paths...]",
    description:
      "read articles and print them with the names, places, times, quotes and events in them; needs no engine",
    example: "./warraq enrich --explain article.txt",
    options: [
      jsonlOption(),
      new Option("--explain", "print the text with what was found marked in it, and the evidence"),
      new Option(
        "--all",
        "enrich the stored documents again, where a newer version or other lexicons may find more",
      ),
      new Option(
        "--json",
        "with --all, print the result as JSON; else the output is JSON anyway, but for --explain",
      ),
    ],
    load: async () => (await import("./commands/enrich.ts")).enrich,
  },
  {
    usage: "lexicon <action> [words...]",
    description:
      "`check` your own names, or `import` places of geonames, whosonfirst or pcodes as rows of a lexicon",
    example: "./warraq lexicon import geonames SY.txt > lexicons/syria.jsonl",
    options: [new Option("--json", "with check, print the result as JSON; import prints JSON lines anyway")],
    load: async () => (await import("./commands/lexicon.ts")).lexicon,
  },
  {
    usage: "cluster [paths...]",
    description: "say which documents are copies of one story, one JSON object a line; needs no engine",
    example: "./warraq cluster articles/ > stories.jsonl",
    options: [jsonlOption(), new Option("--json", "changes nothing: the output is JSON anyway")],
    load: async () => (await import("./commands/cluster.ts")).cluster,
  },
  {
    usage: "kibana <action>",
    description:
      "`import` data views, searches, maps and dashboards into Kibana, or `export` them as a file for it",
    details: KIBANA_DETAILS,
    example: "./warraq kibana import --url http://127.0.0.1:5601",
    options: [
      new Option("--url <url>", "address of Kibana (default: KIBANA_URL, or http://127.0.0.1:5601)"),
      new Option("--space <id>", "space of Kibana to import into (default: KIBANA_SPACE, or default)"),
      new Option("--wait <seconds>", "how long to wait until Kibana is ready (default: 180)"),
      jsonOption(),
    ],
    settings: (_, { url, space, wait }) => ({ kibanaUrl: url, kibanaSpace: space, kibanaWaitSeconds: wait }),
    load: async () => (await import("./commands/kibana.ts")).kibana,
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
    usage: "supervise [words...]",
    description: "run a command in the background; `up --daemon` starts this",
    example: "./warraq up",
    hidden: true,
    load: async () => (await import("./commands/background/supervise.ts")).supervise,
  },
  {
    usage: "work",
    description: "run one worker process; `up` and `ingest` start these",
    example: "./warraq up",
    hidden: true,
    load: async () => (await import("./commands/work.ts")).work,
  },
];
