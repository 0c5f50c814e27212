import type { CountRange } from "../../enrich/enrichment.ts";
import type { StoredEvent, StoredQuote } from "../../search/indices/findings/enrichment-fields.ts";
import type { StoredArticle } from "../../search/indices/stored-article.ts";
import { rangeText } from "../terminal/range-text.ts";
import { data, type Run, words } from "../terminal/run.ts";
import { namesRun, type Row, row } from "./rows.ts";

/** Names of a kind that are printed; `--json` prints all. */
const MOST_NAMES = 30;
/** Quotes, events and times that are printed. */
const MOST_LINES = 10;
/** Characters of a quote or of evidence that are printed. */
const MOST_TEXT = 160;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, " ");
  return line.length > MOST_TEXT ? `${line.slice(0, MOST_TEXT).trimEnd()}…` : line;
};

const nameRows = (label: string, names: readonly string[] | undefined = []): readonly Row[] => {
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMES ? [words(` … (${names.length})`)] : [];
  return [row(label, [namesRun(names.slice(0, MOST_NAMES)), ...more])];
};

const placeRows = ({ primary }: NonNullable<StoredArticle["place"]>): readonly Row[] => {
  if (primary === undefined) return [];
  const { name, country, location } = primary;
  const point = location === undefined ? undefined : `${location.lat}, ${location.lon}`;
  const facts = [name, country, point].filter((fact) => fact !== undefined);
  return [row("about", ...facts.map((fact) => [data(fact)]))];
};

const counted = (word: string, count: CountRange | null): readonly (readonly Run[])[] =>
  count === null ? [] : [[words(`${word} ${rangeText(count)}`)]];

const named = (name: string | null | undefined): readonly (readonly Run[])[] =>
  name === null || name === undefined ? [] : [[data(name)]];

const eventRows = (event: StoredEvent): readonly Row[] => {
  const { type, status, date, place, actors, targets, killed, injured, detained, text } = event;
  return [
    row(
      "event",
      [words(type)],
      [words(status)],
      ...named(date),
      ...named(place?.name),
      ...(actors.length === 0 ? [] : [[namesRun(actors)]]),
      ...(targets.length === 0 ? [] : [[words("against "), namesRun(targets)]]),
      ...counted("killed", killed),
      ...counted("injured", injured),
      ...counted("detained", detained),
      ...(event.attributed_to === null ? [] : [[words("says "), data(event.attributed_to)]]),
    ),
    row("", [data(shortened(text), "faint")]),
  ];
};

const quoteRow = ({ speaker, verb, text }: StoredQuote): Row =>
  row("quote", [
    speaker === null ? words("somebody") : data(speaker),
    words(" ("),
    data(verb),
    words("): "),
    data(shortened(text)),
  ]);

/** What was found in a document. */
export const findingRows = ({
  article,
  entity,
  place,
  quote,
  time,
  framing,
  conflict,
}: StoredArticle): readonly Row[] => [
  ...nameRows("persons", entity?.person),
  ...nameRows("organizations", entity?.organization),
  ...nameRows("groups", entity?.group),
  ...nameRows("places", entity?.place),
  ...(place === undefined ? [] : placeRows(place)),
  ...(conflict?.events ?? []).slice(0, MOST_LINES).flatMap(eventRows),
  ...(quote?.entries ?? []).slice(0, MOST_LINES).map(quoteRow),
  ...(time?.entries ?? [])
    .slice(0, MOST_LINES)
    .map(({ from, to, text }) =>
      row("time", [data([from ?? "?", ...(to === null ? [] : [to])].join(".."))], [data(text)]),
    ),
  ...(framing?.pair ?? []).map((pair) => row("loaded name", [data(pair)])),
  ...nameRows("keyphrases", article.keyphrases),
];
