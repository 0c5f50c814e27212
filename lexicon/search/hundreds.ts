import type { NumberWord } from "../events/number-words.ts";

/**
 * Hundreds that are one word, in all their cases and spellings.
 *
 * Source: any Arabic grammar; `ئ` for `ائ` since the Arab academies allowed it. Reason: a search for 300 means `ثلاثمئة` too. `مئة` is not
 * here, since `مئات`, which is no number, has its stem.
 */
export const HUNDREDS_IN_WORDS: readonly NumberWord[] = [
  [200, 200, ["مئتين", "مئتان", "مئتي", "مئتا", "مائتين", "مائتان", "مائتي", "مائتا"]],
  [300, 300, ["ثلاثمئة", "ثلاثمائة"]],
  [400, 400, ["أربعمئة", "أربعمائة"]],
  [500, 500, ["خمسمئة", "خمسمائة"]],
  [600, 600, ["ستمئة", "ستمائة"]],
  [700, 700, ["سبعمئة", "سبعمائة"]],
  [800, 800, ["ثمانمئة", "ثمانمائة", "ثمانيمئة", "ثمانيمائة"]],
  [900, 900, ["تسعمئة", "تسعمائة"]],
];
