import { expect, test } from "vitest";
import { isOneName } from "../../../search/query/telling-words.ts";

test.each(["عبدالله", "عبد الله", "وعبد الرحمن", "أبو ظبي", "نور الدين", "العتيبي"])(
  "%s is one name",
  (text) => {
    expect(isOneName(text)).toBe(true);
  },
);

test.each(["عبد الله صالح", "صالح الرويس", "محمد عبد الله", "بن سلمان", "أبو بكرة", "أبو ظبي اليوم"])(
  "%s is more than one",
  (text) => {
    expect(isOneName(text)).toBe(false);
  },
);
