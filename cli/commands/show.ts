import { WarraqError } from "../../document/errors.ts";
import type { Run } from "../command.ts";
import { findEngines } from "../engines.ts";
import { printJson, printLine } from "../output.ts";
import { openArchive } from "../runtime.ts";
import { forTerminal } from "../terminal-text.ts";

/** `warraq show`: the whole document. */
export const show: Run = async (context, [id = ""], { json = false }) => {
  const archive = await openArchive(context.config, await findEngines(context, ["elasticsearch"]));
  try {
    const document = await archive.articles.get(id);
    if (document === null)
      throw new WarraqError(
        "WARRAQ_NOT_FOUND",
        `There is no document ${id}. \`./warraq search\` prints the ids.`,
      );
    if (json) {
      await printJson({ id, ...document });
      return 0;
    }
    const { article, dedup } = document;
    await printLine(forTerminal(`${article.headline}\n\n${article.body}\n`));
    await printLine(`document   ${id}`);
    await printLine(`language   ${article.language}, ${article.word_count} words`);
    await printLine(`copies     ${dedup.copies}`);
    for (const path of dedup.paths) await printLine(forTerminal(`  ${path}`));
  } finally {
    await archive.close();
  }
  return 0;
};
