import { expect, test } from "vitest";
import { isSurelyComposed } from "../../text/arabic/is-surely-composed.ts";

const characters = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit)).filter(
  isSurelyComposed,
);

test("these characters are composed in any order, and none is a mark", () => {
  expect(characters.length).toBeGreaterThan(900);
  expect(characters.filter((character) => /\p{M}/u.test(character))).toEqual([]);
  for (const before of characters) {
    const text = characters.map((after) => before + after).join("");
    expect(text.normalize("NFC") === text).toBe(true);
  }
});
