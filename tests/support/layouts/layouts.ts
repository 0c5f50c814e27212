import { DEVELOPMENT_AGENCIES } from "./development-agencies.ts";
import { DEVELOPMENT_BLOGS } from "./development-blogs.ts";
import { DEVELOPMENT_BROADCASTERS } from "./development-broadcasters.ts";
import { DEVELOPMENT_NEWSPAPERS } from "./development-newspapers.ts";
import { HELD_OUT_AGENCIES } from "./held-out-agencies.ts";
import { HELD_OUT_BLOGS } from "./held-out-blogs.ts";
import { HELD_OUT_BROADCASTERS } from "./held-out-broadcasters.ts";
import { HELD_OUT_NEWSPAPERS } from "./held-out-newspapers.ts";
import { EIGHTH_SITES } from "./eighth-sites.ts";
import { FIFTH_SITES } from "./fifth-sites.ts";
import { FOURTH_SITES } from "./fourth-sites.ts";
import { FOURTH_SYSTEMS } from "./fourth-systems.ts";
import type { Layout } from "./layout.ts";
import { NINTH_SITES } from "./ninth-sites.ts";
import { SECOND_SITES } from "./second-sites.ts";
import { SECOND_SYSTEMS } from "./second-systems.ts";
import { SEVENTH_SITES } from "./seventh-sites.ts";
import { SIXTH_SITES } from "./sixth-sites.ts";
import { TENTH_SITES } from "./tenth-sites.ts";
import { THIRD_SITES } from "./third-sites.ts";

export const LAYOUTS: readonly Layout[] = [
  ...DEVELOPMENT_NEWSPAPERS,
  ...DEVELOPMENT_AGENCIES,
  ...DEVELOPMENT_BROADCASTERS,
  ...DEVELOPMENT_BLOGS,
  ...HELD_OUT_NEWSPAPERS,
  ...HELD_OUT_AGENCIES,
  ...HELD_OUT_BROADCASTERS,
  ...HELD_OUT_BLOGS,
];

/** Each set was written when the rules made from the sets before it were done. */
export const SECOND_LAYOUTS: readonly Layout[] = [...SECOND_SITES, ...SECOND_SYSTEMS];
export const THIRD_LAYOUTS: readonly Layout[] = THIRD_SITES;
export const FOURTH_LAYOUTS: readonly Layout[] = [...FOURTH_SITES, ...FOURTH_SYSTEMS];
export const FIFTH_LAYOUTS: readonly Layout[] = FIFTH_SITES;
export const SIXTH_LAYOUTS: readonly Layout[] = SIXTH_SITES;
export const SEVENTH_LAYOUTS: readonly Layout[] = SEVENTH_SITES;
export const EIGHTH_LAYOUTS: readonly Layout[] = EIGHTH_SITES;
export const NINTH_LAYOUTS: readonly Layout[] = NINTH_SITES;
export const TENTH_LAYOUTS: readonly Layout[] = TENTH_SITES;
