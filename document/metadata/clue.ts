/** Something that a line says about who wrote, sent or published the article. */
export interface Clue {
  readonly what:
    | "agency"
    | "desk"
    | "exclusive_label"
    | "outlet"
    | "person"
    | "place"
    /** A place if the body names it, or an outlet if the page does; else nothing. */
    | "place_or_outlet"
    | "unnamed_agencies";
  readonly text: string;
  /** What less than another of its kind is believed: 0 is most. */
  readonly rank: number;
  /** Does it sign the article? An agency in a dateline is a source, one alone in a byline signs too. */
  readonly signs: boolean;
}

/** How much the line that names an outlet is believed. A source may be another outlet, if the page itself has a name. */
export const OUTLET_RANK = {
  site: 0,
  copyright: 1,
  pageTitle: 2,
  source: 3,
  signature: 4,
  header: 5,
  dateline: 6,
  headline: 7,
} as const;

/** How much a byline is believed: a cue names the author, a signature may, an editor or translator stands in. */
export const BYLINE_RANK = { author: 0, signature: 1, editor: 2, dateline: 3 } as const;
