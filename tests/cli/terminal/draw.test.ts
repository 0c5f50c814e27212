import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../../cli/terminal/display-width.ts";
import { drawLines, drawWhole } from "../../../cli/terminal/draw.ts";
import { type Look, lookOf } from "../../../cli/terminal/look.ts";
import { data, dataSpans, pathRuns, type Tone, words } from "../../../cli/terminal/run.ts";
import { HOSTILE_TEXTS, mixedText } from "../../support/texts/mixed-text.ts";

const TERMINAL: Look = { columns: 40, isColored: true, isIsolated: true };
const PLAIN: Look = { columns: 40, isColored: false, isIsolated: false };

// oxlint-disable-next-line no-control-regex -- the escape sequences that we write
const COLOR = /\u001B\[[\d;]*m/gu;
const ISOLATES = /[\u2066-\u2069]/gu;

/** What a line shows: without colors and isolates. */
const shownOf = (line: string): string => line.replace(COLOR, "").replace(ISOLATES, "");

/** How deep isolates are nested after each character; a line is balanced if it ends with 0 and never goes below. */
const depthsOf = (line: string): readonly number[] => {
  let depth = 0;
  return Array.from(line).map((character) => {
    if ("\u2066\u2067\u2068".includes(character)) depth += 1;
    if (character === "\u2069") depth -= 1;
    return depth;
  });
};

const TONES: readonly Tone[] = ["usual", "strong", "faint", "match", "dropped", "added"];
const spans = fc.array(fc.record({ text: mixedText, tone: fc.constantFrom(...TONES) }), { maxLength: 6 });
const looks = fc.record({
  columns: fc.oneof(fc.integer({ min: 20, max: 100 }), fc.constant(Infinity)),
  isColored: fc.boolean(),
  isIsolated: fc.boolean(),
});

describe("whatever a text holds", () => {
  const drawing = fc.tuple(spans, looks, fc.constantFrom("", "  ", "12  "), fc.constantFrom(1, 3, Infinity));

  test("no line is wider than the look allows, and none has a control character that is not ours", () => {
    fc.assert(
      fc.property(drawing, ([parts, look, first, mostLines]) => {
        const lines = drawLines([words("outlet: "), dataSpans(parts)], look, {
          first,
          rest: "    ",
          mostLines,
        });
        expect(lines.length).toBeLessThanOrEqual(mostLines);
        for (const line of lines) {
          expect(displayWidth(shownOf(line))).toBeLessThanOrEqual(look.columns);
          expect(shownOf(line)).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
          expect(line.includes("\u001B") && !look.isColored).toBe(false);
        }
      }),
    );
  });

  test("isolates are balanced in each line, and never nested", () => {
    fc.assert(
      fc.property(drawing, ([parts, look, first]) => {
        for (const line of drawLines([dataSpans(parts), words(" · "), dataSpans(parts)], look, { first })) {
          const depths = depthsOf(line);
          expect(depths.at(-1) ?? 0).toBe(0);
          expect(Math.min(0, ...depths)).toBe(0);
          expect(Math.max(0, ...depths)).toBeLessThanOrEqual(look.isIsolated ? 1 : 0);
        }
      }),
    );
  });

  test("no word is lost or changed where the text is not cut", () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 20, max: 60 }), (text, columns) => {
        const shown = drawLines([data(text)], { ...PLAIN, columns }).join("");
        const squeezed = (written: string) => written.replace(/ +/gu, "");
        expect(squeezed(shown)).toBe(
          squeezed(
            data(text)
              .spans.map((span) => span.text)
              .join(""),
          ),
        );
      }),
    );
  });

  test.each(HOSTILE_TEXTS)("%s", (_, text) => {
    for (const look of [TERMINAL, PLAIN]) {
      const lines = drawLines([data(text, "strong")], look, { mostLines: 3 });
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) {
        expect(displayWidth(shownOf(line))).toBeLessThanOrEqual(40);
        expect(line.length).toBeLessThan(500);
        expect(shownOf(line)).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
      }
    }
  });
});

describe("a line", () => {
  test("puts what comes from a file between isolates, and leaves our words and Latin alone", () => {
    const runs = [data("عنب بلدي"), words(" · "), data("2021-03-14"), words(" · "), data("BBC")];
    expect(drawLines(runs, { ...PLAIN, isIsolated: true })).toEqual([
      "\u2067عنب بلدي\u2069 · 2021-03-14 · BBC",
    ]);
    expect(drawLines(runs, PLAIN)).toEqual(["عنب بلدي · 2021-03-14 · BBC"]);
  });

  test("has the direction of its whole text, although it begins with a Latin word", () => {
    const [first, second] = drawLines([data("BBC تنشر تقريرا طويلا عن القرية NBC والمدينة")], {
      ...TERMINAL,
      columns: 24,
    });
    expect(first).toMatch(/^\u2067BBC/u);
    expect(second).toMatch(/^\u2067/u);
  });

  test("marks what matched where there is no color, and is broken with the marks", () => {
    const passage = dataSpans([
      { text: "سمع ", tone: "usual" },
      { text: "القصف", tone: "match" },
      { text: " في القرية", tone: "usual" },
    ]);
    expect(drawLines([passage], PLAIN)).toEqual(["سمع *القصف* في القرية"]);
    expect(drawLines([passage], TERMINAL)).toEqual([
      "\u2067سمع \u001B[1;33mالقصف\u001B[22;39m في القرية\u2069",
    ]);
  });

  test("that is cut ends with a mark", () => {
    const text = "كلمة ".repeat(100);
    const lines = drawLines([data(text)], PLAIN, { mostLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/كلمة…$/u);
  });

  test("keeps the folders of a path in order, and the path whole", () => {
    const path = "/srv/أرشيف/2021/خبر 1.txt#3";
    expect(drawWhole(pathRuns(path), PLAIN)).toBe(path);
    expect(drawWhole(pathRuns(path), { ...PLAIN, isIsolated: true })).toBe(
      "/srv/\u2066أرشيف\u2069/2021/\u2066خبر 1.txt\u2069#3",
    );
    expect(drawWhole(pathRuns("/srv/a.txt"), TERMINAL)).toBe("\u001B[2m/srv/a.txt\u001B[22m");
  });
});

describe("lookOf", () => {
  const terminal = { isTTY: true, columns: 72 };
  test.each([
    ["a terminal", terminal, {}, false, { columns: 72, isColored: true, isIsolated: true }],
    ["a wide one", { isTTY: true, columns: 240 }, {}, false, { columns: 100 }],
    ["one that does not say how wide it is", { isTTY: true, columns: 0 }, {}, false, { columns: 80 }],
    ["a pipe", {}, {}, false, { columns: Infinity, isColored: false, isIsolated: false }],
    ["a pipe with FORCE_COLOR", {}, { FORCE_COLOR: "1" }, false, { isColored: true, isIsolated: false }],
    ["FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, false, { isColored: false, isIsolated: true }],
    ["NO_COLOR", terminal, { NO_COLOR: "1" }, false, { isColored: false, isIsolated: true }],
    ["an empty NO_COLOR, which means nothing", terminal, { NO_COLOR: "" }, false, { isColored: true }],
    ["a dumb terminal", terminal, { TERM: "dumb" }, false, { isColored: false, isIsolated: false }],
    ["--plain", terminal, { FORCE_COLOR: "1" }, true, { columns: 72, isColored: false, isIsolated: false }],
  ])("%s", (_, screen, env, isPlain, look) => {
    expect(lookOf(screen, env, isPlain)).toMatchObject(look);
  });
});
