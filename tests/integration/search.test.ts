import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findArticles, type PageRequest } from "../../search/find/find-articles.ts";
import { findOrWiden } from "../../search/find/find-or-widen.ts";
import { openFinder } from "../../search/find/open-finder.ts";
import { exportResults } from "../../search/export/export-results.ts";
import { SEARCH_ACTORS } from "../../search/stems/search-actors.ts";
import { openTestArchive } from "../support/archive.ts";
import { fillArchive } from "../support/fill-archive.ts";
import { repeated } from "../support/repetitions.ts";

const plain: PageRequest = { query: "", filters: {}, size: 50, from: 0, allCopies: false };

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
  await fillArchive(archive, [
    {
      headline: "قصف على حلب",
      body: "قصفت القوات الروسية مدينة حلب صباح اليوم.",
      outlet: "عنب بلدي",
      published: "2024-01-10",
      story: "s1",
    },
    {
      headline: "القوات الروسية تقصف حلب",
      body: "قصف القوات الروسية على حلب مستمر.",
      outlet: "شبكة شام",
      published: "2024-01-11",
      story: "s1",
    },
    {
      headline: "هدنة في إدلب",
      body: "أعلنت الأطراف هدنة في إدلب بلا قصف.",
      outlet: "عنب بلدي",
      published: "2024-02-20",
      leftOut: ["اقرأ أيضا: طائرات تُحلّق قرب الميادين", "شارك عبر واتساب"],
    },
    {
      headline: "روسيا ترسل قوات",
      body: "قوات أرسلتها روسيا، وقالت الروسية الرسمية شيئاً.",
      outlet: "سانا",
      published: "2024-03-05",
    },
    {
      headline: "Aid reaches Aleppo",
      body: "UN convoy.",
      outlet: "Reuters",
      published: "2023-12-31",
      language: "en",
      encodingConfidence: 0.76,
    },
  ]);
});
afterAll(() => archive.remove());

const find = (given: Partial<PageRequest>) =>
  findArticles(archive.client, archive.names.articles, { ...plain, ...given });
const headlines = async (query: string, given: Partial<PageRequest> = {}) =>
  (await find({ query, ...given })).hits.map(({ headline }) => headline ?? "").toSorted();

