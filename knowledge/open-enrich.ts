import { readFile } from "node:fs/promises";
import { createEnrich, type Enrich } from "../enrich/enrich.ts";
import { createTagger } from "../enrich/tagger/create-tagger.ts";
import type { Tagger } from "../enrich/tagger/tagger.ts";
import { type EntriesOptions, type KnownEntries, openEntries } from "./open-entries.ts";

export interface EnrichOptions extends EntriesOptions {
  /** The file with the tagger's weights. */
  readonly weightsPath: string;
}

/** Enriches with what is known now. */
export interface OpenEnrich {
  readonly enrich: Enrich;
  /** The user's outlets, see {@link KnownEntries}. */
  readonly outlets: () => KnownEntries["outlets"];
  /** Reads the lexicons again if a file of the folder has changed. An error keeps those in use. */
  readonly renew: () => Promise<void>;
}

const readTagger = async (path: string): Promise<Tagger> => createTagger(await readFile(path));

/**
 * Reads the weights and the lexicons and prepares the enrichment, which takes about a tenth of a second.
 *
 * @throws Error if the weights are missing or damaged: the installation is not whole
 */
export const openEnrich = async (options: EnrichOptions): Promise<OpenEnrich> => {
  const tagger = await readTagger(options.weightsPath);
  const { known, renew } = await openEntries(options);
  const prepare = (): Enrich => {
    const { entries, fingerprint } = known();
    return createEnrich({ entries, tagger, lexicon: fingerprint });
  };
  let current = prepare();
  return {
    enrich: (article) => current(article),
    outlets: () => known().outlets,
    renew: async () => {
      if (await renew()) current = prepare();
    },
  };
};
