import { readFileSync } from "node:fs";
import { createTagger } from "../../enrich/tagger/create-tagger.ts";
import { createEnrich, type Enrich } from "../../enrich/enrich.ts";
import type { Enrichment } from "../../enrich/enrichment.ts";
import { OWN_ENTRIES } from "../../lexicon/names/own-entries.ts";

const weights = new URL("../../enrich/tagger/model/weights.bin", import.meta.url);

/** A new enrichment with all that comes with Warraq. */
export const newEnrich = (): Enrich =>
  createEnrich({ entries: OWN_ENTRIES, tagger: createTagger(readFileSync(weights)), lexicon: "" });

let enrich: Enrich | undefined;

/** Enriches a text that nothing else is known of, with all that comes with Warraq. */
export const enrichText = (text: { readonly headline: string; readonly body: string }): Enrichment => {
  enrich ??= newEnrich();
  return enrich({ ...text, published: null, dateline: null, outlet: null });
};
