import { make } from "./make.js";

/** Letters of the scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana and their extensions. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/gu;
const LETTER = /\p{L}/gu;

/**
 * The way most letters of a text run, as a value for `dir`. The browser's own `dir="auto"` asks the first letter alone, and
 * so turns an Arabic headline around that begins with the name of an agency in Latin letters.
 */
export const directionOf = (text) => {
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  const letters = text.match(LETTER)?.length ?? 0;
  return rightToLeft * 2 >= letters ? "rtl" : "ltr";
};

/** A path, left to right, with each name in it on its own: two Arabic folder names in a row would otherwise change places. */
export const makePath = (path) =>
  make(
    "bdi",
    { class: "path", dir: "ltr" },
    ...path
      .split("/")
      .flatMap((name, at) =>
        at === 0
          ? [make("bdi", { dir: "ltr" }, name)]
          : ["/", make("wbr"), make("bdi", { dir: "ltr" }, name)],
      ),
  );
