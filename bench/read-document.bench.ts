import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { documentIdOf } from "../document/article.ts";
import { decode } from "../document/decode/decode.ts";
import { readArticle } from "../document/read-article.ts";
import { readDocument } from "../document/read-document.ts";
import { createEnrich } from "../enrich/enrich.ts";
import { OWN_ENTRIES } from "../lexicon/names/own-entries.ts";
import { toDedupForm } from "../text/dedup-form.ts";
import { toStoredForm } from "../text/stored-form.ts";

const NOW_MS = Date.UTC(2026, 0, 1);
const enrich = createEnrich({ entries: OWN_ENTRIES, tagger: null, lexicon: "" });

/**
 * Measures what decoding and reading one article of 4 KB costs. The budget is 0.35 ms.
 *
 * Run: `npx vitest bench bench/read-document.bench.ts --run --project "unit (bench)"`. The column `mean` is in milliseconds.
 */
const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

const sample = readFileSync(new URL("../samples/10-valley-clashes.txt", import.meta.url), "utf8");
/** The sample with its prose repeated up to 4 KB, and its boilerplate as it is. */
const lines = sample.split("\n");
const bytes = new TextEncoder().encode(
  [...lines.slice(0, 11), ...lines.slice(6, 10), ...lines.slice(11)].join("\n"),
);
const text = new TextDecoder().decode(bytes);
const article = readArticle(text);
if (article === null) throw new Error("the sample has no article");

test(`one article, ${bytes.length} bytes`, async ({ bench }) => {
  await bench.compare(
    bench("readDocument: bytes to document", () => void readDocument(bytes, sha256, { nowMs: NOW_MS })),
    bench("decode", () => void decode(bytes)),
    bench("readArticle", () => void readArticle(text)),
    bench("documentIdOf", () => void documentIdOf(article, sha256)),
    bench("toStoredForm", () => void toStoredForm(text)),
    bench("toDedupForm", () => void toDedupForm(text)),
    bench("enrich", () => void enrich({ ...article, published: null })),
  );
});
