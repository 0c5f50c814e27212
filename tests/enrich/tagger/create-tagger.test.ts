import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTagger } from "../../../enrich/tagger/create-tagger.ts";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { createNameFinder } from "../../../training/name-lexicon.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";

const weights = readFileSync("enrich/tagger/model/weights.bin");
const tag = createTagger(weights);
const vocabulary = createVocabulary();
const findHits = createNameFinder();

const namesIn = (text: string): string[] => {
  const tokens = tokenize("", text, vocabulary);
  return tag(tokens, findHits(tokens)).map(
    ({ type, start, end }) => `${type}: ${tokens.text.slice(start, end)}`,
  );
};

describe("names that news of any year has", () => {
  test.each([
    ["وصل الرئيس المصري حسني مبارك إلى باريس", ["person: حسني مبارك", "place: باريس"]],
    ["عقد الاجتماع في دمشق وبيروت", ["place: دمشق", "place: بيروت"]],
    ["أعلنت الأمم المتحدة ذلك اليوم", ["organization: الأمم المتحدة"]],
    ["عاد الوفد من العراق", ["place: العراق"]],
    ["لا يوجد شيء جديد في هذا الأمر", []],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test("a name does not go across a full stop or a comma", () => {
  for (const between of [". ", "، ", "\n"]) {
    for (const name of namesIn(`قال محمد${between}أحمد حسن إنه سيسافر`)) {
      expect(name).not.toContain(between.trim() === "" ? "\n" : between.trim());
    }
  }
});

test("spans are in order, inside the text, do not overlap, and are as certain as a probability", () => {
  const word = fc.constantFrom(
    "محمد",
    "في",
    "بغداد",
    "،",
    ".",
    "«",
    "»",
    "الأمم",
    "المتحدة",
    "2020",
    "x",
    "و",
    "بن",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 600 }), (words) => {
      const tokens = tokenize("", words.join(" "), vocabulary);
      let behind = -1;
      for (const { first, last, start, end, certainty } of tag(tokens, [])) {
        expect(first).toBeGreaterThan(behind);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(last).toBeLessThan(tokens.count);
        expect(start).toBeLessThan(end);
        expect(certainty).toBeGreaterThanOrEqual(0);
        expect(certainty).toBeLessThanOrEqual(1);
        behind = last;
      }
    }),
    { numRuns: 50 },
  );
});

test("the same text gives the same spans, whatever was read before", () => {
  const text = "قال الوزير أحمد سالم في صنعاء إن شركة النفط ستعمل";
  const fresh = createTagger(weights);
  const tokens = tokenize("", text, createVocabulary());
  expect(fresh(tokens, [])).toEqual(tag(tokenize("", text, vocabulary), []));
});

describe("a file that is no file of weights is refused", () => {
  const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
    const bytes = new Uint8Array(weights);
    change(bytes);
    return bytes;
  };
  test.each([
    ["empty", new Uint8Array(0), "cut off"],
    ["another file", new Uint8Array(100), "no such file"],
    ["cut off", weights.subarray(0, 100_000), "cut off"],
    ["longer", Buffer.concat([weights, Buffer.alloc(4)]), "something behind"],
    ["one bit", changed((bytes) => (bytes[50_000] = (bytes[50_000] ?? 0) ^ 1)), "damaged"],
    ["another version", changed((bytes) => (bytes[8] = 200)), "version 200"],
  ])("%s", (_name, bytes, message) => {
    expect(() => createTagger(bytes)).toThrow(message);
  });
});
