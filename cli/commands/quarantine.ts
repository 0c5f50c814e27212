import { type FileId, shownPath } from "../../document/source-file.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import { REASONS } from "../../document/reasons.ts";
import type { LedgerFilter } from "../../search/archive/ledger.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { reasonCalled } from "../../inspect/reason-called.ts";
import { retryQuarantined } from "../../intake/retry-quarantined.ts";
import type { Run } from "../command.ts";
import type { Context } from "../context.ts";
import { findEngines } from "../wiring/engines.ts";
import { intakeDeps } from "../wiring/intake-deps.ts";
import { printJson, printLine } from "../output/output.ts";
import { openRuntime, type Runtime } from "../wiring/runtime.ts";
import { pathForTerminal } from "../../system/for-terminal.ts";

const withRuntime = async (context: Context, work: (runtime: Runtime) => Promise<void>): Promise<number> => {
  const engines = await findEngines(context, ["redis", "elasticsearch"]);
  const runtime = await openRuntime(context.config, engines, { patient: false, log: context.log });
  try {
    await runtime.ledger.refresh();
    await work(runtime);
  } finally {
    await runtime.close();
  }
  return 0;
};

const filterOf = (reason: string | undefined): LedgerFilter => ({
  state: "quarantined",
  ...(reason === undefined ? {} : { reason: reasonCalled(reason) }),
});

const printRecord = async (record: LedgerRecord, json: boolean): Promise<void> => {
  const { id, file, reason, failure } = record;
  const meaning = reason === undefined ? "" : REASONS[reason];
  if (json) return printJson({ id, path: shownPath(file), reason, meaning, ...failure });
  await printLine(`${pathForTerminal(shownPath(file))}\n  ${reason}: ${meaning}`);
  if (failure !== undefined)
    await printLine(pathForTerminal(`  ${failure.stage}, attempt ${failure.attempts}: ${failure.message}`));
  await printLine(`  ${id}`);
};

/** Prints the files in quarantine, and why. */
const list = (context: Context, filter: LedgerFilter, json: boolean): Promise<number> =>
  withRuntime(context, async ({ ledger }) => {
    for await (const page of ledger.walk(filter)) for (const record of page) await printRecord(record, json);
  });

/** Prints everything that the ledger knows of one file, whatever its state. */
const show = (context: Context, id: string, json: boolean): Promise<number> =>
  withRuntime(context, async ({ ledger }) => {
    const record = (await ledger.get([id as FileId])).get(id as FileId);
    if (record === undefined)
      throw new WarraqError(
        "WARRAQ_NOT_FOUND",
        `The ledger has no file with the id ${id}. \`./warraq quarantine\` prints the ids of the files that failed.`,
      );
    if (json) return printJson(record);
    await printRecord(record, false);
    const { state, file, seenMs, version, sha256 } = record;
    await printLine(`  ${state}; ${file.size} bytes, changed ${new Date(file.mtimeMs).toISOString()}`);
    await printLine(`  first seen ${new Date(seenMs).toISOString()}, by version ${version ?? "-"}`);
    if (sha256 !== undefined) await printLine(`  sha256 ${sha256}`);
  });

/** Queues files in quarantine again: all, or those with these ids or this reason. */
const retry = (
  context: Context,
  ids: readonly string[],
  reason: string | undefined,
  json: boolean,
): Promise<number> =>
  withRuntime(context, async (runtime) => {
    const deps = intakeDeps(runtime, context.config);
    const { queued } = await retryQuarantined(
      // Nobody may be running that would make room.
      { ...deps, room: async () => Number.MAX_SAFE_INTEGER },
      {
        ...(reason === undefined ? {} : { reason: reasonCalled(reason) }),
        ...(ids.length === 0 ? {} : { ids: ids as readonly FileId[] }),
      },
    );
    await (json ? printJson({ queued }) : printLine(`${queued} files are queued again.`));
  });

/** `warraq quarantine`: lists the files that failed, shows one, or queues them again for a running `up` to work on. */
export const quarantine: Run = (context, [action = "list", ...ids], { json = false, reason }) => {
  const [id] = ids;
  if (action === "list") return list(context, filterOf(reason), json);
  if (action === "show" && id !== undefined) return show(context, id, json);
  if (action === "retry") return retry(context, ids, reason, json);
  throw new WarraqError(
    "WARRAQ_USAGE",
    `\`quarantine ${[action, ...ids].join(" ")}\` is not known. Use \`quarantine list\`, \`quarantine show ID\` or \`quarantine retry [ID…]\`.`,
  );
};
