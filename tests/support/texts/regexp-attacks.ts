/** A way to make a text of about this many UTF-16 units that is hard for a pattern. */
export interface Attack {
  readonly name: string;
  readonly make: (length: number) => string;
}

/** One element of a pattern: a class, an escape, an opening bracket, or a character. */
const ATOM = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|\\.|[^\\]/gsu;
const SYNTAX = /^[()|?*+{}^$]$/u;

/** Characters of every kind that text has, to try an atom with. */
const POOL = Array.from(
  [
    "\u0627\u0628\u0644\u064A\u0629\u0623\u064B\u0651\u0640\u0660\u0665\u06F3\u067E",
    "ab_Z059 \t\n\r.,:;!?-/|<>()[]{}\"'#&@=%*+\\`~^$",
    "\u00A0\u00AB\u00BB\u060C\u061B\u061F\u2013\u2014\u2022\u2026\u200C\u200F\u201C\u201D\u3000\uFEFF\uFE8D\uFFFD",
    "\0\u0085\u00E9\u0100\u{1F600}",
  ].join(""),
);
const TRIED_OF_A_CLASS = 3;
/** Ends at which nearly every pattern fails. */
const ENDS = ["", "\u0001", "!x", "\n."];
const PREFIX = 6;
const MOST_ATTACKS = 36;

const witnessesOf = (atom: string, flags: string): readonly string[] => {
  if (SYNTAX.test(atom)) return [];
  try {
    const regexp = new RegExp(`^(?:${atom})$`, flags.replace(/[gy]/gu, ""));
    const own = Array.from(atom).filter((character) => regexp.test(character));
    return [...new Set([...POOL.filter((character) => regexp.test(character)), ...own])].slice(
      0,
      TRIED_OF_A_CLASS,
    );
  } catch {
    return [];
  }
};

/** At most this many items, spread evenly over the list. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most
    ? list
    : Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]).filter(
        (item) => item !== undefined,
      );

const repeat = (unit: string, length: number): string =>
  unit.repeat(Math.max(1, Math.floor(length / unit.length)));

/**
 * Texts made of the pattern's own elements: each character, each pair of neighbors and the whole pattern are repeated, also behind
 * the beginning of the pattern, with an end at which nearly every pattern fails.
 */
export const attacksOf = (source: string, flags: string): readonly Attack[] => {
  const atoms = [...source.matchAll(ATOM)]
    .map(([atom]) => witnessesOf(atom, flags))
    .filter(({ length }) => length > 0);
  const firsts = atoms.map(([first = ""]) => first);
  const pairs = firsts.flatMap((first, at) => [
    `${first}${firsts[at + 1] ?? ""}`,
    `${firsts[at + 1] ?? ""} ${first}`,
  ]);
  const triples = firsts.map((first, at) => `${first}${first}${firsts[at + 1] ?? ""}`);
  const whole = firsts.slice(0, 40).join("");
  const singles = [...new Set([...atoms.flat(), " ", "a", "\u0627", "\n"])];
  const units = [...spread(singles, 24), ...spread([...new Set([...pairs, ...triples])], 20), whole].filter(
    (unit) => unit !== "",
  );
  const prefix = firsts.slice(0, PREFIX).join("");
  const attacks = units.flatMap((unit, at) => {
    const end = ENDS[at % ENDS.length] ?? "";
    const name = JSON.stringify(unit);
    return [
      {
        name: `${name} again and again, then ${JSON.stringify(end)}`,
        make: (n: number) => repeat(unit, n) + end,
      },
      {
        name: `${JSON.stringify(prefix)}, then ${name} again and again, then "\\u0001"`,
        make: (n: number) => `${prefix}${repeat(unit, n)}\u0001`,
      },
    ];
  });
  return spread(attacks, MOST_ATTACKS);
};
