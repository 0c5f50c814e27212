import { join, resolve } from "node:path";
import type { Config } from "../../config/settings.ts";
import type { EnrichOptions } from "../../knowledge/open-enrich.ts";
import type { Log } from "../../observe/log.ts";
import type { LexiconProblem } from "../../knowledge/parse-lexicon.ts";
import { projectDir } from "../project.ts";

/** How often the folder of the user's lexicons is looked at: a changed name counts from the next article or search on. */
const LEXICONS_MS = 5_000;

/** Has the user's lexicons read again whenever they change, until `stop`. It does not keep the process alive. */
export const followLexicons = (
  { renew }: { readonly renew: () => Promise<void> },
  log: Log,
): { readonly stop: () => void } => {
  const renewing = (): void =>
    void renew().catch((error: unknown) => log.warn({ err: error }, "cannot read the lexicons again"));
  const timer = setInterval(renewing, LEXICONS_MS).unref();
  return { stop: () => clearInterval(timer) };
};

/** A problem of a user's lexicon in one line: which file, which line, what is wrong. */
export const lexiconProblemLine = ({ path, line, problem }: LexiconProblem): string =>
  `${path}${line === null ? "" : `, line ${line}`}: ${problem}; not used`;

/** How this configuration enriches. */
export const enrichOptionsOf = (
  { lexicons }: Config,
  onProblems: EnrichOptions["onProblems"],
): EnrichOptions => ({
  weightsPath: join(projectDir, "enrich", "tagger", "model", "weights.bin"),
  lexiconFolder: lexicons === undefined ? null : resolve(lexicons),
  onProblems,
});
