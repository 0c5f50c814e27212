import { expect, test } from "vitest";
import { STAGES, stageAfter } from "../../pipeline/stages.ts";

test("each stage forwards to the next one in order, so that a new stage is not passed by", () => {
  expect(STAGES.slice(0, -1).map(stageAfter)).toEqual(STAGES.slice(1));
});

test("the last stage forwards to none", () => {
  expect(() => stageAfter("index")).toThrow("index is the last stage");
});
