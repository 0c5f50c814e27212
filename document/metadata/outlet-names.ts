import { AGENCY_ROWS, OUTLET_ROWS, type OutletRow } from "../../lexicon/names/outlet-rows.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** The usual name of each outlet or agency, by all its names in the dedup form. */
export type OutletNames = ReadonlyMap<string, string>;

/** Quotation marks and spaces that a page puts around a name. */
const AROUND = /^[\s"'\u00AB\u201C]+|[\s"'\u00BB\u201D]+$/gu;
const WWW = /^www\./iu;

const keysOf = ({ name, aliases = [], inBylines = [], latin }: OutletRow): readonly string[] => [
  name,
  ...aliases,
  ...inBylines,
  ...latin,
];

/** Of two rows with the same name the first has it. */
const namesIn = (rows: readonly OutletRow[]): OutletNames =>
  new Map(
    rows.flatMap((row) => keysOf(row).map((key) => [toDedupForm(key), row.name] as const)).toReversed(),
  );

const ours = namesIn([...OUTLET_ROWS, ...AGENCY_ROWS]);

/**
 * The one name of an outlet or agency, whatever a page, a byline or a folder calls it; undefined if no table has it. Spelling, case, dots and
 * hyphens do not matter.
 *
 * @param ofUser the user's outlets, which win
 */
export const usualNameOf = (written: string, ofUser?: OutletNames): string | undefined => {
  const folded = toDedupForm(written.replace(AROUND, "").replace(WWW, ""));
  return ofUser?.get(folded) ?? ours.get(folded);
};
