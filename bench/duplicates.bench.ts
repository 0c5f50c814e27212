import { readFileSync } from "node:fs";
import { test } from "vitest";
import { bandHashesOf, bandKeysOf } from "../dedup/bands.ts";
import { toComparable } from "../dedup/comparable.ts";
import { compareTexts } from "../dedup/compare.ts";
import { createLeadIndex, type LeadIndex } from "../dedup/lead-index.ts";
import { DEDUP_PARAMETERS } from "../dedup/parameters.ts";
import { readArticle } from "../document/read-article.ts";

/**
 * Measures what finding duplicates costs for one article of 4 KB. The budget is 0.15 ms for its band keys.
 *
 * Run: `npx vitest bench bench/duplicates.bench.ts --run --project "unit (bench)"`. The column `mean` is in milliseconds.
 */
const sample = readFileSync(new URL("../samples/10-valley-clashes.txt", import.meta.url), "utf8");
const lines = sample.split("\n");
const grown = [...lines.slice(0, 11), ...lines.slice(6, 10), ...lines.slice(11)].join("\n");
const article = readArticle(grown);
if (article === null) throw new Error("the sample has no article");
const text = toComparable(article);
const edited = toComparable({ ...article, body: article.body.replaceAll("إن ", "بأن ") });

test(`one article, ${text.words.length} words`, async ({ bench }) => {
  await bench.compare(
    bench("toComparable: article to words and hashes", () => void toComparable(article)),
    bench("bandKeysOf: hashes to band keys", () => void bandKeysOf(text)),
    bench("compare with an edited copy", () => void compareTexts(text, edited)),
  );
});

/** A signature of no text, with another number in every band. */
const signature = (at: number): Uint32Array =>
  Uint32Array.from({ length: DEDUP_PARAMETERS.bands }, (_, band) =>
    Math.imul(at * DEDUP_PARAMETERS.bands + band, 0x9e3779b1),
  );
const indexOf = (count: number): LeadIndex => {
  const index = createLeadIndex();
  for (let at = 0; at < count; at += 1) index.add(signature(at));
  return index;
};

test("lookup", { timeout: 900_000 }, async ({ bench }) => {
  const bands = bandHashesOf(text);
  const small = indexOf(10_000);
  const large = indexOf(1_000_000);
  await bench.compare(
    bench("among 10,000 signatures, a stranger", () => void small.find(bands, 24)),
    bench("among 1,000,000 signatures, a stranger", () => void large.find(bands, 24)),
    bench("among 10,000 signatures, a copy", () => void small.find(signature(5_000), 24)),
    bench("among 1,000,000 signatures, a copy", () => void large.find(signature(500_000), 24)),
  );
});
