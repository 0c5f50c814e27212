import type { ValueField } from "./query.ts";

/** Where the value of a `field:value` is looked for. The first keyword field is also the one that filters and counts by. */
export const VALUE_FIELDS: Readonly<Record<ValueField, readonly string[]>> = {
  outlet: ["dedup.outlets"],
  agency: ["publisher.agency"],
  person: ["entity.person"],
  organization: ["entity.organization"],
  group: ["entity.group"],
  place: ["place.name", "article.dateline"],
  language: ["article.language"],
  section: ["article.section"],
  byline: ["article.byline"],
  tag: ["article.tags"],
  encoding: ["file.encoding"],
  path: ["dedup.paths"],
};

/** The text under a keyword field in which its words can be found, however they are spelled. */
export const wordsOf = (field: string): string => `${field}.words`;
