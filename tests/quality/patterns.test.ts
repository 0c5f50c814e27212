import { describe, expect, test } from "vitest";
import { type ProductPattern, productPatterns } from "../support/product-patterns.ts";
import { type Attack, attacksOf } from "../support/texts/regexp-attacks.ts";

/** The first steps are small, because the time of an exponential pattern doubles with each character. */
const SIZES = [16, 20, 24, 28, 32, 40, 64, 256, 2_048, 16_384];
const LONGEST = 16_384;
/** A linear pattern takes a fiftieth of this at the largest size, a quadratic one 130 ms and more. */
const MOST_MS = 50;
const REPEATS = 3;

const cpuMsOf = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1_000;
};

/**
 * Searches as the product does: for all matches, or with a sticky pattern from each match to the next. Where a sticky pattern fails,
 * the product is at the end of a tag and goes on behind it.
 */
const search = (regexp: RegExp, text: string): void => {
  if (!regexp.sticky) return void (regexp.global ? text.replace(regexp, "") : regexp.test(text));
  regexp.lastIndex = 0;
  for (let at = -1; regexp.lastIndex > at;) {
    at = regexp.lastIndex;
    if (!regexp.test(text)) return;
  }
};

/** The size at which the pattern takes too long, and its time: the least of a few runs. `undefined` if it never does. */
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

describe("patterns", () => {
  const patterns = productPatterns();

  test("are all found", () => {
    expect(patterns.length).toBeGreaterThan(250);
  });

  test(`none takes more than linear time, up to ${LONGEST} units of hostile text`, () => {
    expect(patterns.flatMap(tooSlow)).toEqual([]);
  });

  test.each(["(?:a+)+b", "\\s+$", "^(?:\\w|a)*$", "a.*b"])("knows a bad one: %s", (source) => {
    expect(tooSlow({ file: "bad", source, flags: "u" })).toHaveLength(1);
  });
});
