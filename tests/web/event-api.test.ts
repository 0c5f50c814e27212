import { expect, test } from "vitest";
import type { EventInput, EventPageRequest } from "../../search/events/find-events.ts";
import { noEventFacets, serve } from "./fake-server.ts";

const nothing = { total: 0, events: [], facets: noEventFacets, notes: [], around: null };
const NAME = encodeURIComponent("عين عيسى");

test("the events of a search are asked for with its filters, and with filters of their own", async () => {
  const asked: EventPageRequest[] = [];
  const events = async (request: EventPageRequest) => {
    asked.push(request);
    return nothing;
  };
  await serve({ events }, async ({ url }) => {
    const of = async (query: string) => (await fetch(`${url}/api/events?${query}`)).status;
    expect(
      await of(
        `q=x&place=${NAME}&event=shelling&happened=2019..2021&actor=a&actor=b&within=20&sort=time_asc`,
      ),
    ).toBe(200);
    expect(await of("sort=relevance&size=100&from=9900")).toBe(200);
    const wrong = ["within=0", "within=201", "within=x", "happened=gestern", "size=101", "from=9901"];
    expect(await Promise.all(wrong.map(of))).toEqual(wrong.map(() => 400));
  });
  expect(asked).toEqual([
    {
      query: "x",
      filters: { place: ["عين عيسى"], event: ["shelling"] },
      eventFilters: { happened: ["2019..2021"], actor: ["a", "b"] },
      within: 20,
      order: "time_asc",
      sort: "time_asc",
      allCopies: false,
      size: 20,
      from: 0,
    },
    {
      query: "",
      filters: {},
      eventFilters: {},
      within: null,
      order: "time",
      sort: "relevance",
      allCopies: false,
      size: 100,
      from: 9_900,
    },
  ]);
});

test("all events come as a file", async () => {
  const asked: EventInput[] = [];
  const exportEvents = async function* exportTwo(input: EventInput) {
    asked.push(input);
    yield { text: "id\r\n", count: 0 };
    yield { text: "1\r\n", count: 1 };
  };
  await serve({ exportEvents }, async ({ url }) => {
    const answer = await fetch(`${url}/api/events/export?format=csv&actor=a`);
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="warraq-events.csv"');
    expect(answer.headers.get("content-type")).toContain("text/csv");
    expect(await answer.text()).toBe("id\r\n1\r\n");
    expect((await fetch(`${url}/api/events/export?format=xml`)).status).toBe(400);
  });
  expect(asked).toMatchObject([{ eventFilters: { actor: ["a"] }, within: null, order: "time" }]);
});
