import { pino } from "pino";
import { expect, test } from "vitest";
import { OutageError, WarraqError } from "../../pipeline/errors.ts";
import type { ResultPage } from "../../search/find/open-finder.ts";
import { noFacets, recordingFind, serve } from "./fake-server.ts";

const ID = "a".repeat(64);
const found: ResultPage = {
  total: 1,
  hits: [
    {
      id: ID,
      score: 1.5,
      headline: "<script>alert(1)</script>",
      opening: null,
      outlet: null,
      published: "2024-03-15",
      story: ID,
      copies: 2,
      path: "/in/a.txt",
      places: ["حلب"],
      people: [],
      highlight: ["&lt;script&gt;<em>alert</em>(1)&lt;/script&gt;"],
    },
  ],
  facets: { ...noFacets, language: [{ value: "ar", count: 1 }], month: [{ value: "2024-03", count: 1 }] },
  sort: "relevance",
  notes: [{ code: "unclosed_quote", about: '"', message: "A quotation mark does not close." }],
  suggestion: null,
  next: null,
  like: null,
};

const errorOf = async (answer: Response) =>
  ((await answer.json()) as { readonly error: { readonly code: string; readonly message: string } }).error;

test("answers with the results as JSON, unchanged", async () => {
  await serve({ find: async () => found }, async ({ url }) => {
    const answer = await fetch(`${url}/api/search?q=x`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("application/json");
    await expect(answer.json()).resolves.toEqual(found);
  });
});

test("by default asks for the first ten results, one for each story", async () => {
  const { asked, find } = recordingFind();
  await serve({ find }, async ({ url }) => {
    await fetch(`${url}/api/search`);
    await fetch(
      `${url}/api/search?q=${encodeURIComponent('قرية & "x"')}&size=100&from=9900&all_copies=1&lang=ar`,
    );
    await fetch(`${url}/api/search?q=&size=1&from=0&all_copies=0`);
  });
  expect(asked).toEqual([
    { query: "", filters: {}, size: 10, from: 0, allCopies: false },
    { query: 'قرية & "x"', filters: {}, size: 100, from: 9_900, allCopies: true },
    { query: "", filters: {}, size: 1, from: 0, allCopies: false },
  ]);
});

test("accepts several values of a filter, uses each once, and accepts an order", async () => {
  const { asked, find } = recordingFind();
  await serve({ find }, async ({ url }) => {
    const outlets = ["عنب بلدي", "a&b", "a&b"].map((name) => `outlet=${encodeURIComponent(name)}`).join("&");
    await fetch(`${url}/api/search?${outlets}&month=2024-02&sort=time_asc`);
  });
  expect(asked).toEqual([
    {
      query: "",
      filters: { outlet: ["عنب بلدي", "a&b"], month: ["2024-02"] },
      sort: "time_asc",
      size: 10,
      from: 0,
      allCopies: false,
    },
  ]);
});

test("passes a cursor on unchanged, with its search", async () => {
  const asked: unknown[] = [];
  const findAfter = async (...args: unknown[]) => {
    asked.push(args);
    return { ...found, next: "b.c" };
  };
  await serve({ findAfter }, async ({ url }) => {
    const answer = await fetch(`${url}/api/search?q=x&size=20&cursor=a.b`);
    await expect(answer.json()).resolves.toMatchObject({ next: "b.c" });
  });
  expect(asked).toEqual([[{ query: "x", filters: {}, size: 20, from: 0, allCopies: false }, "a.b"]]);
});

test("accepts a query of 2,000 letters", async () => {
  const { asked, find } = recordingFind();
  const query = "ب".repeat(2_000);
  await serve({ find }, async ({ url }) => {
    expect((await fetch(`${url}/api/search?q=${encodeURIComponent(query)}`)).status).toBe(200);
  });
  expect(asked[0]?.query).toBe(query);
});

test.each([
  ["size=0", "`size` must be a whole number from 1 to 100."],
  ["size=101", "`size` must be a whole number from 1 to 100."],
  ["size=", "`size` must be a whole number from 1 to 100."],
  ["size=1e1", "`size` must be a whole number from 1 to 100."],
  ["size=%D9%A5", "`size` must be a whole number from 1 to 100."],
  ["size=5&size=6", "`size` must be given once."],
  ["from=-1", "`from` must be a whole number from 0 to 9900."],
  ["from=9901", "`from` must be a whole number from 0 to 9900."],
  ["from=1.5", "`from` must be a whole number from 0 to 9900."],
  ["sort=best", "`sort` must be one of relevance, time, time_asc."],
  ["published=soon", "`published` must be a time like 2024-03 or 2024-01..2024-03."],
  ["like=x", "`like` must be the id of a document."],
  ["month=2024-13", "`month` must be a month like 2024-03."],
  [`outlet=${"a".repeat(301)}`, "`outlet` must be at most 50 texts of at most 300 characters."],
  ["outlet=a&".repeat(51), "`outlet` must be at most 50 texts of at most 300 characters."],
  ["cursor=a&from=10", "`from` must be left out if `cursor` is given."],
  ["all_copies=yes", "`all_copies` must be 0 or 1."],
  ["q=a&q=b", "`q` must be given once."],
  [`q=${"a".repeat(2_001)}`, "`q` must be at most 2000 characters long."],
])("refuses ?%s, and names the parameter", async (query, message) => {
  const { asked, find } = recordingFind();
  await serve({ find }, async ({ url }) => {
    const answer = await fetch(`${url}/api/search?${query}`);
    expect(answer.status).toBe(400);
    await expect(errorOf(answer)).resolves.toEqual({ code: "WARRAQ_USAGE", message });
  });
  expect(asked).toEqual([]);
});

test.each([
  ["an outage", new OutageError("Elasticsearch: connect ECONNREFUSED 10.0.0.1:9200")],
  ["an engine given up", new WarraqError("WARRAQ_SEARCH_UNAVAILABLE", "http://10.0.0.1:9200 is away")],
])("answers %s with advice to try again, without the address of the engine", async (_what, error) => {
  const find = async () => Promise.reject(error);
  await serve({ find }, async ({ url }) => {
    const answer = await fetch(`${url}/api/search?q=x`);
    expect(answer.status).toBe(503);
    const { code, message } = await errorOf(answer);
    expect(code).toBe("WARRAQ_SEARCH_UNAVAILABLE");
    expect(message).toContain("try again");
    expect(message).not.toContain("10.0.0.1");
  });
});

test("an internal error reveals nothing of its cause, and is logged without the query", async () => {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const thrown = Object.assign(new Error("index warraq-articles broke"), {
    statusCode: 400,
    code: "E_OTHER",
  });
  await serve({ find: async () => Promise.reject(thrown), log }, async ({ url }) => {
    const answer = await fetch(`${url}/api/search?q=somebodys-secret-question`);
    expect(answer.status).toBe(500);
    await expect(answer.text()).resolves.not.toContain("warraq-articles");
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("index warraq-articles broke");
  expect(lines[0]).toContain("GET /api/search");
  expect(lines[0]).not.toContain("secret-question");
});

test("answers with a whole document, or with 404 if there is no such document", async () => {
  const asked: string[] = [];
  const get = async (id: string) => {
    asked.push(id);
    return id === ID ? { article: { headline: "h", body: "b" } } : null;
  };
  await serve({ get }, async ({ url }) => {
    const answer = await fetch(`${url}/api/documents/${ID}`);
    await expect(answer.json()).resolves.toEqual({ article: { headline: "h", body: "b" } });
    for (const id of ["b".repeat(64), "A".repeat(64), "a".repeat(63), "..%2f_search", "*"]) {
      const missing = await fetch(`${url}/api/documents/${id}`);
      expect(missing.status).toBe(404);
      expect((await errorOf(missing)).code).toBe("WARRAQ_NOT_FOUND");
    }
  });
  expect(asked).toEqual([ID, "b".repeat(64)]);
});

test("counts the results of the same search by time, by place and by the values of a facet", async () => {
  const asked: unknown[] = [];
  const record =
    <Answer>(answer: Answer) =>
    async (...given: readonly unknown[]) => {
      asked.push(...given);
      return answer;
    };
  const timeline = record({ interval: "day", span: null, bars: [], undated: 3 } as const);
  const places = record({ places: [], countries: [{ code: "SY", count: 2 }], unplaced: 0 });
  const facetValues = record({ values: [{ value: "حلب", count: 1 }], more: false });
  await serve({ timeline, places, facetValues }, async ({ url }) => {
    const get = async (path: string) => (await fetch(`${url}/api/${path}`)).json();
    await expect(get(`timeline?q=x&published=2024&like=${ID}`)).resolves.toMatchObject({ undated: 3 });
    await expect(get("places?q=x&all_copies=1&any_word=1")).resolves.toMatchObject({
      countries: [{ code: "SY", count: 2 }],
    });
    await expect(get("facets/place?q=x&contains=حل&size=5")).resolves.toMatchObject({ more: false });
    expect((await fetch(`${url}/api/facets/published`)).status).toBe(404);
    expect((await fetch(`${url}/api/facets/place?size=201`)).status).toBe(400);
  });
  const search = { query: "x", filters: {}, sort: undefined, allCopies: false };
  expect(asked).toEqual([
    { ...search, filters: { published: ["2024"] }, like: ID },
    { ...search, allCopies: true, anyWord: true },
    search,
    { name: "place", contains: "حل", size: 5 },
  ]);
});
