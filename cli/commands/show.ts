import { WarraqError } from "../../pipeline/errors.ts";
import type { Run } from "../command.ts";
import { findEngines } from "../wiring/engines.ts";
import { printJson, printLine } from "../output/output.ts";
import { type Archive, openArchive } from "../wiring/runtime.ts";
import { forTerminal, pathForTerminal } from "../../system/for-terminal.ts";
import { type ShownDocument, showChanges } from "../show/show-changes.ts";
import { storyLines, storyOf } from "../show/show-story.ts";

const find = async ({ articles }: Archive, id: string): Promise<ShownDocument> => {
  const document = await articles.get(id);
  if (document === null)
    throw new WarraqError(
      "WARRAQ_NOT_FOUND",
      `There is no document with the id ${id}. \`./warraq search\` prints the ids of documents.`,
    );
  return { id, document };
};

const showWhole = async (archive: Archive, { id, document }: ShownDocument, json: boolean): Promise<void> => {
  const story = await storyOf(archive, { id, document });
  if (json) {
    await printJson({ id, ...document, story });
    return;
  }
  const { article, dedup } = document;
  await printLine(forTerminal(`${article.headline}\n\n${article.body}\n`));
  await printLine(`document   ${id}`);
  await printLine(`language   ${article.language}, ${article.word_count} words`);
  await printLine(`copies     ${dedup.copies}`);
  for (const path of dedup.paths) await printLine(pathForTerminal(`  ${path}`));
  if (story.length < 2) return;
  await printLine(`story      ${dedup.story_id}`);
  for (const line of storyLines(story)) await printLine(pathForTerminal(line));
};

/** `warraq show`: prints a whole document and its story, or with `--diff` how another document differs from it. */
export const show: Run = async (context, [id = ""], { json = false, diff }) => {
  const archive = await openArchive(context.config, await findEngines(context, ["elasticsearch"]));
  try {
    const one = await find(archive, id);
    if (diff === undefined) await showWhole(archive, one, json);
    else await showChanges(one, await find(archive, diff), json);
  } finally {
    await archive.close();
  }
  return 0;
};
