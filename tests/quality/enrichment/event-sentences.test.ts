import { describe, expect, test } from "vitest";
import { createEnrich } from "../../../enrich/enrich.ts";
import { EVENT_TYPES } from "../../../lexicon/events/event-types.ts";
import { OWN_ENTRIES } from "../../../lexicon/names/own-entries.ts";
import { readFileSync } from "node:fs";
import { sharedDir, withShared } from "../../support/shared.ts";
import { figuresBelowFloor } from "../floors.ts";

/** A sentence of news, and what most of those who judged it said: whether it reports such an event. */
interface Judged {
  readonly label: "yes" | "easy no" | "difficult no" | "ambiguous";
  readonly text: string;
}

const rowsOf = (name: string): readonly Judged[] =>
  readFileSync(`${sharedDir}eval/events/${name}-dev.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Judged);

const ploverOf: ReadonlyMap<string, string> = new Map(EVENT_TYPES.map(({ code, plover }) => [code, plover]));
/** What took place, as far as the text says. */
const REAL: ReadonlySet<string> = new Set(["happened", "claimed", "ongoing"]);

describe("sentences that people judged", () => {
  withShared(() => {
    test.each(["assault", "protest"])("report an event of the kind %s, or do not", (name) => {
      const enrich = createEnrich({ entries: OWN_ENTRIES, tagger: null, lexicon: "" });
      const isFound = ({ text }: Judged): boolean =>
        enrich({ headline: "", body: text, published: null, dateline: null, outlet: null }).events.some(
          ({ type, status }) => ploverOf.get(type) === name.toUpperCase() && REAL.has(status),
        );
      const rows = rowsOf(name).filter(({ label }) => label !== "ambiguous");
      const found = rows.filter(isFound);
      const right = found.filter(({ label }) => label === "yes").length;
      const figures = {
        [`${name}Precision`]: (100 * right) / found.length,
        [`${name}Recall`]: (100 * right) / rows.filter(({ label }) => label === "yes").length,
      };
      process.stdout.write(`${JSON.stringify(figures)}\n`);
      expect(figuresBelowFloor(["enrichment", "events", name], figures)).toEqual([]);
    });
  });
});
