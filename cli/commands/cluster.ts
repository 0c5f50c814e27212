import { startClustering } from "../../dedup/cluster.ts";
import { type Comparable, toComparable } from "../../dedup/comparable.ts";
import type { DatedDocument } from "../../dedup/duplicate.ts";
import { byTime, isLead } from "../../dedup/stories.ts";
import { publishedMsOf } from "../../search/archive/published-ms.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Run } from "../command.ts";
import { printJson, say } from "../output/output.ts";
import { openProgress } from "../output/progress.ts";
import { readerFor } from "../extract/reader.ts";
import { type Input, readJsonLines, readPaths } from "../extract/read-inputs.ts";
import { watchedRoots } from "../wiring/roots.ts";
import { openTextShelf } from "../extract/text-shelf.ts";

type Id = string | number;

/** An input in the order of reading; `refused` says why it is in no story. */
interface Line {
  readonly id: Id;
  readonly key: string;
  readonly refused: Readonly<{ reason: string; detail: string }> | null;
}

const idOf = ({ source }: Input): Id => {
  const id = source.path ?? source.id ?? "-";
  if (typeof id === "string" || typeof id === "number") return id;
  throw new WarraqError("WARRAQ_USAGE", "An id is a text or a number.");
};

/** Reads everything: lines to print, documents to place, texts to compare. */
const readAll = async (
  inputs: AsyncIterable<Input>,
  read: ReturnType<typeof readerFor>,
  put: (key: string, text: Comparable) => void,
) => {
  const lines: Line[] = [];
  const documents: DatedDocument<string>[] = [];
  const seen = new Set<string>();
  for await (const input of inputs) {
    const id = idOf(input);
    const key = String(id);
    if (seen.has(key)) {
      // A file named twice is one file; an id given twice is two texts of which one would be lost.
      if (input.source.path !== undefined) continue;
      throw new WarraqError("WARRAQ_USAGE", `The id ${key} is there twice.`);
    }
    seen.add(key);
    const { reading } = read(input);
    if (reading.kind === "rejected") {
      lines.push({ id, key, refused: { reason: reading.reason, detail: reading.detail } });
      continue;
    }
    const { published } = reading.article;
    lines.push({ id, key, refused: null });
    documents.push({ id: key, publishedMs: publishedMsOf(published?.iso) });
    put(key, toComparable(reading.article));
  }
  return { lines, documents };
};

/**
 * `warraq cluster`: which documents are copies of one story, without any engine. One object a line for each input, in the
 * order of input, once all are read. Exit code 1 if anything could not be read.
 */
export const cluster: Run = async ({ config }, paths, { jsonl = false }) => {
  if (paths.length === 0 && !jsonl)
    throw new WarraqError("WARRAQ_USAGE", "Name a file, a folder, or - for standard input.");
  const shelf = openTextShelf();
  const limits = { ...config, roots: watchedRoots(config) };
  const inputs = jsonl ? readJsonLines(limits) : readPaths(paths, limits);
  const { lines, documents } = await readAll(inputs, readerFor(config), shelf.put);
  const progress = openProgress("compared");
  const place = startClustering(shelf.get);
  const placed = new Map<string, ReturnType<typeof place>>();
  const ids = new Map(lines.map(({ id, key }) => [key, id]));
  for (const document of documents.toSorted(byTime)) {
    placed.set(document.id, place(document, shelf.get(document.id)));
    progress.update(placed.size, documents.length);
  }
  progress.stop();
  let stories = 0;
  for (const { id, key, refused } of lines) {
    const placement = placed.get(key);
    if (refused !== null || placement === undefined) {
      await printJson({ id, rejected: refused });
      continue;
    }
    if (isLead(placement)) stories += 1;
    const { story, lead, relation, similarity, decision } = placement;
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
