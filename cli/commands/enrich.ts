import { WarraqError } from "../../pipeline/errors.ts";
import { openEnrich } from "../../knowledge/open-enrich.ts";
import type { Run } from "../command.ts";
import { renewAll } from "../enrich/renew-all.ts";
import { explainEnrichment } from "../enrich/explain-enrichment.ts";
import { nameOfInput, readJsonLines, readPaths, rejectedLine } from "../extract/read-inputs.ts";
import { readerFor } from "../extract/reader.ts";
import { printJson, printLine, say } from "../output/output.ts";
import { enrichOptionsOf, lexiconProblemLine } from "../wiring/enrich-options.ts";
import { watchedRoots } from "../wiring/roots.ts";

/** Reads articles and prints them with what they say. Exit code 1 if any text was rejected. */
const enrichTexts: Run = async ({ config }, paths, { jsonl = false, explain = false }) => {
  if (paths.length === 0 && !jsonl)
    throw new WarraqError("WARRAQ_USAGE", "Name a file, a folder, - for standard input, or --all.");
  const limits = { ...config, roots: watchedRoots(config) };
  const { enrich: enrichArticle, outlets } = await openEnrich(
    enrichOptionsOf(config, (problems) => {
      for (const problem of problems) say(`warraq: ${lexiconProblemLine(problem)}`);
    }),
  );
  const read = readerFor(config, outlets());
  let isAllRead = true;
  for await (const input of jsonl ? readJsonLines(limits) : readPaths(paths, limits)) {
    const { reading } = read(input);
    if (reading.kind === "rejected") {
      await printJson(rejectedLine(input, reading));
      isAllRead = false;
      continue;
    }
    const { documentId, article } = reading;
    const enrichment = enrichArticle(article);
    if (explain) {
      await printLine(explainEnrichment(nameOfInput(input), article, enrichment, process.stdout.isTTY));
    } else await printJson({ ...input.source, documentId, ...article, ...enrichment });
  }
  return isAllRead ? 0 : 1;
};

/** Enriches all stored documents again. Exit code 1 if some still have another enrichment. */
const enrichAll: Run = async (context, paths, { json = false, jsonl = false, explain = false }) => {
  if (paths.length > 0 || jsonl || explain)
    throw new WarraqError(
      "WARRAQ_USAGE",
      "--all takes the stored documents: name no paths, and no option but --json.",
    );
  const report = await renewAll(context);
  const { documents, renewed, outdated, version, mendedStories } = report;
  if (json) await printJson(report);
  else if (documents === 0) await printLine(`Every document has enrichment ${version} already.`);
  else await printLine(`${renewed} of ${documents} documents have enrichment ${version} now.`);
  if (mendedStories > 0 && !json)
    await printLine(
      `The events of ${mendedStories} stories were not those of their documents; they are now.`,
    );
  if (outdated > 0 && !json)
    await printLine(
      `${outdated} still have another one. The log of the workers says why; \`./warraq enrich --all\` goes on with them.`,
    );
  return outdated === 0 ? 0 : 1;
};

/**
 * `warraq enrich`: reads articles and prints them with what they say: names, places, times, quotes, events; needs no engine. With
 * `--all`, enriches the stored documents again.
 */
export const enrich: Run = (context, paths, flags) =>
  flags.all === true ? enrichAll(context, paths, flags) : enrichTexts(context, paths, flags);
