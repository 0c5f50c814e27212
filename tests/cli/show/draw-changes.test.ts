import { expect, test } from "vitest";
import { drawChanges } from "../../../cli/show/draw-changes.ts";
import { diffWords } from "../../../text/diff-words.ts";

const changes = diffWords("دورية من قوات سوريا الديمقراطية في القرية مساء", "دورية من ميليشيا قسد في القرية");

test("what was dropped or added has delimiters around it that survive a pipe", () => {
  expect(drawChanges(changes, false)).toBe(
    "دورية من [-قوات سوريا الديمقراطية-]{+ميليشيا قسد+} في القرية [-مساء-]",
  );
});

test("on a terminal it is colored, and each stretch is isolated from the direction of the next", () => {
  const drawn = drawChanges(changes, true);
  expect(drawn).toContain("\u001B[31;9m\u2068قوات سوريا الديمقراطية\u2069\u001B[0m");
  expect(drawn).toContain("\u001B[32m\u2068ميليشيا قسد\u2069\u001B[0m");
});

test("no control character of a text reaches the terminal", () => {
  expect(drawChanges(diffWords("نص", "نص \u001B[2J"), false)).toContain("\\u001b");
});
