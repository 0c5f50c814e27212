import { expect, test } from "vitest";
import { drawEvents } from "../../../cli/search/draw-events.ts";
import { EVENT_FILTER_NAMES } from "../../../search/events/event-fields.ts";
import type { EventFacets, EventPage } from "../../../search/events/find-events.ts";
import { PLAIN, TERMINAL, visible } from "../../support/terminal/visible.ts";
import { foundEvent } from "../../support/texts/found-events.ts";

const facets = Object.fromEntries(EVENT_FILTER_NAMES.map((name) => [name, []])) as unknown as EventFacets;
const pageOf = (facts: Partial<EventPage>): EventPage => ({
  total: facts.events?.length ?? 0,
  events: [],
  facets,
  notes: [],
  around: null,
  ...facts,
});
/** Lines are not broken. */
const WIDE = { ...PLAIN, columns: Infinity };
const wishes = { order: "time", areNumbered: true } as const;

test("an event is told as when, what, who, to whom, where, with what casualties, according to whom, and its sentence", () => {
  const text = drawEvents(pageOf({ events: [foundEvent()], total: 12 }), WIDE, wishes);
  expect(text.split("\n")).toEqual([
    "1  2019-10-14 · shelling · happened",
    "   by الجيش التركي · against قوات سوريا الديمقراطية · at عين عيسى · killed 3 or more · according to المرصد السوري",
    "   *قصف* الجيش التركي بلدة عين عيسى، وقتل ثلاثة على الأقل بحسب المرصد السوري.",
    "   قصف على عين عيسى · جريدة الميدان · 2019-10-15 08:00 · 2 articles",
    "",
    "1 of 12 events, newest first.",
    "`./warraq show 1` prints the article of the first one.",
    "`--size 5` shows more, `--format csv` writes all.",
    "",
  ]);
});

test("what a text does not say is not made up", () => {
  const silent = foundEvent({
    date: null,
    precision: null,
    actors: [],
    targets: [],
    place: null,
    killed: null,
    according_to: null,
    articles: 1,
    article: { id: "0", headline: null, opening: "بداية النص", outlet: null, published: null },
  });
  const season = foundEvent({ date: "2019-06-01", precision: "season" });
  const [first = "", second = ""] = drawEvents(pageOf({ events: [silent, season] }), WIDE, wishes).split(
    "\n\n",
  );
  expect(first.split("\n")).toEqual([
    "1  no day told · shelling · happened",
    "   *قصف* الجيش التركي بلدة عين عيسى، وقتل ثلاثة على الأقل بحسب المرصد السوري.",
    "   بداية النص · no date",
  ]);
  expect(second).toContain("2019-06-01 (to the season)");
});

test("hostile texts are harmless, and no events are said to be none that were understood", () => {
  const hostile = foundEvent({
    actors: ["\u001B[2Jقسد\u202E"],
    passage: { text: "سطر\u001B]0;x\u0007", trigger: "", field: "body", start: 0, end: 9 },
  });
  const text = drawEvents(pageOf({ events: [hostile] }), TERMINAL, wishes);
  for (const harmful of ["\u001B[2J", "\u001B]", "\u202E", "\u0007"])
    expect(visible(text)).not.toContain(harmful);
  expect(text).toContain("\\u001b[2J");
  expect(drawEvents(pageOf({}), PLAIN, wishes)).toContain("Not every sentence is understood");
});
