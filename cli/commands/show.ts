import { WarraqError } from "../../pipeline/errors.ts";
import { storyOf } from "../../inspect/story.ts";
import { openStoryDocuments } from "../../search/archive/story-documents.ts";
import { findPathVersions } from "../../search/archive/path-versions.ts";
import { getArticle, type MovedArticle, type StoredVersion } from "../../search/settle/versions.ts";
import type { Run } from "../command.ts";
import { homeOf } from "../context.ts";
import { printJson, printText } from "../output/output.ts";
import { idOfWord } from "../search/last-results.ts";
import { drawDocument } from "../show/draw-document.ts";
import { showChanges } from "../show/show-changes.ts";
import { type Look, lookOf } from "../terminal/look.ts";
import { type OpenSearch, withSearch } from "../wiring/open-search.ts";

/** A document with its id. */
interface ShownDocument {
  readonly id: string;
  readonly document: MovedArticle | StoredVersion;
}

const find = async ({ client, names }: OpenSearch, id: string): Promise<ShownDocument> => {
  const document = await getArticle(client, names, id);
  if (document === null)
    throw new WarraqError(
      "WARRAQ_NOT_FOUND",
      `There is no document with the id ${id}. \`./warraq search --json\` prints the ids of documents.`,
    );
  return { id, document };
};

/** Prints a document with its story; as JSON without a look. */
const showWhole = async (
  { client, names }: OpenSearch,
  { id, document }: ShownDocument,
  look: Look | null,
): Promise<void> => {
  const { members = [], framing = [] } =
    (await storyOf(openStoryDocuments(client, names.articles), id)) ?? {};
  const former = document.dedup.former_paths ?? [];
  const paths = [...document.dedup.paths, ...former.map(({ path }) => path)];
  const versions = await findPathVersions(client, names.versions, id, paths);
  await (look === null
    ? printJson({ id, ...document, story: members, story_framing: framing, versions })
    : printText(drawDocument(id, document, { members, framing, versions }, look)));
};

/** `warraq show`: prints a whole document and its story, or with `--diff` how another document differs from it. */
export const show: Run = (context, [word = ""], { json = false, plain = false, diff }) => {
  const idOf = (typed: string): string => idOfWord(homeOf(context.config), typed);
  const look = json ? null : lookOf(process.stdout, context.env, plain);
  return withSearch(context, async (opened) => {
    const one = await find(opened, idOf(word));
    if (diff === undefined) await showWhole(opened, one, look);
    else await showChanges(one, await find(opened, idOf(diff)), look);
    return 0;
  });
};
