/** What a line suggests about who wrote, sent or published the article. */
export interface Clue {
  readonly kind:
    | "agency"
    | "desk"
    | "exclusive_label"
    | "outlet"
    | "person"
    | "place"
    /** A place if the body names it and it is not the outlet; otherwise nothing. */
    | "place_or_outlet"
    | "unnamed_agencies";
  readonly text: string;
  /** How far the clue is believed among clues of its kind: 0 is most. */
  readonly rank: number;
  /** Whether it signs the article. An agency in a dateline is only a source; one alone in a byline signs too. */
  readonly isSignature: boolean;
}

/** How far an outlet is believed, by the line that names it. If the site has a name, a source may be another outlet. */
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

/** How far a byline is believed: a cue names the author, a signature may, an editor or translator is a substitute. */
export const BYLINE_RANK = { author: 0, signature: 1, editor: 2, dateline: 3 } as const;
