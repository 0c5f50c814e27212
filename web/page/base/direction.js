import { make } from "./make.js";

/** Letters of the scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana and their extensions. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/gu;
const LETTER = /\p{L}/gu;

/**
 * The direction of most letters of a text, as a value for `dir`. The browser's own `dir="auto"` looks at the first letter only, so an
 * Arabic headline that begins with the Latin name of an agency would run the wrong way.
 */
export const directionOf = (text) => {
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  const letters = text.match(LETTER)?.length ?? 0;
  return rightToLeft * 2 >= letters ? "rtl" : "ltr";
};

/** A path from left to right. Each name in it is isolated, since two Arabic folder names in a row would otherwise change places. */
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
