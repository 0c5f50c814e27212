/** cli/status/: what `warraq status` prints, once or again and again. */
import type { LedgerStatus, QueueStatus } from "../../inspect/work-status.ts";
import { MOST_FILES } from "../../pipeline/batch.ts";
import { drawLines, drawWhole } from "../terminal/draw.ts";
import type { Look } from "../terminal/look.ts";
import { joinRuns, pathRuns, type Run, words } from "../terminal/run.ts";

/** The work and the files, as they were read at one moment. */
export interface FoundStatus extends QueueStatus, LedgerStatus {
  readonly engines: {
    readonly redis: { readonly url: string };
    readonly elasticsearch: { readonly url: string };
  };
}

const NAME_WIDTH = 14;
const COUNT_WIDTH = 9;
const COUNTS = ["waiting", "active", "delayed", "failed"] as const;
const KIB = 1_024;

const bytesText = (bytes: number): string =>
  bytes < KIB * KIB ? `${Math.ceil(bytes / KIB)} KiB` : `${(bytes / KIB / KIB).toFixed(1)} MiB`;

const tableLine = (name: string, cells: readonly (string | number)[]): string =>
  `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => String(cell).padStart(COUNT_WIDTH)).join("")}`;

/** A fact behind its name; what does not fit on the line is cut. */
const factLine = (name: string, runs: readonly Run[], look: Look): readonly string[] =>
  drawLines(runs, look, { first: name.padEnd(NAME_WIDTH + 1), mostLines: 1 });

/** Why files are where they are: `empty_text 3, file_unreadable 1`; no line if there are none. */
const reasonLine = (name: string, reasons: FoundStatus["quarantine"], look: Look): readonly string[] =>
  reasons.length === 0
    ? []
    : factLine(name, [words(reasons.map(({ reason, count }) => `${reason} ${count}`).join(", "))], look);

/** The status as lines: jobs by stage, files by state, what is in flight, where the engines are. */
export const drawStatus = (found: FoundStatus, look: Look): readonly string[] => [
  drawWhole([words(tableLine("stage", COUNTS), "strong")], look),
  ...Object.entries(found.stages).map(([stage, counts]) =>
    tableLine(
      stage,
      COUNTS.map((name) => counts[name]),
    ),
  ),
  ...drawLines([words(`jobs, each a batch of up to ${MOST_FILES} files`, "faint")], look),
  "",
  drawWhole([words(tableLine("state", ["files"]), "strong")], look),
  ...Object.entries(found.ledger).map(([state, count]) => tableLine(state, [count])),
  "",
  ...factLine(
    "in flight",
    [
      words(
        `${found.in_flight.files} files, ${bytesText(found.in_flight.bytes)}; oldest since ${found.oldest_waiting ?? "-"}`,
      ),
    ],
    look,
  ),
  ...reasonLine("quarantine", found.quarantine, look),
  ...reasonLine("waiting", found.unread.waiting, look),
  ...reasonLine("ignored", found.unread.ignored, look),
  // A file that never stops growing shows up here: it is not read before it is stable.
  ...found.still_written.flatMap(({ path, since }) =>
    factLine("being written", joinRuns([pathRuns(path, "usual"), [words(`since ${since}`)]]), look),
  ),
  ...factLine("Redis", [words(found.engines.redis.url)], look),
  ...factLine("Elasticsearch", [words(found.engines.elasticsearch.url)], look),
];

const FINAL = ["indexed", "duplicate", "quarantined", "ignored"] as const;

/** How many files are done. */
export const doneOf = ({ ledger }: Pick<FoundStatus, "ledger">): number =>
  FINAL.reduce((sum, state) => sum + ledger[state], 0);

/** The status in one line, for a log. */
export const statusLine = (found: FoundStatus): string =>
  [`in flight ${found.in_flight.files}`, ...FINAL.map((state) => `${state} ${found.ledger[state]}`)].join(
    ", ",
  );
