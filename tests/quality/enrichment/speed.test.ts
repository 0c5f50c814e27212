import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticle } from "../../../document/read-article.ts";
import { newEnrich } from "../../support/enrich.ts";

/**
 * Enriching may cost at most this many times what reading the same articles costs. It is a ratio, since a busy machine slows both,
 * though enriching more. It lies above the measured figure in docs/measurements/enrichment.md, and only moves down.
 */
const MOST_TIMES_READING = 4.2;
const ROUNDS = 40;

/** Each article counts by its quickest round: what is measured then is the code, warm, and as little as can be of other work. */
const measure = (texts: readonly string[]): { readonly enriching: number; readonly reading: number } => {
  const enrich = newEnrich();
  const quickest = texts.map(() => ({
    enriching: Number.POSITIVE_INFINITY,
    reading: Number.POSITIVE_INFINITY,
  }));
  const microsecondsOf = (work: () => unknown): number => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1_000;
  };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, text] of texts.entries()) {
      const best = quickest[at];
      if (best === undefined) continue;
      let article: ReturnType<typeof readArticle> = null;
      best.reading = Math.min(
        best.reading,
        microsecondsOf(() => (article = readArticle(text))),
      );
      const read = article as ReturnType<typeof readArticle>;
      if (read === null) throw new Error("a sample has no article");
      best.enriching = Math.min(
        best.enriching,
        microsecondsOf(() => enrich({ ...read, published: null })),
      );
    }
  const sum = (of: "enriching" | "reading"): number => quickest.reduce((total, each) => total + each[of], 0);
  return { enriching: sum("enriching"), reading: sum("reading") };
};

test("enriching an article is not much slower than reading it", () => {
  const samples = new URL("../../../samples/", import.meta.url);
  const texts = readdirSync(samples)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(new URL(name, samples), "utf8"))
    .filter((text) => !text.includes("\uFFFD"));
  // Other work on this machine slows one of the two more than the other, so the best of three measurements counts.
  let measured = measure(texts);
  for (let again = 0; again < 2 && measured.enriching >= MOST_TIMES_READING * measured.reading; again += 1)
    measured = measure(texts);
  const { enriching, reading } = measured;
  const bytes = texts.reduce((total, text) => total + Buffer.byteLength(text), 0);
  process.stdout.write(
    `enriching ${texts.length} samples: ${((enriching * 4.096) / bytes).toFixed(2)} ms for 4 KiB, ` +
      `${(enriching / reading).toFixed(2)} times what reading them costs, at most ${MOST_TIMES_READING}\n`,
  );
  expect(enriching).toBeLessThan(MOST_TIMES_READING * reading);
});
