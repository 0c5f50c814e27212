import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawDocument } from "../../../cli/show/draw-document.ts";
import { drawDifferences } from "../../../cli/show/show-changes.ts";
import { differencesBetween } from "../../../inspect/differences.ts";
import type { StoryMember } from "../../../inspect/story.ts";
import { admissionFor } from "../../support/admissions.ts";
import { PLAIN, TERMINAL, visible } from "../../support/terminal/visible.ts";
import { readArticleOf, storedArticleOf } from "../../support/texts/articles.ts";
import { FULL_ENRICHMENT } from "../../support/texts/enrichments.ts";

const golden = (name: string) => join(import.meta.dirname, "../../golden/cli", name);
const ID = "0".repeat(64);
const OTHER = "1".repeat(64);

const documentOf = (path: string, headline: string, body: string) =>
  storedArticleOf(admissionFor(path), readArticleOf(headline, body), FULL_ENRICHMENT);

const one = documentOf(
  "/srv/أرشيف/2024/خبر 12.txt",
  "دورية تدخل القرية",
  "دخلت دورية من قوات سوريا الديمقراطية (SDF) قرية الزر في ريف دير الزور مساء 15/3/2024 عند الساعة 15:30.\nوقال شاهد من أهل القرية لموقع example.org إن الدورية خرجت بعد ساعة.",
);
const other = documentOf(
  "/srv/b.txt",
  "دورية لميليشيا قسد تدخل القرية",
  "دخلت دورية من ميليشيا قسد (SDF) قرية الزر في ريف دير الزور مساء 15/3/2024.\nوقال شاهد إن الدورية خرجت بعد ساعة.",
);

const memberOf = (facts: Partial<StoryMember>): StoryMember => ({
  id: ID,
  headline: "دورية تدخل القرية",
  opening: null,
  outlet: "صوت الحقول",
  published: "2024-03-15",
  path: "/srv/أرشيف/2024/خبر 12.txt",
  words: 20,
  relation: "lead",
  similarity: null,
  copies: 1,
  copy_list: [],
  decision: null,
  ...facts,
});

const story = {
  members: [
    memberOf({}),
    memberOf({ id: OTHER, relation: "copy", similarity: 0.91, outlet: null, path: "/srv/b.txt" }),
  ],
  framing: [
    {
      targetId: "actor:sdf",
      target: "قوات سوريا الديمقراطية",
      outlets: [
        { outlet: "سانا", loaded: [{ name: "ميليشيا قسد", count: 2 }], neutral: [{ name: "قسد", count: 1 }] },
        { outlet: "عنب بلدي", loaded: [], neutral: [{ name: "قسد", count: 3 }] },
        { outlet: null, loaded: [{ name: "عصابات قسد", count: 1 }], neutral: [] },
      ],
    },
  ],
};

describe("a document", () => {
  test("plain", async () => {
    await expect(drawDocument(ID, one, story, PLAIN)).toMatchFileSnapshot(golden("show.plain.txt"));
  });

  test("on a terminal; colors and isolates are written out in the golden", async () => {
    await expect(visible(drawDocument(ID, one, story, TERMINAL))).toMatchFileSnapshot(
      golden("show.terminal.txt"),
    );
  });

  test("in a pipe has each paragraph on one line", () => {
    const drawn = drawDocument(ID, one, story, { ...PLAIN, columns: Infinity });
    for (const paragraph of one.article.body.split("\n")) expect(drawn).toContain(`\n  ${paragraph}\n`);
  });

  test("in which nothing was found has no list of findings, and one alone no story", () => {
    const plain = storedArticleOf(admissionFor("/in/1.txt"), readArticleOf("خبر", "قصف"));
    const drawn = drawDocument(ID, plain, { members: [memberOf({})], framing: [] }, PLAIN);
    expect(drawn).not.toMatch(/What is in it|Its story|Loaded names/u);
  });
});

describe("the differences of two documents", () => {
  const differences = differencesBetween({ id: ID, document: one }, { id: OTHER, document: other });

  test("plain", async () => {
    await expect(drawDifferences(differences, PLAIN)).toMatchFileSnapshot(golden("differences.plain.txt"));
  });

  test("on a terminal; colors and isolates are written out in the golden", async () => {
    await expect(visible(drawDifferences(differences, TERMINAL))).toMatchFileSnapshot(
      golden("differences.terminal.txt"),
    );
  });

  test("no control character of a text reaches the terminal", () => {
    const evil = documentOf("/in/\u001B[2J.txt", "نص \u001B[2J", "نص \u202E\u001B]0;x\u0007");
    const drawn = drawDifferences(
      differencesBetween({ id: ID, document: one }, { id: OTHER, document: evil }),
      { ...TERMINAL, isColored: false },
    );
    expect(drawn).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
    expect(drawn).toContain("\\u001b[2J");
  });
});
