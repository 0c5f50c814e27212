import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NameEntry } from "../../lexicon/names/entry.ts";
import { openFinder } from "../../search/find/open-finder.ts";
import type { PageRequest } from "../../search/find/find-articles.ts";
import { openNameLookup } from "../../search/query/find-called.ts";
import { openTestArchive } from "../support/archive.ts";
import { fillArchive } from "../support/fill-archive.ts";
import { enrichmentWith, eventOf, mentionOf, placeOf, quoteOf } from "../support/texts/enrichments.ts";

const plain: PageRequest = { query: "", filters: {}, size: 50, from: 0, allCopies: false };
const LEXICON: readonly NameEntry[] = [
  {
    id: "place:aden",
    type: "place",
    kind: "city",
    name: "عدن",
    aliases: [{ name: "ثغر اليمن" }],
    latin: ["Aden"],
    source: "user",
  },
  {
    id: "person:nasr",
    type: "person",
    kind: "official",
    name: "سامي نصر",
    aliases: [],
    latin: ["Sami Nasr"],
    source: "user",
  },
];

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
  await fillArchive(archive, [
    {
      headline: "ميناء عدن",
      found: enrichmentWith({
        entities: [
          mentionOf("place", "عدن", { id: "place:aden" }),
          mentionOf("person", "سامي نصر", { id: "person:nasr" }),
          mentionOf("organization", "وزارة النقل"),
        ],
        places: [placeOf("عدن", { id: "place:aden", country: "YE" })],
        quotes: [quoteOf("سامي نصر", "سنفتح الميناء أمام السفن")],
      }),
    },
    {
      headline: "قصف على حلب",
      found: enrichmentWith({
        entities: [
          mentionOf("place", "حلب"),
          mentionOf("group", "قوات سوريا الديمقراطية"),
          mentionOf("person", "عمر نصر", { confidence: 0.3 }),
        ],
        places: [placeOf("حلب")],
        events: [eventOf("shelling"), eventOf("siege", { status: "denied" })],
        framing: [
          {
            field: "body",
            start: 0,
            end: 10,
            text: "ميليشيا قسد",
            target: "قوات سوريا الديمقراطية",
            targetId: "actor:sdf",
          },
        ],
      }),
    },
    { headline: "خبر بلا أسماء" },
  ]);
});
afterAll(() => archive.remove());

const find = (given: Partial<PageRequest>) =>
  openFinder(archive.client, archive.names.articles, openNameLookup(LEXICON)).find({ ...plain, ...given });
const headlines = async (given: Partial<PageRequest>) =>
  (await find(given)).hits.map(({ headline }) => headline ?? "").toSorted();

const ADEN = "ميناء عدن";
const ALEPPO = "قصف على حلب";

describe("what is found in a text narrows a search", () => {
  test.each([
    ["place:Aden", [ADEN]],
    ['مكان:"ثغر اليمن"', [ADEN]],
    ["place:عدن", [ADEN]],
    ["person:Nasr", [ADEN]],
    ["person:نصر", [ADEN]],
    ["organization:النقل", [ADEN]],
    ["group:الديمقراطية", [ALEPPO]],
    ["country:اليمن", [ADEN]],
    ["country:sy", [ALEPPO]],
    ["event:قصف", [ALEPPO]],
    ["event:siege", []],
    ["framing:ميليشيا", [ALEPPO]],
    ['framing:"سوريا الديمقراطية"', [ALEPPO]],
    ["speaker:Nasr", [ADEN]],
    ["quote:سفينة", [ADEN]],
    ['quote:"الميناء سنفتح"', []],
    ["-place:Aden حلب", [ALEPPO]],
    ["place:Aden OR place:حلب", [ADEN, ALEPPO]],
    ["place:Nasr", []],
  ])("%s", async (query, expected) => {
    expect(await headlines({ query })).toEqual(expected.toSorted());
  });
});

test("each kind is a list beside the results, and a filter", async () => {
  const { facets } = await find({});
  expect(facets).toMatchObject({
    person: [{ value: "سامي نصر", count: 1 }],
    organization: [{ value: "وزارة النقل", count: 1 }],
    group: [{ value: "قوات سوريا الديمقراطية", count: 1 }],
    event: [{ value: "shelling", count: 1 }],
    framing: [{ value: "قوات سوريا الديمقراطية: ميليشيا قسد", count: 1 }],
  });
  expect(facets.place.map(({ value }) => value).toSorted()).toEqual(["حلب", "عدن"]);
  expect(facets.country.map(({ value }) => value).toSorted()).toEqual(["SY", "YE"]);
  expect(await headlines({ filters: { place: ["عدن"] } })).toEqual([ADEN]);
  expect(await headlines({ filters: { event: ["shelling"], country: ["SY"] } })).toEqual([ALEPPO]);
  expect(await headlines({ filters: { framing: ["قوات سوريا الديمقراطية: ميليشيا قسد"] } })).toEqual([
    ALEPPO,
  ]);
  expect(await headlines({ filters: { event: ["siege"] } })).toEqual([]);
});
