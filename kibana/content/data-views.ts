/** kibana/content/: what our data views, searches and dashboards show. */

import { dataView } from "../build/data-view.ts";
import type { Draft } from "../build/draft.ts";
import type { IndexNames } from "../../search/client/index-names.ts";

/** Kept whole and not searched: Kibana would show their inner fields as unmapped ones. */
const KEPT_WHOLE = [
  "article.boilerplate",
  "dedup.copy_list",
  "dedup.near",
  "entity.mentions",
  "place.entries",
  "quote.entries",
  "time.entries",
  "framing.entries",
  "conflict.events",
];

/** For lookups and scores by machines. */
const FOR_MACHINES = ["*.parts", "dedup.minhash_bands", "dedup.near_ids"];

/** The three data views. `webUrl` is where our page answers, for links to documents; undefined for none. */
export const dataViews = (indices: IndexNames, webUrl: string | undefined): readonly Draft[] => [
  dataView(
    {
      view: "articles",
      title: { ar: "المقالات", en: "Articles" },
      documentIds: ["_id", "dedup.story_id", "dedup.duplicate_of", "dedup.related_to"],
      unread: [...KEPT_WHOLE, ...FOR_MACHINES],
    },
    indices.articles,
    webUrl,
  ),
  dataView(
    {
      view: "events",
      title: { ar: "الأحداث", en: "Events" },
      documentIds: ["conflict.evidence.article_id", "conflict.article_ids", "dedup.story_id"],
      unread: [],
    },
    indices.events,
    webUrl,
  ),
  dataView(
    {
      view: "files",
      title: { ar: "الملفات", en: "Files" },
      documentIds: ["ledger.document_id"],
      unread: [],
    },
    indices.files,
    webUrl,
  ),
];
