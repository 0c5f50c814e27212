import { expect, it } from "vitest";
import { turnVisualOrder } from "../../../document/lines/visual-order.ts";

it("a text of one letter, millions of times, comes back unchanged", () => {
  const text = "\u0628".repeat(10_000_000);
  expect(turnVisualOrder(text) === text).toBe(true);
});
