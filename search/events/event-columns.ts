import type { CountRange } from "../../enrich/enrichment.ts";
import type { Cell } from "../export/csv.ts";
import { EVENT_TYPE_NAMES } from "../query/code-names.ts";
import type { FoundEvent } from "./found-event.ts";

const joinTexts = (values: readonly string[]): string => values.join(" | ");

/** The two ends of a count, as two columns: the last is empty where the text says `more than`. */
const rangeColumns = (name: string, of: (event: FoundEvent) => CountRange | null) => [
  { name, of: (event: FoundEvent): Cell => of(event)?.min ?? null },
  { name: `${name}_max`, of: (event: FoundEvent): Cell => of(event)?.max ?? null },
];

/** The columns of a table of events, in order; docs/search.md says what each holds. */
export const EVENT_COLUMNS: readonly { readonly name: string; readonly of: (event: FoundEvent) => Cell }[] = [
  { name: "id", of: ({ id }) => id },
  { name: "story", of: ({ story }) => story },
  { name: "date", of: ({ date }) => date },
  { name: "precision", of: ({ precision }) => precision },
  { name: "type", of: ({ type }) => type },
  { name: "type_ar", of: ({ type }) => EVENT_TYPE_NAMES[type]?.ar ?? null },
  { name: "status", of: ({ status }) => status },
  { name: "actors", of: ({ actors }) => joinTexts(actors) },
  { name: "targets", of: ({ targets }) => joinTexts(targets) },
  { name: "place", of: ({ place }) => place?.name ?? null },
  { name: "country", of: ({ place }) => place?.country ?? null },
  { name: "lat", of: ({ place }) => place?.point?.lat ?? null },
  { name: "lon", of: ({ place }) => place?.point?.lon ?? null },
  ...rangeColumns("killed", ({ killed }) => killed),
  ...rangeColumns("injured", ({ injured }) => injured),
  ...rangeColumns("detained", ({ detained }) => detained),
  { name: "according_to", of: (event) => event.according_to },
  { name: "confidence", of: ({ confidence }) => confidence },
  { name: "passage", of: ({ passage }) => passage.text },
  { name: "outlet", of: ({ article }) => article.outlet },
  { name: "published", of: ({ article }) => article.published },
  { name: "headline", of: ({ article }) => article.headline },
  { name: "opening", of: ({ article }) => article.opening },
  { name: "article", of: ({ article }) => article.id },
  { name: "articles", of: ({ articles }) => articles },
];
