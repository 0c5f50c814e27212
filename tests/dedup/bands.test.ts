import fc from "fast-check";
import { expect, test } from "vitest";
import { bandKeysOf } from "../../dedup/bands.ts";
import { toComparable } from "../../dedup/comparable.ts";
import { DEDUP_PARAMETERS } from "../../dedup/parameters.ts";
import { signatureOf } from "../../dedup/signature.ts";

const { bands, rows, seed } = DEDUP_PARAMETERS;
const size = bands * rows;

/** Elements spread like the hashes of shingles. */
const element = (at: number): number => Math.imul(at + 1, 0x9e3779b1) >>> 0;
const elements = (from: number, count: number): Uint32Array =>
  Uint32Array.from({ length: count }, (_, at) => element(from + at));

const agreementOf = (one: Float64Array, other: Float64Array): number =>
  one.filter((value, at) => value === other[at]).length / size;

test("there is one short key for each band, and it begins with the band", () => {
  const keys = bandKeysOf(toComparable({ headline: "عنوان", body: "نص قصير عن مدينة بعيدة" }));
  expect(keys).toHaveLength(bands);
  expect(new Set(keys.map((key) => key.charAt(0))).size).toBe(bands);
  expect(keys.filter((key) => !/^[A-Za-z0-9_-]{7}$/u.test(key))).toEqual([]);
});

test("a text without words has no keys", () => {
  expect(bandKeysOf(toComparable({ headline: "", body: " … " }))).toEqual([]);
});

test("keys do not change until the version is raised", () => {
  const keys = bandKeysOf(toComparable({ headline: "", body: "توقعت الهيئة أن تكون السماء غائمة" }));
  expect({ version: DEDUP_PARAMETERS.version, keys: keys.slice(0, 4) }).toMatchInlineSnapshot(`
    {
      "keys": [
        "AD4uV4K",
        "BBMcJkD",
        "CB5LTsh",
        "DBa63_b",
      ],
      "version": 1,
    }
  `);
});

test("the order and repetition of elements do not matter", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), fc.nat(), (values, salt) => {
      const once = Uint32Array.from(new Set(values));
      const again = Uint32Array.from([...values, ...values].toReversed());
      expect(signatureOf(again, 24, salt)).toEqual(signatureOf(once, 24, salt));
    }),
  );
});

test("the signature of a union has the smaller value of each slot", () => {
  const sets = fc.array(fc.nat(), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(sets, sets, (one, other) => {
      const [left, right] = [one, other].map((set) => signatureOf(Uint32Array.from(set), 24, seed));
      const both = signatureOf(Uint32Array.from([...one, ...other]), 24, seed);
      expect(both).toEqual(left?.map((value, at) => Math.min(value, right?.[at] ?? 0)));
    }),
  );
});

test.each([
  [20, 0.5],
  [100, 0.2],
  [100, 0.4],
  [400, 0.4],
  [400, 0.8],
])(
  "signatures of sets of %i elements agree as often as their Jaccard similarity, %f, says",
  (count, similarity) => {
    const shared = Math.round((2 * count * similarity) / (1 + similarity));
    const exact = shared / (2 * count - shared);
    const trials = 60;
    let sum = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const one = signatureOf(elements(0, count), size, seed + trial);
      const other = signatureOf(elements(count - shared, count), size, seed + trial);
      sum += agreementOf(one, other);
    }
    // Five standard errors of so many independent values.
    expect(Math.abs(sum / trials - exact)).toBeLessThan(
      5 * Math.sqrt((exact * (1 - exact)) / (trials * size)),
    );
  },
);
