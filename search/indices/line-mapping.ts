import type { LearnedLine } from "../../document/recurring/recurring-lines.ts";

/** The fields of a folder's recurring lines. Strict: an unknown field is our bug. */
export const lineMappings = {
  dynamic: "strict",
  properties: {
    "@timestamp": { type: "date" },
    file: { properties: { directory: { type: "keyword" } } },
    recurring: {
      properties: {
        articles: { type: "integer" },
        unrelated: { type: "integer" },
        count: { type: "integer" },
        lines: { type: "object", enabled: false },
      },
    },
  },
} as const;

/** The lines that recur in a folder, as learned from its articles. */
export interface FolderLines {
  readonly folder: string;
  /** When the folder was read (ms since 1970). Documents that were written before are accounted for. */
  readonly atMs: number;
  /** How many articles were read. */
  readonly articles: number;
  /** At least this many unrelated articles have each of the lines. */
  readonly unrelated: number;
  readonly lines: readonly LearnedLine[];
}

/** The recurring lines of a folder as a document of the `lines` index. */
export interface StoredLines {
  readonly "@timestamp": number;
  readonly file: { readonly directory: string };
  readonly recurring: {
    readonly articles: number;
    readonly unrelated: number;
    readonly count: number;
    readonly lines: readonly LearnedLine[];
  };
}

export const toStoredLines = ({ folder, atMs, articles, unrelated, lines }: FolderLines): StoredLines => ({
  "@timestamp": atMs,
  file: { directory: folder },
  recurring: { articles, unrelated, count: lines.length, lines },
});

export const fromStoredLines = ({ file, recurring, ...stored }: StoredLines): FolderLines => ({
  folder: file.directory,
  atMs: stored["@timestamp"],
  articles: recurring.articles,
  unrelated: recurring.unrelated,
  lines: recurring.lines,
});
