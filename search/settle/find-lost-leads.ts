import type { DocumentId } from "../../document/source-file.ts";
import type { SearchClient } from "../client/client.ts";
import { getExisting } from "../client/get-documents.ts";
import type { IndexNames } from "../client/index-names.ts";
import { reach } from "../client/reach.ts";
import { walkValues } from "../client/walk-index.ts";
import { STORY_ID } from "../indices/field-path.ts";

interface FindDeps {
  readonly client: SearchClient;
  readonly names: Pick<IndexNames, "articles">;
}

const FOLLOWERS = { bool: { must_not: { term: { "dedup.relation": "lead" } } } };

/**
 * The leads of stories that are no documents any more, some at a time, as of now. A process removed one, or made it an earlier version, and
 * died before it assigned the documents of its story to other ones; nothing else remembers it when Redis was emptied as well.
 */
export async function* findLostLeads({ client, names }: FindDeps): AsyncGenerator<readonly DocumentId[]> {
  await reach(() => client.indices.refresh({ index: names.articles }));
  for await (const page of walkValues(client, names.articles, FOLLOWERS, [STORY_ID])) {
    const leads = [...new Set(page.flatMap(({ values }) => (values[STORY_ID] ?? []).map(String)))];
    const there = await getExisting(client, names.articles, leads);
    const lost = leads.filter((id) => !there.has(id));
    if (lost.length > 0) yield lost as DocumentId[];
  }
}
