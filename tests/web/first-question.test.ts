import { expect, test } from "vitest";
import { firstQuestion } from "../../web/serve-page/first-question.ts";
import { serve } from "./fake-server.ts";

test.each([
  [{}, "/api/search?size=10"],
  [
    { q: "a b", outlet: ["x", "", "y"], sort: "time", all_copies: "0", why: "1" },
    "/api/search?q=a+b&outlet=x&outlet=y&sort=time&why=1&size=10",
  ],
  [
    { month: "2024-03", person: "z", all_copies: "1", like: "id", map: "1", lang: "en" },
    "/api/search?month=2024-03&person=z&all_copies=1&like=id&size=10",
  ],
  [
    { view: "events", q: "x", actor: "y", happened: "2019", within: "5", why: "1" },
    "/api/events?q=x&happened=2019&actor=y&within=5&size=20&from=0",
  ],
  [{ id: "a/b", marks: "place" }, "/api/documents/a%2Fb"],
  [{ id: "a", compare: "b" }, null],
  [{ view: "status" }, null],
])("the page at %j begins with the question %s", (query, question) => {
  expect(firstQuestion(query)).toBe(question);
});

test("the page names its first question, whatever stands in the address", async () => {
  await serve({}, async ({ url }) => {
    const html = await (await fetch(`${url}/?q=${encodeURIComponent('"><script>')}&q=2`)).text();
    expect(html).toContain('as="fetch" href="/api/search?q=%22%3E%3Cscript%3E&amp;size=10"');
    expect(html).not.toContain("question -->");
    expect(await (await fetch(`${url}/?view=status`)).text()).not.toContain('as="fetch"');
  });
});
