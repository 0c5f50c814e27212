import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import budget from "../../bench/budget.json" with { type: "json" };
import { readTarGz } from "../support/read-tar.ts";
import { hasShared, sharedDir } from "../support/shared.ts";
import { makeArticle } from "../support/texts/make-articles.ts";

/** A part of the pipeline may cost this many times its budget. The rest is the noise of machines. */
const TOLERANCE = 1.5;

type Costs = Pick<typeof budget, "cpuMsEach" | "elasticsearchEach" | "redisEach">;

const texts = (): readonly (string | Uint8Array)[] =>
  hasShared
    ? readTarGz(`${sharedDir}corpora/ant.tar.gz`)
        .slice(0, budget.files)
        .map(([, bytes]) => bytes)
    : Array.from({ length: budget.files }, (_, number) => makeArticle(number));

const base = mkdtempSync(join(tmpdir(), "warraq-cost-"));
let costs: Costs & { readonly verify: { readonly holds: boolean } };

beforeAll(async () => {
  const folder = join(base, "articles");
  mkdirSync(folder);
  for (const [at, text] of texts().entries())
    writeFileSync(join(folder, `${String(at).padStart(4, "0")}.txt`), text);
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, "../../bench/pipeline.mjs"),
    folder,
    "--files",
    String(budget.files),
  ]);
  costs = JSON.parse(stdout) as typeof costs;
  process.stdout.write(`what an article costs, ${budget.files} of them from a cold start: ${stdout}\n`);
}, 300_000);

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

const rows = (["cpuMsEach", "elasticsearchEach", "redisEach"] as const).flatMap((group) =>
  Object.entries(budget[group]).map(([part, most]) => ({ group, part, most })),
);

describe("what an article costs from the folder to the index, beside its budget in bench/budget.json", () => {
  test.each(rows)("$group: $part is $most at most", ({ group, part, most }) => {
    const found = (costs[group] as Readonly<Record<string, number>>)[part];
    expect(found).toBeLessThan(most * TOLERANCE);
  });

  test("and nothing is lost meanwhile", () => {
    expect(costs.verify.holds).toBe(true);
  });
});
