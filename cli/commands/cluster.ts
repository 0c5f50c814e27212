/** cli/commands/: one file for each command of cli/catalog.ts. */
import { startClustering } from "../../dedup/cluster.ts";
import { type ComparableText, toComparable } from "../../dedup/comparable.ts";
import type { DatedDocument } from "../../dedup/duplicate.ts";
import { byTime, isLead } from "../../dedup/stories.ts";
import { publishedMsOf } from "../../search/archive/published-ms.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Run } from "../command.ts";
import { printJson, say } from "../output/output.ts";
import { openProgress } from "../output/progress.ts";
import { readerFor, readOutlets } from "../extract/reader.ts";
import { type TextInput, readJsonLines, readPaths } from "../extract/read-inputs.ts";
import { watchedRoots } from "../wiring/roots.ts";
import { openTextShelf } from "../extract/text-shelf.ts";

type Id = string | number;

/** A line of the output. `rejected` says why a text could not be read; null if it was read. */
interface OutputLine {
  readonly id: Id;
  readonly key: string;
  readonly rejected: Readonly<{ reason: string; detail: string }> | null;
}

const idOf = ({ source }: TextInput): Id => {
  const id = source.path ?? source.id ?? "-";
  if (typeof id === "string" || typeof id === "number") return id;
  throw new WarraqError("WARRAQ_USAGE", "The id of a line of standard input must be a text or a number.");
};

/** Reads everything: the lines to print, the documents to assign to stories, and (through `put`) the texts to compare. */
const readAll = async (
  inputs: AsyncIterable<TextInput>,
  read: ReturnType<typeof readerFor>,
  put: (key: string, text: ComparableText) => void,
) => {
  const lines: OutputLine[] = [];
  const documents: DatedDocument<string>[] = [];
  const seen = new Set<string>();
  for await (const input of inputs) {
    const id = idOf(input);
    const key = String(id);
    if (seen.has(key)) {
      // A file that is named twice is one file. An id that is given twice means two texts, of which one would be lost.
      if (input.source.path !== undefined) continue;
      throw new WarraqError(
        "WARRAQ_USAGE",
        `The id ${key} is given twice. Each line of standard input needs an id of its own.`,
      );
    }
    seen.add(key);
    const { reading } = read(input);
    if (reading.kind === "rejected") {
      lines.push({ id, key, rejected: { reason: reading.reason, detail: reading.detail } });
      continue;
    }
    const { published } = reading.article;
    lines.push({ id, key, rejected: null });
    documents.push({ id: key, publishedMs: publishedMsOf(published?.iso) });
    put(key, toComparable(reading.article));
  }
  return { lines, documents };
};

/**
 * `warraq cluster`: which documents are copies of one story, without any engine. Prints one object a line for each input, in the
 * order of input, after all are read. Exit code 1 if any could not be read.
 */
export const cluster: Run = async ({ config }, paths, { jsonl = false }) => {
  if (paths.length === 0 && !jsonl)
    throw new WarraqError("WARRAQ_USAGE", "Name a file, a folder, or - for standard input.");
  const shelf = openTextShelf();
  const limits = { ...config, roots: watchedRoots(config) };
  const inputs = jsonl ? readJsonLines(limits) : readPaths(paths, limits);
  const { lines, documents } = await readAll(inputs, readerFor(config, await readOutlets(config)), shelf.put);
  const progress = openProgress("compared");
  const assign = startClustering(shelf.get);
  const standings = new Map<string, ReturnType<typeof assign>>();
  const ids = new Map(lines.map(({ id, key }) => [key, id]));
  for (const document of documents.toSorted(byTime)) {
    standings.set(document.id, assign(document, shelf.get(document.id)));
    progress.update(standings.size, documents.length);
  }
  progress.stop();
  let stories = 0;
  for (const { id, key, rejected } of lines) {
    const standing = standings.get(key);
    if (rejected !== null || standing === undefined) {
      await printJson({ id, rejected });
      continue;
    }
    if (isLead(standing)) stories += 1;
    const { story, lead, relation, similarity, decision } = standing;
    await printJson({
      id,
      story: ids.get(story),
      lead: ids.get(lead),
      relation,
      similarity,
      containment: decision?.containment ?? 1,
      evidence: decision?.evidence ?? null,
    });
  }
  say(`warraq: ${documents.length} documents, ${stories} stories`);
  return documents.length === lines.length ? 0 : 1;
};
