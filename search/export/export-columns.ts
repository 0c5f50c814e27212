import { pathForTerminal } from "../../system/for-terminal.ts";
import type { Cell } from "./csv.ts";
import type { FieldPath } from "../indices/field-path.ts";
import { HIT_FIELDS, type HitSource, VERSION_FIELDS } from "../find/hit.ts";

/** The part of a document that goes into a table. */
export interface ExportRow extends HitSource {
  readonly "@timestamp": string | number;
  readonly article: HitSource["article"] & {
    readonly language: string;
    readonly word_count: number;
    readonly section?: string;
    readonly byline?: string;
    readonly dateline?: string;
    readonly published_source: string;
  };
  readonly publisher?: { readonly name?: string; readonly agency?: readonly string[] };
  readonly dedup: HitSource["dedup"] & { readonly outlets: readonly string[] };
  readonly file: HitSource["file"] & { readonly encoding?: string };
}

/** The fields to read for {@link EXPORT_COLUMNS}. */
export const EXPORT_FIELDS: readonly (FieldPath | (typeof VERSION_FIELDS)[number])[] = [
  ...HIT_FIELDS,
  ...VERSION_FIELDS,
  "@timestamp",
  "article.language",
  "article.word_count",
  "article.section",
  "article.byline",
  "article.dateline",
  "article.published_source",
  "publisher.agency",
  "dedup.outlets",
  "file.encoding",
];

const joinTexts = (values: readonly string[]): string => values.join(" | ");

const isoOf = (ms: number | null | undefined): string | null =>
  ms === undefined || ms === null ? null : new Date(ms).toISOString();

/** The columns of a table of results, in order; docs/search.md says what each holds. */
export const EXPORT_COLUMNS: readonly {
  readonly name: string;
  readonly of: (row: ExportRow, hit: { readonly id: string; readonly score: number | null }) => Cell;
}[] = [
  { name: "id", of: (_, { id }) => id },
  { name: "story", of: ({ dedup }) => dedup.story_id },
  { name: "score", of: (_, { score }) => score },
  { name: "headline", of: ({ article }) => article.headline },
  { name: "opening", of: ({ article }) => article.opening ?? null },
  { name: "outlet", of: ({ publisher }) => publisher?.name ?? null },
  { name: "outlets", of: ({ dedup }) => joinTexts(dedup.outlets) },
  { name: "agency", of: ({ publisher }) => joinTexts(publisher?.agency ?? []) },
  { name: "published", of: ({ article }) => article.published ?? null },
  { name: "time", of: (row) => new Date(row["@timestamp"]).toISOString() },
  { name: "time_source", of: ({ article }) => article.published_source },
  { name: "byline", of: ({ article }) => article.byline ?? null },
  { name: "section", of: ({ article }) => article.section ?? null },
  { name: "dateline", of: ({ article }) => article.dateline ?? null },
  { name: "language", of: ({ article }) => article.language },
  { name: "words", of: ({ article }) => article.word_count },
  { name: "copies", of: ({ dedup }) => dedup.copies },
  { name: "encoding", of: ({ file }) => file.encoding ?? null },
  { name: "files_gone", of: (row) => isoOf(row.pipeline?.files_gone) },
  { name: "replaced", of: (row) => isoOf(row.version?.until) },
  { name: "path", of: ({ file, version }) => pathForTerminal(version?.paths[0] ?? file.path) },
];
