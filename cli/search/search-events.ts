import { isHappened } from "../../search/events/event-clauses.ts";
import { type EventInput, findEvents } from "../../search/events/find-events.ts";
import type { SearchInput } from "../../search/find/search-input.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Context } from "../context.ts";
import type { Flags } from "../command.ts";
import { homeOf } from "../context.ts";
import { printJson, printText, say } from "../output/output.ts";
import { type Look, lookOf } from "../terminal/look.ts";
import type { OpenSearch } from "../wiring/open-search.ts";
import { drawEvents } from "./draw-events.ts";
import { keepResults } from "./last-results.ts";

/** Events that are printed unless `--size` says otherwise. */
const USUAL_SIZE = 10;
/** More are answered by an export. */
const MOST_A_PAGE = 1_000;

const toEventInput = (wanted: SearchInput, { sort, happened, within }: Flags): EventInput => {
  if (happened !== undefined && !isHappened(happened))
    throw new WarraqError(
      "WARRAQ_USAGE",
      "`--happened` takes a time like 2019, 2019-10 or 2019..2021, or `undated`.",
    );
  return {
    ...wanted,
    eventFilters: happened === undefined ? {} : { happened: [happened] },
    within: within ?? null,
    order: sort === "time_asc" ? sort : "time",
  };
};

const exportAll = async (
  { client, names }: OpenSearch,
  input: EventInput,
  { format = "jsonl", size = Infinity }: Flags,
  total: number,
): Promise<number> => {
  const [{ exportEvents }, { writeExport }] = await Promise.all([
    import("../../search/events/export-events.ts"),
    import("./export-search.ts"),
  ]);
  const chunks = exportEvents(client, names.articles, input, { format, limit: size });
  return (await writeExport(chunks, { due: Math.min(size, total), noun: "events" })) ? 0 : 1;
};

/**
 * `warraq search --events`: what happened, by the stories that a search finds: for a person, as one JSON object a line, or with `--format` as
 * a file.
 *
 * @returns the exit code
 */
export const searchEvents = async (
  context: Context,
  opened: OpenSearch,
  wanted: SearchInput,
  flags: Flags,
): Promise<number> => {
  const { json = false, plain = false, facets, format, size = USUAL_SIZE } = flags;
  const input = toEventInput(wanted, flags);
  const isExport = format !== undefined || size > MOST_A_PAGE;
  const request = { ...input, size: isExport ? 1 : size, from: 0 };
  const page = await findEvents(opened.client, opened.names.articles, request);
  const isForPerson = !isExport && !json && facets !== true && (plain || process.stdout.isTTY);
  if (!isForPerson) for (const { message } of page.notes) say(`warraq: ${message}`);
  if (isExport) return exportAll(opened, input, flags, page.total);
  if (facets === true) {
    await printJson({ total: page.total, facets: page.facets });
    return 0;
  }
  if (!isForPerson) {
    for (const event of page.events) await printJson(event);
    return 0;
  }
  const look: Look = lookOf(process.stdout, context.env, plain);
  const areNumbered =
    page.events.length > 0 &&
    keepResults(
      homeOf(context.config),
      page.events.map(({ article }) => article.id),
    );
  await printText(drawEvents(page, look, { order: input.order, areNumbered }));
  return 0;
};
