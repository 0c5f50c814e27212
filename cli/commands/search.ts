import type { Config } from "../../config/settings.ts";
import { findArticles } from "../../search/find/find-articles.ts";
import { findOrWiden } from "../../search/find/find-or-widen.ts";
import type { DetailedPage } from "../../search/find/find-articles.ts";
import { readQuery } from "../../search/find/search-input.ts";
import { asksForNames, type NameLookup, nothingCalled } from "../../search/query/find-called.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Flags, Run } from "../command.ts";
import { homeOf } from "../context.ts";
import { printJson, printText, say } from "../output/output.ts";
import { type Look, lookOf } from "../terminal/look.ts";
import { withSearch } from "../wiring/open-search.ts";

/** A larger `--size` is answered by an export, which pages through the results. */
const MOST_A_PAGE = 1_000;

/** The names that the query may use; the lexicons are loaded only if it asks for one. */
const namesFor = async (config: Config, query: string): Promise<NameLookup> => {
  if (!asksForNames(readQuery(query).nodes)) return nothingCalled;
  const { openKnownNames } = await import("../wiring/known-names.ts");
  return (await openKnownNames(config)).lookup;
};

/** A page of results for a program: one JSON object a line on standard output, remarks on standard error. */
const printForPrograms = async (page: DetailedPage, { facets: onlyFacets }: Flags): Promise<void> => {
  const { total, hits, facets, notes, suggestion } = page;
  for (const { message } of notes) say(`warraq: ${message}`);
  if (onlyFacets === true) return printJson({ total, facets });
  for (const hit of hits) await printJson(hit);
  if (suggestion !== null) say(`warraq: did you mean ${suggestion.query} (${suggestion.total})?`);
};

/** A page of results for a person. */
const printForPerson = async (
  page: DetailedPage,
  { query, look, home, flags }: { query: string; look: Look; home: string; flags: Flags },
): Promise<void> => {
  const { drawPage } = await import("../search/draw-page.ts");
  const { keepResults } = await import("../search/last-results.ts");
  const { facets: onlyFacets = false, allCopies = false } = flags;
  const areNumbered =
    !onlyFacets &&
    keepResults(
      home,
      page.hits.map(({ id }) => id),
    );
  await printText(drawPage(page, look, { query, onlyFacets, allCopies, areNumbered }));
};

/**
 * `warraq search`: prints results for a person on a terminal or with `--plain`, else as one JSON object a line; with `--format` exports
 * every result, with `--facets` counts them, with `--events` prints what happened in their stories.
 */
export const search: Run = async (context, typed, flags) => {
  const { allCopies = false, versions = false, json = false, plain = false, why, sort, format } = flags;
  const { size = format === undefined ? 10 : Infinity } = flags;
  const query = typed.join(" ");
  if (flags.events !== true && (flags.happened !== undefined || flags.within !== undefined))
    throw new WarraqError("WARRAQ_USAGE", "`--happened` and `--within` go with `--events`.");
  const names = await namesFor(context.config, query);
  const wanted = { query, filters: {}, sort, allCopies, versions, why, names };
  const isExport = format !== undefined || size > MOST_A_PAGE;
  return withSearch(context, async (opened) => {
    if (flags.events === true) {
      const { searchEvents } = await import("../search/search-events.ts");
      return searchEvents(context, opened, wanted, flags);
    }
    const request = { ...wanted, size: isExport ? 1 : size, from: 0 };
    // An export holds the results of the query as typed, without those of a wider query.
    const find = isExport ? findArticles : findOrWiden;
    const page = await find(opened.client, opened.names.articles, request);
    if (isExport) {
      for (const { message } of page.notes) say(`warraq: ${message}`);
      const [{ exportResults }, { writeExport }] = await Promise.all([
        import("../../search/export/export-results.ts"),
        import("../search/export-search.ts"),
      ]);
      const as = { format: format ?? "jsonl", limit: size };
      const chunks = exportResults(opened.client, opened.names.articles, wanted, as);
      return (await writeExport(chunks, { due: Math.min(size, page.total), noun: "results" })) ? 0 : 1;
    }
    const look = lookOf(process.stdout, context.env, plain);
    const isForPerson = !json && (plain || process.stdout.isTTY);
    await (isForPerson
      ? printForPerson(page, { query, look, home: homeOf(context.config), flags })
      : printForPrograms(page, flags));
    return 0;
  });
};
