/** search/indices/: what our indices hold, and how they are made, extended and rewritten. */

import { hash } from "node:crypto";
import { ANALYSIS_SHA256 } from "./analysis-version.ts";
import { articleMappings, versionMappings } from "./article-mapping.ts";
import { eventMappings } from "./findings/event-mapping.ts";
import { indexNames } from "../client/index-names.ts";
import { ledgerMappings } from "./ledger-mapping.ts";
import { lineMappings } from "./line-mapping.ts";

interface Mappings {
  readonly _meta?: { readonly analysis_version: number };
  readonly properties: object;
}

/** The mappings and settings of the indices behind an alias. */
export interface IndexShape {
  readonly alias: string;
  /** The name of the first index. */
  readonly index: string;
  readonly mappings: Mappings;
  /** Whether it is made with its first document only: making analyzers takes a while, and many archives never need it. */
  readonly isMadeLater?: boolean;
  /** The hash of the mappings. It stands in `_meta.shape` of every index that has all these fields. */
  readonly fieldsHash: string;
  /** The hash of mappings, settings and analyzers. It stands in `_meta.shape` of the template that makes such indices. */
  readonly templateHash: string;
  /** Makes the body of the template. This takes a while, since the lexicons are loaded and the analyzers made from them. */
  readonly template: () => Promise<object>;
}

/** In characters. The default of a million would leave the end of a long article without highlights. */
const MAX_ANALYZED_OFFSET = 20_000_000;

const shards = { number_of_shards: 1, auto_expand_replicas: "0-1" } as const;

const articleSettings = {
  ...shards,
  refresh_interval: "1s",
  highlight: { max_analyzed_offset: MAX_ANALYZED_OFFSET },
  query: {
    default_field: ["article.headline", "article.headline.exact", "article.body", "article.body.exact"],
  },
} as const;

const shortHashOf = (value: object): string => hash("sha256", JSON.stringify(value)).slice(0, 16);

interface ShapeOutline extends Pick<IndexShape, "alias" | "index" | "mappings" | "isMadeLater"> {
  readonly settings: object;
  /** Its analyzers; absent if it has no Arabic text. */
  readonly analyzers?: () => Promise<object>;
}

const shapeOf = ({
  alias,
  index,
  mappings,
  settings,
  analyzers,
  isMadeLater = false,
}: ShapeOutline): IndexShape => {
  const fieldsHash = shortHashOf(mappings);
  return {
    alias,
    index,
    mappings,
    isMadeLater,
    fieldsHash,
    templateHash: shortHashOf([settings, fieldsHash, analyzers === undefined ? "" : ANALYSIS_SHA256]),
    template: async () => ({
      settings: { index: settings, ...(analyzers === undefined ? {} : { analysis: await analyzers() }) },
      mappings: { ...mappings, _meta: { ...mappings._meta, shape: fieldsHash } },
    }),
  };
};

/** The shapes of all our indices. */
export const indexShapes = (prefix: string): readonly IndexShape[] => {
  const names = indexNames(prefix);
  return [
    {
      alias: names.articles,
      index: names.articlesIndex,
      mappings: articleMappings,
      settings: articleSettings,
      analyzers: async () => (await import("./analysis.ts")).analysis(),
    },
    {
      alias: names.versions,
      index: names.versionsIndex,
      mappings: versionMappings,
      isMadeLater: true,
      settings: articleSettings,
      analyzers: async () => (await import("./analysis.ts")).analysis(),
    },
    {
      alias: names.files,
      index: names.filesIndex,
      mappings: ledgerMappings,
      settings: { ...shards, refresh_interval: "1s" },
    },
    { alias: names.lines, index: names.linesIndex, mappings: lineMappings, settings: shards },
    {
      alias: names.events,
      index: names.eventsIndex,
      mappings: eventMappings,
      settings: { ...shards, refresh_interval: "1s" },
      analyzers: async () => (await import("./analysis.ts")).foldingAnalysis(),
    },
  ].map(shapeOf);
};
