/** tests/quality/enrichment/: what is found in texts, against what people marked. This file reads such records. */
import { readdirSync, readFileSync } from "node:fs";
import { sharedDir } from "../../support/shared.ts";

/** An entity that people marked: every text by which the article names it. */
export interface GoldEntity {
  readonly id: string;
  readonly canonical_ar: string;
  readonly kind?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly mentions: readonly { readonly text: string }[];
  readonly certain: boolean;
  readonly note: string;
}

export interface GoldEvent {
  readonly type: string;
  readonly places: readonly string[];
  readonly date: string | null;
  readonly status: string;
  readonly evidence: string;
  readonly certain: boolean;
}

export interface GoldDate {
  readonly text: string;
  readonly iso: string | null;
  readonly granularity: string;
  readonly certain: boolean;
}

export interface GoldQuote {
  readonly speaker_text: string;
  readonly speaker_id: string | null;
  readonly verb: string;
  readonly text_start: string;
  readonly certain: boolean;
}

/** A real article, and what people read out of it. */
export interface GoldRecord {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly persons: readonly GoldEntity[];
  readonly organisations: readonly GoldEntity[];
  readonly places: readonly GoldEntity[];
  readonly events: readonly GoldEvent[];
  readonly dates: readonly GoldDate[];
  readonly quotes: readonly GoldQuote[];
  readonly never_extract: readonly { readonly text: string }[];
}

/** The gold records with their articles, in order. */
export const readGold = (): readonly GoldRecord[] => {
  const seeds = readdirSync(`${sharedDir}seeds`);
  return readdirSync(`${sharedDir}seeds-gold`)
    .filter((name) => /^\d+\.json$/u.test(name))
    .toSorted()
    .map((name) => {
      const gold = JSON.parse(readFileSync(`${sharedDir}seeds-gold/${name}`, "utf8")) as Omit<
        GoldRecord,
        "name" | "bytes"
      >;
      const seed = seeds.find((file) => file.startsWith(name.slice(0, 3))) ?? "";
      return { ...gold, name, bytes: readFileSync(`${sharedDir}seeds/${seed}`) };
    });
};
