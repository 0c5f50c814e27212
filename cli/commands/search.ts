import type { MatchKind, MatchReason } from "../../search/explain/explain-match.ts";
import { findArticles } from "../../search/find/find-articles.ts";
import { findOrWiden } from "../../search/find/find-or-widen.ts";
import { unescapeHtml } from "../../search/find/highlight.ts";
import type { Hit } from "../../search/find/hit.ts";
import type { Run } from "../command.ts";
import { findEngines } from "../wiring/engines.ts";
import { exportSearch } from "../output/export-search.ts";
import { printJson, printLine, say } from "../output/output.ts";
import { openArchive } from "../wiring/runtime.ts";
import { forTerminal, pathForTerminal } from "../../system/for-terminal.ts";

/** How a word of the text matched the word of the query. */
const HOW: Readonly<Record<Exclude<MatchKind, "not_there">, string>> = {
  as_written: "as written",
  same_stem: "another form",
  alias: "another name",
  begins_so: "begins with it",
};

const BOLD = "\u001B[1m";
const PLAIN = "\u001B[0m";

/** A highlight for a terminal: the words that matched the query are bold. */
const highlightText = (markup: string): string =>
  markup
    .split(/<\/?em>/u)
    .map((part, index) => {
      const text = forTerminal(unescapeHtml(part).replace(/\s+/gu, " "));
      return index % 2 === 1 ? `${BOLD}${text}${PLAIN}` : text;
    })
    .join("");

/** Why a hit was found, for one word of the query: `قسد: القوات (another name), in headline and body`. */
const reasonText = ({ word, how, found, fields }: MatchReason): string =>
  how === "not_there"
    ? `${word}: not in the text`
    : `${word}: ${found.join(", ")} (${HOW[how]}), in ${fields.join(" and ")}`;

/** The other outlets that published the story, in order of time. */
const outletsOf = ({ outlet, versions = [] }: Hit): readonly string[] =>
  [...new Set(versions.flatMap((version) => version.outlet ?? []))].filter((name) => name !== outlet);

const printHit = async (hit: Hit): Promise<void> => {
  await printLine(`${BOLD}${forTerminal(hit.headline.replace(/\s+/gu, " "))}${PLAIN}`);
  const facts = [hit.outlet, hit.published, hit.copies > 1 ? `${hit.copies} copies` : null, hit.path];
  await printLine(`  ${pathForTerminal(facts.filter((fact) => fact !== null).join(" · "))}`);
  const others = outletsOf(hit);
  if (others.length > 0) await printLine(`  also: ${pathForTerminal(others.join(" · "))}`);
  for (const markup of hit.highlight.slice(0, 2)) await printLine(`  … ${highlightText(markup)} …`);
  for (const each of hit.why ?? [])
    await printLine(`  ? ${forTerminal(reasonText(each).replace(/\s+/gu, " "))}`);
  await printLine(`  ${hit.id}`);
};

/** A larger `--size` is answered by an export, which pages through the results. */
const MOST_A_PAGE = 1_000;

/** `warraq search`: prints hits as text on a terminal, else as one JSON object a line; with `--format` exports every result. */
export const search: Run = async (context, words, flags) => {
  const {
    allCopies = false,
    json = false,
    why,
    sort,
    format,
    size = format === undefined ? 10 : Infinity,
  } = flags;
  const wanted = { query: words.join(" "), filters: {}, sort, allCopies, why };
  const archive = await openArchive(context.config, await findEngines(context, ["elasticsearch"]));
  const isExport = format !== undefined || size > MOST_A_PAGE;
  try {
    const page = { ...wanted, size: isExport ? 1 : size, from: 0 };
    // An export holds the results of the query as typed, without those of a wider query.
    const find = isExport ? findArticles : findOrWiden;
    const { total, hits, notes, suggestion } = await find(archive.client, archive.names.articles, page);
    for (const { message } of notes) say(`warraq: ${message}`);
    if (isExport)
      return (await exportSearch(archive, wanted, { format: format ?? "jsonl", limit: size, total })) ? 0 : 1;
    const isForPerson = !json && process.stdout.isTTY;
    for (const hit of hits) await (isForPerson ? printHit(hit) : printJson(hit));
    if (isForPerson) say(`${hits.length} of ${total} results`);
    if (suggestion !== null) say(`warraq: did you mean ${suggestion.query} (${suggestion.total})?`);
  } finally {
    await archive.close();
  }
  return 0;
};
