import { WarraqError } from "../../document/errors.ts";
import { REASONS } from "../../document/reasons.ts";
import type { LedgerRecord } from "../../search/ledger-record.ts";
import { letIn } from "../../watch/intake.ts";
import { inspect } from "../../watch/scan-folder.ts";
import type { Run } from "../command.ts";
import type { Context } from "../context.ts";
import { findEngines } from "../engines.ts";
import { intakeDeps } from "../intake-deps.ts";
import { printJson, printLine } from "../output.ts";
import { openRuntime, type Runtime } from "../runtime.ts";
import { forTerminal } from "../terminal-text.ts";

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

const printRecord = async ({ id, file, reason, failure }: LedgerRecord, json: boolean): Promise<void> => {
  const meaning = reason === undefined ? "" : REASONS[reason];
  if (json) return printJson({ id, path: file.path, reason, meaning, ...failure });
  await printLine(forTerminal(`${file.path}\n  ${reason}: ${meaning}`));
  if (failure !== undefined)
    await printLine(forTerminal(`  ${failure.stage}, attempt ${failure.attempts}: ${failure.message}`));
  await printLine(`  ${id}`);
};

/** What failed and why. */
const list = (context: Context, json: boolean): Promise<number> =>
  withRuntime(context, async ({ ledger }) => {
    for await (const page of ledger.walk({ state: "quarantined" }))
      for (const record of page) await printRecord(record, json);
  });

/** Queues what failed again, all of it or by id. */
const retry = (context: Context, ids: readonly string[], json: boolean): Promise<number> =>
  withRuntime(context, async (runtime) => {
    const deps = intakeDeps(runtime, context.config);
    let queued = 0;
    for await (const page of runtime.ledger.walk({ state: "quarantined" })) {
      const wanted = page.filter(({ id }) => ids.length === 0 || ids.includes(id));
      const now = await Promise.all(
        wanted.map(({ file }) => inspect(file.path, file.root, context.config.extensions)),
      );
      const files = now.flatMap((found) => (found === null || found.ignored !== null ? [] : [found]));
      queued += (await letIn(deps, files, (state) => state === "quarantined")).admitted.length;
    }
    await (json ? printJson({ queued }) : printLine(`${queued} files queued again.`));
  });

/** `warraq quarantine`: lists what failed, or queues it again, which a running `up` then works on. */
export const quarantine: Run = (context, [action = "list", ...ids], { json = false }) => {
  if (action === "list") return list(context, json);
  if (action === "retry") return retry(context, ids, json);
  throw new WarraqError("WARRAQ_USAGE", `quarantine can \`list\` and \`retry\`, not \`${action}\`.`);
};
