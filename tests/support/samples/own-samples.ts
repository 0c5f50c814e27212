import { readdirSync, readFileSync } from "node:fs";
import type { SampleArticle } from "./sample-article.ts";

/** A sample article and the name of its file, without number and extension: `ferry`. */
export interface OwnSample extends SampleArticle {
  readonly name: string;
  /** The whole file: headline and paragraphs, an empty line between them. */
  readonly text: string;
}

const folder = new URL("articles/", import.meta.url);

const readSample = (file: string): OwnSample => {
  const text = readFileSync(new URL(file, folder), "utf8").trimEnd();
  const [headline = "", ...paragraphs] = text.split("\n\n");
  return { name: file.replace(/^\d+-|\.txt$/gu, ""), text, headline, paragraphs };
};

/** Articles written for this project about fictional people and places. No two report the same event. */
export const OWN_SAMPLES: readonly OwnSample[] = readdirSync(folder).toSorted().map(readSample);

/** The floors named `own` were measured on pages filled with the first four. */
export const FIRST_SAMPLES: readonly OwnSample[] = OWN_SAMPLES.slice(0, 4);
