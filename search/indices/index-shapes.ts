/** search/indices/: what our indices hold, and how they are made, extended and rewritten. */

import { hash } from "node:crypto";
import { analysis } from "./analysis.ts";
import { ANALYSIS_SHA256 } from "./analysis-version.ts";
import { articleMappings } from "./article-mapping.ts";
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
  /** The hash of the mappings. It stands in `_meta.shape` of every index that has all these fields. */
  readonly fieldsHash: string;
  /** The hash of mappings, settings and analyzers. It stands in `_meta.shape` of the template that makes such indices. */
  readonly templateHash: string;
  /** Makes the body of the template. This takes a while, since the analyzers are made from the lexicons. */
  readonly template: () => object;
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

interface ShapeOutline extends Pick<IndexShape, "alias" | "index" | "mappings"> {
  readonly settings: object;
  readonly isAnalyzed?: boolean;
}

const shapeOf = ({ alias, index, mappings, settings, isAnalyzed = false }: ShapeOutline): IndexShape => {
  const fieldsHash = shortHashOf(mappings);
  return {
    alias,
    index,
    mappings,
    fieldsHash,
    templateHash: shortHashOf([settings, fieldsHash, isAnalyzed ? ANALYSIS_SHA256 : ""]),
    template: () => ({
      settings: { index: settings, ...(isAnalyzed ? { analysis: analysis() } : {}) },
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
      isAnalyzed: true,
    },
    {
      alias: names.files,
      index: names.filesIndex,
      mappings: ledgerMappings,
      settings: { ...shards, refresh_interval: "1s" },
    },
    { alias: names.lines, index: names.linesIndex, mappings: lineMappings, settings: shards },
  ].map(shapeOf);
};
