import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FileLine, joinLines } from "../../../document/lines/join-lines.ts";
import { repeated } from "../../support/repetitions.ts";

const runs = repeated(20_000);

const letters = fc.string({
  unit: fc.constantFrom(..."ابتجحدرسعفقكلمنهوي".split("")),
  minLength: 1,
  maxLength: 9,
});
const paragraph = fc.array(letters, { minLength: 3, maxLength: 40 }).map((words) => `${words.join(" ")}.`);

/** As a mail program wraps: as many words on a line as the width holds. */
const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** The lines that are not blank with their numbers, as a file has them. */
const numbered = (text: string): readonly FileLine[] =>
  text.split("\n").flatMap((line, at) => (line === "" ? [] : [{ number: at + 1, text: line }]));

const page = fc.record({
  width: fc.integer({ min: 50, max: 90 }),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
});
const wrapped = ({
  width,
  paragraphs,
}: {
  readonly width: number;
  readonly paragraphs: readonly string[];
}): string => paragraphs.map((each) => wrap(each, width).join("\n")).join("\n\n");

const textsOf = (lines: readonly FileLine[]): readonly string[] => lines.map(({ text }) => text);

describe("joinLines", () => {
  test("what it joins wraps again to the same lines", () => {
    fc.assert(
      fc.property(page, (each) => {
        const file = numbered(wrapped(each));
        const joined = textsOf(joinLines(file));
        // All of a page is joined, or nothing: too little of it is wrapped to tell.
        if (joined.length === file.length) return true;
        return joined.flatMap((text) => wrap(text, each.width)).join("\n") === textsOf(file).join("\n");
      }),
      runs,
    );
  });

  test("finds the paragraphs of a long wrapped text", () => {
    const long = fc.array(letters, { minLength: 60, maxLength: 90 }).map((words) => `${words.join(" ")}.`);
    const pages = fc.record({
      width: fc.integer({ min: 60, max: 90 }),
      paragraphs: fc.array(long, { minLength: 2, maxLength: 4 }),
    });
    fc.assert(
      fc.property(pages, (each) => {
        expect(textsOf(joinLines(numbered(wrapped(each))))).toEqual(each.paragraphs);
      }),
      repeated(2_000),
    );
  });

  const anyLine = fc.oneof(paragraph, letters, fc.constantFrom("", "", "- حلب", "قال،", "1. دمشق"));
  const anyFile = fc.oneof(
    fc.array(anyLine, { maxLength: 12 }).map((lines) => lines.join("\n")),
    page.map(wrapped),
  );

  test("keeps every word in its order, and each joined line has the number of its first", () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const file = numbered(text);
        const joined = joinLines(file);
        const first = new Map(file.map((line) => [line.number, line.text]));
        return (
          textsOf(joined).join(" ") === textsOf(file).join(" ") &&
          joined.every((line) => line.text.startsWith(first.get(line.number) ?? "-"))
        );
      }),
      runs,
    );
  });

  test("joins nothing over an empty line", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), (paragraphs) => {
        expect(textsOf(joinLines(numbered(paragraphs.join("\n\n"))))).toEqual(paragraphs);
      }),
      runs,
    );
  });

  test("leaves headings and the items of a list alone, in a wrapped text too", () => {
    const item = fc
      .tuple(
        fc.constantFrom("- ", "* ", "\u2022 ", "1. ", "٢) "),
        fc.array(letters, { minLength: 1, maxLength: 30 }),
      )
      .map(([sign, words]) => `${sign}${words.join(" ")}`);
    const list = fc.array(item, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(page, letters, list, (each, heading, items) => {
        const joined = textsOf(joinLines(numbered(`${wrapped(each)}\n\n${heading}\n${items.join("\n")}`)));
        return [heading, ...items].every((line) => joined.includes(line));
      }),
      runs,
    );
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const once = joinLines(numbered(text));
        expect(joinLines(once)).toEqual(once);
      }),
      runs,
    );
  });
});
