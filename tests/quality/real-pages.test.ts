import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../document/read-document.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { sharedDir, withShared } from "../support/shared.ts";
import { wordF1, wordsOf } from "../support/word-f1.ts";
import { figuresBelowFloor } from "./floors.ts";

/**
 * Six real pages, each in four forms. The lines of the body are named by us, by their numbers in the form that has each text node on a line: read in a browser,
 * without captions, links to other articles and what follows the article.
 *
 * The rules were tuned on these pages. `LAYOUTS=faults` prints each page.
 */
const BODIES: Readonly<Record<string, readonly (readonly [first: number, last: number])[]>> = {
  "1550981615": [
    [55, 56],
    [60, 73],
  ],
  "1588107198": [[42, 43]],
  "1602557452": [[415, 447]],
  "1691196862": [[44, 49]],
  arabic_article: [[22, 34]],
  LBCGroup_2026_01_08: [[167, 174]],
};

const FORMS = ["html", "gettext.txt", "md", "plain.txt"] as const;
type Form = (typeof FORMS)[number];

interface Gold {
  readonly name: string;
  readonly headline?: string;
  readonly headline_begins?: string;
  readonly published: string;
}

const folder = path.join(sharedDir, "eval/pages-real");
const fileOf = (name: string, form: Form): Buffer => readFileSync(path.join(folder, `${name}.${form}`));

const sha256 = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const bodyOf = (name: string): readonly string[] => {
  const lines = fileOf(name, "gettext.txt").toString().split("\n");
  return wordsOf((BODIES[name] ?? []).flatMap(([first, last]) => lines.slice(first - 1, last)).join("\n"));
};

const read = (gold: Gold, form: Form) => {
  const extension = form.split(".").at(-1) ?? "";
  const reading = readDocument(fileOf(gold.name, form), sha256, { nowMs: Date.UTC(2026, 10, 1), extension });
  if (reading.kind !== "read") throw new Error(reading.detail);
  const { headline, body, published, outlet } = reading.article;
  const wanted = toDedupForm(gold.headline ?? gold.headline_begins ?? "");
  const figures = {
    bodyF1: wordF1(wordsOf(body), bodyOf(gold.name)),
    isHeadline: toDedupForm(headline ?? "").startsWith(wanted),
    isDay: published?.iso.slice(0, 10) === gold.published,
  };
  if (process.env["LAYOUTS"] === "faults")
    process.stdout.write(
      `${JSON.stringify({ page: gold.name, form, ...figures, headline, published: published?.iso, outlet })}\n`,
    );
  return figures;
};

withShared(() => {
  const golds = readFileSync(path.join(folder, "gold.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Gold);

  describe("real pages", () => {
    test.each(FORMS)("in the form .%s", (form) => {
      const all = golds.map((gold) => read(gold, form));
      const percent = (figure: (one: (typeof all)[number]) => number): number =>
        (100 * all.reduce((sum, one) => sum + figure(one), 0)) / all.length;
      const figures = {
        bodyF1: percent(({ bodyF1 }) => bodyF1),
        headline: percent(({ isHeadline }) => Number(isHeadline)),
        day: percent(({ isDay }) => Number(isDay)),
      };
      process.stdout.write(`${form}: ${JSON.stringify(figures)}\n`);
      expect(figuresBelowFloor(["real_pages", form], figures)).toEqual([]);
    });
  });
});
