/** cli/enrich/: what `warraq enrich` prints of an article, and the renewal of all stored documents. */

import type { Article } from "../../document/article.ts";
import type { CountRange, Enrichment, EntityMention, TextSpan } from "../../enrich/enrichment.ts";
import { LEAST_COUNTED } from "../../enrich/names/mention.ts";
import { rangeText } from "../terminal/range-text.ts";
import { forTerminal, pathForTerminal } from "../../system/for-terminal.ts";

type Field = TextSpan["field"];
type Draw = (text: string, mention: EntityMention) => string;

const COLOR_BY_TYPE: Readonly<Record<EntityMention["type"], number>> = {
  person: 33,
  organization: 36,
  group: 31,
  place: 32,
};

/** Isolated (U+2068 and U+2069), so that punctuation at its end does not jump to its other side. */
const inColor: Draw = (text, { type }) => `\u001B[${COLOR_BY_TYPE[type]}m\u2068${text}\u2069\u001B[0m`;
const inBrackets: Draw = (text, { type }) => `[${text}](${type})`;

/** A text with what it names marked in it. Of names inside each other the outer one is marked. */
const drawText = (text: string, field: Field, mentions: readonly EntityMention[], draw: Draw): string => {
  const points = Array.from(text);
  const between = (from: number, to?: number): string => forTerminal(points.slice(from, to).join(""));
  let drawn = "";
  let at = 0;
  const ordered = mentions
    .filter((mention) => mention.field === field)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of ordered) {
    if (mention.start < at) continue;
    drawn += between(at, mention.start) + draw(between(mention.start, mention.end), mention);
    at = mention.end;
  }
  return drawn + between(at);
};

const where = ({ field, start, end }: TextSpan): string => `${field} ${start}-${end}`;
const share = (confidence: number): string => confidence.toFixed(2);

const mentionLine = (mention: EntityMention): string => {
  const { type, text, canonical, id, confidence, evidence } = mention;
  const counted = confidence >= LEAST_COUNTED ? "" : ", not counted";
  return `  ${type}: ${text} → ${canonical}${id === null ? "" : ` (${id})`}; ${share(confidence)}${counted}; ${evidence.join(", ")}; ${where(mention)}`;
};

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => forTerminal(line.replaceAll("\n", " ")))];

const count = (range: CountRange | null, what: string): string =>
  range === null ? "" : `, ${what}: ${rangeText(range)}`;

/** An article with everything that was found in it and why, as text for a terminal. Control characters of the file are made visible. */
export const explainEnrichment = (
  name: string,
  { headline, body }: Pick<Article, "headline" | "body">,
  enrichment: Enrichment,
  isColored: boolean,
): string => {
  const { entities, places, times, quotes, events, framing, keyphrases, lead, primaryPlace } = enrichment;
  const draw = isColored ? inColor : inBrackets;
  return [
    pathForTerminal(name),
    "",
    ...(headline === null ? [] : [drawText(headline, "headline", entities, draw), ""]),
    drawText(body, "body", entities, draw),
    ...section("Names", entities.map(mentionLine)),
    ...section(
      "Places",
      places.map(({ id, name: place, kind, country, point, uncertain, mentions }) => {
        const at = point === null ? "no point" : `${point.lat}, ${point.lon}`;
        return `  ${place}: ${kind}, ${country ?? "no country"}, ${at}${uncertain ? ", uncertain which" : ""}, named ${mentions} times${id !== null && id === primaryPlace?.id ? "; what the article is about" : ""}`;
      }),
    ),
    ...section(
      "Times",
      times.map((time) => {
        const { text, from, to, precision, anchor, conflict } = time;
        return `  ${text} → ${from ?? "unknown"}${to === null ? "" : ` to ${to}`} (${precision}, anchor: ${anchor}${conflict ? ", contradicts itself" : ""}); ${where(time)}`;
      }),
    ),
    ...section(
      "Quotes",
      quotes.map((quote) => {
        const { speaker, verb, kind, text, confidence } = quote;
        return `  ${speaker ?? "somebody"} (${verb}, ${kind}, ${share(confidence)}): ${text}; ${where(quote)}`;
      }),
    ),
    ...section(
      "Events",
      events.map((event) => {
        const { type, status, trigger, actors, targets, place, date, killed, injured, detained, confidence } =
          event;
        const roles = `${actors.length === 0 ? "" : `, by ${actors.join(" and ")}`}${targets.length === 0 ? "" : `, against ${targets.join(" and ")}`}`;
        const counts = `${count(killed, "killed")}${count(injured, "injured")}${count(detained, "detained")}`;
        return `  ${type} (${status}, ${share(confidence)}; ${trigger})${roles}, ${place?.name ?? "no place"}, ${date ?? "no date"}${counts}: ${event.text}; ${where(event)}`;
      }),
    ),
    ...section(
      "Loaded names",
      framing.map((loaded) => `  ${loaded.text} → ${loaded.target}; ${where(loaded)}`),
    ),
    ...section("Keyphrases", keyphrases.length === 0 ? [] : [`  ${keyphrases.join("؛ ")}`]),
    ...section("Lead", lead === "" ? [] : [`  ${lead}`]),
    "",
  ].join("\n");
};
