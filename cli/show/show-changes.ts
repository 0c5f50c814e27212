import { shownPath } from "../../document/source-file.ts";
import { fileNameOf } from "../../search/indices/file-fields.ts";
import type { StoredArticle } from "../../search/indices/article-mapping.ts";
import { type TextChange, diffWords } from "../../text/diff-words.ts";
import { countWords } from "../../text/count-words.ts";
import { drawChanges } from "./draw-changes.ts";
import { printJson, printLine } from "../output/output.ts";
import { pathForTerminal } from "../../system/for-terminal.ts";

/** A document with its id. */
export interface ShownDocument {
  readonly id: string;
  readonly document: StoredArticle;
}

/** The number of words that were dropped and added, and of stretches that were replaced. */
const countWordChanges = (changes: readonly TextChange[]) => {
  const of = (side: "before" | "after") =>
    changes.reduce((sum, change) => sum + (change.kind === "same" ? 0 : countWords(change[side])), 0);
  return {
    dropped: of("before"),
    added: of("after"),
    replaced: changes.filter(({ kind }) => kind === "replaced").length,
  };
};

const sourceOf = ({ id, document: { publisher, article, file } }: ShownDocument) => ({
  id,
  outlet: publisher?.name ?? null,
  published: "published" in article ? article.published : null,
  path: shownPath(fileNameOf(file)),
});

const lineOf = (sign: string, shown: ShownDocument): string => {
  const { id, outlet, published, path } = sourceOf(shown);
  return `${sign} ${[outlet, published, path, id].filter((fact) => fact !== null).join(" · ")}`;
};

/** `warraq show ID --diff OTHER`: how headline and body of the other document differ. */
export const showChanges = async (one: ShownDocument, other: ShownDocument, json: boolean): Promise<void> => {
  const headline = diffWords(one.document.article.headline, other.document.article.headline);
  const body = diffWords(one.document.article.body, other.document.article.body);
  const words = countWordChanges([...headline, ...body]);
  if (json) {
    await printJson({ from: sourceOf(one), to: sourceOf(other), words, headline, body });
    return;
  }
  const isColored = process.stdout.isTTY;
  await printLine(`${pathForTerminal(lineOf("---", one))}\n${pathForTerminal(lineOf("+++", other))}\n`);
  await printLine(`${drawChanges(headline, isColored)}\n\n${drawChanges(body, isColored)}\n`);
  await printLine(
    `${words.dropped} words dropped, ${words.added} added, ${words.replaced} stretches replaced`,
  );
};