describe("a query", () => {
  test.each([
    ["words", "قصف حلب", ["قصف على حلب"]],
    ["a phrase as written", '"القوات الروسية"', ["القوات الروسية تقصف حلب"]],
    ["a phrase, spelled otherwise", "«القوّات الروسيه»", ["القوات الروسية تقصف حلب"]],
    ["without a word", "قصف -حلب", ["هدنة في إدلب"]],
    ["only without words", "-حلب -روسيا", ["هدنة في إدلب"]],
    ["either", "هدنة OR convoy", ["Aid reaches Aleppo", "هدنة في إدلب"]],
    ["an outlet by its words", "outlet:بلدى", ["قصف على حلب", "هدنة في إدلب"]],
    ["an outlet in Arabic", 'الناشر:"عنب بلدي" هدنة', ["هدنة في إدلب"]],
    ["a Latin name in any case", "outlet:REUTERS", ["Aid reaches Aleppo"]],
    ["a month", "date:2024-02", ["هدنة في إدلب"]],
    ["a range in Arabic-Indic digits", "date:٢٠٢٤-٠٢..٢٠٢٤-٠٣", ["روسيا ترسل قوات", "هدنة في إدلب"]],
    ["before a day", "before:2024-01-01", ["Aid reaches Aleppo"]],
    ["a path", "path:/in/4", ["Aid reaches Aleppo"]],
    ["a part of a path", "path:3.TXT", ["روسيا ترسل قوات"]],
    ["how a word begins", "conv*", ["Aid reaches Aleppo"]],
    ["a headline", "headline:روسيا", ["القوات الروسية تقصف حلب", "روسيا ترسل قوات"]],
    ["a field that there is not, as words", "topic:أحد", []],
    ["nothing that was left out, unless asked for", "الميادين", []],
    ["a word that was left out", "boilerplate:طائرة", ["هدنة في إدلب"]],
    ["a phrase that was left out", 'متروك:"تحلق قرب الميادين"', ["هدنة في إدلب"]],
    ["no phrase across lines that were left out", 'متروك:"الميادين شارك"', []],
    [
      "words in the text and in what was left out",
      "أعلنت الميادين واتساب include:boilerplate",
      ["هدنة في إدلب"],
    ],
    ["how a word begins that was left out", "الميا* شامل:المتروك", ["هدنة في إدلب"]],
    ["without a word in what was left out", "قصف -boilerplate:واتساب -حلب", []],
    ["without a word, though that was left out", "هدنة -واتساب include:boilerplate", ["هدنة في إدلب"]],
  ])("finds by %s", async (_, query, expected) => {
    expect(await headlines(query)).toEqual(expected);
  });

  const names = SEARCH_ACTORS.flatMap((actor) => actor.names);
  test("no list of names is too much, with all the names that these have besides", async () => {
    const list = fc.shuffledSubarray(names, { minLength: 3, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(list, async (listed) => {
        await find({ query: listed.join(" ") });
      }),
      { ...repeated(200), examples: [[["داعش", "حزب الله", "الحوثيون", "حماس"]], [names.slice(0, 20)]] },
    );
  });

  test("a story shows its best article; with all copies every document comes", async () => {
    expect((await find({ query: "حلب outlet:بلدي" })).total).toBe(1);
    expect(await headlines("حلب قصف", { allCopies: true })).toEqual([
      "القوات الروسية تقصف حلب",
      "قصف على حلب",
    ]);
  });

  test("comes in the requested order", async () => {
    const days = async (sort: PageRequest["sort"]) =>
      (await find({ sort })).hits.map(({ published }) => published?.slice(0, 7));
    expect(await days(undefined)).toEqual(["2024-03", "2024-02", "2024-01", "2023-12"]);
    expect(await days("time_asc")).toEqual(["2023-12", "2024-01", "2024-02", "2024-03"]);
    expect((await find({ query: "قصف" })).sort).toBe("relevance");
    expect((await find({ query: "outlet:سانا" })).sort).toBe("time");
  });

  test("without any searchable word says so, and finds nothing", async () => {
    const { total, hits, notes } = await find({ query: "!!! «»" });
    expect({ total, hits }).toEqual({ total: 0, hits: [] });
    expect(notes.map(({ code }) => code)).toContain("nothing_to_search");
  });

  test.each([
    ["x".repeat(2_001), "2001 characters"],
    ["a ".repeat(401).trim(), "401 words"],
    [`path:${"a".repeat(257)}`, "257 characters"],
  ])("that is too large is refused with the limit", async (query, why) => {
    await expect(find({ query })).rejects.toMatchObject({
      code: "WARRAQ_USAGE",
      message: expect.stringContaining(why),
    });
  });
});

describe("a query that finds less than a page", () => {
  const widely = (given: Partial<PageRequest>) =>
    findOrWiden(archive.client, archive.names.articles, { ...plain, ...given });

  test("is searched by any of its words, says so, and articles with all of them come first", async () => {
    const { hits, total, notes, facets } = await widely({ query: "قصف حلب زقزق ططط" });
    expect(hits[0]?.headline).toContain("حلب");
    expect(hits.map(({ headline }) => headline)).toContain("هدنة في إدلب");
    expect(total).toBe((await find({ query: "حلب OR قصف" })).total);
    expect(notes.map(({ code }) => code)).toEqual(["any_word"]);
    expect(facets.month).toContainEqual({ value: "2024-02", count: 1 });
  });

  test("of two words has those with both first, and marks the others", async () => {
    const { hits, notes } = await widely({ query: "قصف حلب" });
    const both = (await find({ query: "قصف حلب" })).hits.map(({ id }) => id);
    expect(hits.filter(({ some_words: some }) => some !== true).map(({ id }) => id)).toEqual(both);
    expect(hits.slice(0, both.length).map(({ id }) => id)).toEqual(both);
    expect(hits.length).toBeGreaterThan(both.length);
    expect(notes.map(({ code }) => code)).toEqual(["any_word"]);
  });

  test("does not count words of grammar: a question about one thing is widened by its noun", async () => {
    expect((await widely({ query: "ما تعريف الهدنة؟" })).hits.map(({ headline }) => headline)).toContain(
      "هدنة في إدلب",
    );
  });

  test.each([
    ["it is in order of time", { query: "قصف حلب زقزق ططط", sort: "time" as const }],
    ["it is one word", { query: "قصف" }],
    ["it is one word and a phrase", { query: 'قصف "القوات الروسية"' }],
    ["it is phrases, fields and dates", { query: '"قصف على حلب" "القوات الروسية" outlet:سانا date:2024' }],
    ["it is alternatives", { query: "هدنة OR convoy" }],
    ["no word finds more", { query: "هدنة إدلب" }],
  ])("is left as it is where %s", async (_, given) => {
    const { anyWord, notes, total } = await widely(given);
    expect({ anyWord, notes }).toEqual({ anyWord: false, notes: [] });
    expect(total).toBe((await find(given)).total);
  });

  test.each([
    ["what must not be there", "قصف هدنة زقزق ططط -روسيا -القوات", ["هدنة في إدلب"]],
    ["what must not be there together", "قصف هدنة زقزق ططط -(قصف هدنة)", ["قصف على حلب"]],
    ["a field", "هدنة قصف زقزق ططط outlet:شام", ["القوات الروسية تقصف حلب"]],
    ["a date", "هدنة قوات زقزق ططط date:2024-03", ["روسيا ترسل قوات"]],
  ])("keeps %s", async (_, query, expected) => {
    const { hits } = await widely({ query });
    expect(hits.map(({ headline }) => headline)).toEqual(expected);
  });

  test("takes alternatives as words among the others", async () => {
    const { hits } = await widely({ query: "convoy زقزق (هدنة OR لاشيء)" });
    expect(hits.map(({ headline }) => headline ?? "").toSorted()).toEqual([
      "Aid reaches Aleppo",
      "هدنة في إدلب",
    ]);
  });

  test("pages on with any of its words, and is exported without", async () => {
    const finder = openFinder(archive.client, archive.names.articles);
    const request = { ...plain, query: "convoy قوات هدنة لاشيء", size: 1, allCopies: true };
    const pages = [await finder.find(request)];
    for (let next = pages[0]?.next ?? null; next !== null; next = pages.at(-1)?.next ?? null)
      pages.push(await finder.findAfter(request, next));
    const found = pages.flatMap(({ hits }) => hits.map(({ id }) => id));
    const all = await findArticles(archive.client, archive.names.articles, {
      ...request,
      size: 50,
      anyWord: true,
    });
    expect(found).toEqual(all.hits.map(({ id }) => id));
    expect(found).toHaveLength(5);
    expect(pages.every(({ total, notes }) => total === 5 && notes[0]?.code === "any_word")).toBe(true);
    let exported = 0;
    const to = { format: "jsonl", limit: Infinity } as const;
    for await (const { count } of exportResults(archive.client, archive.names.articles, request, to))
      exported += count;
    expect(exported).toBe(0);
  });
});

describe("a phrase", () => {
  let joined: Awaited<ReturnType<typeof openTestArchive>>;
  beforeAll(async () => {
    joined = await openTestArchive();
    await fillArchive(joined, [
      { headline: "أ", body: "دخلت القوات الروسية البلدة." },
      { headline: "ب", body: "رتل للقوات الروسية في البلدة." },
      { headline: "ج", body: "قال ذلك والقوّاتُ الروسيّة صامتة." },
      { headline: "د", body: "وبالقوات الروسية يستعين." },
      { headline: "ه", body: "قوات روسية في البلدة." },
      { headline: "و", body: "القوات والروسية." },
      { headline: "ز", body: "وصلوا لألمانيا الغربية." },
      { headline: "ح", body: "في بحر شديد." },
    ]);
  });
  afterAll(() => joined.remove());

  test.each([
    ["with an article", '"القوات الروسية"', ["أ", "ب", "ج", "د"]],
    ["without one", '"ألمانيا الغربية"', ["ز"]],
    ["joined itself, as it is written", '"للقوات الروسية"', ["ب"]],
    ["of one word with an article", '"القوات"', ["أ", "ب", "ج", "د", "و"]],
    ["of one word without, as it is written", '"حر"', []],
    ["with a clitic within it, as it is written", '"القوات والروسية"', ["و"]],
  ])("%s is found with what is joined to its first word", async (_, query, expected) => {
    const { hits } = await findArticles(joined.client, joined.names.articles, { ...plain, query });
    expect(hits.map(({ headline }) => headline ?? "").toSorted()).toEqual(expected);
  });

  test("comes first in its exact form, and says how it was found", async () => {
    const wanted = { ...plain, query: '"القوات الروسية"', why: true };
    const { hits } = await findArticles(joined.client, joined.names.articles, wanted);
    expect(hits[0]?.headline).toBe("أ");
    expect(hits[0]?.why?.[0]?.how).toBe("as_written");
    expect(hits.find(({ headline }) => headline === "ب")?.why).toEqual([
      { word: '"القوات الروسية"', how: "same_stem", found: ["للقوات الروسية"], fields: ["body"] },
    ]);
  });
});

describe("highlights of phrases", () => {
  test("a phrase is highlighted where it stands, and only there", async () => {
    const [hit] = (await find({ query: '"القوات الروسية" outlet:شام', allCopies: true })).hits;
    expect(hit?.highlight).toEqual([
      "<em>القوات الروسية</em> تقصف حلب",
      "قصف <em>القوات الروسية</em> على حلب مستمر.",
    ]);
  });
});

describe("highlights of words", () => {
  test("text between two words is not highlighted with them", async () => {
    const [hit] = (await find({ query: "قصف حلب outlet:شام", allCopies: true })).hits;
    expect(hit?.highlight.join(" ")).not.toContain("على</em>");
    expect(hit?.highlight.at(-1)).toBe("<em>قصف</em> القوات الروسية على <em>حلب</em> مستمر.");
  });
});

describe("an article of two megabytes", () => {
  const paragraph = "وقالت مصادر محلية إن السكان عادوا إلى قراهم بعد أيام من النزوح.";
  const LENGTH = Math.ceil(2_000_000 / (Buffer.byteLength(paragraph) + 2));
  let long: Awaited<ReturnType<typeof openTestArchive>>;
  beforeAll(async () => {
    long = await openTestArchive();
    const body = [...Array.from({ length: LENGTH }, () => paragraph), "ووصل المُنقِذون إلى جِسر الشُّغور أخيراً."];
    await fillArchive(long, [{ headline: "تقرير طويل", body: body.join("\n\n") }]);
  });
  afterAll(() => long.remove());

  test.each([
    ["a word", "المنقذون", "ووصل <em>المُنقِذون</em> إلى جِسر الشُّغور أخيراً."],
    ["another form of it", "للمنقذين", "ووصل <em>المُنقِذون</em> إلى جِسر الشُّغور أخيراً."],
    ["a phrase", '"جسر الشغور"', "ووصل المُنقِذون إلى <em>جِسر الشُّغور</em> أخيراً."],
  ])(
    "%s of its last paragraph is marked where it stands, in the original text",
    async (_, query, passage) => {
      const { hits } = await findArticles(long.client, long.names.articles, { ...plain, query, why: true });
      expect(hits[0]?.highlight).toEqual([passage]);
      expect(hits[0]?.why?.[0]?.fields).toEqual(["body"]);
    },
  );
});

describe("why", () => {
  test("says for each word which word it matched, where, and why they are the same", async () => {
    const query = 'روسيا للقوات "الروسية الرسمية" أرس* لاشيء';
    const wanted = { ...plain, query, why: true };
    const { hits } = await findOrWiden(archive.client, archive.names.articles, wanted);
    expect(hits[0]?.why).toEqual([
      { word: "روسيا", how: "as_written", found: ["روسيا"], fields: ["headline", "body"] },
      { word: "روسيا", how: "same_stem", found: ["الروسية الرسمية"], fields: ["body"] },
      { word: "للقوات", how: "same_stem", found: ["قوات"], fields: ["headline", "body"] },
      { word: '"الروسية الرسمية"', how: "as_written", found: ["الروسية الرسمية"], fields: ["body"] },
      { word: "أرس*", how: "begins_so", found: ["أرسلتها"], fields: ["body"] },
      { word: "لاشيء", how: "not_there", found: [], fields: [] },
    ]);
  });
});

describe("what was left out", () => {
  test("is shown apart, in results and exports, and says for which words it was found", async () => {
    const query = "هدنة الميادين include:boilerplate";
    const { hits } = await find({ query, why: true });
    expect(hits).toMatchObject([
      {
        highlight: ["<em>هدنة</em> في إدلب", "أعلنت الأطراف <em>هدنة</em> في إدلب بلا قصف."],
        boilerplate: ["اقرأ أيضا: طائرات تُحلّق قرب <em>الميادين</em>"],
        why: [
          { word: "هدنة", how: "as_written", fields: ["headline", "body"] },
          { word: "الميادين", how: "as_written", fields: ["boilerplate"] },
        ],
      },
    ]);
    const wanted = { ...plain, query };
    const to = { format: "jsonl", limit: Infinity } as const;
    let exported = "";
    for await (const { text } of exportResults(archive.client, archive.names.articles, wanted, to))
      exported += text;
    expect(exported).toContain("<em>الميادين</em>");
    expect((await find({ query: "هدنة" })).hits[0]).not.toHaveProperty("boilerplate");
  });

  test("is looked through where a query is widened too", async () => {
    const wanted = { ...plain, query: "الميادين لاشيء include:boilerplate" };
    const page = await findOrWiden(archive.client, archive.names.articles, wanted);
    expect(page.hits.map(({ headline }) => headline)).toEqual(["هدنة في إدلب"]);
    expect(page.hits[0]?.boilerplate).toHaveLength(1);
  });
});

describe("another spelling", () => {
  test("is offered as articles write it, where little was found and it finds more", async () => {
    const { total, suggestion } = await find({ query: "القوتا حلب" });
    expect(total).toBe(0);
    expect(suggestion).toEqual({ query: "القوات حلب", total: 1 });
    expect((await find({ query: "طصف حلب" })).suggestion?.query).toBe("قصف حلب");
  });

  test("keeps everything but bare words", async () => {
    const { suggestion } = await find({ query: 'هدنه ادلبب -"القوات الروسية" outlet:بلدي' });
    expect(suggestion).toEqual({ query: 'هدنه إدلب -"القوات الروسية" outlet:بلدي', total: 1 });
  });

  test("is not offered where no other exists", async () => {
    expect((await find({ query: "ظظظظظظ" })).suggestion).toBeNull();
    expect((await find({ query: '"القوتا"' })).suggestion).toBeNull();
    expect((await find({ query: "" })).suggestion).toBeNull();
  });
});

describe("filters and counts", () => {
  test("several values of one filter are alternatives, several filters are conditions", async () => {
    const filters = { outlet: ["عنب بلدي", "سانا"], month: ["2024-02", "2024-03"] };
    expect(await headlines("", { filters })).toEqual(["روسيا ترسل قوات", "هدنة في إدلب"]);
  });

  test("counts are of stories, and a facet shows the values that could be chosen too", async () => {
    const { facets, total } = await find({ filters: { outlet: ["عنب بلدي"] } });
    expect(total).toBe(2);
    expect(facets.outlet).toEqual(
      expect.arrayContaining([
        { value: "عنب بلدي", count: 2 },
        { value: "سانا", count: 1 },
      ]),
    );
    expect(facets.month).toEqual([
      { value: "2024-01", count: 1 },
      { value: "2024-02", count: 1 },
    ]);
    expect(facets.language).toEqual([{ value: "ar", count: 2 }]);
    expect((await find({})).facets.month).toContainEqual({ value: "2024-01", count: 1 });
    expect((await find({ allCopies: true })).facets.month).toContainEqual({ value: "2024-01", count: 2 });
  });

  test("articles with a doubtful encoding can be filtered", async () => {
    const { facets } = await find({});
    expect(facets.encoding_problem).toEqual([{ value: "doubtful", count: 1 }]);
    expect(await headlines("", { filters: { encoding_problem: ["doubtful"] } })).toEqual([
      "Aid reaches Aleppo",
    ]);
  });
});

const many = (write: (index: number) => string, count: number): string =>
  Array.from({ length: count }, (_, index) => write(index)).join("");

test.each([
  ["as many words as may be", many((at) => `w${at} `, 390)],
  ["as many, in what was left out too", `${many((at) => `w${at} `, 390)} include:boilerplate`],
  ["as many alternatives", many((at) => `w${at} OR `, 220)],
  ["a phrase of as many words", `"${many((at) => `w${at} `, 390)}"`],
  ["as many beginnings", many(() => "اا* ", 390)],
  ["as many fields", many(() => "outlet:w ", 220)],
  ["a path of wildcards", `path:${many(() => "*?", 128)}`],
  ["the longest path", `path:${"a".repeat(256)}`],
  ["the longest beginning of a path", `path:/${"a".repeat(255)}`],
  ["one letter with as many marks", `ق${"\u064E".repeat(1_900)}`],
  ["one word as long as may be", "x".repeat(2_000)],
  ["pictures", "👍".repeat(1_000)],
  ["tatweel", "ـ".repeat(2_000)],
  ["words in every sentence", "في من على إلى"],
  ["another query language", '*:* AND body:[* TO *] {"match_all":{}} /.*.*/ a~2^9'],
])("the engine takes %s, and says why", async (_, query) => {
  const { total } = await find({ query, why: true });
  expect(total).toBeGreaterThanOrEqual(0);
});

test("any text makes a request that Elasticsearch accepts", async () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom(
      "(",
      ")",
      '"',
      "«",
      "-",
      " OR ",
      "|",
      "outlet:",
      "path:",
      "date:2024..",
      "section:",
      "قصف",
      "ق*",
      "*",
      "👍",
    ),
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(text, async (query) => (await find({ query })).total >= 0),
    { numRuns: 150 },
  );
});
