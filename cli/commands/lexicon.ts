import { readFile } from "node:fs/promises";
import { openEntries } from "../../knowledge/open-entries.ts";
import type { LexiconProblem } from "../../knowledge/parse-lexicon.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import { importGeonames } from "../../knowledge/import-places/geonames.ts";
import type { ImportedPlaces, RowError } from "../../knowledge/import-places/imported-places.ts";
import { importPCodes } from "../../knowledge/import-places/p-codes.ts";
import { importWhosOnFirst } from "../../knowledge/import-places/whos-on-first.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Run } from "../command.ts";
import { printJson, printLine, say } from "../output/output.ts";
import { enrichOptionsOf, lexiconProblemLine } from "../wiring/enrich-options.ts";

/** Files of places that others publish, by the name of their form. */
const IMPORTERS: Readonly<Record<string, (text: string) => ImportedPlaces>> = {
  geonames: importGeonames,
  whosonfirst: importWhosOnFirst,
  pcodes: importPCodes,
};

/** A place as a row of the user's lexicons. */
const toRow = ({ aliases, source: _source, ...place }: PlaceEntry): object => ({
  ...place,
  aliases: aliases.map(({ name }) => name),
});

/** Rows that were left out, counted by reason: most of a world file has no Arabic name. */
const sayLeftOut = (file: string, errors: readonly RowError[]): void => {
  const byReason = new Map<string, { count: number; line: number }>();
  for (const { line, message } of errors) {
    const known = byReason.get(message);
    if (known === undefined) byReason.set(message, { count: 1, line });
    else known.count += 1;
  }
  for (const [reason, { count, line }] of byReason)
    say(`warraq: ${file}: ${count} rows left out: ${reason} (first in line ${line})`);
};

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new WarraqError("WARRAQ_USAGE", `${file} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
};

const importFiles = async (form: string, files: readonly string[]): Promise<number> => {
  const read = IMPORTERS[form];
  if (read === undefined || files.length === 0)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `Say what kind of file it is (${Object.keys(IMPORTERS).join(", ")}) and name it: ./warraq lexicon import geonames SY.txt`,
    );
  let places = 0;
  for (const file of files) {
    const { entries, errors } = read(await readText(file));
    for (const entry of entries) await printJson(toRow(entry));
    places += entries.length;
    sayLeftOut(file, errors);
  }
  say(`warraq: ${places} places`);
  return places > 0 ? 0 : 1;
};

/** Reads the user's lexicons as the workers do. Exit code 1 if a row cannot be used. */
const check: Run = async ({ config }, words, { json = false }) => {
  if (words.length > 0) throw new WarraqError("WARRAQ_USAGE", "`lexicon check` takes no further words.");
  if (config.lexicons === undefined)
    throw new WarraqError("WARRAQ_USAGE", "WARRAQ_LEXICONS names no folder, so there is nothing to check.");
  const found: LexiconProblem[] = [];
  const { known } = await openEntries(enrichOptionsOf(config, (problems) => void found.push(...problems)));
  const entries = known().entries.filter(({ source }) => source === "user").length;
  if (json) await printJson({ entries, problems: found });
  else {
    for (const problem of found) await printLine(lexiconProblemLine(problem));
    await printLine(`${entries} entries, ${found.length} rows that cannot be used.`);
  }
  return found.length === 0 ? 0 : 1;
};

/**
 * `warraq lexicon`: `check` reads the user's lexicons and says what is wrong with them; `import` turns places of GeoNames, Who's On First
 * or a table of P-codes into rows of a lexicon, on standard output.
 */
export const lexicon: Run = async (context, [action, ...words], flags) => {
  if (action === "check") return check(context, words, flags);
  const [form = "", ...files] = words;
  if (action === "import") return importFiles(form, files);
  throw new WarraqError(
    "WARRAQ_USAGE",
    `There is no \`lexicon ${action ?? ""}\`; there are \`check\` and \`import\`.`,
  );
};
