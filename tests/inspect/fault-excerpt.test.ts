import fc from "fast-check";
import { expect, test } from "vitest";
import { REASONS, type Reason } from "../../document/reasons.ts";
import { faultExcerptOf } from "../../inspect/fault-excerpt.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const ofJson = (text: string) => faultExcerptOf(bytesOf(text), "malformed_json");

test.each([
  ["a missing comma", '{"title": "خبر"\n "body": "نص"}', { line: 2, column: 2 }, '"'],
  ["half an object", '{"title": "خبر", "body": "نص', { line: 1, column: 29 }, ""],
  ["a list that does not end", '[{"title": "خبر"},', { line: 1, column: 19 }, ""],
  ["a page in place of JSON", `<html>${"نص ".repeat(50)}`, { line: 1, column: 1 }, "<"],
  [
    "a word that is no value, far down",
    `{"title": "${"خبر ".repeat(80)}",\n"body": nul}`,
    { line: 2, column: 12 },
    "}",
  ],
])("shows where JSON breaks off: %s", (_, text, position, fault) => {
  const found = ofJson(text);
  expect(found).toMatchObject({ of: "fault", position, fault });
  expect(text).toContain(found.before + found.fault + found.after);
});

test("shows the first bytes that are no text, as numbers, with the text before them", () => {
  const bytes = Uint8Array.from([...bytesOf("سطر\nثم "), 0x81, 0xfe, 0x20, 0x41]);
  expect(faultExcerptOf(bytes, "undecodable_text")).toEqual({
    of: "fault",
    position: { line: 2, column: 4 },
    before: "سطر\nثم ",
    fault: "81 FE 20 41",
    after: expect.stringContaining("A") as string,
  });
  expect(faultExcerptOf(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0]), "binary_content")).toMatchObject({
    before: "A",
    fault: "00",
  });
});

test("shows how the file begins where nothing tells of a position", () => {
  const text = "ا".repeat(1_000);
  for (const reason of ["attempts_exhausted", "no_mapped_text", undefined] as const)
    expect(faultExcerptOf(bytesOf(text), reason)).toEqual({
      of: "beginning",
      position: null,
      before: "",
      fault: "",
      after: "ا".repeat(400),
    });
});

test("never throws, and shows no more than a piece, whatever the bytes are", () => {
  const reasons = Object.keys(REASONS) as readonly Reason[];
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 2_000 }),
      fc.constantFrom(...reasons, undefined),
      (bytes, reason) => {
        const { before, fault, after } = faultExcerptOf(bytes, reason);
        return before.length + fault.length + after.length <= 500;
      },
    ),
  );
});
