import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawPage } from "../../../cli/search/draw-page.ts";
import { toFacets } from "../../../search/find/facets.ts";
import type { DetailedPage } from "../../../search/find/find-articles.ts";
import type { Hit } from "../../../search/find/hit.ts";
import { PLAIN, TERMINAL, visible } from "../../support/terminal/visible.ts";

const ID = "0".repeat(64);

const hitWith = (facts: Partial<Hit>): Hit => ({
  id: ID,
  score: 1,
  headline: "عنوان",
  opening: null,
  outlet: null,
  published: null,
  story: ID,
  copies: 1,
  path: "/in/a.txt",
  highlight: [],
  places: [],
  people: [],
  ...facts,
});

const pageWith = (facts: Partial<DetailedPage>): DetailedPage => ({
  total: facts.hits?.length ?? 0,
  hits: [],
  facets: toFacets(undefined),
  sort: "relevance",
  notes: [],
  suggestion: null,
  last: null,
  ...facts,
});

const copyOf = (outlet: string, at: number) => ({
  id: ID,
  headline: "عنوان",
  opening: null,
  path: `/in/${at}.txt`,
  outlet,
  published: null,
});

/** Results of our own, with what mixes directions: Latin names, numbers in both digits, a path with Arabic folders. */
const HITS: readonly Hit[] = [
  hitWith({
    headline: "BBC: 12 قتيلا في قصف سوق القرية يوم 2024-03-15، والحصيلة مرشحة للارتفاع بحسب المسعفين",
    outlet: "صوت الحقول",
    published: "2024-03-15T16:02:00+03:00",
    copies: 4,
    path: "/srv/أرشيف/2024/خبر 12.txt#3",
    places: ["القرية", "دير الزور"],
    people: ["سلمى العلي"],
    versions: ["صوت الحقول", "صحيفة الوادي", "Valley News", "نشرة النهر"].map(copyOf),
    highlight: [
      "BBC: 12 قتيلا في <em>قصف</em> سوق القرية يوم 2024-03-15، والحصيلة مرشحة للارتفاع بحسب المسعفين",
      "قال شاهد لموقع example.org إن <em>القصف</em> بدأ عند الساعة 15:30، وإن طائرة من طراز Su-24 <em>قصفت</em> السوق (مرتين) قبل أن تنسحب",
      "وسقط في <em>القصف</em> ١٢ قتيلا &amp; عشرات الجرحى",
    ],
    why: [
      { word: "قصف", how: "same_stem", found: ["القصف", "قصفت"], fields: ["headline", "body"] },
      { word: "قسد", how: "not_there", found: [], fields: [] },
    ],
  }),
  hitWith({ headline: "A short English headline", outlet: "Valley News", published: "2023-01" }),
];

const NOTES = [
  {
    code: "unclear_date",
    about: "date:أمس",
    message: "`date:أمس` is not a date like 2024, 2024-03; it was left out.",
  },
  { code: "any_word", about: "", message: "Few articles have these words together." },
] as const;

const page = pageWith({
  hits: HITS,
  total: 1_204,
  notes: NOTES,
  suggestion: { query: "قصف القرية", total: 37 },
});
const wishes = { query: "قصف", onlyFacets: false, allCopies: false, areNumbered: true };
const golden = (name: string) => join(import.meta.dirname, "../../golden/cli", name);

describe("a page of results", () => {
  test("plain", async () => {
    await expect(drawPage(page, PLAIN, wishes)).toMatchFileSnapshot(golden("search.plain.txt"));
  });

  test("on a terminal; colors and isolates are written out in the golden", async () => {
    await expect(visible(drawPage(page, TERMINAL, wishes))).toMatchFileSnapshot(
      golden("search.terminal.txt"),
    );
  });

  test("has the ids where results have no numbers to be called by", () => {
    const drawn = drawPage(page, PLAIN, { ...wishes, areNumbered: false });
    expect(drawn.split("\n").filter((line) => line.trim() === ID)).toHaveLength(2);
    expect(drawn).not.toContain("show 1");
  });

  test("calls a text without a headline by its first words, and says so", () => {
    const untitled = hitWith({ headline: null, opening: "أعلنت البلدية عن إغلاق الطريق\u2026" });
    const [, line] =
      drawPage(pageWith({ hits: [untitled], total: 1 }), PLAIN, wishes).match(/^(.*إغلاق.*)$/mu) ?? [];
    expect(line).toContain("أعلنت البلدية عن إغلاق الطريق\u2026 (no headline)");
  });

  test("says of a passage that it was left out of the text, and where words stand", () => {
    const found = hitWith({
      boilerplate: ["اقرأ أيضا: <em>هدنة</em>"],
      why: [{ word: "هدنة", how: "as_written", found: ["هدنة"], fields: ["boilerplate"] }],
    });
    const drawn = drawPage(pageWith({ hits: [found], total: 1 }), PLAIN, wishes);
    expect(drawn).toMatch(/^ +left out of the text: … اقرأ أيضا: \*هدنة\* …$/mu);
    expect(drawn).toContain("(as written), in what was left out");
  });

  test("that is empty says so, and what to try", () => {
    expect(drawPage(pageWith({}), PLAIN, wishes)).toMatch(/^Nothing was found\.\n.*other words/u);
  });

  test("of counts has each list with its counts, and no empty one", () => {
    const facets = {
      ...toFacets(undefined),
      person: [
        { value: "سلمى", count: 12 },
        { value: "عمر\u001B[31m", count: 3 },
      ],
      place: Array.from({ length: 30 }, (_, at) => ({ value: `مكان ${at}`, count: 1 })),
    };
    const lines = drawPage(pageWith({ facets, total: 15 }), PLAIN, { ...wishes, onlyFacets: true }).split(
      "\n",
    );
    expect(lines.slice(0, 4)).toEqual(["person", "      12  سلمى", "       3  عمر\\u001b[31m", "place"]);
    expect(lines).toHaveLength(17);
    expect(lines.at(-2)).toBe("15 stories.");
  });

  test("stays harmless whatever a result holds", () => {
    const evil = "\u001B[2J\u202Eنص\u2069\n1  كاذب";
    const hit = hitWith({ headline: evil, outlet: evil, published: evil, path: evil, highlight: [evil] });
    const drawn = drawPage(pageWith({ hits: [hit] }), PLAIN, wishes);
    expect(drawn).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
    expect(drawn.split("\n").filter((line) => /^\d/u.test(line))).toEqual([
      "1  \\u001b[2J\\u202eنص\\u2069 1 كاذب",
      "1 story, best first.",
    ]);
  });
});
