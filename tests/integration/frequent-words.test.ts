import { afterAll, beforeAll, expect, test } from "vitest";
import { openFinder } from "../../search/find/open-finder.ts";
import { openTestArchive } from "../support/archive.ts";
import { fillArchive } from "../support/fill-archive.ts";

/** Enough articles for a word to be frequent. */
const EVERYDAY = Array.from({ length: 110 }, (_, at) => ({
  headline: `حادث رقم ${at}`,
  body: `قتل شخص في حادث وقع على الطريق ${at}.`,
}));
const ARTICLES = [
  ...EVERYDAY,
  { headline: "ذكرى بلعيد", body: "أحيت تونس ذكرى المناضل شكري بلعيد." },
  { headline: "اغتيال بلعيد", body: "قتل شكري بلعيد أمام بيته." },
];

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
  await fillArchive(archive, ARTICLES);
});
afterAll(() => archive.remove());

const finder = () => openFinder(archive.client, archive.names.articles);
const asked = { filters: {}, size: 10, from: 0, allCopies: true };

test("who was killed is not answered by every article in which somebody was", async () => {
  const { hits, total, notes } = await finder().find({ ...asked, query: "شكون قتل بلعيد؟" });
  expect(hits.map(({ headline }) => headline)).toEqual(["اغتيال بلعيد", "ذكرى بلعيد"]);
  expect({ total, notes: notes.map(({ code }) => code) }).toEqual({ total: 2, notes: ["any_word"] });
});

test("the pages and the counts of such a search are of the same articles", async () => {
  const { find, findAfter, timeline } = finder();
  const request = { ...asked, query: "من قتل بلعيد المناضل", size: 1 };
  const first = await find({ ...request, size: 2 });
  expect(first.total).toBe(2);
  const one = await find(request);
  expect(one.total).toBe(first.total);
  const next = await findAfter(request, one.next ?? "");
  expect([...one.hits, ...next.hits].map(({ id }) => id)).toEqual(first.hits.map(({ id }) => id));
  expect(next.next).toBeNull();
  const { undated } = await timeline({ ...asked, query: request.query, anyWord: true });
  expect(undated).toBe(2);
});

test.each(["قتل زقزق", "قتل زقزق الطريق"])(
  "%s: a frequent word is enough where the archive has no rarer one",
  async (query) => {
    const { total } = await finder().find({ ...asked, query });
    expect(total).toBeGreaterThanOrEqual(EVERYDAY.length);
  },
);
