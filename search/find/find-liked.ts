import { TITLE_FIELDS, type TitleFields, titleOf } from "../indices/title-fields.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import { getDocument } from "../client/get-documents.ts";
import type { FieldPath } from "../indices/field-path.ts";
import type { SearchInput } from "./search-input.ts";

interface LikedSource {
  readonly article: TitleFields & { readonly body: string };
  readonly dedup: { readonly story_id: string };
}

const READ: readonly FieldPath[] = [...TITLE_FIELDS, "article.body", "dedup.story_id"];

/**
 * The search with the document that its results are to resemble, if it names one.
 *
 * @throws WarraqError `WARRAQ_NOT_FOUND` if there is no such document
 */
export const withLiked = async <Input extends SearchInput>(
  client: SearchClient,
  alias: string,
  input: Input,
): Promise<Input> => {
  const { like } = input;
  if (like === undefined) return input;
  const found = await getDocument<LikedSource>(client, alias, like, { fields: READ });
  if (found === null)
    throw new WarraqError("WARRAQ_NOT_FOUND", "There is no document with the id in `like`.");
  const { article, dedup } = found.source;
  return { ...input, liked: { id: like, story: dedup.story_id, ...titleOf(article), body: article.body } };
};
