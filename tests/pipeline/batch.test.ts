import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_FILES, splitUp, toBatches } from "../../pipeline/batch.ts";
import { admissionFor } from "../support/admissions.ts";

const ofSizes = (sizes: readonly number[]) =>
  sizes.map((size, index) => {
    const admission = admissionFor(`/in/${index}.txt`);
    return { ...admission, file: { ...admission.file, size } };
  });

test("batches hold every file once, in order, and none is larger than it may be", () => {
  const size = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 5_000_000 }));
  fc.assert(
    fc.property(fc.array(size, { maxLength: 600 }), (sizes) => {
      const admissions = ofSizes(sizes);
      const batches = toBatches(admissions);
      expect(batches.flatMap((batch) => batch.admissions)).toEqual(admissions);
      for (const { admissions: files } of batches) {
        expect(files.length).toBeGreaterThan(0);
        expect(files.length).toBeLessThanOrEqual(MOST_FILES);
        const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
        expect(files.length === 1 || bytes <= 2_097_152).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("files that come together are shared out, and a lone one goes at once", () => {
  const sizesOf = (count: number) =>
    toBatches(ofSizes(Array.from({ length: count }, () => 4_000))).map(({ admissions }) => admissions.length);
  expect(sizesOf(1)).toEqual([1]);
  expect(sizesOf(10)).toEqual([3, 3, 3, 1]);
  expect(sizesOf(100)).toEqual([25, 25, 25, 25]);
  expect(sizesOf(1_000)).toEqual(Array.from({ length: 10 }, () => 100));
});

test("a large file is alone", () => {
  const sizes = [10, 3_000_000, 10, 10, 10, 10, 10, 10];
  expect(toBatches(ofSizes(sizes)).map(({ admissions }) => admissions.map(({ file }) => file.size))).toEqual([
    [10],
    [3_000_000],
    [10, 10],
    [10, 10],
    [10, 10],
  ]);
});

test("a batch that is split up keeps its attempts, and each file has a turn of its own", () => {
  const admissions = ofSizes([1, 2]);
  expect(splitUp({ admissions, attempts: 2, turn: 4 })).toEqual(
    admissions.map((admission) => ({ admissions: [admission], attempts: 2, turn: 5 })),
  );
});
