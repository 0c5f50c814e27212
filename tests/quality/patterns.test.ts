import { describe, expect, test } from "vitest";
import { type ProductPattern, productPatterns } from "../support/product-patterns.ts";
import { type Attack, attacksOf } from "../support/texts/regexp-attacks.ts";

/** Small steps first: what doubles with each character must not get far. */
const SIZES = [16, 20, 24, 28, 32, 40, 64, 256, 2_048, 16_384];
const LONGEST = 16_384;
/** What is linear takes a fiftieth; what is quadratic, 130 and more. */
const MOST_MS = 50;
const REPEATS = 3;

const cpuMsOf = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1_000;
};

/**
 * Looks wherever the product might: for all matches, or, of a sticky pattern, from each to the next. Where one of those
 * fails, the product is at the end of a tag, and goes on behind it.
 */
const search = (regexp: RegExp, text: string): void => {
  if (!regexp.sticky) return void (regexp.global ? text.replace(regexp, "") : regexp.test(text));
  regexp.lastIndex = 0;
  for (let at = -1; regexp.lastIndex > at;) {
    at = regexp.lastIndex;
    if (!regexp.test(text)) return;
  }
};

/** The size at which the pattern takes too long, and how long; the least of a few, once it seems so. */
const slowest = (regexp: RegExp, { make }: Attack) => {
  for (const size of SIZES) {
    const text = make(size);
    let ms = cpuMsOf(() => search(regexp, text));
    for (let again = 1; again < REPEATS && ms > MOST_MS; again += 1)
      ms = Math.min(
        ms,
        cpuMsOf(() => search(regexp, text)),
      );
    if (ms > MOST_MS) return { size, ms };
  }
  return undefined;
};

const tooSlow = ({ file, source, flags }: ProductPattern): readonly string[] => {
  const regexp = new RegExp(source, flags);
  for (const attack of attacksOf(source, flags)) {
    const slow = slowest(regexp, attack);
    if (slow !== undefined)
      return [
        `${file}: /${source}/${flags} takes ${slow.ms.toFixed(0)} ms for ${slow.size} units of ${attack.name}`,
      ];
  }
  return [];
};

describe("patterns", async () => {
  const patterns = await productPatterns();

  test("all of them are found", () => {
    expect(patterns.length).toBeGreaterThan(150);
  });

  test(`none takes more than linear time, up to ${LONGEST} units of hostile text`, () => {
    expect(patterns.flatMap(tooSlow)).toEqual([]);
  });

  test.each(["(?:a+)+b", "\\s+$", "^(?:\\w|a)*$", "a.*b"])("knows a bad one: %s", (source) => {
    expect(tooSlow({ file: "bad", source, flags: "u" })).toHaveLength(1);
  });
});
