import { dirname } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import type { DocumentReading } from "../../document/read-document.ts";
import type { RecurringLines } from "../../document/recurring/recurring-lines.ts";
import type { Run } from "../command.ts";
import { explanationText, toExplanation } from "../extract/explanation.ts";
import { type FileRead, learnLines } from "../extract/learn-lines.ts";
import { printJson, printLine } from "../output/output.ts";
import {
  nameOfInput,
  type TextInput,
  readJsonLines,
  readPaths,
  rejectedLine,
  type RejectedInput,
} from "../extract/read-inputs.ts";
import { type InputReader, readerFor, readOutlets } from "../extract/reader.ts";
import { watchedRoots } from "../wiring/roots.ts";

/** A reading as it is printed: its source, then the article, or why the text was rejected. */
const toLine = (input: TextInput, reading: DocumentReading | RejectedInput): object => {
  if (reading.kind === "rejected") return rejectedLine(input, reading);
  const { documentId, article, decoded, characters } = reading;
  return { ...input.source, documentId, ...article, encoding: decoded, sha256: reading.sha256, characters };
};

async function* readFiles(inputs: AsyncIterable<TextInput>, read: InputReader): AsyncGenerator<FileRead> {
  for await (const input of inputs) {
    const explained = read(input);
    if (input.source.path !== undefined && "lines" in explained)
      yield { path: input.source.path, ...explained };
  }
}

const checkUsage = (paths: readonly string[], jsonl: boolean, recurring: boolean): void => {
  if (paths.length === 0 && !jsonl)
    throw new WarraqError("WARRAQ_USAGE", "Name a file, a folder, or - for standard input.");
  if (recurring && (jsonl || paths.includes("-")))
    throw new WarraqError(
      "WARRAQ_USAGE",
      "--recurring reads everything twice, so it works on files and folders, not on standard input.",
    );
};

/** `warraq extract`: reads articles and prints them one after the other, without any engine. Exit code 1 if any text was rejected. */
export const extract: Run = async (
  { config },
  paths,
  { jsonl = false, explain = false, json = false, recurring = false },
) => {
  checkUsage(paths, jsonl, recurring);
  const limits = { ...config, roots: watchedRoots(config) };
  const read = readerFor(config, await readOutlets(config));
  const learned =
    recurring && config.recurringLines > 0
      ? await learnLines(readFiles(readPaths(paths, limits), read), config.recurringLines)
      : new Map<string, RecurringLines>();
  let isAllRead = true;
  for await (const input of jsonl ? readJsonLines(limits) : readPaths(paths, limits)) {
    const explained = read(input, learned.get(dirname(input.source.path ?? "")));
    if (!explain) await printJson(toLine(input, explained.reading));
    else if (json) await printJson(toExplanation(input.source, explained));
    else await printLine(explanationText(nameOfInput(input), explained));
    if (explained.reading.kind === "rejected") isAllRead = false;
  }
  return isAllRead ? 0 : 1;
};
