/** Elements that begin a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre search section select " +
    "summary table caption tbody tfoot thead title tr ul"
  ).split(" "),
);

/** Elements without content and without a closing tag. */
export const VOIDS: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** The cells of a table row, shown side by side. */
export const CELLS: ReadonlySet<string> = new Set(["td", "th"]);

/** Elements within a line: those that mark words, and those that embed something. */
export const INLINES: ReadonlySet<string> = new Set(
  (
    "a abbr acronym audio b bdi bdo big blink button canvas cite code data del dfn em font i iframe ins kbd label mark " +
    "nobr noscript object path picture q s samp script small span strike strong style sub sup svg time tt u var video"
  ).split(" "),
);
