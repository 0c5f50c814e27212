import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle, readArticleAndLines } from "../../../document/read-article.ts";
import { toStoredForm } from "../../../text/stored-form.ts";
import { repair } from "../../../document/lines/repair.ts";
import { arabicText } from "../../support/texts/arabic-text.ts";
import { sharedDir, withShared } from "../../support/shared.ts";
import { repeated } from "../../support/repetitions.ts";

const pages = new URL("../../golden/document/read-article/", import.meta.url);
const golden = new URL("../../golden/document/metadata/", import.meta.url);
const sources = readdirSync(pages).filter((file) => file.endsWith(".source.txt"));
const sourceOf = (name: string) => readFileSync(new URL(name, pages), "utf8");

const metadataOf = (text: string) => {
  const article = readArticle(text);
  if (article === null) throw new Error("no article");
  const { headline: _, body: __, boilerplate: ___, ...metadata } = article;
  return metadata;
};

const shown = (text: string): string => `${JSON.stringify(metadataOf(text), null, 2)}\n`;

describe("metadata", () => {
  for (const name of sources)
    test(`golden: ${name}`, async () => {
      const expected = new URL(name.replace(".source.txt", ".expected.json"), golden).pathname;
      await expect(shown(sourceOf(name))).toMatchFileSnapshot(expected);
    });
});

/** The metadata without null and empty values. */
const said = (text: string): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(metadataOf(text)).filter(
        ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
      ),
    ),
  );

describe("metadata of signatures and section lines of real sites", () => {
  const written = readFileSync(new URL("pages.source.txt", golden), "utf8");
  test("golden: pages.source.txt", async () => {
    const shownPages = written
      .split("\n====\n")
      .map((text) => `${text.replaceAll(/\n+/gu, "\n").trim()}\n  ${said(text)}\n`);
    await expect(shownPages.join("\n")).toMatchFileSnapshot(new URL("pages.expected.txt", golden).pathname);
  });
});

/** Lines as on a page: real boilerplate, headlines, prose, and arbitrary text. */
const line = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[...sources.map(sourceOf), readFileSync(new URL("pages.source.txt", golden), "utf8")].flatMap(
        (text) => text.split("\n"),
      ),
    ),
  },
  { weight: 1, arbitrary: arabicText },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "66", "icon", "a - b", "by: ", "(:)-|/", "- : (a)", "tags: #,|"),
  },
);
const page = fc
  .array(
    fc.oneof(
      line,
      fc.tuple(line, line).map((both) => both.join(" - ")),
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.join("\n"));

const spaced = (text: string): string => text.replaceAll(/\s+/gu, " ");

describe("metadata, laws", () => {
  test("never throws, and has no value that is not in the text", () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = readArticle(text);
        if (article === null) return true;
        const { alternativeHeadlines, subheadings, captions, tags, agency } = article;
        const { section, byline, outlet, dateline } = article;
        const strings = [...alternativeHeadlines, ...subheadings, ...captions, ...tags, ...agency];
        const all = [...strings, section, byline?.asWritten, outlet, dateline].filter(
          (each) => typeof each === "string",
        );
        const whole = spaced(repair(text));
        return all.every((each) => each.trim() !== "" && whole.includes(each));
      }),
      repeated(20_000),
    );
  });

  test("subheadings are paragraphs of the body, in order", () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = readArticle(text);
        const paragraphs = article?.body.split("\n\n") ?? [];
        let from = 1;
        return (article?.subheadings ?? []).every((heading) => {
          const at = paragraphs.indexOf(heading, from);
          from = at + 1;
          return at >= 1;
        });
      }),
      repeated(5_000),
    );
  });
});

describe("readArticleAndLines", () => {
  test("reads the same as readArticle; roles follow the order of the page, except those of dates", () => {
    fc.assert(
      fc.property(page, (text) => {
        const read = readArticleAndLines(text);
        expect(read?.article ?? null).toEqual(readArticle(text));
        const dates = new Set(
          read?.article.boilerplate
            .filter(({ kind }) => kind === "date_line")
            .map(({ line: number }) => number),
        );
        const placed = (read?.lines ?? []).filter(({ number }) => !dates.has(number));
        const roles = placed.map(({ role }) => role).join(" ");
        return /^(?:header ?)*(?:body ?)*(?:footer ?)*$/u.test(roles);
      }),
      repeated(2_000),
    );
  });

  test("the date above the body is in the header, lines after the body are in the footer", () => {
    const lines = readArticleAndLines(sourceOf("old-market.source.txt"))?.lines ?? [];
    const roleOf = (number: number) => lines.find((each) => each.number === number)?.role;
    expect([1, 9, 13, 27].map(roleOf)).toEqual(["header", "header", "body", "footer"]);
  });
});

describe("metadata is linear", () => {
  const seconds = (text: string): number => {
    // CPU time of the process, because a busy machine lengthens wall time.
    const start = process.cpuUsage();
    readArticle(text);
    return process.cpuUsage(start).user / 1_000_000;
  };
  const story = sourceOf("old-market.source.txt");
  test.each([
    ["labels", "by: a\n".repeat(200_000)],
    ["colons in a line", `${story}\nby: ${":".repeat(3_000_000)}`],
    ["signs in a line of few words", `a\n${"\u00AB- ".repeat(2_000_000)}x y z w\n${story}`],
    ["dashes in a headline", `${"- ".repeat(2_000_000)}a b c d\n${story}`],
    ["brackets in a line", `${story}\n${"(".repeat(5_000_000)}x`],
    ["short lines over long ones", story.repeat(3_000)],
    ["tags", `${story}\ntags: ${"#a, ".repeat(1_000_000)}`],
  ])("%s", (_, text) => {
    // Each takes a second or two. Code that is not linear would take hours.
    expect(seconds(text)).toBeLessThan(20);
  });
});

withShared(() => {
  describe("metadata, on real articles", () => {
    interface Gold {
      readonly section: string | null;
      readonly byline: { readonly as_written: string | null; readonly kind: string };
      readonly outlet: { readonly name: string | null; readonly certain: boolean };
      readonly dateline_place: { readonly as_written: string } | null;
      readonly title: { readonly alternatives: readonly { readonly text: string }[] };
      readonly body: { readonly subheads: readonly number[] };
    }
    const seeds = readdirSync(join(sharedDir, "seeds")).toSorted();
    test.each(seeds)("%s", (name) => {
      const text = readFileSync(join(sharedDir, "seeds", name), "utf8");
      const gold = JSON.parse(
        readFileSync(join(sharedDir, "seeds-gold", `${name.slice(0, 3)}.json`), "utf8"),
      ) as Gold;
      const { section, byline, outlet, dateline, subheadings, alternativeHeadlines } = metadataOf(text);
      expect(section).toBe(gold.section);
      expect(byline).toEqual(
        gold.byline.as_written === null
          ? null
          : { asWritten: gold.byline.as_written, kind: gold.byline.kind },
      );
      // If the gold record infers the outlet, it is null here.
      expect(outlet).toBe(gold.outlet.certain ? gold.outlet.name : null);
      expect(dateline).toBe(gold.dateline_place?.as_written ?? null);
      const lines = toStoredForm(text).split("\n");
      expect(subheadings).toEqual(gold.body.subheads.map((number) => lines[number - 1]));
      expect(alternativeHeadlines).toEqual(gold.title.alternatives.map((title) => title.text));
    });
  });
});
