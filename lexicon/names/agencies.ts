import { AGENCY_ROWS } from "./outlet-rows.ts";

/** News agencies by all their names but their addresses, as bylines, datelines and source lines have them. Compared in the dedup form, so that `أ.ف.ب` is `أ ف ب`. */
export const AGENCIES: readonly string[] = AGENCY_ROWS.flatMap(({ name, aliases = [], latin }) => [
  name,
  ...aliases,
  ...latin.filter((key) => !key.includes(".")),
]);

/** A name that begins with one of these is the name of an agency, even if the agency is not in the list. */
export const AGENCY_TITLES: readonly string[] = ["وكالة", "الوكالة"];
