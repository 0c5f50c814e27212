import type { CountRange } from "../../enrich/enrichment.ts";
import type { EventOrder, EventPage } from "../../search/events/find-events.ts";
import type { FoundEvent } from "../../search/events/found-event.ts";
import { drawLines } from "../terminal/draw.ts";
import type { Look } from "../terminal/look.ts";
import { publishedText } from "../terminal/published-text.ts";
import { rangeText } from "../terminal/range-text.ts";
import { data, dataSpans, joinRuns, type Run, words } from "../terminal/run.ts";
import { drawNotes } from "./draw-remarks.ts";

const FACT_LINES = 3;
const PASSAGE_LINES = 4;
const ARTICLE_LINES = 2;

const ORDER: Readonly<Record<EventOrder, string>> = { time: "newest first", time_asc: "oldest first" };

/** When it happened, as exactly as the text says. A day that is not told is not made up. */
const whenRuns = ({ date, precision }: FoundEvent): readonly Run[] => {
  if (date === null) return [words("no day told", "faint")];
  const rough = precision === null || precision === "day" ? "" : ` (to the ${precision})`;
  return [data(publishedText(date)), words(rough, "faint")];
};

const namesOf = (names: readonly string[]): readonly Run[] =>
  joinRuns(
    names.map((name) => [data(name)]),
    ", ",
  );

const counted = (word: string, count: CountRange | null): readonly (readonly Run[])[] =>
  count === null ? [] : [[words(`${word} ${rangeText(count)}`)]];

/** Who did it, to whom, where, with how many casualties, according to whom; what is not told is left out. */
const factsOf = (event: FoundEvent): readonly (readonly Run[])[] => {
  const { actors, targets, place, killed, injured, detained, according_to: source } = event;
  return [
    ...(actors.length === 0 ? [] : [[words("by "), ...namesOf(actors)]]),
    ...(targets.length === 0 ? [] : [[words("against "), ...namesOf(targets)]]),
    ...(place === null ? [] : [[words("at "), data(place.name)]]),
    ...counted("killed", killed),
    ...counted("injured", injured),
    ...counted("detained", detained),
    ...(source === null ? [] : [[words("according to "), data(source)]]),
  ];
};

/** The sentence, with the word that tells of the event as a match. */
const passageRun = ({ passage: { text, trigger } }: FoundEvent): Run => {
  const at = trigger === "" ? -1 : text.indexOf(trigger);
  if (at < 0) return dataSpans([{ text, tone: "usual" }]);
  return dataSpans([
    { text: text.slice(0, at), tone: "usual" },
    { text: trigger, tone: "match" },
    { text: text.slice(at + trigger.length), tone: "usual" },
  ]);
};

const articleRuns = ({ article, articles }: FoundEvent): readonly Run[] => {
  const { headline, opening, outlet, published } = article;
  return joinRuns([
    [data(headline ?? opening ?? "(no headline)", "faint")],
    ...(outlet === null ? [] : [[data(outlet, "faint")]]),
    [published === null ? words("no date", "faint") : data(publishedText(published), "faint")],
    ...(articles > 1 ? [[words(`${articles} articles`, "faint")]] : []),
  ]);
};

/** An event as lines of text, under its number. */
const drawEvent = (event: FoundEvent, number: number, numberWidth: number, look: Look): readonly string[] => {
  const first = `${String(number).padStart(numberWidth)}  `;
  const rest = " ".repeat(first.length);
  const draw = (runs: readonly Run[], mostLines: number, begin = rest): readonly string[] =>
    runs.length === 0 ? [] : drawLines(runs, look, { first: begin, rest, mostLines });
  const head = [whenRuns(event), [words(event.type.replaceAll("_", " "), "strong")], [words(event.status)]];
  return [
    ...draw(joinRuns(head), 1, first),
    ...draw(joinRuns(factsOf(event)), FACT_LINES),
    ...draw([passageRun(event)], PASSAGE_LINES),
    ...draw(articleRuns(event), ARTICLE_LINES),
  ];
};

/** How a page of events was asked for. */
interface EventWishes {
  readonly order: EventOrder;
  /** Whether `show` knows the articles by the numbers of the events. */
  readonly areNumbered: boolean;
}

const endOf = ({ total, events }: EventPage, { order, areNumbered }: EventWishes): readonly string[] => {
  const shown = events.length;
  if (total === 0)
    return [
      "No events were found. Not every sentence is understood: `./warraq search` without `--events` has the articles.",
    ];
  return [
    `${shown < total ? `${shown} of ` : ""}${total} ${total === 1 ? "event" : "events"}, ${ORDER[order]}.`,
    ...(areNumbered ? ["`./warraq show 1` prints the article of the first one."] : []),
    ...(shown < total
      ? [`\`--size ${Math.min(total, shown * 5)}\` shows more, \`--format csv\` writes all.`]
      : []),
  ];
};

/** A page of events as a person reads it. */
export const drawEvents = (page: EventPage, look: Look, wishes: EventWishes): string => {
  const numberWidth = String(page.events.length).length;
  const [count = "", ...hints] = endOf(page, wishes);
  const blocks = [
    drawNotes(page, look),
    ...page.events.map((event, index) => drawEvent(event, index + 1, numberWidth, look)),
    [
      ...drawLines([words(count, "strong")], look),
      ...hints.flatMap((hint) => drawLines([words(hint, "faint")], look)),
    ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
};
